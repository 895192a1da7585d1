import GRDB
import PortfolioModel

extension PortfolioReader {
  /// The duties that are not settled, with the names around them and the money that waits for
  /// them, in the order in which they were added. What was owed for a grant that was declined,
  /// withdrawn, lapsed or never applied for is owed no more and left out.
  ///
  /// - Parameter day: of what we owe by a known day only what is due on this day or earlier; all
  ///   that is awaited from others or has no known day is given whatever its date.
  public func openDeadlines(upTo day: CalendarDate? = nil) throws -> [DutyDeadline] {
    let people = Dictionary(
      uniqueKeysWithValues: try records(Person.self).map { ($0.ref, $0) })
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.*, o.state AS currentState, o.due AS currentDue, g.title AS grantTitle,
          p.title AS projectTitle, f.name AS funderName,
          EXISTS (SELECT 1 FROM instalment WHERE awaits = d.ref) AS holdsBack
        FROM openDuty AS o JOIN duty AS d ON d.ref = o.duty
        JOIN project AS p ON p.ref = d.project
        LEFT JOIN "grant" AS g ON g.ref = d."grant"
        LEFT JOIN funder AS f ON f.ref = g.funder
        WHERE (o.isDated = 0 OR o.isDated = 1 AND o.lastDay <= ?)
          AND coalesce((SELECT e.event FROM effectiveGrantFact AS e
            WHERE e."grant" = d."grant" AND e.event <> 'amended'
            ORDER BY e.day DESC, e.recorded DESC, e.id DESC LIMIT 1), 'idea')
            NOT IN ('declined', 'withdrawn', 'lapsed', 'missed')
        ORDER BY d.id
        """, arguments: [day?.iso ?? "9999"])
    var deadlines: [DutyDeadline] = []
    while let row = try rows.next() {
      let duty = try decode(Duty.self, row)
      guard let state = DutyFact.State(rawValue: row["currentState"]) else {
        throw StoreError.damaged(path: "", detail: "duty \(duty.ref)")
      }
      let due: String? = row["currentDue"]
      deadlines.append(
        DutyDeadline(
          status: DutyStatus(
            duty: duty, state: state, due: due.flatMap(ImpreciseDate.init(notation:))),
          projectTitle: row["projectTitle"], grantTitle: row["grantTitle"],
          funderName: row["funderName"],
          responsible: duty.responsible.flatMap { people[$0.text] },
          heldBack: row["holdsBack"]
            ? try instalments(awaiting: Reference(duty.ref)).filter { !$0.outstanding.isZero }
            : []))
    }
    return deadlines
  }
}
