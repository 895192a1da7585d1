import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Reporting
import SeededPortfolios
import Testing

/// Years of work by commands drawn from a seed: whatever is done in whatever order, the rules
/// hold, the sums are right and the past stays what it was.
@Suite struct RandomWalkTests {
  @Test func validCommandsKeepEveryRule() throws {
    let steps = LongTests.count(long: 10_000, short: 120)
    let walk = try Walk(seed: 2018)
    var printed: [CalendarDate: (screens: [[String]], figures: [String])] = [:]
    for step in 1...steps {
      let before = walk.today
      let isPrinted = walk.numbers.chance(percent: LongTests.count(long: 10, short: 15))
      let screens = Self.screens + Self.stories(walk)
      let figures = isPrinted ? try Self.figures(screens, walk, asOf: nil) : nil
      walk.goOn()
      // What was printed last on a day, with nothing recorded after it on that day.
      if walk.today > before, let figures { printed[before] = (screens, figures) }
      let words = try WalkVerb.next(walk)
      let outcome = walk.run(words)
      try #require(outcome.status == 0, "step \(step): \(words): \(outcome.messages)")
      guard step % max(50, steps / 20) == 0 || step == steps else { continue }
      try Self.check(walk, step)
      // The past is asked again and again while the record goes on; at the end all of it.
      for (day, then) in printed.sorted(by: { $0.key < $1.key })
      where step == steps || walk.numbers.chance(percent: 10) {
        let now = try Self.figures(then.screens, walk, asOf: day)
        for (screen, (old, new)) in zip(then.screens, zip(then.figures, now)) {
          #expect(new == old, "step \(step), \(screen), as of \(day.iso)")
        }
      }
    }
    print("\(steps) steps, \(printed.count) days printed and asked again")
    #expect(printed.count > steps / 100, "days whose figures were printed: \(printed.count)")
    try Self.checkRoundTrip(walk)
  }

  @Test func invalidCommandsChangeNothing() throws {
    let steps = LongTests.count(long: 2_000, short: 100)
    let walk = try Walk(seed: 7)
    let before = try Data(contentsOf: URL(filePath: walk.user.portfolio))
    for step in 1...steps {
      walk.goOn()
      let words = try walk.numbers.pick(InvalidCommand.all).words(walk)
      let outcome = walk.run(words)
      #expect(outcome.status != 0, "step \(step): \(words)")
      #expect(outcome.messages.contains("grants: "), "\(words): \(outcome.messages)")
      let after = try Data(contentsOf: URL(filePath: walk.user.portfolio))
      try #require(after == before, "step \(step): \(words) changed the file")
    }
    #expect(walk.run(["verify"]).status == 0)
  }

  /// What is compared with what was printed on the day: totals, every list of grants, and the
  /// whole story of one.
  private static let screens = [
    ["totals", "--by", "funder"], ["totals", "--by", "year"], ["totals", "--by", "stage"],
    ["overview"], ["pipeline"], ["outlook"], ["show", "G5"],
  ]

  /// The first duties and indicators, to which most will still happen.
  private static func stories(_ walk: Walk) -> [[String]] {
    let duties = walk.duties.prefix(LongTests.count(long: 6, short: 2)).map(\.ref)
    return (duties + walk.indicators.prefix(1).map(\.ref)).map { ["show", $0] }
  }

  /// Screens as JSON, without what only says as of when.
  private static func figures(
    _ screens: [[String]], _ walk: Walk, asOf day: CalendarDate?
  ) throws -> [String] {
    let at = day.map { ["--as-of", $0.iso, "--today", $0.iso] } ?? []
    return try screens.map { screen in
      let outcome = walk.run(screen + ["--format", "json"] + at)
      try #require(outcome.status == 0, "\(screen): \(outcome.messages)")
      return outcome.output.split(separator: "\n").filter { !$0.contains("\"asOf\"") }
        .joined(separator: "\n")
    }
  }

  private static func check(_ walk: Walk, _ step: Int) throws {
    let verified = walk.run(["verify"])
    #expect(verified.status == 0, "step \(step): \(verified.messages)")
    try walk.user.store().read { reader in
      let expected = try ExpectedFindings(reader).keys
      let found = try ExpectedFindings.found(reader)
      #expect(found == expected, "step \(step): \(found.symmetricDifference(expected))")
      let later = Moment(CalendarDate(iso: "2150-01-01") ?? .last)
      for (measure, books) in [
        (Measure.awarded, walk.awardedByYear), (.spent, walk.spentByYear),
      ] {
        let kept = try reader.sums(measure, byYear: true)
        // Every sum again from the single facts, as of a day when all is known.
        #expect(Set(kept) == Set(try reader.sums(measure, asOf: later, byYear: true)))
        var byYear: [Int: Int64] = [:]
        for sum in kept { byYear[sum.year ?? 0, default: 0] += sum.amount.minorUnits }
        #expect(byYear.filter { $0.value != 0 } == books.filter { $0.value != 0 }, "\(measure)")
      }
      let received = try reader.sums(.received).reduce(0) { $0 + $1.amount.minorUnits }
      let receipts = walk.instalments.flatMap(\.receipts).reduce(0) { $0 + $1.amount }
      #expect(received == receipts)
    }
    try walk.checkDuties(step)
    try walk.checkLog(step)
    for indicator in walk.indicators where !indicator.values.isEmpty {
      let shown = try walk.user.store().read { reader in
        let record = try #require(try reader.record(Indicator.self, ref: indicator.ref))
        return try ResultSeries(
          record, activity: nil,
          measurements: reader.records(Measurement.self, where: "indicator", is: indicator.ref))
      }
      #expect(shown.measured.last?.toDate?.value == Quantity(indicator.sum), "\(indicator.ref)")
      #expect(shown.measured.last?.ref.text == indicator.values.last?.ref, "\(indicator.ref)")
    }
  }

  private static func checkRoundTrip(_ walk: Walk) throws {
    let before = try walk.user.everything()
    let copy = walk.user.folder.path("copy.sqlite")
    let file = walk.user.folder.path("everything.xml")
    #expect(walk.run(["init", "--portfolio", copy]).status == 0)
    let outcome = walk.run(["import", "portfolio", file, "--portfolio", copy])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let again = walk.user.folder.path("again.xml")
    #expect(walk.run(["export", "portfolio", again, "--portfolio", copy]).status == 0)
    #expect(try walk.user.folder.text("again.xml") == before)
    #expect(walk.run(["verify", "--portfolio", copy]).status == 0)
    // An export that leaves something out gives the same file again; so the records are compared.
    let (old, new) = try (walk.user.store(), PortfolioStore(opening: copy))
    for kind in RecordKind.allCases { try expectSame(kind.type, old, new) }
    #expect(try old.read { try $0.postingCount() } == new.read { try $0.postingCount() })
  }

  private static func expectSame<Record: PortfolioRecord>(
    _ type: Record.Type, _ old: PortfolioStore, _ new: PortfolioStore
  ) throws {
    let records = try old.read { try $0.records(type) }
    #expect(try new.read { try $0.records(type) } == records, "\(type)")
  }
}
