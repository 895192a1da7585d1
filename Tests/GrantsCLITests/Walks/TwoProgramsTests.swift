import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Two programs write to one portfolio at once: every change that was acknowledged is there, once,
/// and one that was refused was refused with a message.
@Suite struct TwoProgramsTests {
  @Test func losesNothingAndKeepsNothingTwice() async throws {
    let each = LongTests.count(long: 1000, short: 15)
    let user = try CommandLineUser.withSample()
    let before = try user.store().read { (try $0.count(.funder), try $0.postingCount()) }
    let outcomes = try await withThrowingTaskGroup(of: Set<String>.self) { group in
      for name in ["A", "B"] {
        group.addTask { try Self.write(each, as: name, on: user) }
      }
      return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    try user.store().read { reader in
      let funders = try reader.records(Funder.self).map(\.ref)
      #expect(Set(funders).count == funders.count)
      #expect(Set(funders.filter { $0.hasPrefix("W-") }) == outcomes)
      #expect(try reader.count(.funder) == before.0 + outcomes.count)
      #expect(try reader.integrityFaults() == [])
    }
    print("two programs, \(each) changes each: \(outcomes.count) acknowledged")
    #expect(outcomes.count > each)
  }

  /// - Returns: the references of what was acknowledged.
  private static func write(_ count: Int, as name: String, on user: CommandLineUser) throws
    -> Set<String>
  {
    var acknowledged: Set<String> = []
    for number in 1...count {
      let ref = "W-\(name)-\(number)"
      let outcome = try Program.shell(
        "$GRANTS funder add \(ref) --name Fond --sort foundation",
        environment: ["GRANTS_PORTFOLIO": user.portfolio, "HOME": user.folder.path("home")])
      if outcome.status == 0 {
        acknowledged.insert(ref)
      } else {
        #expect(outcome.messages.contains("grants: "), "\(ref): \(outcome.messages)")
      }
    }
    return acknowledged
  }
}
