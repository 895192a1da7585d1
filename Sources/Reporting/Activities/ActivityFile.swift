import PortfolioModel

/// A file of activities: who publishes it, and when it was made.
public struct ActivityFile: Sendable {
  /// What the list of the activities is called in templates.
  public static let list = "activities"

  public let organisation: Organisation
  public let generated: Moment

  public init(organisation: Organisation, generated: Moment) {
    self.organisation = organisation
    self.generated = generated
  }
}

/// What an organisation has to spend and has spent, per calendar year.
public struct OrganisationFile: Sendable {
  public let file: ActivityFile
  public let currency: Currency
  public let budgets: [Year]
  public let spending: [Year]

  public struct Year: Sendable {
    public let year: Int
    public let amount: Money
  }

  /// - Parameter activities: all of one currency; those in others are left out.
  /// - Throws: `MoneyError` when a sum does not fit.
  public init(
    _ file: ActivityFile, _ activities: [ActivityReport], currency: Currency = .dkk
  ) throws(MoneyError) {
    self.file = file
    self.currency = currency
    let own = activities.filter { $0.currency == currency }
    budgets = try Self.years(
      own.flatMap { $0.budgets.map { (year: $0.first.year, amount: $0.amount) } }, currency)
    spending = try Self.years(
      own.flatMap { $0.spending.map { (year: $0.day.year, amount: $0.amount) } }, currency)
  }

  private static func years(
    _ amounts: [(year: Int, amount: Money)], _ currency: Currency
  ) throws(MoneyError) -> [Year] {
    let byYear = Dictionary(grouping: amounts, by: \.year)
    var years: [Year] = []
    for (year, amounts) in byYear.sorted(by: { $0.key < $1.key }) {
      years.append(
        Year(year: year, amount: try Money.sum(amounts.map(\.amount), currency: currency)))
    }
    return years
  }
}
