/// Something that happened to an instalment: asked for, received in the bank, withheld, released.
/// A mistaken receipt is taken back by a `reversed` fact with the opposite amount, on its own day.
public struct InstalmentFact: PortfolioRecord {
  public static let kind = RecordKind.instalmentFact

  public enum Event: String, Choice {
    case requested, received, withheld, released, cancelled, reversed
  }

  public var ref = ""
  public var instalment = Reference<Instalment>("")
  public var event = Event.received
  /// The day on which it counts; for a receipt the day on which the bank booked it.
  public var day = CalendarDate.first
  /// What was received; below zero for what is reversed.
  public var amount: Money?
  public var corrects: Reference<InstalmentFact>?
  public var bankReference: String?
  public var reason: String?
  public var basis = Basis.stated
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("instalment", \.instalment), Field("event", \.event), Field("day", \.day),
    Field("amount", \.amount), Field("corrects", \.corrects),
    Field("bankReference", \.bankReference, limit: 100), Field("reason", \.reason),
    Field("basis", \.basis, default: .stated), Field("note", \.note),
  ]

  public var faults: [Fault] {
    switch event {
    case .received:
      guard let amount else { return [.missingField("amount")] }
      return amount.minorUnits <= 0 ? [.notPositive(field: "amount", amount)] : []
    case .reversed:
      return (corrects == nil ? [.missingField("corrects")] : [])
        + (amount == nil ? [.missingField("amount")] : [])
    default:
      return amount == nil ? [] : [.fieldNotUsed("amount", by: event.rawValue)]
    }
  }
}
