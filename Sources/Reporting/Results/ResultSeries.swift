import PortfolioModel

/// An indicator with the measurements that stand, in the order of their periods, and what they
/// come to. No total is kept anywhere: all are made from the measurements each time, so a late
/// correction reaches every later total.
public struct ResultSeries: Encodable, Sendable {
  public let indicator: Reference<Indicator>
  public let title: String
  public let unit: String?
  public let activity: String?
  public let accumulation: Indicator.Accumulation
  public let note: String?
  /// What was measured.
  public let measured: [Row]
  public let baselines: [Row]
  public let targets: [Row]
  /// Measurements that others stand in the place of.
  public let corrections: [Correction]

  public struct Row: Encodable, Sendable {
    public let ref: Reference<Measurement>
    public let period: DayRange
    /// What was measured, as it was measured.
    public let figure: ResultFigure
    /// What the period by itself comes to; nothing where that is not known.
    public let inPeriod: ResultFigure?
    /// All until the end of the period; nothing where periods are never added.
    public let toDate: ResultFigure?
    public let source: String?
    public let note: String?
    public let isIllustrative: Bool
  }

  public struct Correction: Encodable, Sendable {
    public let ref: Reference<Measurement>
    public let was: ResultFigure
    public let by: Reference<Measurement>
    public let reason: String?
    public let recorded: Moment
    public let recordedBy: String
  }

  /// - Parameter measurements: all of the indicator that are known, the corrected ones among them.
  /// - Throws: `MoneyError.outOfRange` when a total does not fit.
  public init(
    _ indicator: Indicator, activity: String?, measurements: [Measurement]
  ) throws(MoneyError) {
    self.indicator = Reference(indicator.ref)
    title = indicator.title
    unit = indicator.unit
    self.activity = activity
    accumulation = indicator.accumulation
    note = indicator.note
    let corrected = Set(measurements.compactMap(\.corrects?.text))
    let standing = measurements.filter { !corrected.contains($0.ref) }
      .sorted { ($0.lastDay, $0.firstDay) < ($1.lastDay, $1.firstDay) }
    measured = try Self.rows(standing.filter { $0.role == .measured }, indicator.accumulation)
    baselines = standing.filter { $0.role == .baseline }.map { Self.row($0) }
    targets = standing.filter { $0.role == .target }.map { Self.row($0) }
    let all = Dictionary(
      measurements.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    corrections = measurements.compactMap { correction in
      guard let was = correction.corrects.flatMap({ all[$0.text] }) else { return nil }
      return Correction(
        ref: Reference(was.ref), was: ResultFigure(was), by: Reference(correction.ref),
        reason: correction.reason, recorded: correction.recorded ?? Moment(milliseconds: 0),
        recordedBy: correction.recordedBy ?? "")
    }
  }

  private static func rows(
    _ standing: [Measurement], _ accumulation: Indicator.Accumulation
  ) throws(MoneyError) -> [Row] {
    var rows: [Row] = []
    for measurement in standing {
      let figure = ResultFigure(measurement)
      switch accumulation {
      case .perPeriod:
        let before = rows.last?.toDate
        rows.append(
          row(measurement, inPeriod: figure, toDate: try before?.adding(figure) ?? figure))
      case .cumulative:
        let increase = try rows.last.map { row throws(MoneyError) in
          try figure.increase(since: row.figure)
        }
        rows.append(row(measurement, inPeriod: increase ?? figure, toDate: figure))
      case .level:
        rows.append(row(measurement, inPeriod: figure))
      }
    }
    return rows
  }

  private static func row(
    _ measurement: Measurement, inPeriod: ResultFigure? = nil, toDate: ResultFigure? = nil
  ) -> Row {
    Row(
      ref: Reference(measurement.ref),
      period: DayRange(first: measurement.firstDay, last: measurement.lastDay),
      figure: ResultFigure(measurement), inPeriod: inPeriod, toDate: toDate,
      source: measurement.source, note: measurement.note,
      isIllustrative: measurement.basis == .illustrative)
  }

  /// What is aimed at for a period: the target whose period ends first of those that hold its
  /// last day.
  public func target(on day: CalendarDate) -> Row? {
    targets.first { $0.period.contains(day) }
  }
}
