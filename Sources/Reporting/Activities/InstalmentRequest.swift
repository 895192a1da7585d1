import PortfolioModel

/// A request to a funder for an instalment of a grant.
public struct InstalmentRequest: Sendable {
  /// Our number for it: the grant's reference and the instalment's number.
  public let number: String
  public let title: String
  public let issued: CalendarDate
  public let due: CalendarDate
  /// What is still to come of the instalment.
  public let amount: Money
  public let caseNumber: String?
  public let organisation: Party
  public let funder: Party

  public struct Party: Sendable {
    public let name: String
    public let cvr: String?
    public let gln: String?
  }

  public init(
    _ instalment: InstalmentStatus, grant: Grant, organisation: Organisation, funder: Funder,
    today: CalendarDate
  ) {
    number = "\(grant.ref)-\(instalment.number)"
    title = "\(grant.title), rate \(instalment.number)"
    issued = today
    due = max(instalment.due, today)
    amount = instalment.outstanding
    caseNumber = grant.caseNumber
    self.organisation = Party(
      name: organisation.name, cvr: organisation.cvr?.text, gln: organisation.gln?.text)
    self.funder = Party(name: funder.name, cvr: funder.cvr?.text, gln: funder.gln?.text)
  }
}
