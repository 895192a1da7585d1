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
    try deadlines(
      from: "openDuty",
      "(o.isDated = 0 OR o.isDated = 1 AND o.lastDay <= ?) AND \(Self.isOfLivingGrant)",
      day?.iso ?? "9999")
  }

  /// As `openDeadlines`, with the duties that are settled and without those that have no date.
  public func allDeadlines() throws -> [DutyDeadline] {
    try deadlines(from: "dutyStanding", "o.due <> ? AND \(Self.isOfLivingGrant)", "")
  }

  private static let isOfLivingGrant = """
    coalesce((SELECT e.event FROM effectiveGrantFact AS e
      WHERE e."grant" = d."grant" AND e.event <> 'amended'
      ORDER BY e.day DESC, e.recorded DESC, e.id DESC LIMIT 1), 'idea')
      NOT IN ('declined', 'withdrawn', 'lapsed', 'missed')
    """

  /// One duty in the same way, whether it is settled or not; nothing where there is no such.
  public func deadline(of duty: Reference<Duty>) throws -> DutyDeadline? {
    try deadlines(from: "dutyStanding", "o.duty = ?", duty.text).first
  }

  /// A duty with the state and the deadline that hold; nothing where there is no such.
  public func dutyStatus(of duty: Reference<Duty>) throws -> DutyStatus? {
    try deadline(of: duty)?.status
  }

  /// The duty that an instalment waits for, while it is neither accepted nor fallen away.
  public func awaitedDuty(of instalment: Reference<Instalment>) throws -> Duty? {
    guard let awaits = try record(Instalment.self, ref: instalment.text)?.awaits,
      let status = try dutyStatus(of: awaits), !status.state.releasesMoney
    else { return nil }
    return status.duty
  }

  private func deadlines(
    from source: String, _ condition: String, _ argument: String
  ) throws -> [DutyDeadline] {
    let people = Dictionary(
      uniqueKeysWithValues: try records(Person.self).map { ($0.ref, $0) })
    let statement = try db.makeStatement(
      sql: """
        SELECT d.*, o.state AS currentState, o.due AS currentDue, g.title AS grantTitle,
          p.title AS projectTitle, f.name AS funderName,
          EXISTS (SELECT 1 FROM instalment WHERE awaits = d.ref) AS holdsBack
        FROM \(source) AS o JOIN duty AS d ON d.ref = o.duty
        JOIN project AS p ON p.ref = d.project
        LEFT JOIN "grant" AS g ON g.ref = d."grant"
        LEFT JOIN funder AS f ON f.ref = g.funder
        WHERE \(condition) ORDER BY d.id
        """)
    let rows = try Row.fetchCursor(statement, arguments: [argument])
    var deadlines: [DutyDeadline] = []
    let duties = RecordDecoder<Duty>(statement.columnNames)
    while let row = try rows.next() {
      deadlines.append(try deadline(duties.record(row), row, people))
    }
    return deadlines
  }

  private func deadline(
    _ duty: Duty, _ row: Row, _ people: [String: Person]
  ) throws -> DutyDeadline {
    guard let state = DutyFact.State(rawValue: row["currentState"]) else {
      throw StoreError.damaged(path: "", detail: "duty \(duty.ref)")
    }
    let due: String? = row["currentDue"]
    let steps = InternalStep.allCases.compactMap { step in
      step.responsible(for: duty).flatMap { people[$0.text] }.map { (step, $0) }
    }
    return DutyDeadline(
      status: DutyStatus(duty: duty, state: state, due: due.flatMap(ImpreciseDate.init(notation:))),
      projectTitle: row["projectTitle"], grantTitle: row["grantTitle"],
      funderName: row["funderName"], responsible: duty.responsible.flatMap { people[$0.text] },
      steps: Dictionary(uniqueKeysWithValues: steps),
      heldBack: row["holdsBack"]
        ? try instalments(awaiting: Reference(duty.ref)).filter { !$0.outstanding.isZero } : [])
  }
}
