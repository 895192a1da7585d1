import Foundation
import PortfolioTestSupport
import Testing

/// The year and the annual report's results as Word files.
@Suite struct YearDocumentsTests {
  private static func file(_ user: CommandLineUser, _ arguments: String...) throws -> [UInt8] {
    let outcome = user.run(["report"] + arguments + ["--output", user.folder.path("x.docx")])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try user.folder.bytes("x.docx")
  }

  @Test func theYearSaysItAllAndThenTellsEachGrantOnAPage() throws {
    let file = try Self.file(try .withSample(), "year-end", "2017")
    let text = try WordParts.text(file)
    for words in [
      "Bysekretariatet har alene i 2017 tilført Randers i alt 33.170.800\u{A0}kr. gennem "
        + "fundraising.",
      "33.170.800,00", "9.589.133,33", "8.026.465,43", "696.564,64", "54,3", "37,5",
      "Overskredet med 15 dage", "Illustrative beløb", "Forbrugt i 2017 pr. budgetpost",
      "G1 Den Boligsociale Helhedsplan for Randers Nordby 2017-21", "G7 MyWay", "Succesrate",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("{{") && !text.contains("nil"))
    let body = try #require(try WordParts.of(file)["word/document.xml"])
    // Two pages of charts, seven grants, the definitions.
    #expect(body.components(separatedBy: "<w:pageBreakBefore/>").count - 1 == 10)
  }

  @Test func theAnnualReportHasEveryFigureAndRemark() throws {
    let text = try WordParts.text(try Self.file(try .withSample(), "annual", "2017"))
      .replacing("\u{A0}", with: " ")
    for figure in AnnualReportTests.figures {
      #expect(text.contains(figure.words), "\(figure.ref)")
    }
    #expect(text.contains("Ikke begyndt. Planlagt start: januar 2018."))
    #expect(text.contains("Slutdatoen er udledt"))
    #expect(!text.contains("{{"))
  }

  @Test func isWrittenInEnglish() throws {
    let user = try CommandLineUser.withSample()
    let text = try WordParts.text(try Self.file(user, "year-end", "2017", "--language", "en"))
    #expect(text.contains("What is due"))
    #expect(text.contains("33,170,800.00"))
    let annual = try WordParts.text(try Self.file(user, "annual", "2017", "--language", "en"))
    #expect(annual.contains("Remarks on the source"))
  }

  @Test func textsStandAsTheyWereTypedAndCurrenciesApart() throws {
    let text = try WordParts.text(try Self.file(try WorkbookCellsTests.user(), "year-end", "2018"))
    for typed in WorkbookCellsTests.hostile {
      let escaped = typed.map { ["<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
      #expect(text.contains(" \(escaped)\n"), "\(typed)")
    }
    #expect(text.contains("Beløb i EUR") && text.contains("Beløb i kr."))
    #expect(text.contains("90,00") && !text.contains("100,00\n"))
  }

  @Test func aYearWithoutAwardsAndAnEmptyPortfolioAreSensible() throws {
    let year = try WordParts.text(try Self.file(try .withSample(), "year-end", "2016"))
    #expect(year.contains("Der er ingen bevillinger i 2016."))
    #expect(!year.contains("Hvor pengene kom fra"))
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    for report in ["year-end", "annual"] {
      let text = try WordParts.text(try Self.file(user, report, "2017"))
      #expect(!text.contains("{{") && !text.contains("Ikke oplyst"), "\(text)")
    }
  }

  @Test func aTemplateOfOnesOwnIsFilled() throws {
    let user = try CommandLineUser.withSample()
    let own = try WordParts.file(
      "<w:p><w:r><w:t>{{year}}: {{sentence}}</w:t></w:r></w:p><w:p><w:r><w:t>"
        + "{{#grants}}{{grant.ref}} {{grant.money.closing}} {{/grants}}</w:t></w:r></w:p>")
    try Data(own).write(to: URL(filePath: user.folder.path("own.docx")))
    let file = try Self.file(
      user, "year-end", "2017", "--template", user.folder.path("own.docx"))
    #expect(try WordParts.text(file).contains("2017: Bysekretariatet har alene i 2017"))
    #expect(try WordParts.text(file).contains("G1 160.306,07\u{A0}kr."))
    let outcome = user.run(
      "report", "annual", "2017", "--template", user.folder.path("own.docx"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("{{grants}}"), "\(outcome.messages)")
  }

  @Test func theYearOnOnePageAndSeveralYearsAreWordFilesToo() throws {
    let user = try CommandLineUser.withSample()
    let page = try WordParts.text(try Self.file(user, "year-end", "2017", "--one-page"))
    for words in ["33.170.800,00", "8.026.465,43", "11 af 12 aktiviteter er i gang", "14 mødre"] {
      #expect(page.contains(words), "\(words)")
    }
    let years = try WordParts.text(try Self.file(user, "year-end", "2015..2018"))
    for words in ["37.645.800,00", "−32.695.800,00", "10.537.361,09", "Go’ Ferie 5"] {
      #expect(years.contains(words), "\(words)")
    }
    #expect(!page.contains("{{") && !years.contains("{{"))
  }
}
