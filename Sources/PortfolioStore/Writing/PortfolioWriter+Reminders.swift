import GRDB
import PortfolioModel

/// Reminders: what is about to be sent, was sent, or could not be.
extension PortfolioWriter {
  /// Says that a reminder is about to be handed over, unless somebody else has got there first.
  ///
  /// - Parameters:
  ///   - reminder: without a reference, which it gets here.
  ///   - known: how many facts about the reminders of its duty were known when it was found to be
  ///     owed.
  /// - Returns: whether it is this program's to hand over: no fact has been added since.
  public func begin(_ reminder: Reminder, known: Int, by hand: Hand) throws -> Bool {
    let now = try reader.records(Reminder.self, where: "duty", is: reminder.duty.text).count
    guard now == known else { return false }
    try remember(reminder, by: hand)
    return true
  }

  /// Adds a fact about a reminder, and gives it its reference: `reminder-1`, `reminder-2` …
  public func remember(_ reminder: Reminder, by hand: Hand) throws {
    var reminder = reminder
    let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM reminder") ?? 0
    reminder.ref = try freshRef(Reminder.self, stem: "reminder-\(last + 1)")
    try enter(reminder, by: hand)
  }
}
