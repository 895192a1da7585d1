import PortfolioModel
import PortfolioStore
import Reporting

extension PortfolioReader {
  /// One indicator with its measurements.
  ///
  /// - Parameter asOf: the day that is read as of, for the heading.
  /// - Throws: `UsageFault.unknownRecord` where there is none, or was none on that day.
  func result(_ ref: String, asOf: CalendarDate?) throws -> ResultReport {
    let indicator = try required(Indicator.self, ref)
    return ResultReport(
      try series(of: indicator, activities: activityTitles()), asOf: asOf)
  }

  /// All indicators, or those of a project, with their measurements.
  func results(of project: Reference<Project>?, asOf: CalendarDate?) throws -> ResultListReport {
    if let project, try record(Project.self, ref: project.text) == nil {
      throw UsageFault.unknownProject(project.text)
    }
    return ResultListReport(
      try series { project == nil || $0.project == project }, asOf: asOf)
  }

  /// The indicators that are wanted, with their measurements.
  func series(of isWanted: (Indicator) -> Bool) throws -> [ResultSeries] {
    let titles = try activityTitles()
    return try records(Indicator.self).filter(isWanted).map {
      try series(of: $0, activities: titles)
    }
  }

  private func series(
    of indicator: Indicator, activities: [String: String]
  ) throws -> ResultSeries {
    try ResultSeries(
      indicator, activity: indicator.activity.flatMap { activities[$0.text] },
      measurements: records(
        Measurement.self, where: "indicator", is: indicator.ref))
  }

  private func activityTitles() throws -> [String: String] {
    Dictionary(
      try records(Activity.self).map { ($0.ref, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension CalendarDate? {
  /// The moment before which something must have been recorded to be known by the end of the day
  /// in Copenhagen; nothing where all that is known counts.
  var endOfDay: Moment? { map { Moment($0.adding(days: 1)) } }
}

extension Moment? {
  /// Whether what was recorded then is known at the end of a day, `nil` for all days. What does
  /// not say when it was recorded is always known.
  func isKnown(at endOfDay: Moment?) -> Bool {
    guard let self, let endOfDay else { return true }
    return self < endOfDay
  }
}
