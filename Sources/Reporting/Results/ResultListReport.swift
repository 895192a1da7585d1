import PortfolioModel

/// All indicators with the latest that was measured, what it comes to, and what is aimed at.
public struct ResultListReport: Encodable, Sendable {
  public let asOf: CalendarDate?
  public let series: [ResultSeries]

  public init(_ series: [ResultSeries], asOf: CalendarDate?) {
    self.series = series
    self.asOf = asOf
  }
}

extension ResultListReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let spelling = Spelling(language)
    let asOf = asOf.map {
      language.say(", som kendt \(spelling.long($0))", ", as known on \(spelling.long($0))")
    }
    let count = language.count(
      series.count, ("indikator", "indikatorer"), ("indicator", "indicators"))
    return [
      ReportTable(
        title: language.say("Resultater", "Results") + (asOf ?? ""),
        columns: [
          .init(language.say("Nr.", "Ref")),
          .init(language.say("Aktivitet", "Activity"), room: .optional(2)),
          .init(language.say("Indikator", "Indicator"), room: .name),
          .init(language.say("Seneste periode", "Latest period")),
          .init(language.say("Resultat", "Result"), room: .name),
        ] + language.resultNumberColumns + [
          .init(language.say("I alt til nu", "Total so far"), room: .optional(3)),
          .init(language.say("Måltal", "Target"), room: .optional(1)),
        ], rows: series.map { row($0, spelling) }, notes: [count + "."])
    ]
  }

  private func row(_ series: ResultSeries, _ spelling: Spelling) -> [ReportTable.Cell] {
    let latest = series.measured.last
    let words = { (figure: ResultFigure?) -> ReportTable.Cell in
      figure.flatMap { $0.value == nil ? nil : .text($0.words(unit: nil, spelling)) } ?? .none
    }
    let target = latest.flatMap { series.target(on: $0.period.last) } ?? series.targets.last
    return [
      .text(series.indicator.text), .text(series.activity ?? ""), .text(series.title),
      latest.map { .text(spelling.period($0.period)) } ?? .none,
      latest.map { .text($0.figure.words(unit: series.unit, spelling)) } ?? .none,
    ] + (latest?.figure.numberCells ?? Array(repeating: .none, count: 4)) + [
      words(latest?.toDate),
      target.map {
        .text("\($0.figure.words(unit: nil, spelling)) (\(spelling.shortPeriod($0.period)))")
      } ?? .none,
    ]
  }
}

extension Spelling {
  /// `2018` for exactly that year, else as `period`.
  func shortPeriod(_ days: DayRange) -> String {
    days == .year(days.from.year) ? String(days.from.year) : period(days)
  }
}
