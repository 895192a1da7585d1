import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Two programs write at once: nothing is lost and nothing is there twice.
@Suite struct ConcurrentWritingTests {
  @Test func twoWritersLoseNothing() async throws {
    let user = try CommandLineUser.withSample()
    let path = user.portfolio
    let each = 100
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in ["A", "B"] {
        group.addTask {
          let store = try PortfolioStore(opening: path)
          for number in 1...each {
            let posting = Posting(
              project: Reference("myway"), line: .title("Løn"),
              day: CalendarDate(iso: "2018-03-01") ?? .first, amount: Money(minorUnits: 100),
              text: "x", voucher: "\(writer)-\(number)")
            let outcome = try store.write {
              try $0.add(posting, recorded: Moment(milliseconds: 0), by: writer)
            }
            #expect(outcome == .added)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try user.store()
    let count = try store.read { try $0.postingCount() }
    let faults = try store.read { try $0.integrityFaults() }
    #expect(count == 105 + 2 * each)
    #expect(faults == [])
  }

  @Test func aReaderSeesOneMomentWhileAnotherWrites() throws {
    let user = try CommandLineUser.withSample()
    let (reading, writing) = (try user.store(), try user.store())
    try reading.read { reader in
      let before = try reader.postingCount()
      let posting = Posting(
        project: Reference("myway"), line: .title("Løn"),
        day: CalendarDate(iso: "2018-03-01") ?? .first, amount: Money(minorUnits: 100), text: "x",
        voucher: "C-1")
      _ = try writing.write { try $0.add(posting, recorded: Moment(milliseconds: 0), by: "C") }
      #expect(try reader.postingCount() == before)
    }
    let after = try reading.read { try $0.postingCount() }
    #expect(after == 106)
  }

  @Test func aRehearsalLeavesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    try user.store().write(isRehearsal: true) { writer in
      var person = Person()
      person.ref = "ny"
      person.role = "x"
      person.recorded = Moment(milliseconds: 0)
      person.recordedBy = "x"
      let outcome = try writer.add(person)
      #expect(outcome == .added)
    }
    #expect(try user.everything() == before)
  }
}
