import Glibc
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// From a thousand postings on, an import takes indexes and guards down within its transaction.
/// Whatever becomes of it, nobody ever sees the file without them.
@Suite struct BulkLoadTests {
  private static let header = "dato;projekt;budgetpost;beløb;tekst;bilag\n"

  /// Their vouchers are in no order of their letters: M-9 comes before M-10.
  private static func rows(_ count: Int) -> String {
    (1...count).map { "01-03-2018;myway;Løn;1,00;Postering nr. \($0);M-\($0)\n" }.joined()
  }

  private static func posting(_ number: Int) -> Posting {
    Posting(
      project: Reference("myway"), line: .title("Løn"), day: .startOfYear(2018),
      amount: Money(minorUnits: 100),
      text: "x", voucher: "M-\(number)")
  }

  private func schema(_ user: CommandLineUser) throws -> [String] {
    try user.store().read { try $0.schema() }
  }

  @Test(arguments: [false, true])
  func theSchemaIsTheSameAfterManyPostings(isRehearsal: Bool) throws {
    let user = try CommandLineUser.withSample()
    let before = try schema(user)
    let file = try user.folder.write(Self.header + Self.rows(1200), as: "mange.csv")
    let outcome = user.run(["import", "postings", file] + (isRehearsal ? ["--check"] : []))
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try user.store().read { try $0.postingCount() } == 105 + (isRehearsal ? 0 : 1200))
    #expect(try schema(user) == before)
    #expect(user.run("verify").status == 0)
  }

  @Test(arguments: [
    "31-02-2018;myway;Løn;1,00;Ingen dag;M-1201\n",
    "01-03-2018;myway;Lønn;1,00;Ingen budgetpost;M-1201\n",
    "01-03-2018;mit-vej;Løn;1,00;Intet projekt;M-1201\n",
    "01-03-2018;myway;Løn;2,00;Samme bilag, andet beløb;MYWAY-0001\n", "01-03-2018;myway\n",
  ])
  func aFaultyRowAtTheEndLeavesEverythingAsItWas(row: String) throws {
    let user = try CommandLineUser.withSample()
    let (schema, everything) = (try schema(user), try user.everything())
    let file = try user.folder.write(Self.header + Self.rows(1200) + row, as: "mange.csv")
    let outcome = user.run("import", "postings", file)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("linje 1202"), "\(outcome.messages)")
    #expect(try self.schema(user) == schema)
    #expect(try user.everything() == everything)
    #expect(user.run("verify").status == 0)
  }

  @Test func whatIsTakenDownIsSeenByNobodyElse() throws {
    let user = try CommandLineUser.withSample()
    let before = try schema(user)
    struct Stopped: Error {}
    let other = try PortfolioStore(opening: user.portfolio, patience: 0)
    #expect(throws: Stopped.self) {
      try user.store().write(load: .postingsAlone) { writer in
        for number in 1...2000 {
          let outcome = try writer.add(
            Self.posting(number), recorded: Moment(milliseconds: 1), by: "x")
          try #require(outcome == .added)
        }
        let taken = Set(before).subtracting(try writer.reader.schema())
        #expect(taken.count == 5, "\(taken)")
        #expect(try other.read { try $0.schema() } == before)
        #expect(try other.read { try $0.postingCount() } == 105)
        #expect(throws: StoreError.busy(path: user.portfolio)) { try other.write { _ in } }
        throw Stopped()
      }
    }
    #expect(try schema(user) == before)
    #expect(try user.store().read { try $0.integrityFaults() } == [])
  }

  /// Killed at moments all over its work, the last of them while it ends.
  @Test func aKilledImportLeavesTheSchemaAndThePostingsWhole() throws {
    let user = try CommandLineUser.withSample()
    let before = try schema(user)
    let file = try user.folder.write(Self.header + Self.rows(3000), as: "mange.csv")
    let clock = ContinuousClock()
    let rehearsal = try CommandLineUser.withSample()
    let whole = try clock.measure { _ = try Self.start(file, on: rehearsal).wait() }
    for part in [3, 5, 7, 8, 9] {
      let program = try Self.start(file, on: user)
      usleep(UInt32(whole * part / 10 / .microseconds(1)))
      program.kill()
      let end = try program.wait()
      let count = try user.store().read { try $0.postingCount() }
      #expect([105, 3105].contains(count), "\(end)")
      #expect(try schema(user) == before)
      try #require(try user.store().read { try $0.integrityFaults() } == [])
    }
  }

  private static func start(_ file: String, on user: CommandLineUser) throws -> SpawnedProgram {
    try SpawnedProgram(
      Program.path, ["import", "postings", file],
      environment: ["GRANTS_PORTFOLIO": user.portfolio, "HOME": user.folder.path("home")])
  }

  /// The guards are asked once for all that come together; and they are there for the next one.
  @Test(
    arguments: DatabaseGuardsTests.attacks.filter {
      $0.sql.contains("INTO posting") || $0.sql.contains("INTO charge")
    })
  func whatTheDatabaseRefusesItRefusesOfManyToo(attack: DatabaseGuardsTests.Attack) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let store = try user.store()
    do {
      try store.executeInBulk(sql: attack.sql)
      Issue.record("\(attack.name) was let through")
    } catch StoreError.refused(let rule) {
      #expect(rule.contains(attack.rule), "\(rule)")
    }
    #expect(try user.everything() == before)
    try store.executeInBulk(sql: "SELECT 1")
    #expect(user.run("verify").status == 0)
    #expect(throws: StoreError.self) { try store.execute(sql: attack.sql) }
  }
}
