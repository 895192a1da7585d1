/// Something that happened to a grant on a day: it was applied for, awarded, amended, declined.
///
/// Facts are added and never changed. A correction is two facts recorded now: a `reversed` one,
/// which takes the mistaken fact back on that fact's own day, and the right one in its place, also
/// with its own business date. So a year's figure can always be told as it was known on any day.
///
/// In a total, the amounts of `awarded` and `amended` facts count as awarded, those of `applied`
/// facts as applied for; a `reversed` fact counts as what it takes back.
public struct GrantFact: PortfolioRecord {
  public static let kind = RecordKind.grantFact

  public enum Event: String, Choice {
    case idea, drafting, applied, awarded, amended, reversed, declined, withdrawn, lapsed, missed
  }

  public var ref = ""
  public var grant = Reference<Grant>("")
  public var event = Event.applied
  /// The day on which it counts: of the application, the award letter, the amendment.
  public var day = CalendarDate.first
  /// Signed: what was applied for, awarded, added (or taken away, below zero) by an amendment.
  public var amount: Money?
  /// The new last day of the grant period, where an amendment or a correction moves it.
  public var newLastDay: CalendarDate?
  /// The fact that this one takes back, or stands in the place of.
  public var corrects: Reference<GrantFact>?
  public var reason: String?
  public var basis = Basis.stated
  public var source: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("grant", \.grant), Field("event", \.event), Field("day", \.day),
    Field("amount", \.amount), Field("newLastDay", \.newLastDay), Field("corrects", \.corrects),
    Field("reason", \.reason), Field("basis", \.basis, default: .stated),
    Field("source", \.source, limit: 500),
    Field("note", \.note),
  ]

  public var faults: [Fault] {
    var faults: [Fault] = []
    switch event {
    case .applied, .awarded:
      if let amount {
        if amount.minorUnits <= 0 { faults.append(.notPositive(field: "amount", amount)) }
      } else {
        faults.append(.missingField("amount"))
      }
    case .amended:
      if amount == nil, newLastDay == nil { faults.append(.missingField("amount")) }
    case .reversed:
      if corrects == nil { faults.append(.missingField("corrects")) }
    default:
      if amount != nil { faults.append(.fieldNotUsed("amount", by: event.rawValue)) }
    }
    return faults
  }
}
