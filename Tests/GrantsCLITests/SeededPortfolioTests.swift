import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import SeededPortfolios
import Testing

/// The made-up portfolios that measuring works on are whole, and the same every time.
@Suite struct SeededPortfolioTests {
  @Test(arguments: [(8, 105), (60, 700)])
  func isWholeHoweverItsPostingsComeIn(grants: Int, postings: Int) throws {
    let made = SeededPortfolio(PortfolioSize(grants: grants, postings: postings))
    let (byXML, byCSV) = (try CommandLineUser(), try CommandLineUser())
    for (user, withPostings) in [(byXML, true), (byCSV, false)] {
      let file = user.folder.path("portfolio.xml")
      try made.writePortfolio(to: file, withPostings: withPostings)
      #expect(user.run("init").status == 0)
      let outcome = user.run("import", "portfolio", file)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    let csv = byCSV.folder.path("postings.csv")
    try made.writePostings(to: csv)
    #expect(byCSV.run("import", "postings", csv).output.hasPrefix("\(postings) tilføjet"))
    for user in [byXML, byCSV] {
      #expect(user.run("verify").output == "Porteføljen er hel.\n")
      let list = user.run("list", "grant", "--format", "csv").output
      #expect(list.split(whereSeparator: \.isNewline).count == grants + 1)
    }
    let totals = ["totals", "--measure", "spent", "--by", "year"]
    #expect(byXML.run(totals).output == byCSV.run(totals).output)
  }

  /// From a thousand postings on, indexes and guards are taken down for the import and put back.
  @Test func aFileOfVeryManyPostingsLeavesThePortfolioWhole() throws {
    let made = SeededPortfolio(PortfolioSize(grants: 12, postings: 3_100))
    let user = try CommandLineUser()
    let (records, csv) = (user.folder.path("portfolio.xml"), user.folder.path("postings.csv"))
    try made.writePortfolio(to: records, withPostings: false)
    try made.writePostings(to: csv)
    #expect(user.run("init").status == 0)
    #expect(user.run("import", "portfolio", records).status == 0)
    #expect(user.run("import", "postings", csv).output.hasPrefix("3.100 tilføjet"))
    #expect(user.run("verify").output == "Porteføljen er hel.\n")
    let reader = try user.store()
    let kept = try reader.read { try $0.sums(.spent, byYear: true) }
    let scanned = try reader.read {
      try $0.sums(.spent, asOf: Moment(CalendarDate(iso: "2100-01-01") ?? .last), byYear: true)
    }
    #expect(!kept.isEmpty && Set(kept) == Set(scanned))
    #expect(user.run("import", "postings", csv).output.hasPrefix("0 tilføjet, 3.100 fandtes"))
  }

  @Test func theSameSeedMakesTheSameBytes() throws {
    let folder = try TestFolder()
    for (name, seed) in [("a", UInt64(7)), ("b", 7), ("c", 8)] {
      let made = SeededPortfolio(PortfolioSize(grants: 12, postings: 40, seed: seed))
      try made.writePortfolio(to: folder.path("\(name).xml"), withPostings: true)
      try made.writePostings(to: folder.path("\(name).csv"))
    }
    for ending in ["xml", "csv"] {
      #expect(try folder.bytes("a.\(ending)") == folder.bytes("b.\(ending)"))
      #expect(try folder.bytes("a.\(ending)") != folder.bytes("c.\(ending)"))
    }
  }
}
