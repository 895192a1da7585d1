import PortfolioModel
import PortfolioStore
import Reporting

/// The questions about a year.
extension PortfolioReader {
  /// Everything that is told of a year.
  func yearEnd(_ year: Int, asOf: CalendarDate?, today: CalendarDate) throws -> YearEndReport {
    let moment = asOf.endOfDay
    let days = DayRange.year(year)
    var material = YearEndMaterial(
      year: year, today: today, asOf: asOf,
      annual: try annualReport(year, asOf: asOf, today: today))
    material.organisation = try records(Organisation.self).first
    material.grants = try grantSummaries(asOf: moment)
    for measure in Measure.allCases {
      material.byYear[measure] = try sums(measure, asOf: moment, byYear: true)
    }
    try forEachFact(of: .awarded, in: days, asOf: moment) { material.awards.append($0) }
    try forEachFact(of: .received, in: days, asOf: moment) { material.receipts.append($0) }
    material.spending = try monthlySpending(in: days, asOf: moment)
    let funders = Dictionary(
      uniqueKeysWithValues: try records(Funder.self).map { ($0.ref, $0.name) })
    try forEach(FundingSource.self) { source in
      guard let funder = source.funder else { return }
      material.sourceNames[Reference(source.ref)] = funders[funder.text]
    }
    material.instalments = try instalments(asOf: moment)
    material.duties = try duties()
    material.narratives = try records(Narrative.self).filter { $0.recorded.isKnown(at: moment) }
    material.published = try evidence(asOf: moment).filter { $0.figure.year == year }
    return try YearEndReport(material)
  }

  /// The year on one page, for those outside.
  func yearBrief(_ year: Int, asOf: CalendarDate?, today: CalendarDate) throws -> YearBrief {
    let smallCells = try organisation()?.smallCellsBelow ?? YearBrief.usualSmallCells
    return YearBrief(
      try yearEnd(year, asOf: asOf, today: today),
      results: try annualReport(year, asOf: asOf, today: today, smallCells: smallCells),
      smallCellsBelow: smallCells)
  }

  /// Several years side by side.
  func years(
    _ years: ClosedRange<Int>, asOf: CalendarDate?, today: CalendarDate
  ) throws -> YearsReport {
    let moment = asOf.endOfDay
    var material = YearsReport.Material(years: years, today: today, asOf: asOf)
    material.organisation = try organisation()
    material.grants = try grantSummaries(asOf: moment)
    for measure in Measure.allCases {
      material.byYear[measure] = try sums(measure, asOf: moment, byYear: true)
    }
    return try YearsReport(material)
  }

  /// The results of a year and what is remarked about them.
  ///
  /// - Parameter smallCells: the least number of people that is told; nothing to tell all.
  func annualReport(
    _ year: Int, asOf: CalendarDate?, today: CalendarDate, smallCells: Int? = nil
  ) throws -> AnnualReport {
    let moment = asOf.endOfDay
    var material = AnnualMaterial(
      year: year, asOf: asOf,
      awarded: try totals(
        TotalsQuery(
          days: .year(year), year: year, measure: .awarded, grouping: .funder, asOf: asOf,
          today: today)))
    material.smallCells = smallCells
    material.organisation = try records(Organisation.self).first
    material.projects = try records(Project.self).filter { $0.recorded.isKnown(at: moment) }
    material.funders = try records(Funder.self)
    material.grants = try grantSummaries(asOf: moment)
    material.focusAreas = try records(FocusArea.self)
    material.activities = try records(Activity.self).filter { $0.recorded.isKnown(at: moment) }
    material.indicators = try records(Indicator.self).filter { $0.recorded.isKnown(at: moment) }
    material.measurements = try records(Measurement.self).filter { $0.recorded.isKnown(at: moment) }
    material.duties = try records(Duty.self).filter { $0.recorded.isKnown(at: moment) }
    material.published = try records(PublishedFigure.self).filter {
      $0.recorded.isKnown(at: moment)
    }
    return AnnualReport(material)
  }
}
