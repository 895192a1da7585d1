import PortfolioTestSupport
import Testing

/// The year as pages for print: every text as it was typed, every chart with its words and its
/// table, currencies apart, nothing from elsewhere.
@Suite struct YearEndPagesTests {
  private static func page(_ user: CommandLineUser, _ arguments: String...) throws -> String {
    let outcome = user.run(
      ["report", "year-end"] + arguments + ["--output", user.folder.path("x.html")])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try user.folder.text("x.html")
  }

  private static func count(_ text: String, in page: String) -> Int {
    page.components(separatedBy: text).count - 1
  }

  @Test func saysItAllAndThenTellsEachGrant() throws {
    let page = try Self.page(try .withSample(), "2017")
    #expect(
      page.contains(
        "Bysekretariatet har alene i 2017 tilført Randers i alt 33.170.800\u{A0}kr. gennem "
          + "fundraising."))
    #expect(page.contains("<td class=\"number\">33.170.800,00</td>"))
    #expect(page.contains("<td class=\"cell\">Overskredet med 15 dage</td>"))
    for grant in ["G1 Den Boligsociale Helhedsplan", "G2 Infra", "G3 Go’", "G4 Bol", "G7 My"] {
      #expect(page.contains("<h2 class=\"new-page\">\(grant)"), "\(grant)")
    }
    // Awarded in 2018.
    #expect(!page.contains("<h2 class=\"new-page\">G8"))
  }

  @Test func everyChartStatesItsFindingAndHasItsTable() throws {
    let page = try Self.page(try .withSample(), "2017")
    let charts = page.components(separatedBy: "<svg ").dropFirst()
    // Six of the year and one of each grant that has begun.
    #expect(charts.count == 12)
    for (index, chart) in charts.enumerated() {
      #expect(chart.hasPrefix("role=\"img\" aria-labelledby=\"chart-\(index + 1)\""))
      let title = chart.components(separatedBy: "<title id=\"chart-\(index + 1)\">")
      #expect(title.count == 2 && title[1].contains("</title>"))
    }
    #expect(
      page.contains("Landsbyggefonden står for 54,3\u{A0}% af det, der blev bevilget i 2017."))
    #expect(Self.count("Tallene i diagrammet", in: page) == 6)
    #expect(Self.count("<table", in: page) == Self.count("<caption>", in: page) + 7)
  }

  @Test func takesNothingFromElsewhereAndRunsNothing() throws {
    let page = try Self.page(try .withSample(), "2017")
    for text in ["<script", "http:", "https:", "url(", "@import", "<link", "nil", "Optional"] {
      #expect(!page.contains(text), "\(text)")
    }
    #expect(page.contains("<html lang=\"da\">"))
  }

  @Test func textsStandAsTheyWereTypedAndNeverAsMarkup() throws {
    let page = try Self.page(try WorkbookCellsTests.user(), "2018")
    for text in WorkbookCellsTests.hostile {
      let escaped = text.map { ["<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
      #expect(page.contains(" \(escaped)</h2>"), "\(text)")
    }
    #expect(!page.contains("</script>"))
  }

  @Test func currenciesHaveBlocksOfTheirOwn() throws {
    let page = try Self.page(try WorkbookCellsTests.user(), "2018")
    #expect(page.contains("<h2>Året i tal, DKK</h2>"))
    #expect(page.contains("<h2>Året i tal, EUR</h2>"))
    #expect(page.contains("<td class=\"number\">90,00</td>"))
    #expect(!page.contains("100,00<"))
  }

  @Test func aYearWithoutAwardsSaysSo() throws {
    let page = try Self.page(try .withSample(), "2016")
    #expect(page.contains("<p class=\"lead\">Der er ingen bevillinger i 2016.</p>"))
    #expect(!page.contains("Bevilget efter bevillingsgiver"))
  }

  @Test func whatIsBelowNothingIsDrawnBelowTheLine() throws {
    let user = try CommandLineUser.withSample()
    let amended = user.run(
      "grant", "amend", "G5", "--amount=-600.000", "--day", "2018-02-01", "--reason", "Prøve")
    #expect(amended.status == 0, "\(amended.messages)")
    let page = try Self.page(user, "2018")
    #expect(page.contains(">−125.000</text>"))
    #expect(!page.contains("height=\"-"))
  }

  @Test func isReadAsItWasKnownOnADay() throws {
    let page = try Self.page(try .withSample(), "2017", "--as-of", "2017-06-30")
    #expect(page.contains("Kun det, der var registreret ved udgangen af 30.06.2017."))
    #expect(page.contains("31.970.800\u{A0}kr."))
    #expect(!page.contains("naturvejleder"))
  }

  @Test func withoutLibreOfficeItSaysWhatToInstall() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("x.pdf")
    let outcome = user.run(
      "report", "year-end", "2017", "--output", path, environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("[F-PDF]"))
    #expect(outcome.messages.contains("libreoffice-writer-nogui"))
    #expect(try !user.folder.names().contains("x.pdf"))
  }
}
