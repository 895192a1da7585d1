import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import SeededPortfolios
import Testing

/// The sums that are kept of postings are never the only way to a figure: each is the sum of its
/// facts, whoever put them in and whatever moment is asked for.
@Suite struct KeptSumsTests {
  /// A portfolio of a few dozen grants whose postings were each recorded on their own day.
  private func madeUp() throws -> CommandLineUser {
    let user = try CommandLineUser()
    let file = user.folder.path("portfolio.xml")
    try SeededPortfolio(PortfolioSize(grants: 30, postings: 900))
      .writePortfolio(to: file, withPostings: true)
    #expect(user.run("init").status == 0)
    #expect(user.run("import", "portfolio", file).status == 0)
    return user
  }

  private static let posting = """
    INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
      SELECT 9001, sourceId, '2017-12-31', 1514761200000, 100 FROM charge WHERE postingId = 1
      LIMIT 1;
    INSERT INTO posting
      (id, projectId, lineId, day, amountMinor, text, voucher, ordinal, recorded, recordedBy)
      SELECT 9001, projectId, lineId, '2017-12-31', 100, 'x', 'X-1', 1, 1514761200000, 'x'
      FROM posting WHERE id = 1;
    """

  /// Days within a span of time that sums are kept for, at its ends and long before and after.
  @Test(arguments: [
    "1999-12-31", "2008-06-30", "2010-01-05", "2013-03-01", "2013-03-09", "2013-03-17",
    "2013-03-25", "2014-12-31", "2018-12-30", "2100-01-01",
  ])
  func asOfAnyDayTheyAreTheSumOfWhatWasKnown(day: String) throws {
    let store = try madeUp().store()
    try store.execute(sql: Self.posting)
    let moment = Moment(try #require(CalendarDate(iso: day)))
    let year = DayRange.year(2013)
    let part = DayRange(from: year.from.adding(days: 40), upTo: year.upTo.adding(days: 40))
    for days in [nil, year, part] {
      let kept = try store.read(asOf: moment) {
        try $0.sums(.spent, in: days, asOf: moment, byYear: true)
      }
      // With a moment of its own within a reading of today, every charge is read.
      let scanned = try store.read { try $0.sums(.spent, in: days, asOf: moment, byYear: true) }
      #expect(Set(kept) == Set(scanned))
      if day > "2014" { #expect(!kept.isEmpty) }
    }
  }

  @Test func aPostingPutInPastTheProgramCountsAtOnceAndIsTakenUpLater() throws {
    let user = try madeUp()
    let store = try user.store()
    let total = { try store.read { try $0.sums(.spent) }.map(\.amount.minorUnits).reduce(0, +) }
    let before = try total()
    try store.execute(sql: Self.posting)
    #expect(try total() == before + 100)
    #expect(user.run("verify").status == 0)
    let file = try user.folder.write(
      "dato;projekt;budgetpost;beløb;tekst;bilag\n"
        + "31-12-2018;projekt-0001;Løn, projektledelse;2,00;x;Y-1\n", as: "p.csv")
    let outcome = user.run("import", "postings", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try total() == before + 300)
    #expect(user.run("verify").status == 0)
    // Had the first one not been taken up, it would now be missed or counted twice.
    try store.execute(sql: "UPDATE spentUpTo SET postingId = 9001")
    #expect(user.run("verify").messages.contains("spentYear"))
  }

  /// All days, whole years, and years with parts of others at their ends; today and as of a day.
  @Test(arguments: [nil, "2012-05-01", "2016-09-30"], [0, 1, 2])
  func groupsAreTheGrantsPutTogether(asOf: String?, period: Int) throws {
    let store = try madeUp().store()
    try store.execute(sql: Self.posting)
    let asOf = try asOf.map { Moment(try #require(CalendarDate(iso: $0))) }
    let years = DayRange(from: .startOfYear(2009), upTo: .startOfYear(2015))
    let days = [
      nil, years, DayRange(from: years.from.adding(days: 40), upTo: years.upTo.adding(days: 40)),
    ][period]
    try store.read(asOf: asOf) { reader in
      let grants = Dictionary(
        uniqueKeysWithValues: try reader.grantSummaries(asOf: asOf).map { ($0.ref, $0) })
      for measure in Measure.allCases {
        let single = try reader.sums(measure, in: days, asOf: asOf, byYear: true)
        try #require(!single.isEmpty)
        for grouping in SumGrouping.allCases where grouping != .stage {
          var expected: [String: Int64] = [:]
          for sum in single {
            guard let grant = sum.grant.flatMap({ grants[$0] }) else { continue }
            let key =
              switch grouping {
              case .funder: grant.funder.text
              case .project: grant.project.text
              case .year: sum.year.map(String.init) ?? ""
              case .kind, .stage: grant.projectSort.rawValue
              }
            expected[key, default: 0] += sum.amount.minorUnits
          }
          let groups = try reader.groupedSums(counting: measure, by: grouping, in: days, asOf: asOf)
          let found = groups.reduce(into: [:]) { $0[$1.key, default: 0] += $1.amount(of: measure) }
          #expect(
            found.filter { $0.value != 0 } == expected.filter { $0.value != 0 },
            "\(measure) \(grouping)")
          let ofGrants = single.filter { $0.grant != nil }
          #expect(
            groups.map(\.count).reduce(0, +) == ofGrants.map(\.count).reduce(0, +),
            "\(measure) \(grouping)")
          guard measure == .spent else { continue }
          let others = single.filter { $0.grant == nil }.map(\.amount.minorUnits).reduce(0, +)
          #expect(groups.map(\.borneByOthers).reduce(0, +) == others)
        }
      }
    }
  }

  /// The last year that is known has no year after it, and is counted once.
  @Test func theLastYearIsCountedOnce() throws {
    let store = try madeUp().store()
    try store.execute(
      sql: Self.posting.replacingOccurrences(of: "2017-12-31", with: "2199-06-01"))
    let counted = { (days: DayRange?) in
      try store.read { reader in
        try reader.groupedSums(counting: .spent, by: .year, in: days)
          .filter { $0.key == "2199" }.map(\.spent)
      }
    }
    let once = try counted(DayRange(first: .startOfYear(2199), last: .last))
    #expect(once.reduce(0, +) != 0)
    #expect(try counted(nil).reduce(0, +) == once.reduce(0, +))
  }

  /// A correction moves an amount from one day, and perhaps year, to none; every fact adds to its
  /// sum at once, whoever puts it in.
  @Test func whatIsKeptOfGrantsIsHeldAgainstTheFacts() throws {
    let user = try CommandLineUser.withSample()
    for line in [
      "grant correct G5 --award 850000 --reason x", "grant amend G1 --amount -1,00 --reason x",
      "instalment receive G1-3 --amount 1,00 --day 2018-03-01",
    ] {
      let outcome = user.run(line.split(separator: " ").map(String.init))
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    #expect(user.run("verify").status == 0)
    try user.store().execute(
      sql: "UPDATE grantYear SET received = received + 1 WHERE received > 0")
    #expect(user.run("verify").messages.contains("grantYear"))
  }

  @Test func aPortfolioOfTheFirstSchemaIsBroughtUpToThisOne() throws {
    let folder = try TestFolder()
    let path = folder.path("old.sqlite")
    let by = "1, 'x'"
    try PortfolioStore.create(at: path, schema: "1") { store in
      try store.execute(
        sql: """
          INSERT INTO project (ref, title, sort, holder, currency, recorded, recordedBy)
            VALUES ('p', 'P', 'works', 'own', 'DKK', \(by));
          INSERT INTO budgetLine (ref, project, number, title, isWage, recorded, recordedBy)
            VALUES ('p.l', 'p', 1, 'L', 0, \(by));
          INSERT INTO fundingSource (ref, project, sort, recorded, recordedBy)
            VALUES ('p.e', 'p', 'own', \(by));
          INSERT INTO charge VALUES (1, 1, '2017-01-02', 1490000000000, 500);
          INSERT INTO posting VALUES
            (1, 1, 1, '2017-01-02', 500, 'x', 'V', 1, NULL, 1490000000000, 'x');
          """)
    }
    let store = try PortfolioStore(opening: path)
    let sums = try store.read { try $0.sums(.spent, byYear: true) }
    #expect(sums.map(\.amount.minorUnits) == [500])
    #expect(sums.map(\.year) == [2017])
    #expect(try store.read { try $0.integrityFaults() } == [])
    let earlier = Moment(milliseconds: 1_490_000_000_000)
    #expect(try store.read(asOf: earlier) { try $0.sums(.spent, asOf: earlier) } == [])
  }
}
