import Conformance
import PortfolioModel
import PortfolioTestSupport
import Testing

/// A file that is checked while it is being written.
@Suite struct RunningCheckTests {
  private func running() throws -> RunningCheck {
    try RunningCheck(
      FormatCheck(
        templates: Checkout.file("Templates").path(percentEncoded: false),
        today: CalendarDate(year: 2018, month: 3, day: 15) ?? .first),
      name: "fil.xml", as: #require(FileFormat.all.first { $0.name == "iati-activities-2.03" }))
  }

  private let pieces = ValidFiles.activities.split(separator: "\n").map { Array(($0 + "\n").utf8) }

  @Test func findsNothingInWhatIsRight() throws {
    let running = try running()
    for piece in pieces { try running.pass(piece) }
    #expect(try running.finish().findings.isEmpty)
  }

  @Test func findsWhatIsWrongWithItsLine() throws {
    let running = try running()
    let wrong = ValidFiles.activities.replacing("<activity-status code=\"2\"/>", with: "")
    try running.pass(Array(wrong.utf8))
    let findings = try running.finish().findings
    #expect(findings.map(\.place?.line) == [12])
  }

  /// Reading stops at the fault; the writer must not wait for a reader that is gone.
  @Test func takesAllThatIsWrittenAfterItHasGivenUp() throws {
    let running = try running()
    try running.pass(Array("<!DOCTYPE x><x>".utf8))
    let piece = [UInt8](repeating: 32, count: 1 << 16)
    for _ in 0..<64 { try running.pass(piece) }
    #expect(throws: Findings.self) { try running.finish() }
  }

  @Test func canBeLeftHalfWay() throws {
    let running = try running()
    try running.pass(pieces[0])
    running.stop()
    #expect(throws: Findings.self) { try running.finish() }
  }
}
