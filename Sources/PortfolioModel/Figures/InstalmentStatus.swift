/// An instalment of a grant's plan in force, with what has come in of it.
public struct InstalmentStatus: Sendable, Hashable {
  public enum State: String, Choice { case planned, requested, received, withheld, cancelled }

  public let ref: Reference<Instalment>
  public let grant: Reference<Grant>
  public let number: Int
  public let due: CalendarDate
  public let planned: Money
  public let received: Money
  public let state: State
  /// The duty whose report must be accepted first.
  public let awaits: Reference<Duty>?

  public init(
    ref: Reference<Instalment>, grant: Reference<Grant>, number: Int, due: CalendarDate,
    planned: Money, received: Money, state: State, awaits: Reference<Duty>?
  ) {
    self.ref = ref
    self.grant = grant
    self.number = number
    self.due = due
    self.planned = planned
    self.received = received
    self.state = state
    self.awaits = awaits
  }

  /// What is still to come of it: nothing once it is cancelled or has been received in full.
  public var outstanding: Money {
    let rest = planned.minorUnits - received.minorUnits
    return Money(
      minorUnits: state == .cancelled ? 0 : max(0, rest), currency: planned.currency)
  }
}
