import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport

/// A kind of write of the real program, with what it adds when it is done wholly.
struct WriteOfAProgram: Sendable {
  let name: String
  /// How many it adds; some of them alone must never be there.
  let adds: Int
  /// Makes ready for the numbered time, and gives the command line.
  let words: @Sendable (_ user: CommandLineUser, _ number: Int) throws -> [String]
  /// How many are there after the numbered time. What is there must be whole.
  let count: @Sendable (_ user: CommandLineUser, _ number: Int) throws -> Int

  static let postings = 200

  static let all = intoThePortfolio + ofWholeFiles

  static let intoThePortfolio: [WriteOfAProgram] =
    [
      of("import", adds: postings, postingsFile) { try $0.postingCount() },
      of("amend", adds: 1, line("grant amend G5 --amount 1,00 --day 2018-03-01 --reason x")) {
        try $0.count(.grantFact)
      },
      of("correct", adds: 2, line("grant correct G5 --award 90000#,00 --reason x")) {
        try $0.count(.grantFact)
      },
      of("receive", adds: 1, line("instalment receive G1-3 --amount 1,00 --day 2018-03-01")) {
        try $0.count(.instalmentFact)
      },
      of("add", adds: 1, line("funder add F-# --name Fond --sort foundation")) {
        try $0.count(.funder)
      },
      of("change", adds: 1, line("funder change F1 --note note-#")) { try $0.count(.change) },
      of("publish", adds: 1, line("totals publish 2018 --amount 1,00 --source x")) {
        try $0.count(.publishedFigure)
      },
      of("posting", adds: 1, line("posting add myway --line Løn --amount 1 --text x --voucher P-#"))
      {
        try $0.postingCount()
      },
      of("import portfolio", adds: postings, portfolioFile) { try $0.count(.funder) },
    ]

  private typealias Words = @Sendable (CommandLineUser, Int) throws -> [String]

  /// One that writes into the portfolio.
  private static func of(
    _ name: String, adds: Int, _ words: @escaping Words,
    count: @escaping @Sendable (PortfolioReader) throws -> Int
  ) -> WriteOfAProgram {
    WriteOfAProgram(name: name, adds: adds, words: words) { user, _ in
      try user.store().read(count)
    }
  }

  /// A command line in which `#` stands for the number of the time.
  private static func line(_ line: String) -> Words {
    { _, number in
      line.split(separator: " ").map { String($0.replacing("#", with: String(number))) }
    }
  }

  /// Those that make a whole file or put one in the place of another.
  private static let ofWholeFiles: [WriteOfAProgram] = [
    WriteOfAProgram(name: "init", adds: 1) { user, number in
      ["init", "--portfolio", user.folder.path("ny-\(number).sqlite")]
    } count: { user, number in
      try whole("ny-\(number).sqlite", user) { try $0.count(.funder) == 0 }
    },
    WriteOfAProgram(name: "init --sample", adds: 1) { user, number in
      ["init", "--sample", "--portfolio", user.folder.path("ny-\(number).sqlite")]
    } count: { user, number in
      try whole("ny-\(number).sqlite", user) { try $0.postingCount() == 105 }
    },
    WriteOfAProgram(name: "backup", adds: 1) { user, number in
      ["backup", user.folder.path("kopi-\(number).sqlite")]
    } count: { user, number in
      let facts = try user.store().read { try $0.count(.grantFact) }
      return try whole("kopi-\(number).sqlite", user) { try $0.count(.grantFact) == facts }
    },
    WriteOfAProgram(name: "restore", adds: 1) { user, number in
      let (copy, other) = ("god.sqlite", "anden-\(number).sqlite")
      if try !user.folder.names().contains(copy) {
        _ = user.run(["backup", user.folder.path(copy)])
      }
      _ = user.run(["init", "--portfolio", user.folder.path(other)])
      return ["restore", user.folder.path(copy), "--portfolio", user.folder.path(other)]
    } count: { user, number in
      let store = try PortfolioStore(opening: user.folder.path("anden-\(number).sqlite"))
      let copy = try PortfolioStore(opening: user.folder.path("god.sqlite"))
      let (facts, all) = try (
        store.read { try $0.count(.grantFact) }, copy.read { try $0.count(.grantFact) }
      )
      return try store.read { try $0.integrityFaults() } != [] || (facts != 0 && facts != all)
        ? -1 : facts == all ? 1 : 0
    },
  ]

  /// 1 for a file that is there and as it must be, 0 where there is none, -1 for half a one.
  private static func whole(
    _ name: String, _ user: CommandLineUser, _ isWhole: (PortfolioReader) throws -> Bool
  ) throws -> Int {
    guard try user.folder.names().contains(name) else { return 0 }
    guard let store = try? PortfolioStore(opening: user.folder.path(name)) else { return -1 }
    return try store.read { try $0.integrityFaults() == [] && isWhole($0) } ? 1 : -1
  }

  @Sendable private static func postingsFile(
    _ user: CommandLineUser, _ number: Int
  ) throws -> [String] {
    var text = "dato;projekt;budgetpost;beløb;tekst;bilag\n"
    for line in 1...postings { text += "01-02-2018;myway;Løn;1,00;x;K-\(number)-\(line)\n" }
    return ["import", "postings", try user.folder.write(text, as: "postings.csv")]
  }

  @Sendable private static func portfolioFile(
    _ user: CommandLineUser, _ number: Int
  ) throws -> [String] {
    var text = "<portfolio xmlns=\"\(PortfolioFormat.namespace)\" version=\"1\">\n"
    for line in 1...postings {
      text += "<funder ref=\"K-\(number)-\(line)\" name=\"Fond\" sort=\"foundation\"/>\n"
    }
    text += "</portfolio>\n"
    return ["import", "portfolio", try user.folder.write(text, as: "portfolio.xml")]
  }
}
