import Foundation
import PortfolioTestSupport
import Testing

/// The sample in every XML format: valid, without an error of any rule, with the totals' figures.
@Suite struct SubmissionFormatsTests {
  private static func submit(
    _ line: String..., from user: CommandLineUser
  ) throws -> (xml: String, outcome: CommandLineUser.Outcome) {
    let path = user.folder.path("ud.xml")
    let outcome = user.run(["submit"] + line + ["--output", path])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let check = user.run("formats", "check", path)
    #expect(check.status == 0, "\(check.output)")
    return (try user.folder.text("ud.xml"), outcome)
  }

  /// The sum of what stands in `value` of the transactions of a type, in øre.
  private static func sum(_ type: String, _ xml: String) -> Int {
    xml.components(separatedBy: "<transaction ").dropFirst()
      .filter { $0.contains("<transaction-type code=\"\(type)\"/>") }
      .compactMap { part in
        part.components(separatedBy: "<value value-date=\"").dropFirst().first?
          .components(separatedBy: ">").dropFirst().first?
          .components(separatedBy: "<").first?.replacing(".", with: "")
      }.compactMap { Int($0) }.reduce(0, +)
  }

  @Test func allGrantsAreActivitiesWithTheFiguresOfTheTotals() throws {
    let user = try CommandLineUser.withSample()
    let (xml, outcome) = try Self.submit("--all", "--format", "iati-2.03", from: user)
    #expect(outcome.messages.contains("[C-PLACEHOLDER]"), "\(outcome.messages)")
    // The eight that are awarded. Refusals, drafts and partners' grants are not published, and an
    // application only once it is known when it would begin.
    #expect(xml.components(separatedBy: "<iati-activity ").count == 9)
    #expect(outcome.messages.contains("grants grant change P1 --firstDay"))
    #expect(user.run("grant", "change", "P1", "--firstDay", "2018-08-01").status == 0)
    let (later, _) = try Self.submit("--all", "--format", "iati-2.03", from: user)
    #expect(later.components(separatedBy: "<iati-activity ").count == 10)
    #expect(later.contains("<activity-status code=\"1\"/>"))

    let json = try JSONSerialization.jsonObject(
      with: Data(user.run("totals", "--format", "json").output.utf8))
    let block = try #require(((json as? [String: Any])?["blocks"] as? [[String: Any]])?.first)
    let figures = try #require(block["total"] as? [String: Any])
    for (type, measure) in [("11", "awarded"), ("1", "received"), ("4", "spent")] {
      let total = (figures[measure] as? [String: Any])?["minorUnits"] as? Int
      #expect(Self.sum(type, xml) == total, "\(measure)")
    }
  }

  @Test func aBudgetOverAYearIsSplitAndAddsUp() throws {
    let user = try CommandLineUser.withSample()
    let (xml, _) = try Self.submit("G1", "--format", "iati-2.03", from: user)
    for (first, last, amount) in [
      ("2017-06-01", "2017-12-31", "2625000.00"), ("2018-01-01", "2018-12-31", "4500000.00"),
      ("2021-01-01", "2021-05-31", "1875000.00"),
    ] {
      let start = try #require(xml.firstRange(of: "<period-start iso-date=\"\(first)\"/>"))
      let rest = xml[start.upperBound...].prefix(200)
      #expect(rest.contains("<period-end iso-date=\"\(last)\"/>"), "\(rest)")
      #expect(rest.contains(">\(amount)</value>"), "\(rest)")
    }
  }

