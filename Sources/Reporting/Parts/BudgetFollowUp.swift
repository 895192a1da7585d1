import PortfolioModel

/// The lines of the whole project's budget with what has been spent on each (*regnskabsopfølgning*)
/// and why a line deviates.
public struct BudgetFollowUp: Encodable, Sendable {
  public let lines: [Line]
  public let total: Line
  /// The calendar year of `Line.yearBudget`: that of the period, when it lies within one.
  public let year: Int?
  /// The revision of the budget, its day of approval, and those that were approved besides.
  public let revision: Int
  public let approved: CalendarDate?
  public let otherRevisions: [Int]
  /// The per cent beyond which a deviation must be explained, by the strictest of the terms.
  public let limit: Quantity?

  public struct Line: Encodable, Sendable {
    /// Nothing for the total.
    public let line: Reference<BudgetLine>?
    public let title: String
    public let budget: Money
    /// The part of the budget that falls in `year`.
    public let yearBudget: Money?
    /// The part of the budget that falls before the end of the period.
    public let expected: Money
    public let spentInPeriod: Money
    public let spentToDate: Money
    public let remaining: Money
    /// Spent to date of the budget, in tenths of a per cent.
    public let spentTenths: Int?
    /// Spent to date less `expected`: above zero for overspending.
    public let deviation: Money
    /// The deviation of `expected`, in tenths of a per cent.
    public let deviationTenths: Int?
    public let explanation: String?
    /// Whether the deviation is beyond the limit.
    public let isBeyondLimit: Bool

    /// Whether the funder is owed an explanation that nobody has written.
    public var lacksExplanation: Bool { isBeyondLimit && explanation == nil }
  }

  /// The lines that say something of their deviation, or have to.
  public var deviations: [Line] {
    lines.filter { $0.explanation != nil || $0.isBeyondLimit }
  }

  public var findings: [Finding] {
    guard let limit else { return [] }
    return lines.filter(\.lacksExplanation).compactMap { line in
      line.line.map {
        Finding(
          .unexplainedDeviation(
            deviation: line.deviation, tenths: line.deviationTenths, limit: limit),
          subject: .init(kind: .budgetLine, ref: $0.text))
      }
    }
  }

  /// Nothing where the project has no approved budget.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  init?(_ material: ReportMaterial) throws(MoneyError) {
    guard let years = try BudgetYears(material) else { return nil }
    let period = material.period
    let year = period.from.year == period.last.year ? period.from.year : nil
    let column = year.flatMap(years.column)
    let expected = try years.expected(upTo: period.last)
    let limit = material.deviationLimit
    var lines: [Line] = []
    for (index, figures) in material.lines.enumerated() {
      lines.append(
        try Line(
          line: figures.line, title: figures.title, budget: figures.budget,
          yearBudget: column?[index], expected: expected[index],
          spentInPeriod: figures.spentInPeriod, spentToDate: figures.spentToDate,
          explanation: figures.explanation, limit: limit))
    }
    self.lines = lines
    self.year = column == nil ? nil : year
    self.limit = limit
    let project = Reference<Project>(material.project.ref)
    let own = material.budgetApprovals.filter { $0.budget.project == project }
    revision = material.budget?.revision ?? 1
    approved = own.first { $0.budget.ref == material.budget?.ref }?.day
    otherRevisions = own.map(\.budget.revision).filter { $0 != material.budget?.revision }.sorted()
    let sum = { (amount: (Line) -> Money?) throws(MoneyError) in
      try Money.sum(lines.compactMap(amount), currency: material.project.currency)
    }
    total = try Line(
      line: nil, title: "", budget: try sum(\.budget),
      yearBudget: column == nil ? nil : try sum(\.yearBudget), expected: try sum(\.expected),
      spentInPeriod: try sum(\.spentInPeriod), spentToDate: try sum(\.spentToDate),
      explanation: nil, limit: nil)
  }
}

extension BudgetFollowUp.Line {
  init(
    line: Reference<BudgetLine>?, title: String, budget: Money, yearBudget: Money?,
    expected: Money, spentInPeriod: Money, spentToDate: Money, explanation: String?,
    limit: Quantity?
  ) throws(MoneyError) {
    self.line = line
    self.title = title
    self.budget = budget
    self.yearBudget = yearBudget
    self.expected = expected
    self.spentInPeriod = spentInPeriod
    self.spentToDate = spentToDate
    self.explanation = explanation
    remaining = try budget - spentToDate
    spentTenths = Share.tenths(spentToDate.minorUnits, of: budget.minorUnits)
    let deviation = try spentToDate - expected
    self.deviation = deviation
    deviationTenths = Share.tenths(deviation.minorUnits, of: expected.minorUnits)
    isBeyondLimit = limit.map { deviation.exceeds(percent: $0, of: expected) } ?? false
  }
}

extension BudgetFollowUp {
  /// `Budgettet er revision 1, godkendt 27.03.2017; også godkendt er revision 2.` Nothing where there
  /// is only one.
  public func revisionNote(_ spelling: Spelling) -> String? {
    guard !otherRevisions.isEmpty, let approved else { return nil }
    let (day, others) = (
      spelling.short(approved), otherRevisions.map(String.init).joined(separator: ", ")
    )
    return spelling.language.say(
      "Budgettet er revision \(revision), godkendt \(day); også godkendt er revision \(others).",
      "The budget is revision \(revision), approved \(day); also approved is revision \(others).")
  }
}
