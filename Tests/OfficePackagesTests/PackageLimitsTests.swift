import OfficePackages
import Testing

@Suite struct PackageLimitsTests {
  @Test func theLimitsAreThoseOfTheDocumentation() {
    let limits = PackageLimits()
    #expect(limits.fileSize == 50_000_000)
    #expect(limits.partCount == 2_000)
    #expect(limits.partSize == 67_108_864)
    #expect(limits.totalSize == 268_435_456)
  }
}
