import Foundation
import PortfolioTestSupport
import Testing

/// What the reports say, and that they say what the totals say.
@Suite struct ReportsTests {
  private static let status = [
    "report", "status", "G1", "--from", "2017-06-01", "--to", "2017-12-31",
  ]

  /// A user of the sample with more records beside it.
  private static func user(adding records: String) throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    let file = try user.folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <portfolio xmlns="urn:grants:portfolio:1" version="1">
      \(records)
      </portfolio>
      """, as: "mere.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return user
  }

  private static func json(_ text: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  private static func minorUnits(_ value: Any?) -> Int? {
    (value as? [String: Any])?["minorUnits"] as? Int
  }

  // MARK: - Figures

  @Test(arguments: ["G1", "G2", "G3", "G5", "G6", "G7"])
  func theYearOfAReportIsTheYearOfTheTotals(grant: String) throws {
    let user = try CommandLineUser.withSample()
    let report = try Self.json(
      user.run("report", "yearly", grant, "2017", "--format", "json").output)
    let account = try Self.json(
      user.run("report", "account", grant, "--year", "2017", "--format", "json").output)
    let status = try #require(report["status"] as? [String: Any])
    let money = try #require(status["money"] as? [String: Any])
    let settlement = try #require(account["settlement"] as? [String: Any])

    let totals = try Self.json(
      user.run("totals", "--year", "2017", "--by", "project", "--format", "json").output)
    let block = try #require((totals["blocks"] as? [[String: Any]])?.first)
    let rows = try #require(block["rows"] as? [[String: Any]])
    let about = try #require(status["identification"] as? [String: Any])
    let title = try #require(about["project"] as? String)
    let row = try #require(rows.first { $0["label"] as? String == title })
    let amounts = try #require(row["figures"] as? [String: Any])
    let received = Self.minorUnits(amounts["received"])
    let spent = Self.minorUnits(amounts["spent"])
    #expect(Self.minorUnits(money["receivedInPeriod"]) == received)
    #expect(Self.minorUnits(money["spentInPeriod"]) == spent)
    #expect(Self.minorUnits(settlement["received"]) == received)
    #expect(Self.minorUnits(settlement["spent"]) == spent)
  }

  @Test func theFinalAccountSettlesWhatIsUnspent() throws {
    let user = try CommandLineUser.withSample()
    let report = try Self.json(
      user.run("report", "account", "G3", "--final", "--format", "json").output)
    let settlement = try #require(report["settlement"] as? [String: Any])
    #expect(Self.minorUnits(settlement["unspent"]) == 165_000)
    #expect(Self.minorUnits(settlement["toRepay"]) == 0)
    // 448.350 spent less 405.000 received: of the last 45.000 the unspent 1.650 is not paid.
    #expect(Self.minorUnits(settlement["toReceive"]) == 4_335_000)
  }

  @Test(arguments: [("1649", 4_335_000), ("1650", 4_500_000), ("5000", 4_500_000)])
  func theMinimumOfTheTermsDecidesWhetherUnspentMoneyIsKept(
    minimum: String, toReceive: Int
  ) throws {
    let user = try Self.user(
      adding: "<term ref=\"G3-min\" grant=\"G3\" rule=\"repaymentMinimum\" value=\"\(minimum)\"/>")
    let report = try Self.json(
      user.run("report", "account", "G3", "--final", "--format", "json").output)
    let settlement = try #require(report["settlement"] as? [String: Any])
    #expect(Self.minorUnits(settlement["toReceive"]) == toReceive)
  }

  @Test func theAccountShowsAllWhoPay() throws {
    let user = try CommandLineUser.withSample()
    let text = user.run("report", "account", "G1", "--year", "2017", "--format", "text").output
    for figure in [
      "Landsbyggefonden                 2.625.000,00  2.250.000,00",
      "Randers Kommune                    656.250,00    522.423,48",
      "Boligorganisationerne i Randers    218.750,00    174.141,16",
      "Indtægter i alt                  3.500.000,00  2.946.564,64", "2.786.258,57",
      "Saldo ultimo, overføres til næste år    160.306,07",
    ] {
      #expect(text.contains(figure), "\(figure): \(text)")
    }
  }

  // MARK: - What is missing

  @Test func anUnexplainedDeviationStopsTheReportUnlessItIsADraft() throws {
    let user = try Self.user(
      adding: "<term ref=\"G1-dev\" grant=\"G1\" rule=\"deviationPercent\" value=\"10\"/>")
    let path = user.folder.path("ud.html")
    let refused = user.run(Self.status + ["--output", path])
    #expect(refused.status == 1)
    #expect(refused.messages.contains("[D-DEVIATION]"), "\(refused.messages)")
    #expect(
      refused.messages.contains(
        "budgetpost helhedsplan.formidling: Afvigelsen på -17.693,33 kr. (-30,3 %)"),
      "\(refused.messages)")
    #expect(refused.messages.contains("over 10 %"))
    // Wages are 4,6 % and 0,2 % below what the budget expects.
    #expect(!refused.messages.contains("loen-"), "\(refused.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))

    let draft = user.run(Self.status + ["--output", path, "--draft"])
    #expect(draft.status == 0)
    #expect(draft.messages.contains("bemærkning: [D-DEVIATION]"), "\(draft.messages)")
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func aDeviationAtTheLimitNeedsNoExplanation() throws {
    // Evaluering is 500 of 10.000 below its budget: exactly the 5 % of the sample's term.
    let user = try CommandLineUser.withSample()
    #expect(user.run("report", "account", "G3", "--final", "--format", "json").status == 0)
    let stricter = try Self.user(
      adding: "<term ref=\"G3-d\" grant=\"G3\" rule=\"deviationPercent\" value=\"4.999\"/>")
    let outcome = stricter.run("report", "account", "G3", "--final", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("go-ferie-4.evaluering"), "\(outcome.messages)")
  }

  @Test func aFinalAccountBeforeTheEndIsAFinding() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("report", "account", "G1", "--final", "--format", "text")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[D-BEFORE-END]"), "\(outcome.messages)")
    let draft = user.run("report", "account", "G1", "--final", "--format", "text", "--draft")
    #expect(draft.status == 0)
  }

  @Test(arguments: [["--year", "2017", "--final"], []])
  func anAccountIsOfAYearOrFinal(options: [String]) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(["report", "account", "G3"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("[U-YEAR-OR-FINAL]"), "\(outcome.messages)")
  }

  @Test func anAuditorIsNamedWhereTheTermsAskForOne() throws {
    let user = try CommandLineUser.withSample()
    let needs = { (grant: String) in
      try Self.json(
        user.run("report", "account", grant, "--year", "2017", "--format", "json").output)[
          "needsAuditor"] as? Bool
    }
    #expect(try needs("G5") == true)
    #expect(try needs("G3") == false)
  }

  // MARK: - Activities and people

  @Test func bothBodiesSeeActivitiesThatHaveNotBegun() throws {
    let user = try CommandLineUser.withSample()
    let text = user.run("report", "progress", "--body", "styregruppe", "--format", "text").output
    #expect(text.contains("\nIkke startet; begynder foråret 2018"), "\(text)")
    #expect(text.contains("Ikke startet; begynder januar 2018"))
  }

  @Test func theBodiesGetTheSameFigures() throws {
    let user = try CommandLineUser.withSample()
    var reports = try ["bestyrelse", "styregruppe"].map {
      try Self.json(user.run("report", "progress", "--body", $0, "--format", "json").output)
    }
    for index in reports.indices { reports[index]["body"] = nil }
    #expect(NSDictionary(dictionary: reports[0]) == NSDictionary(dictionary: reports[1]))
  }

  @Test func smallNumbersOfPeopleAreWithheldFromOthersOnly() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run(Self.status + ["--format", "text"]).output.contains("1 i beskæftigelse"))
    let change = user.run(
      "organisation", "change", "bysekretariatet", "--smallCellsBelow", "5")
    #expect(change.status == 0, "\(change.messages)")

    let others = user.run(Self.status + ["--format", "text"]).output
    #expect(others.contains("Afsluttet forløb            færre end 5 unge"), "\(others)")
    #expect(!others.contains("1 i beskæftigelse"))
    #expect(!others.contains("den ene er udmeldt"))
    #expect(others.contains("11 af 14 mødre (79 %)"))
    // Two courses and three schools are no people.
    #expect(others.contains("2 forløb"))

    let inside = user.run("report", "progress", "--body", "styregruppe", "--format", "text").output
    #expect(inside.contains("1 i beskæftigelse"))
    let path = user.folder.path("ud.xml")
    let submission = [
      "submit", "G1", "--format", "statusrapport", "--from", "2017-06-01", "--to", "2017-12-31",
      "--output", path,
    ]
    #expect(user.run(submission).status == 0)
    let xml = try user.folder.text("ud.xml")
    #expect(xml.contains("færre end 5 unge"))
    #expect(!xml.contains("udmeldt"))
  }

  @Test func anAmendmentIsAChangeSinceTheLastReport() throws {
    let user = try CommandLineUser.withSample()
    let text = { user.run(Self.status + ["--format", "text"]).output }
    #expect(text().contains("Ingen ændringer af bevilling, budget eller frister."))
    let amended = user.run(
      "grant", "amend", "G1", "--amount", "100000,00", "--date", "2017-11-01", "--reason",
      "Tillæg til formidling")
    #expect(amended.status <= 1, "\(amended.messages)")
    #expect(text().contains("Bevillingen ændret med 100.000 kr."), "\(text())")
    #expect(text().contains("Tillæg til formidling"))
  }
}