  @Test func aRangeHasNoValueAndZeroIsOne() throws {
    let user = try CommandLineUser.withSample()
    let file = try user.folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <portfolio xmlns="urn:grants:portfolio:1" version="1">
      <indicator ref="N0" project="myway" title="Frafaldne" accumulation="perPeriod"/>
      <measurement ref="N0-1" indicator="N0" firstDay="2017-01-01" lastDay="2017-12-31" value="0"/>
      </portfolio>
      """, as: "nul.xml")
    #expect(user.run("import", "portfolio", file).status == 0)
    let (myway, _) = try Self.submit("G7", "--format", "iati-2.03", from: user)
    #expect(myway.contains("<actual value=\"0\">"), "\(myway)")
    let (plan, _) = try Self.submit("G1", "--format", "iati-2.03", from: user)
    let range = try #require(plan.firstRange(of: "mellem 1.102 og 1.221"))
    let before = plan[..<range.lowerBound].suffix(600)
    #expect(before.contains("<indicator measure=\"5\""), "\(before)")
    #expect(before.contains("<actual>"), "\(before)")
  }

  @Test func withoutAReferenceItIsRefusedAndSaysWhereToEnterIt() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run("organisation", "change", "bysekretariatet", "--identifier", "").status == 0)
    let path = user.folder.path("ud.xml")
    let outcome = user.run("submit", "--all", "--format", "iati-2.03", "--output", path)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[D-FORMAT]"), "\(outcome.messages)")
    #expect(
      outcome.messages.contains("grants organisation change bysekretariatet --identifier"),
      "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func withoutAnOrganisationOrAGrantThereIsNoFile() throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let line = [
      "submit", "--all", "--format", "iati-2.03", "--output", user.folder.path("ud.xml"),
    ]
    #expect(user.run(line).messages.contains("[U-MISSING] Der mangler: organisationen."))
    #expect(
      user.run(
        "organisation", "add", "os", "--name", "Os", "--identifier", "DK-CVR-00000000"
      ).status == 0)
    let outcome = user.run(line)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[D-NO-AWARD]"), "\(outcome.messages)")
    #expect(try !user.folder.names().contains("ud.xml"))
  }

  @Test func aGrantWithoutItsFirstDayIsRefused() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("grant", "change", "G8", "--firstDay", "").status == 0)
    let path = user.folder.path("ud.xml")
    let outcome = user.run("submit", "--all", "--format", "iati-2.03", "--output", path)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("grants grant change G8 --firstDay"), "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func theOrganisationFileHasTheYearsOfTheTotals() throws {
    let user = try CommandLineUser.withSample()
    let (xml, _) = try Self.submit("--all", "--format", "iati-organisation-2.03", from: user)
    #expect(xml.contains("<value value-date=\"2017-01-01\">8026465.43</value>"), "\(xml)")
  }

  @Test func theRetainedRateOfG3IsRequestedByInvoice() throws {
    let user = try CommandLineUser.withSample()
    let (xml, _) = try Self.submit(
      "G3", "--format", "ubl-2.1", "--instalment", "2", from: user)
    #expect(xml.contains("<cbc:PayableAmount currencyID=\"DKK\">45000.00</cbc:PayableAmount>"))
    #expect(xml.contains("<cbc:ID>G3-2</cbc:ID>"))
    let none = user.run("submit", "G3", "--format", "ubl-2.1", "--instalment", "9")
    #expect(none.status == 64)
    let paid = user.run("submit", "G3", "--format", "ubl-2.1", "--instalment", "1")
    #expect(paid.messages.contains("[U-REQUESTED]"), "\(paid.messages)")
  }

  @Test func theAccountsAreThoseOfTheReport() throws {
    let user = try CommandLineUser.withSample()
    let (final, _) = try Self.submit("G3", "--format", "slutregnskab", from: user)
    #expect(final.contains("uforbrugt=\"1650.00\""), "\(final)")
    #expect(final.contains("tilGode=\"43350.00\""), "\(final)")
    #expect(final.contains(">To busser i stedet for én, fordi flere familier deltog</post>"))
    let (year, _) = try Self.submit(
      "G1", "--format", "aarsopgoerelse", "--year", "2017", from: user)
    #expect(
      year.contains("<indtaegter budget=\"3500000.00\" regnskab=\"2946564.64\""), "\(year)")
    #expect(year.contains("aar=\"2017\""))
  }

  @Test(arguments: [
    ["G1", "--format", "aarsopgoerelse"], ["--format", "slutregnskab"],
    ["G3", "--format", "ubl-2.1"], ["--format", "iati-2.03"], ["--format", "statusrapport"],
  ])
  func whatALineLacksIsTold(line: [String]) throws {
    let outcome = try CommandLineUser.withSample().run(["submit"] + line)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("[U-MISSING]"), "\(outcome.messages)")
  }

  @Test func aSealedIATIFileTellsWhatHasChangedSince() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("alle.xml")
    #expect(
      user.run("submit", "--all", "--format", "iati-2.03", "--output", path, "--sent").status == 0)
    #expect(user.run("submissions").output.contains("uændret"))
    #expect(
      user.run(
        "posting", "add", "myway", "--line", "Løn", "--amount", "1.000,00", "--date", "2018-03-01",
        "--voucher", "SEN-2", "--text", "Sen løn"
      ).status == 0)
    let shown = user.run("submissions", "show", "1").output
    #expect(shown.contains("1 tal er ændret"), "\(shown)")
    #expect(shown.contains("136.500,00  137.500,00"), "\(shown)")
    #expect(user.run("verify").status == 0)
  }
}
