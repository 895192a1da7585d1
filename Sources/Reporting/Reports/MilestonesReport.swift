import PortfolioModel

/// The milestone plan of a project for a year (*milepælsplan*): what is planned for the year, what
/// was left over from earlier ones, and what comes later.
public struct MilestonesReport: Encodable, Sendable {
  public let identification: ProjectIdentification
  public let year: Int
  public let asOf: CalendarDate?
  /// Planned for earlier years and not done before this one.
  public let carriedOver: [MilestoneRow]
  public let milestones: [MilestoneRow]
  public let later: [MilestoneRow]
  /// The activities that begin in the year.
  public let starting: [ResultsPart.ActivityRow]
  /// Whether anything in it is made up.
  public let isIllustrative: Bool

  public init(_ material: ReportMaterial, year: Int) {
    identification = ProjectIdentification(material)
    self.year = year
    asOf = material.asOf
    let rows = MilestoneRow.rows(material)
    let days = DayRange.year(year)
    milestones = rows.filter { $0.planned.lastDay >= days.from && $0.planned.span.from < days.upTo }
    later = rows.filter { $0.planned.span.from >= days.upTo }
    carriedOver = rows.filter { row in
      row.planned.lastDay < days.from && row.done.map { $0.lastDay >= days.from } ?? true
    }
    starting = ResultsPart(material, isForOthers: true).areas.flatMap(\.activities).filter {
      $0.starts.map { days.overlaps($0.span) } ?? false
    }
    isIllustrative = material.milestones.contains {
      $0.project.text == material.project.ref && $0.basis == .illustrative
    }
  }
}
