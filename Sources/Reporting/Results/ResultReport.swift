import PortfolioModel

/// One indicator: what was measured period by period, what it comes to, and what was corrected.
public struct ResultReport: Encodable, Sendable {
  public let asOf: CalendarDate?
  public let series: ResultSeries

  public init(_ series: ResultSeries, asOf: CalendarDate?) {
    self.series = series
    self.asOf = asOf
  }
}

extension ResultReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let spelling = Spelling(language)
    let rows: [(Measurement.Role, ResultSeries.Row)] =
      series.baselines.map { (.baseline, $0) } + series.measured.map { (.measured, $0) }
      + series.targets.map { (.target, $0) }
    let main = ReportTable(
      title: title(spelling), columns: columns(language),
      rows: rows.map { row($0.1, $0.0, spelling) },
      notes: notes(rows.map(\.1), language))
    return [main] + (series.corrections.isEmpty ? [] : [corrections(spelling)])
  }

  private func title(_ spelling: Spelling) -> String {
    let language = spelling.language
    let place = series.activity.map { $0 + ": " } ?? ""
    let asOf = asOf.map {
      language.say(", som kendt \(spelling.long($0))", ", as known on \(spelling.long($0))")
    }
    return "\(series.indicator) · \(place)\(series.title)" + (asOf ?? "")
  }

  private func columns(_ language: Language) -> [ReportTable.Column] {
    var columns: [ReportTable.Column] = [
      .init(language.say("Periode", "Period")), .init(language.say("Art", "Role")),
      .init(language.say("Resultat", "Result"), room: .name),
    ]
    columns += language.resultNumberColumns
    if series.accumulation == .cumulative {
      columns.append(.init(language.say("I perioden", "In the period"), room: .optional(2)))
    }
    if series.accumulation != .level {
      columns.append(.init(language.say("I alt til nu", "Total so far")))
    }
    return columns + [
      .init(language.say("Nr.", "Ref")),
      .init(language.say("Bemærkning", "Remark"), room: .optional(1)),
    ]
  }

  private func row(
    _ row: ResultSeries.Row, _ role: Measurement.Role, _ spelling: Spelling
  ) -> [ReportTable.Cell] {
    let words = { (figure: ResultFigure?) -> ReportTable.Cell in
      figure.flatMap { $0.value == nil ? nil : .text($0.words(unit: nil, spelling)) } ?? .none
    }
    var cells: [ReportTable.Cell] = [
      .text(spelling.period(row.period)), .text(spelling.language.name(role)),
      .text(row.figure.words(unit: series.unit, spelling)),
    ]
    cells += row.figure.numberCells
    if series.accumulation == .cumulative { cells.append(words(row.inPeriod)) }
    if series.accumulation != .level { cells.append(words(row.toDate)) }
    return cells + [.text(row.ref.text), .text(row.note ?? "")]
  }

  private func notes(_ rows: [ResultSeries.Row], _ language: Language) -> [String] {
    var notes = [language.rule(series.accumulation)]
    if rows.isEmpty {
      notes = [
        language.say(
          "Intet er målt endnu: grants result measure \(series.indicator) …",
          "Nothing has been measured: grants result measure \(series.indicator) …")
      ]
    }
    if rows.contains(where: \.isIllustrative) {
      notes.append(language.say("Indeholder illustrative tal.", "Holds illustrative figures."))
    }
    return notes + [series.note].compactMap(\.self)
  }

  private func corrections(_ spelling: Spelling) -> ReportTable {
    let language = spelling.language
    return ReportTable(
      title: language.say("Rettelser", "Corrections"),
      columns: [
        .init(language.say("Registreret", "Recorded")), .init(language.say("Af", "By")),
        .init(language.say("Nr.", "Ref")), .init(language.say("Sagde", "Said")),
        .init(language.say("Rettet af", "Corrected by")),
        .init(language.say("Begrundelse", "Reason"), room: .optional(1)),
      ],
      rows: series.corrections.map { correction in
        [
          .moment(correction.recorded), .text(correction.recordedBy),
          .text(correction.ref.text),
          .text(correction.was.words(unit: series.unit, spelling)), .text(correction.by.text),
          .text(correction.reason ?? ""),
        ]
      })
  }
}

extension Language {
  /// The numbers of a result, for files, where words cannot be reckoned with.
  var resultNumberColumns: [ReportTable.Column] {
    [
      .init(say("Tal", "Value"), isNumeric: true, room: .file),
      .init(say("Af", "Of"), isNumeric: true, room: .file),
      .init(say("Op til", "Up to"), isNumeric: true, room: .file),
      .init(say("Procent", "Per cent"), isNumeric: true, room: .file),
    ]
  }

  /// How the measurements of several periods go together, in a sentence.
  public func rule(_ accumulation: Indicator.Accumulation) -> String {
    switch accumulation {
    case .perPeriod:
      say(
        "Perioderne lægges sammen; en procent regnes af de samlede tal.",
        "Periods are added; a per cent is made from the added numbers.")
    case .cumulative:
      say(
        "Hver måling er summen til nu; den seneste gælder.",
        "Each measurement is the total so far; the latest holds.")
    case .level:
      say("Perioder lægges ikke sammen.", "Periods are not added.")
    }
  }
}

extension ResultFigure {
  /// The cells of `Language.resultNumberColumns`.
  var numberCells: [ReportTable.Cell] {
    [
      value.map { .quantity($0) } ?? .none, denominator.map { .quantity($0) } ?? .none,
      upper.map { .quantity($0) } ?? .none, percentTenths.map { .percent(tenths: $0) } ?? .none,
    ]
  }
}

extension Indicator.Accumulation: Encodable {}
