import PortfolioModel
import PortfolioStore
import PortfolioTestSupport

/// A kind of write of the real program, with what it adds when it is done wholly.
struct WriteOfAProgram: Sendable {
  let name: String
  /// How many it adds; half of them must never be there.
  let adds: Int
  let words: @Sendable (_ folder: TestFolder, _ number: Int) throws -> [String]
  let count: @Sendable (PortfolioReader) throws -> Int

  static let postings = 200

  static let all: [WriteOfAProgram] = [
    WriteOfAProgram(name: "import", adds: postings, words: postingsFile) {
      try $0.postingCount()
    },
    WriteOfAProgram(name: "amend", adds: 1) { _, _ in
      ["grant", "amend", "G5", "--amount", "1,00", "--day", "2018-03-01", "--reason", "x"]
    } count: {
      try $0.count(.grantFact)
    },
    WriteOfAProgram(name: "correct", adds: 2) { _, number in
      ["grant", "correct", "G5", "--award", "\(900_000 + number),00", "--reason", "x"]
    } count: {
      try $0.count(.grantFact)
    },
    WriteOfAProgram(name: "receive", adds: 1) { _, _ in
      ["instalment", "receive", "G1-3", "--amount", "1,00", "--day", "2018-03-01"]
    } count: {
      try $0.count(.instalmentFact)
    },
    WriteOfAProgram(name: "add", adds: 1) { _, number in
      ["funder", "add", "F-\(number)", "--name", "Fond", "--sort", "foundation"]
    } count: {
      try $0.count(.funder)
    },
    WriteOfAProgram(name: "change", adds: 1) { _, number in
      ["funder", "change", "F1", "--note", "note \(number)"]
    } count: {
      try $0.count(.change)
    },
    WriteOfAProgram(name: "publish", adds: 1) { _, _ in
      ["totals", "publish", "2018", "--amount", "1,00", "--source", "x"]
    } count: {
      try $0.count(.publishedFigure)
    },
  ]

  @Sendable private static func postingsFile(
    _ folder: TestFolder, _ number: Int
  ) throws -> [String] {
    var text = "dato;projekt;budgetpost;beløb;tekst;bilag\n"
    for line in 1...postings { text += "01-02-2018;myway;Løn;1,00;x;K-\(number)-\(line)\n" }
    return ["import", "postings", try folder.write(text, as: "postings.csv")]
  }
}
