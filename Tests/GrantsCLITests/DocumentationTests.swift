import Foundation
import PortfolioTestSupport
import Testing

/// The documents show what the program does.
@Suite struct DocumentationTests {
  /// The blocks of a language in a Markdown file.
  private func blocks(_ language: String, in file: String) throws -> [String] {
    try Checkout.text(file).components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }

  @Test func theReadmeShowsTheTotalsAsTheyArePrinted() throws {
    let readme = try Checkout.text("README.md")
    let export = try Checkout.text("Exports/totals-2017-projekter.txt")
    let shown = export.components(separatedBy: "\nBeløb i kr.").first ?? ""
    #expect(shown.contains("33.170.800,00"))
    #expect(readme.contains(shown))
  }

  @Test func theExampleOfAPortfolioFileCanBeImported() throws {
    let example = try #require(try blocks("xml", in: "Grants/README.md").first)
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let outcome = user.run(
      "import", "portfolio", try user.folder.write(example, as: "eksempel.xml"))
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(user.run("totals", "--year", "2026").output.contains("80.000,00"))
  }

  @Test func theExampleOfPostingsCanBeImported() throws {
    let text = try Checkout.text("Grants/README.md")
    let start = try #require(text.firstRange(of: "dato;projekt"))
    let example = text[start.lowerBound...].components(separatedBy: "```").first ?? ""
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "import", "postings", try user.folder.write(example, as: "eksempel.csv"))
    #expect(outcome.output == "0 tilføjet, 1 fandtes i forvejen.\n", "\(outcome.messages)")
  }

  @Test func everyCommandOfTheReadmeIsThere() throws {
    let user = try CommandLineUser.withSample()
    let help = user.run("--help").output
    for word in [
      "init", "import", "export", "totals", "overview", "pipeline", "outlook", "deadlines",
      "budget", "report",
      "submit", "check", "verify", "backup", "restore", "log", "funder", "grant",
    ] {
      #expect(help.contains("\n  \(word) "), "\(word)")
      #expect(try Checkout.text("README.md").contains(word))
    }
  }

  @Test func theChangelogNamesTheRelease() throws {
    let version = try CommandLineUser().run("--version").output.split(separator: "\n").first ?? ""
    #expect(try Checkout.text("CHANGELOG.md").contains("## \(version)"))
  }
}
