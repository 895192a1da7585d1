/// What became of one reminder of a deadline: that it was about to be handed over as a mail, that
/// it was, or that it could not be.
///
/// The first is recorded before the mail is handed over and the second right after. So a reminder
/// whose last fact is `attempted` may have been sent or not: the program was ended in between. It is
/// sent again, and the mail says so.
public struct Reminder: PortfolioRecord {
  public static let kind = RecordKind.reminder

  public enum Event: String, Choice { case attempted, sent, failed }

  public var ref = ""
  public var duty = Reference<Duty>("")
  public var recipient = Reference<Person>("")
  /// The deadline that it was about. A deadline that has moved is reminded of anew.
  public var due = ImpreciseDate(.first)
  /// Days from the deadline: -30 thirty days before, 1 the day after. Never 0.
  public var step = 1
  public var event = Event.sent
  /// The day on which it was found to be owed.
  public var day = CalendarDate.first
  /// Why it could not be handed over.
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("duty", \.duty), Field("recipient", \.recipient), Field("due", \.due),
    Field("step", \.step), Field("event", \.event), Field("day", \.day), Field("note", \.note),
  ]

  public var faults: [Fault] {
    guard step == 0 else { return [] }
    return [.badValue(field: "step", value: "0", shape: .wholeNumber)]
  }
}
