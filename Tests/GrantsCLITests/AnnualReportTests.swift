import Foundation
import PortfolioTestSupport
import Testing

/// The annual report's pages: every figure of the sample's source, in its own order, with its own
/// period and denominator and what is remarked about it.
@Suite struct AnnualReportTests {
  /// A few of each form, with the words that the source's figure becomes.
  static let figures: [(ref: String, words: String)] = [
    ("R01", "2 forløb"), ("R03", "11 af 14 mødre (79 %)"), ("R06", "8 af 9 (89 %)"),
    ("R15", "22 af 38 børn (58 %)"), ("R26", "9 af 10 unge (90 %)"), ("R27", "Foråret 2018"),
    ("R31", "2 afsluttet: 1 i beskæftigelse, 1 udmeldt"),
    ("R40", "Afholdt; antallet er ikke klart"), ("R47", "33 beboere pr. gang"),
    ("K03", "2.458 besøgende"), ("K04", "mellem 1.102 og 1.221 besøgende pr. måned"),
    ("K05", "ca. 840 besøgende"), ("K06", "476 følgere"), ("K09", "Nomineret blandt 34"),
  ]

  @Test func hasEveryFigureOfTheSourceInItsOrder() throws {
    let user = try CommandLineUser.withSample()
    let csv = user.run("report", "annual", "2017", "--format", "csv").output
    let refs = csv.split(separator: "\r\n").compactMap { line in
      line.split(separator: ";").first.map(String.init)
    }.filter { $0.count == 3 && "RK".contains($0.prefix(1)) }
    let numbers = { (letter: String, count: Int) in
      (1...count).map { letter + ($0 < 10 ? "0" : "") + "\($0)" }
    }
    // K06 stands twice: where it began, and where it ended.
    let expected = numbers("R", 48) + numbers("K", 9).flatMap { $0 == "K06" ? [$0, $0] : [$0] }
    #expect(refs == expected)
  }

  @Test func pagesAndTextTellEachFigureWithItsOwnDenominator() throws {
    let user = try CommandLineUser.withSample()
    let text = user.run("report", "annual", "2017", "--format", "text").output
    let path = user.folder.path("x.html")
    #expect(user.run("report", "annual", "2017", "--output", path).status == 0)
    // A no-break space stands before per cent on the page.
    let page = try user.folder.text("x.html").replacingOccurrences(of: "\u{A0}", with: " ")
    for figure in Self.figures {
      #expect(text.contains(figure.words), "\(figure.ref)")
      #expect(page.contains(figure.words), "\(figure.ref)")
    }
  }

  @Test(arguments: [
    "Står to gange i årsrapportens figur", "“Øvrige Aktiviteter i 2016”", "kan rumme bevillinger",
    "“de første syv måneder”", "2015-18-midlerne", "Slutdatoen er udledt",
    "ét fælles møde eller hver sit", "men november topper", "den ene er udmeldt",
    "er derfor ikke en del af de 14", "34 er antallet af indstillede projekter",
  ])
  func tellsWhatIsInconsistentInTheSource(remark: String) throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("report", "annual", "2017", "--format", "text").output.contains(remark))
  }

  @Test func whatHasNotBegunIsToldWithItsStart() throws {
    let text = try CommandLineUser.withSample().run(
      "report", "annual", "2017", "--format", "text"
    ).output
    #expect(text.contains("Ikke begyndt. Planlagt start: januar 2018."))
  }

  @Test func leavesOutWhatWasRecordedLater() throws {
    let text = try CommandLineUser.withSample().run(
      "report", "annual", "2017", "--as-of", "2017-11-30", "--format", "text"
    ).output
    #expect(text.contains("K03"))
    #expect(!text.contains("R01"))
  }

  @Test func hasNoWorkbook() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("report", "annual", "2017", "--format", "xlsx")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("[U-FORMAT]"))
  }

  @Test(arguments: ["html", "text", "csv", "json"])
  func worksOnNothing(format: String) throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let outcome = user.run(
      "report", "annual", "2017", "--format", format, "--output", user.folder.path("x"))
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try !user.folder.text("x").contains("nil"))
  }
}
