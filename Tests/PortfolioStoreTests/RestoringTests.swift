import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// A backup in the place of a portfolio: whatever state that is in, and whoever has it open.
@Suite struct RestoringTests {
  private static func posting(_ voucher: String) -> Posting {
    Posting(
      project: Reference("myway"), line: .title("Løn"),
      day: CalendarDate(iso: "2018-03-01") ?? .first, amount: Money(minorUnits: 100), text: "x",
      voucher: voucher)
  }

  private static func vouchers(_ path: String) throws -> Set<String> {
    var names: Set<String> = []
    try PortfolioStore(opening: path).read { reader in
      try reader.forEachPosting { names.insert($0.voucher) }
    }
    return names
  }

  @Test func replacesAPortfolioThatIsDamaged() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    var bytes = try user.folder.bytes("portfolio.sqlite")
    for index in 100..<8192 { bytes[index] = UInt8(index % 251) }
    _ = try user.folder.write(bytes, as: "portfolio.sqlite")
    let broken = user.run("totals")
    #expect(broken.status == 70, "\(broken.messages)")
    #expect(broken.messages.contains("[S-DAMAGED]"), "\(broken.messages)")

    let outcome = user.run("restore", backup)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try user.everything() == before)
    #expect(user.run("verify").status == 0)
    let kept = try #require(
      try user.folder.names().first { $0.hasPrefix("portfolio.sqlite.2019") })
    #expect(try user.folder.bytes(kept) == bytes)
  }

  /// As long as a program has the portfolio open, what it wrote last may stand in the log alone.
  @Test func aBackupHoldsWhatStandsInTheLogAlone() throws {
    let user = try CommandLineUser.withSample()
    let open = try user.store()
    _ = try open.write {
      try $0.add(Self.posting("LOG"), recorded: Moment(milliseconds: 0), by: "x")
    }
    #expect(try !user.folder.bytes("portfolio.sqlite-wal").isEmpty)
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    #expect(try Self.vouchers(backup) == Self.vouchers(user.portfolio))
    #expect(try Self.vouchers(backup).contains("LOG"))
    withExtendedLifetime(open) {}
  }

  @Test func programsThatHaveItOpenGoOnWithWhatWasRestored() throws {
    let user = try CommandLineUser.withSample()
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    let open = try user.store()
    _ = try open.write {
      try $0.add(Self.posting("FØR"), recorded: Moment(milliseconds: 0), by: "x")
    }
    #expect(user.run("restore", backup).status == 0)
    _ = try open.write {
      try $0.add(Self.posting("EFTER"), recorded: Moment(milliseconds: 0), by: "x")
    }
    let names = try Self.vouchers(user.portfolio)
    #expect(names.contains("EFTER"))
    #expect(!names.contains("FØR"))
    #expect(user.run("verify").status == 0)
  }

  @Test func nothingThatIsWrittenMeanwhileIsLost() async throws {
    let user = try CommandLineUser.withSample()
    let path = user.portfolio
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    async let restored = Self.restoring(backup, user)
    async let added = Self.writing(to: path)
    let written = try await added
    #expect(await restored == [0, 0, 0, 0])
    // Whatever was written is in the portfolio, or in a copy that a restoring has kept.
    var found = try Self.vouchers(path)
    for name in try user.folder.names() where name.hasPrefix("portfolio.sqlite.2019") {
      found.formUnion(try Self.vouchers(user.folder.path(name)))
    }
    let lost = Set(written).subtracting(found)
    #expect(lost == [])
    #expect(written.count == 60)
    #expect(user.run("verify").status == 0)
  }

  /// Adds sixty postings, one after the other, and gives those that were acknowledged.
  @concurrent private static func writing(to path: String) async throws -> [String] {
    let store = try PortfolioStore(opening: path)
    return try (1...60).map { number in
      let voucher = "M-\(number)"
      _ = try store.write {
        try $0.add(posting(voucher), recorded: Moment(milliseconds: 0), by: "x")
      }
      return voucher
    }
  }

  /// Restores four times, and gives the statuses.
  @concurrent private static func restoring(
    _ backup: String, _ user: CommandLineUser
  ) async -> [Int32] {
    (1...4).map { second in
      // The copy that is kept is named after the second.
      user.setClock(Moment(milliseconds: Int64(second) * 1_000 + 1_551_438_000_000))
      return user.run("restore", backup).status
    }
  }

  @Test func aRestoredPortfolioCanBeReadWhileItIsWrittenTo() throws {
    let user = try CommandLineUser.withSample()
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    let place = user.folder.path("nyt/sted/portfolio.sqlite")
    #expect(user.run("restore", backup, "--portfolio", place).status == 0)
    #expect(user.run("restore", backup).status == 0)
    for path in [place, user.portfolio] {
      // Byte 18 of an SQLite file: 2 where it keeps a log that readers need not wait for.
      #expect(try Data(contentsOf: URL(filePath: path))[18] == 2)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func aBackupMakesNoFolder() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("backup", user.folder.path("usb/kopi.sqlite"))
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("[S-FOLDER]"), "\(outcome.messages)")
    #expect(try !user.folder.names().contains("usb"))
  }

  @Test func aPortfolioOfANewerReleaseIsNotReplaced() throws {
    let user = try CommandLineUser.withSample()
    let backup = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", backup).status == 0)
    try user.store().execute(sql: "INSERT INTO grdb_migrations VALUES ('1000')")
    let outcome = user.run("restore", backup)
    #expect(outcome.status == 66)
    #expect(outcome.messages.contains("[S-NEWER]"), "\(outcome.messages)")
    #expect(user.run("totals").messages.contains("[S-NEWER]"))
  }
}
