import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// The register cannot be changed by the program, and what is done to it past the program shows.
@Suite struct RegisterChainTests {
  /// Takes every guard of the register away.
  private static let free =
    ["submission", "submissionFigure", "submissionPart"].flatMap { table in
      ["NoUpdate", "NoDelete", "NoReplace"].map { "DROP TRIGGER \(table)\($0);" }
    }.joined() + "DROP TRIGGER submissionFollows;"

  @Test(arguments: [
    ("UPDATE submission SET sent = '2018-01-01' WHERE ref = '1'", "fact-is-fixed"),
    ("DELETE FROM submissionPart WHERE submission = '1'", "fact-is-fixed"),
    ("UPDATE submissionFigure SET value = '1' WHERE ref = '1-1'", "fact-is-fixed"),
    ("INSERT OR REPLACE INTO submissionPart SELECT * FROM submissionPart", "reference-is-taken"),
    (
      """
      INSERT INTO submission SELECT 9, '9', report, format, "grant", project, instalment, firstDay,
      lastDay, asOf, duty, file, sent, sealed, sealedBy, size, content, figures,
      '\(String(repeating: "0", count: 64))', '\(String(repeating: "1", count: 64))', 1, 'x', budget
      FROM submission WHERE ref = '2'
      """, "register-chain"
    ),
  ])
  func theDatabaseRefusesToChangeIt(sql: String, rule: String) throws {
    let user = try SealingTests.user(sending: 2)
    #expect(throws: StoreError.refused(rule: rule)) { try user.store().execute(sql: sql) }
  }

  @Test(arguments: [
    ("UPDATE submission SET sealedBy = 'en anden' WHERE ref = '1'", "indsendelse 1: Kontroltallet"),
    ("UPDATE submissionFigure SET value = '1' WHERE ref = '1-1'", "indsendelse 1: Tallene"),
    ("UPDATE submissionPart SET text = 'AAAA' WHERE submission = '2'", "indsendelse 2: Indholdet"),
    (
      """
      DELETE FROM submissionPart WHERE submission = '1';
      DELETE FROM submissionFigure WHERE submission = '1';
      DELETE FROM submission WHERE ref = '1'
      """, "indsendelse 2: Nummeret"
    ),
  ])
  func verifySeesWhatWasDoneToIt(sql: String, says: String) throws {
    let user = try SealingTests.user(sending: 2)
    #expect(user.run("verify").status == 0)
    try user.store().execute(sql: Self.free + sql)
    let outcome = user.run("verify")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
  }

  @Test func aRegisterCutOrRewrittenNoLongerFitsTheReceipt() throws {
    let user = try CommandLineUser.withSample()
    let heads = try (1...3).map { number in
      try SealingTests.head(
        user.run(
          SealingTests.line + ["--output", user.folder.path("\(number).xml"), "--sent"]
        ).output)
    }
    let held = user.run("verify", "--head", heads[1].uppercased())
    #expect(held.status == 0)
    #expect(
      held.output.hasSuffix(
        "kvitteringen for indsendelse 2; siden er 1 indsendelse føjet til.\n"), "\(held.output)")
    #expect(user.run("verify", "--head", "abc").status == 64)

    // The last entry is taken away and the guards are put back: by itself the file is whole again.
    let guards = try user.store().read { try $0.triggers(of: ["submission"]) }
    let cut =
      ["submissionPart", "submissionFigure"].map {
        "DELETE FROM \($0) WHERE submission = '3';"
      }.joined() + "DELETE FROM submission WHERE ref = '3';"
    try user.store().execute(sql: Self.free + cut + guards)
    #expect(user.run("verify").status == 0)
    #expect(user.run("verify", "--head", heads[1]).status == 0)
    let outcome = user.run("verify", "--head", heads[2])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[S-REGISTER]"), "\(outcome.messages)")

    // Sent anew in its place it is another: its digest does not fit the receipt.
    user.setClock(Moment(try #require(CalendarDate(iso: "2019-03-02")), hour: 9))
    #expect(
      user.run(SealingTests.line + ["--output", user.folder.path("4.xml"), "--sent"]).status == 0)
    #expect(user.run("verify", "--head", heads[2]).status == 1)
  }
}
