import PortfolioModel

/// How far a project has come with what it set out to do in a year (*målopfyldelsesskema*): overall
/// goals, areas and activities, each indicator with its target and its result.
public struct GoalsReport: Encodable, Sendable {
  public let identification: ProjectIdentification
  public let year: Int
  public let asOf: CalendarDate?
  public let results: ResultsPart
  public let texts: [ReportText]
  public let isIllustrative: Bool

  public init(_ material: ReportMaterial, year: Int) {
    identification = ProjectIdentification(material)
    self.year = year
    asOf = material.asOf
    results = ResultsPart(material, isForOthers: true)
    texts = ReportText.all(material, of: material.grants)
    let own = material.indicators.filter { $0.project.text == material.project.ref }
    let illustrative = Set(own.map(\.ref))
    isIllustrative = material.measurements.contains {
      $0.basis == .illustrative && illustrative.contains($0.indicator.text)
        && DayRange(first: $0.firstDay, last: $0.lastDay).overlaps(material.period)
    }
  }
}
