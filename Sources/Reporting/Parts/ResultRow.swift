import PortfolioModel

/// An indicator with what was measured in a period, what was aimed at and where it began.
public struct ResultRow: Encodable, Sendable {
  public let indicator: Reference<Indicator>
  public let title: String
  public let unit: String?
  /// Nothing where only a target or a baseline is known.
  public let measured: ResultValue?
  public let target: ResultValue?
  public let baseline: ResultValue?
  /// The period of the measurement, or of the target where nothing was measured.
  public let period: DayRange
  public let note: String?
  /// What was measured, in per cent of the target, where the two compare.
  public let percentOfTarget: Int?

  private init(
    _ indicator: Indicator, measured: ResultValue?, target: ResultValue?, baseline: ResultValue?,
    period: DayRange
  ) {
    self.indicator = Reference(indicator.ref)
    title = indicator.title
    unit = indicator.unit
    self.measured = measured
    self.target = target
    self.baseline = baseline
    self.period = period
    note = measured == nil ? target?.note : measured?.note
    percentOfTarget = measured.flatMap { value in target.flatMap { value.percent(of: $0) } }
  }

  /// The rows of an indicator in a period: one for each measurement, and one for each target that
  /// nothing was measured against. Measurements that a later one stands in the place of are left
  /// out.
  static func rows(
    _ indicator: Indicator, _ measurements: [Measurement], in period: DayRange, smallCells: Int?
  ) -> [ResultRow] {
    let values = measurements.map { ResultValue($0, indicator, smallCells: smallCells) }
    let within = values.filter { $0.period.overlaps(period) }
    let targets = within.filter { $0.role == .target }
    // The baseline is where the indicator began, before the period or at its start.
    let baseline = values.last { $0.role == .baseline && $0.period.from < period.upTo }
    var met: Set<Int> = []
    var rows = within.filter { $0.role == .measured }.map { value in
      let index = targets.firstIndex { $0.period.overlaps(value.period) }
      if let index { met.insert(index) }
      return ResultRow(
        indicator, measured: value, target: index.map { targets[$0] }, baseline: baseline,
        period: value.period)
    }
    for (index, target) in targets.enumerated() where !met.contains(index) {
      rows.append(
        ResultRow(
          indicator, measured: nil, target: target, baseline: baseline, period: target.period))
    }
    if rows.isEmpty, let baseline, baseline.period.overlaps(period) {
      rows.append(
        ResultRow(
          indicator, measured: nil, target: nil, baseline: baseline, period: baseline.period))
    }
    return rows
  }
}
