import PortfolioTestSupport
import Testing

/// Every invariant, broken by a portfolio file through the command line: refused with its code,
/// its line and the right words, into an empty portfolio and into one that is in use.
@Suite struct InvariantImportTests {
  struct Breach: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: String
    let elements: String
    let code: String
    let says: String
    var testDescription: String { name }

    init(_ name: String, _ kind: String, _ elements: String, _ code: String, _ says: String) {
      self.name = name
      self.kind = kind
      self.elements = elements
      self.code = code
      self.says = says
    }
  }

  static let breaches = [
    Breach(
      "a second award of the same reference", "grantFact",
      "<grantFact ref=\"G1-awarded\" grant=\"G1\" event=\"awarded\" day=\"2017-03-27\" amount=\"1.00 DKK\" basis=\"illustrative\"/>",
      "R-DIFFERS", "G1-awarded"),
    Breach(
      "a grant that ends before it begins", "grant",
      "<grant ref=\"X\" project=\"myway\" funder=\"F4\" title=\"t\" firstDay=\"2018-01-02\" lastDay=\"2018-01-01\"/>",
      "V-PERIOD", "Slutdatoen ligger før startdatoen"),
    Breach(
      "the same case number twice at a funder", "grant",
      "<grant ref=\"X\" project=\"myway\" funder=\"F4\" title=\"t\" caseNumber=\"J-1\"/>\n"
        + "<grant ref=\"Y\" project=\"myway\" funder=\"F4\" title=\"t\" caseNumber=\"J-1\"/>",
      "R-CASE-NUMBER", "»J-1«"),
    Breach(
      "a reversal of another amount", "grantFact",
      "<grantFact ref=\"X\" grant=\"G5\" event=\"reversed\" day=\"2017-01-16\" amount=\"-1.00 DKK\" corrects=\"G5-awarded\"/>",
      "R-REVERSAL", "G5-awarded"),
    Breach(
      "a reversal on another day", "grantFact",
      "<grantFact ref=\"X\" grant=\"G5\" event=\"reversed\" day=\"2018-01-16\" amount=\"-900000.00 DKK\" corrects=\"G5-awarded\"/>",
      "R-REVERSAL", "G5-awarded"),
    Breach(
      "a reversal twice", "grantFact",
      "<grantFact ref=\"X\" grant=\"G5\" event=\"reversed\" day=\"2017-01-16\" amount=\"-900000.00 DKK\" corrects=\"G5-awarded\"/>\n"
        + "<grantFact ref=\"Y\" grant=\"G5\" event=\"reversed\" day=\"2017-01-16\" amount=\"-900000.00 DKK\" corrects=\"G5-awarded\"/>",
      "R-REVERSED", "allerede tilbageført"),
    Breach(
      "an amount in another currency", "grantFact",
      "<grantFact ref=\"X\" grant=\"G5\" event=\"amended\" day=\"2018-01-16\" amount=\"10.00 EUR\"/>",
      "R-CURRENCY", "forskellige valutaer lægges aldrig sammen"),
    Breach(
      "an amendment that ends before the beginning", "grantFact",
      "<grantFact ref=\"X\" grant=\"G5\" event=\"amended\" day=\"2018-01-16\" newLastDay=\"2016-12-31\"/>",
      "V-PERIOD", "2016-12-31"),
    Breach(
      "a source of another project's grant", "fundingSource",
      "<fundingSource ref=\"X\" project=\"myway\" sort=\"grant\" grant=\"G8\"/>", "R-OWNER",
      "go-ferie-5"),
    Breach(
      "two lines of the same name", "budgetLine",
      "<budgetLine ref=\"X\" project=\"myway\" number=\"9\" title=\"Løn\"/>", "R-KEY", "myway.loen"),
    Breach(
      "an amount on another project's line", "budgetAmount",
      "<budgetAmount ref=\"X\" budget=\"b2\" line=\"go-ferie-4.transport\" amount=\"1.00 DKK\"/>",
      "R-OWNER", "go-ferie-4"),
    Breach(
      "a budget that does not make the grant", "budgetApproval",
      "<budgetApproval ref=\"X\" budget=\"b2\" day=\"2018-01-01\" recorded=\"2018-01-01T16:00:00Z\"/>",
      "G-BUDGET-SUM",
      "Budgettets linjer (b2) summer til 3.999.999,99 kr., men finansieringen er 4.000.000,00 kr."),
    Breach(
      "a budget with another grant than was awarded", "budgetApproval",
      "<budgetApproval ref=\"X\" budget=\"b3\" day=\"2018-01-01\" recorded=\"2018-01-01T16:00:00Z\"/>",
      "G-SHARE", "men bevillingen er 4.000.000,00 kr."),
    Breach(
      "an approval of what is approved", "budgetApproval",
      "<budgetApproval ref=\"X\" budget=\"myway-budget-1\" day=\"2018-01-01\"/>", "R-KEY",
      "myway-budget-1.approved"),
    Breach(
      "a plan that does not make the grant", "planApproval",
      "<planApproval ref=\"X\" plan=\"p2\" day=\"2018-01-01\" recorded=\"2018-01-01T16:00:00Z\"/>",
      "G-INST-SUM", "Raterne på G3 (p2) er 449.999,00 kr. i alt, men bevillingen er 450.000,00 kr."),
    Breach(
      "an instalment of another grant", "plannedInstalment",
      "<plannedInstalment ref=\"X\" plan=\"p2\" instalment=\"G1-1\" due=\"2018-01-01\" amount=\"1.00 DKK\"/>",
      "R-OWNER", "G1"),
    Breach(
      "a ratio without its denominator", "measurement",
      "<measurement ref=\"X\" indicator=\"R01\" firstDay=\"2018-01-01\" lastDay=\"2018-01-31\" form=\"ratio\" value=\"1\"/>",
      "V-MISSING", "denominator"),
    Breach(
      "a posting on a line that is not there", "publishedFigure",
      "<posting project=\"myway\" line=\"myway.findes-ikke\" day=\"2018-01-01\" amount=\"1.00 DKK\" text=\"x\" voucher=\"V\"/>",
      "P-LINE", "myway.findes-ikke"),
    Breach(
      "a posting on another project's line", "publishedFigure",
      "<posting project=\"myway\" line=\"go-ferie-4.transport\" day=\"2018-01-01\" amount=\"1.00 DKK\" text=\"x\" voucher=\"V\"/>",
      "P-LINE", "go-ferie-4.transport"),
    Breach(
      "charges that do not make the posting", "publishedFigure",
      "<posting project=\"myway\" line=\"myway.loen\" day=\"2018-01-01\" amount=\"1.00 DKK\" text=\"x\" voucher=\"V\"><charge source=\"myway.G7\" amount=\"0.99 DKK\"/></posting>",
      "P-CHARGES", "0,99 kr."),
    Breach(
      "a posting in another currency", "publishedFigure",
      "<posting project=\"myway\" line=\"myway.loen\" day=\"2018-01-01\" amount=\"1.00 EUR\" text=\"x\" voucher=\"V\"/>",
      "R-CURRENCY", "EUR"),
  ]

  /// The sample with drafts to approve: budgets b2 and b3 of MyWay, plan p2 of Go' Ferie 4.
  private static func file(_ breach: Breach) throws -> String {
    var text = try PortfolioFile.sample()
    let drafts = [
      ("instalment", "<instalment ref=\"G3-3\" grant=\"G3\" number=\"3\"/>"),
      (
        "budget",
        "<budget ref=\"b2\" project=\"myway\" revision=\"2\" firstDay=\"2016-01-01\" lastDay=\"2019-12-31\"/>\n"
          + "<budget ref=\"b3\" project=\"myway\" revision=\"3\" firstDay=\"2016-01-01\" lastDay=\"2019-12-31\"/>"
      ),
      (
        "budgetAmount",
        "<budgetAmount ref=\"b2.1\" budget=\"b2\" line=\"myway.loen\" amount=\"3999999.99 DKK\"/>\n"
          + "<budgetAmount ref=\"b3.1\" budget=\"b3\" line=\"myway.loen\" amount=\"4000000.01 DKK\"/>"
      ),
      (
        "fundingShare",
        "<fundingShare ref=\"b2.s\" budget=\"b2\" source=\"myway.G7\" amount=\"4000000.00 DKK\"/>\n"
          + "<fundingShare ref=\"b3.s\" budget=\"b3\" source=\"myway.G7\" amount=\"4000000.01 DKK\"/>"
      ),
      ("instalmentPlan", "<instalmentPlan ref=\"p2\" grant=\"G3\" revision=\"2\"/>"),
      (
        "plannedInstalment",
        "<plannedInstalment ref=\"p2.1\" plan=\"p2\" instalment=\"G3-1\" due=\"2018-01-01\" amount=\"449999.00 DKK\"/>"
      ),
      (breach.kind, breach.elements),
    ]
    for (kind, elements) in drafts {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let last = try #require(lines.lastIndex { $0.contains("<\(kind) ") })
      lines.insert(elements, at: last + 1)
      text = lines.joined(separator: "\n")
    }
    return text
  }

  @Test(arguments: breaches)
  func isRefused(breach: Breach) throws {
    let empty = try CommandLineUser()
    #expect(empty.run("init").status == 0)
    let text = try Self.file(breach)
    for user in [empty, try CommandLineUser.withSample()] {
      let before = try user.everything()
      let outcome = user.run(
        "import", "portfolio", try user.folder.write(text, as: "brud.xml"))
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("[\(breach.code)]"), "\(outcome.messages)")
      #expect(outcome.messages.contains(breach.says), "\(outcome.messages)")
      let last = breach.elements.split(separator: "\n").last.map(String.init) ?? ""
      let line = PortfolioFile.line(of: last, in: text) ?? 0
      #expect(outcome.messages.contains("brud.xml, linje \(line)\n"), "\(outcome.messages)")
      #expect(outcome.messages.contains("der er 1 at rette"), "\(outcome.messages)")
      #expect(try user.everything() == before)
    }
  }

  @Test func whatIsApprovedCannotBeAddedTo() throws {
    let user = try CommandLineUser.withSample()
    let breach = Breach(
      "", "plannedInstalment",
      "<plannedInstalment ref=\"X\" plan=\"G3-plan-1\" instalment=\"G3-3\" due=\"2018-01-01\" amount=\"1.00 DKK\"/>",
      "", "")
    let before = try user.everything()
    let outcome = user.run(
      "import", "portfolio", try user.folder.write(try Self.file(breach), as: "brud.xml"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[G-APPROVED] G3-plan-1 er godkendt og kan ikke ændres"))
    #expect(try user.everything() == before)
  }

  @Test func theSameFileWithoutABreachIsTaken() throws {
    let user = try CommandLineUser.withSample()
    let harmless = Breach("", "person", "<person ref=\"X\" role=\"x\"/>", "", "")
    let file = try user.folder.write(try Self.file(harmless), as: "p.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(user.run("verify").status == 0)
  }
}
