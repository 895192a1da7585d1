/// A change of state of a duty: it was begun, submitted, accepted, returned. Late is computed from
/// the deadline, never recorded.
public struct DutyFact: PortfolioRecord {
  public static let kind = RecordKind.dutyFact

  public enum State: String, Choice {
    case notStarted, gathering, drafting, underReview, ready, submitted, accepted, returned
    case notRequired

    /// Whether nothing more is owed in this state: it has been handed in or falls away.
    public var isSettled: Bool {
      switch self {
      case .submitted, .accepted, .notRequired: true
      default: false
      }
    }

    /// Whether money that waits for the report can be paid.
    public var releasesMoney: Bool { self == .accepted || self == .notRequired }
  }

  public var ref = ""
  public var duty = Reference<Duty>("")
  public var state = State.submitted
  /// When it happened, as exactly as it is known.
  public var happened = ImpreciseDate(.first)
  /// The new deadline, for a duty that was returned or moved.
  public var newDue: ImpreciseDate?
  /// Where the file lies that was handed in, its bytes and their digest, by which it is known again
  /// wherever it lies later.
  public var file: String?
  public var size: Int?
  public var content: Digest?
  public var basis = Basis.stated
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("duty", \.duty), Field("state", \.state), Field("happened", \.happened),
    Field("newDue", \.newDue), Field("file", \.file, limit: 1000),
    Field("size", \.size), Field("content", \.content),
    Field("basis", \.basis, default: .stated), Field("note", \.note),
  ]
}
