import PortfolioModel

/// The year on one page for those who follow the work from outside, such as the political
/// reference group: what was raised and from whom, and one figure of each activity. It holds no
/// text that people wrote, no names of people, and no number of people so small that somebody
/// might be recognised.
public struct YearBrief: Encodable, Sendable {
  public let year: Int
  public let asOf: CalendarDate?
  public let organisation: String
  /// What was awarded in the year, by funder.
  public let awarded: TotalsReport
  /// What came in and what was spent, beside it.
  public let totals: [TotalsReport]
  public let activities: Activities
  public let highlights: [Highlight]
  /// The number below which people are not counted on the page.
  public let smallCellsBelow: Int
  public let isIllustrative: Bool

  /// Activities that are no part of another, by state.
  public struct Activities: Encodable, Sendable {
    public let running: Int
    public let notStarted: Int
    public let finished: Int
  }

  /// The figure that an activity is told by.
  public struct Highlight: Encodable, Sendable {
    public let area: String
    public let activity: String
    public let title: String
    public let value: ResultValue
  }

  /// What is usual where the organisation has not said a number itself.
  public static let usualSmallCells = 5

  /// - Parameters:
  ///   - report: the year.
  ///   - results: its results with small numbers of people withheld.
  public init(_ report: YearEndReport, results: AnnualReport, smallCellsBelow: Int) {
    year = report.year
    asOf = report.asOf
    organisation = report.organisation
    awarded = results.awarded
    totals = report.totals
    self.smallCellsBelow = smallCellsBelow
    isIllustrative = report.isIllustrative
    let whole = results.projects.flatMap { $0.areas.flatMap(\.activities) }.filter { !$0.isPart }
    activities = Activities(
      running: whole.count { $0.state == .running },
      notStarted: whole.count { $0.state == .notStarted },
      finished: whole.count { $0.state == .finished })
    highlights = results.projects.flatMap { project in
      project.areas.flatMap { area in
        area.activities.compactMap { activity in
          Self.telling(activity.rows).map {
            Highlight(
              area: area.title ?? project.title, activity: activity.title, title: $0.title,
              value: $0.value)
          }
        }
      }
    }
  }

  /// The first measured number of people that is told, else the first measured number at all.
  private static func telling(_ rows: [AnnualReport.Row]) -> AnnualReport.Row? {
    let told = rows.filter {
      $0.value.role == .measured && $0.value.fewerThan == nil && $0.value.value != nil
    }
    return told.first(where: \.countsPeople) ?? told.first
  }
}

extension YearBrief {
  /// `Året 2017 på én side`.
  public func heading(_ l: Language) -> String {
    l.say("Året \(year) på én side", "The year \(year) on one page")
  }

  /// How many activities there are and run.
  public func activitySentence(_ l: Language) -> String? {
    let all = activities.running + activities.notStarted + activities.finished
    guard all > 0 else { return nil }
    let count = l.count(all, ("aktivitet", "aktiviteter"), ("activity", "activities"))
    return l.say(
      "\(activities.running) af \(count) er i gang. Tabellen viser ét tal for hver aktivitet; hvert "
        + "tal har sin egen periode, og de kan ikke lægges sammen.",
      "\(activities.running) of \(count) are running. The table shows one figure of each activity; "
        + "each has its own period, and they cannot be added.")
  }

  /// That small numbers are left out.
  public func smallCellNote(_ l: Language) -> String {
    l.say(
      "Tal på færre end \(smallCellsBelow) personer er udeladt, og der er ingen personoplysninger.",
      "Numbers of fewer than \(smallCellsBelow) people are left out, and there is no personal "
        + "information.")
  }

  /// What was raised, received and spent, once per currency.
  public func moneyTables(_ l: Language) throws(MoneyError) -> [FigureTable] {
    var tables: [FigureTable] = []
    for block in awarded.blocks {
      guard let currency = Currency(code: block.currency) else { continue }
      tables.append(try moneyTable(block, currency, l))
    }
    return tables
  }

  private func moneyTable(
    _ block: TotalsReport.Block, _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> FigureTable {
    let title =
      l.say("Fordelt på bevillingsgivere i \(year), beløb i ", "By funder in \(year), amounts in ")
      + Spelling(l).currencyName(currency)
    let rows = block.rows.prefix(10).map { row -> [FigureTable.Cell] in
      cells(row.label, row.figures, block.total)
    }
    var others: [[FigureTable.Cell]] = []
    if block.rows.count > 10 {
      var rest = TotalsReport.Figures.zero(currency)
      for row in block.rows.dropFirst(10) { try rest.add(row.figures) }
      let count = block.rows.count - 10
      others = [cells(l.say("Øvrige (\(count))", "Others (\(count))"), rest, block.total)]
    }
    return try FigureTable(
      name: title, title: title,
      columns: [
        .init(l.say("Bevillingsgiver", "Funder")), .init(l.name(Measure.awarded), .amount),
        .init(l.say("Andel", "Share"), .share), .init(l.name(Measure.received), .amount),
        .init(l.name(Measure.spent), .amount),
      ], rows: rows + others,
      notes: [awarded.rule(block, l)]
    ).totalled(l.say("I alt", "Total"), sums: [1, 3, 4], currency)
  }

  private func cells(
    _ label: String, _ figures: TotalsReport.Figures, _ total: TotalsReport.Figures
  ) -> [FigureTable.Cell] {
    [
      .text(label), .amount(figures.awarded),
      .share(figures.awarded, of: total.awarded, column: 1, whole: .total(1)),
      .amount(figures.received), .amount(figures.spent),
    ]
  }

  /// As many activities as there is room for on a page.
  private static let mostHighlights = 20

  /// One figure of each activity, as many as there is room for.
  public func highlightTable(_ spelling: Spelling) -> FigureTable? {
    guard !highlights.isEmpty else { return nil }
    let l = spelling.language
    let title = l.say("Et tal for hver aktivitet", "A figure of each activity")
    return FigureTable(
      name: title, title: title,
      columns: [
        .init(l.say("Aktivitet", "Activity")), .init(l.say("Hvad", "What")),
        .init(l.say("Resultat", "Result")), .init(l.say("Periode", "Period")),
      ],
      rows: highlights.prefix(Self.mostHighlights).map { row in
        [
          .text(row.activity), .text(row.title), .text(row.value.words(spelling)),
          .text(spelling.shortPeriod(row.value.period)),
        ]
      },
      notes: highlights.count > Self.mostHighlights ? [furtherNote(l)] : [])
  }
}

extension YearBrief {
  private func furtherNote(_ l: Language) -> String {
    let further = l.count(
      highlights.count - Self.mostHighlights, ("aktivitet", "aktiviteter"),
      ("more activity", "more activities"))
    return l.say("Og \(further) til; se årsrapporten.", "And \(further); see the annual report.")
  }

  /// The page as tables, for a terminal and for CSV.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func tables(_ language: Language) throws(MoneyError) -> [ReportTable] {
    let notes =
      [awarded.sentence(language), activitySentence(language), smallCellNote(language)]
      .compactMap(\.self) + (isIllustrative ? [language.illustrativeNote + "."] : [])
    return [ReportTable(title: heading(language), columns: [], rows: [], notes: notes)]
      + (try moneyTables(language)).map(\.reportTable)
      + (highlightTable(Spelling(language)).map { [$0.reportTable] } ?? [])
  }
}
