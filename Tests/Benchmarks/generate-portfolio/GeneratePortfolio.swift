import ArgumentParser
import PortfolioModel
import SeededPortfolios

/// Makes a made-up portfolio of any size, always the same for the same numbers.
@main
struct GeneratePortfolio: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-portfolio",
    abstract: "Makes a made-up portfolio of any size.",
    discussion: """
      Example:
        generate-portfolio --grants 1000 --postings 1000000 --portfolio p.xml --csv p.csv
        grants init && grants import portfolio p.xml && grants import postings p.csv
      """)

  @Option(help: "How many grants, 1 to 100000.") var grants = 8
  @Option(help: "How many postings.") var postings = 105
  @Option(help: "Which of that size.") var seed: UInt64 = 1
  @Option(help: "The year of all postings, 2017 or 2018; else each project has its own days.")
  var year: Int?
  @Option(help: "Where to write the portfolio file.") var portfolio: String?
  @Option(help: "Where to write the postings as a finance system would.") var csv: String?
  @Flag(help: "Put the postings into the portfolio file, recorded on their own days.")
  var withPostings = false

  func validate() throws {
    guard (1...100_000).contains(grants) else { throw ValidationError("--grants is 1 to 100000.") }
    guard postings >= 0 else { throw ValidationError("--postings is not below 0.") }
    guard year.map({ (2017...2018).contains($0) }) ?? true else {
      throw ValidationError("--year is 2017 or 2018.")
    }
    guard portfolio != nil || csv != nil else {
      throw ValidationError("Say --portfolio FILE, --csv FILE or both.")
    }
  }

  func run() throws {
    let made = SeededPortfolio(
      PortfolioSize(grants: grants, postings: postings, seed: seed, year: year))
    if let portfolio {
      try made.writePortfolio(to: portfolio, withPostings: withPostings)
    }
    if let csv { try made.writePostings(to: csv) }
  }
}
