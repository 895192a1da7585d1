import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// `verify` sees whatever has been done to the file behind the program's back.
@Suite struct IntegrityTests {
  @Test(arguments: [
    ("UPDATE spentYear SET amountMinor = amountMinor + 1 WHERE year = 2016", "spentYear: 1 af de"),
    ("DELETE FROM spentYear", "spentYear"),
    ("INSERT INTO spentYear VALUES (1, 1999, 0, 0)", "spentYear: 1 af de"),
    ("UPDATE spentSpan SET span = span + 1000 WHERE year = 2016", "spentSpan"),
    ("UPDATE spentUpTo SET postingId = 1", "spentYear"),
    ("UPDATE spentLine SET postings = 0 WHERE lineId = 1", "spentLine: 1 af de"),
    ("UPDATE openDuty SET lastDay = '2030-01-01' WHERE duty = 'O-GOF-2'", "openDuty: 1 af de"),
    ("DELETE FROM openDuty", "openDuty"),
    ("DROP TRIGGER postingNoUpdate", "postingNoUpdate"),
    ("DROP TRIGGER budgetAddsUp", "budgetAddsUp"),
    (
      "DROP TRIGGER chargeNoUpdate; UPDATE charge SET amountMinor = 0 WHERE postingId = 1",
      "posteringer er ikke fordelt"
    ),
    (
      "PRAGMA foreign_keys = OFF; DELETE FROM person WHERE ref = 'projektleder'",
      "henvisning"
    ),
  ])
  func seesWhatWasTamperedWith(sql: String, says: String) throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("verify").output == "Porteføljen er hel.\n")
    try user.store().execute(sql: sql, inTransaction: !sql.hasPrefix("PRAGMA"))
    let outcome = user.run("verify")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
  }

  @Test func everySumThatIsKeptIsTheSumOfItsFacts() throws {
    let user = try CommandLineUser.withSample()
    try user.store().read { reader in
      var byYear: [String: Int64] = [:]
      try reader.forEachPosting { posting in
        for charge in posting.charges ?? [] {
          byYear["\(charge.source.text) \(posting.day.year)", default: 0] +=
            charge.amount.minorUnits
        }
      }
      let kept = try reader.sums(.spent, byYear: true)
      let keptTotal = kept.map(\.amount.minorUnits).reduce(0, +)
      #expect(keptTotal == byYear.values.reduce(0, +))
      #expect(keptTotal == 1_141_014_173)
      // The same sums with every fact summed anew, as of a day when all was known.
      let scanned = try reader.sums(
        .spent, asOf: Moment(CalendarDate(iso: "2100-01-01") ?? .last), byYear: true)
      #expect(Set(scanned) == Set(kept))
    }
  }

  @Test func theFileIsItsOwnersAlone() throws {
    let user = try CommandLineUser.withSample()
    let attributes = try FileManager.default.attributesOfItem(atPath: user.portfolio)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aBackupMadeWhileOthersHaveItOpenIsWholeAndEqual() throws {
    let user = try CommandLineUser.withSample()
    let open = try user.store()
    let before = try user.everything()
    #expect(user.run("backup", user.folder.path("kopi.sqlite")).status == 0)
    _ = try open.read { try $0.count(.grant) }
    let copy = ["--portfolio", user.folder.path("kopi.sqlite")]
    #expect(user.run(["verify"] + copy).status == 0)
    #expect(user.run(["export", "portfolio", user.folder.path("kopi.xml")] + copy).status == 0)
    #expect(try user.folder.text("kopi.xml") == before)
    #expect(try user.folder.names().contains("kopi.sqlite-wal") == false)
  }

  @Test func aBackupNeverReplacesAFile() throws {
    let user = try CommandLineUser.withSample()
    let path = try user.folder.write("noget andet", as: "kopi.sqlite")
    let outcome = user.run("backup", path)
    #expect(outcome.status == 73)
    #expect(try user.folder.text("kopi.sqlite") == "noget andet")
  }

  @Test func restoreBringsTheBackupBackAndKeepsWhatItReplaces() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    #expect(
      user.run("totals", "publish", "2018", "--amount", "1,00", "--source", "x").status == 0)
    #expect(try user.everything() != before)
    let outcome = user.run("restore", backup)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try user.everything() == before)
    let kept = try #require(
      try user.folder.names().first { $0.hasPrefix("portfolio.sqlite.20190301") })
    let former = user.run("totals", "reconcile", "--portfolio", user.folder.path(kept))
    #expect(former.output.contains("1,00"))
  }

  @Test func restoreRefusesABackupThatIsNotWhole() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    try PortfolioStore(opening: backup).execute(sql: "DELETE FROM spentYear")
    #expect(user.run("restore", backup).status == 1)
    #expect(try user.everything() == before)
  }
}
