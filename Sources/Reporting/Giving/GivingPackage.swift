import Foundation
import PortfolioModel

/// The awards of a portfolio as the 360Giving Data Standard has them, version 1.4: every grant of
/// the organisation's own that has been awarded, with its amendments counted in.
///
/// The keys are the standard's (standard.threesixtygiving.org, "360Giving JSON schemas").
public struct GivingPackage: Encodable, Sendable {
  public let version = "1.4"
  public let title: String
  /// The day on which the package was made.
  public let issued: CalendarDate
  public let publisher: Organization
  public let grants: [Award]

  /// `id` and `name` of an organisation; of a publisher the standard calls the first `identifier`.
  public struct Organization: Encodable, Sendable, Hashable {
    public let id: String
    public let name: String
  }

  public struct Award: Encodable, Sendable {
    public let id: String
    public let title: String
    public let description: String
    public let currency: String
    public let amountAppliedFor: Decimal?
    public let amountAwarded: Decimal
    public let amountDisbursed: Decimal
    public let awardDate: CalendarDate
    /// The grant period; none where it is not known.
    public let plannedDates: [Period]?
    public let recipientOrganization: [Organization]
    public let fundingOrganization: [Organization]
    /// When the last of its facts was recorded.
    public let dateModified: Moment?
  }

  public struct Period: Encodable, Sendable {
    public let startDate: CalendarDate
    public let endDate: CalendarDate
  }

  private enum CodingKeys: String, CodingKey { case version, title, issued, publisher, grants }
  private enum PublisherKeys: String, CodingKey { case identifier, name }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(version, forKey: .version)
    try container.encode(title, forKey: .title)
    try container.encode(issued, forKey: .issued)
    try container.encode(grants, forKey: .grants)
    var own = container.nestedContainer(keyedBy: PublisherKeys.self, forKey: .publisher)
    try own.encode(publisher.id, forKey: .identifier)
    try own.encode(publisher.name, forKey: .name)
  }
}

extension GivingPackage {
  /// What the store knows of the awards.
  public struct Material: Sendable {
    public var today: CalendarDate
    public var organisation: Organisation?
    public var summaries: [GrantSummary] = []
    public var grants: [Grant] = []
    public var projects: [Project] = []
    public var funders: [Funder] = []
    public var facts: [GrantFact] = []
    /// What each measure comes to, per grant.
    public var sums: [Measure: [MeasuredSum]] = [:]

    public init(today: CalendarDate) { self.today = today }
  }

  /// What keeps the awards from being told: the organisation has no identifier, or there are none.
  public static func findings(_ material: Material) -> [Finding] {
    var findings: [Finding] = []
    let subject = material.organisation.map {
      Finding.Subject(kind: .organisation, ref: $0.ref)
    }
    if material.organisation.flatMap(identifier) == nil {
      findings.append(Finding(.noIdentifier, subject: subject))
    }
    if !material.summaries.contains(where: isTold) {
      findings.append(Finding(.nothingAwarded, subject: subject))
    }
    return findings
  }

  /// What should be mended before it is published: the identifier only holds its place.
  public static func warnings(_ material: Material) -> [Finding] {
    guard let organisation = material.organisation, organisation.identifierIsPlaceholder,
      let identifier = organisation.identifier
    else { return [] }
    return [
      Finding(
        .identifierIsPlaceholder(identifier),
        subject: Finding.Subject(kind: .organisation, ref: organisation.ref))
    ]
  }

  /// - Precondition: there are no findings.
  public init(_ material: Material, _ l: Language) {
    let own = material.organisation.flatMap(Self.identifier) ?? ""
    let name = material.organisation?.name ?? ""
    let recipient = Organization(id: own, name: name)
    publisher = recipient
    issued = material.today
    title = l.say("Bevillinger til \(name)", "Grants awarded to \(name)")
    let sums = material.sums.mapValues { sums in
      Dictionary(
        sums.compactMap { sum in sum.grant.map { ($0, sum.amount) } },
        uniquingKeysWith: { first, _ in first })
    }
    let records = Dictionary(uniqueKeysWithValues: material.grants.map { ($0.ref, $0) })
    let purposes = Dictionary(uniqueKeysWithValues: material.projects.map { ($0.ref, $0.purpose) })
    let funders = Dictionary(uniqueKeysWithValues: material.funders.map { ($0.ref, $0) })
    let facts = Dictionary(grouping: material.facts) { $0.grant }
    grants = material.summaries.filter(Self.isTold).compactMap { grant in
      guard let day = grant.awardDay, let awarded = sums[.awarded]?[grant.ref] else { return nil }
      let purpose = records[grant.ref.text]?.purpose ?? purposes[grant.project.text] ?? nil
      let note = grant.isIllustrative ? " (\(l.illustrativeNote))" : ""
      let funder = funders[grant.funder.text]
      return Award(
        id: "360G-\(own)-\(grant.ref)", title: grant.title,
        description: (purpose ?? grant.projectTitle) + note, currency: awarded.currency.code,
        amountAppliedFor: sums[.applied]?[grant.ref].map(Self.number),
        amountAwarded: Self.number(awarded),
        amountDisbursed: Self.number(
          sums[.received]?[grant.ref] ?? .zero(awarded.currency)), awardDate: day,
        plannedDates: grant.firstDay.flatMap { first in
          grant.lastDay.map { [Period(startDate: first, endDate: $0)] }
        }, recipientOrganization: [recipient],
        fundingOrganization: [
          // The standard's own way for an organisation without an identifier of its own.
          Organization(
            id: funder.flatMap(Self.identifier) ?? "360G-\(own)-org:\(grant.funder)",
            name: grant.funderName)
        ], dateModified: facts[grant.ref]?.compactMap(\.recorded).max())
    }
  }

  /// A grant of our own that has been awarded and not lapsed since.
  private static func isTold(_ grant: GrantSummary) -> Bool {
    grant.holder == .own && grant.awardDay != nil
  }

  private static func identifier(_ organisation: Organisation) -> String? {
    organisation.identifier ?? organisation.cvr.map { "DK-CVR-\($0.digits)" }
  }

  private static func identifier(_ funder: Funder) -> String? {
    funder.identifier ?? funder.cvr.map { "DK-CVR-\($0.digits)" }
  }

  /// An amount as a number, exactly.
  private static func number(_ money: Money) -> Decimal {
    Decimal(string: money.decimal) ?? 0
  }
}
