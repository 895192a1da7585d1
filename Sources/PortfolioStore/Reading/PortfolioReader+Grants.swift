import GRDB
import PortfolioModel

extension PortfolioReader {
  /// All grants with the names around them and where they stand, in the order in which they were
  /// added. As of an earlier moment, those that were known then.
  ///
  /// - Parameter grants: only they and the others of their projects.
  public func grantSummaries(
    asOf: Moment? = nil, around grants: [Reference<Grant>]? = nil
  ) throws -> [GrantSummary] {
    let projects = "(SELECT project FROM \"grant\" WHERE ref IN \(Self.list(":grants")))"
    let ofProjects = grants == nil ? "" : "AND g.project IN \(projects)"
    let ofGrants =
      grants == nil
      ? "" : "AND \"grant\" IN (SELECT ref FROM \"grant\" WHERE project IN \(projects))"
    var arguments: StatementArguments = ["limit": limit(asOf)]
    if let grants { arguments += ["grants": try Self.json(grants.map(\.text))] }
    // Of some grants the plus has them looked up, rather than all gone through in their order.
    let statement = try db.cachedStatement(
      sql: """
        WITH fact AS (SELECT * FROM grantFact WHERE recorded < :limit \(ofGrants)),
        effective AS (
          SELECT f.*,
            row_number() OVER (PARTITION BY "grant" ORDER BY day DESC, recorded DESC, id DESC)
              AS place
          FROM fact AS f
          WHERE event NOT IN ('reversed', 'amended') AND NOT EXISTS
            (SELECT 1 FROM fact AS r WHERE r.event = 'reversed' AND r.corrects = f.ref)),
        moved AS (
          SELECT "grant", newLastDay,
            row_number() OVER (PARTITION BY "grant" ORDER BY recorded DESC, id DESC) AS place
          FROM fact AS f
          WHERE newLastDay IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM fact AS r WHERE r.event = 'reversed' AND r.corrects = f.ref)),
        applied AS (
          SELECT "grant", min(day) AS day FROM effective WHERE event = 'applied' GROUP BY 1),
        awarded AS (
          SELECT "grant", min(day) AS day FROM effective WHERE event = 'awarded' GROUP BY 1)
        SELECT g.ref, g.title, g.project, p.title AS projectTitle, p.sort, p.holder, g.funder,
          f.name AS funderName, p.currency, g.firstDay, coalesce(m.newLastDay, g.lastDay) AS lastDay,
          g.answerExpected, e.event, e.day AS eventDay, e.reason, a.day AS appliedDay,
          w.day AS awardDay,
          EXISTS (SELECT 1 FROM fact WHERE "grant" = g.ref AND basis = 'illustrative'
            AND amountMinor IS NOT NULL) AS isIllustrative,
          \(Self.isSettled) AS isSettled
        FROM "grant" AS g JOIN project AS p ON p.ref = g.project
        JOIN funder AS f ON f.ref = g.funder
        LEFT JOIN effective AS e ON e."grant" = g.ref AND e.place = 1
        LEFT JOIN moved AS m ON m."grant" = g.ref AND m.place = 1
        LEFT JOIN applied AS a ON a."grant" = g.ref
        LEFT JOIN awarded AS w ON w."grant" = g.ref
        WHERE g.recorded < :limit \(ofProjects) ORDER BY \(grants == nil ? "" : "+")g.id
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var grants: [GrantSummary] = []
    while let row = try rows.next() { grants.append(try Self.summary(row)) }
    return grants
  }

  /// The first and the last day of a grant, amendments included, where they are known.
  public func period(
    of grant: Reference<Grant>
  ) throws -> (firstDay: CalendarDate?, lastDay: CalendarDate?) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT firstDay, coalesce((SELECT newLastDay FROM effectiveGrantFact AS f
          WHERE f."grant" = g.ref AND newLastDay IS NOT NULL
          ORDER BY f.recorded DESC, f.id DESC LIMIT 1), lastDay) AS lastDay
        FROM "grant" AS g WHERE ref = ?
        """, arguments: [grant.text])
    let day = { (column: String) in (row?[column] as String?).flatMap(CalendarDate.init(iso:)) }
    return (day("firstDay"), day("lastDay"))
  }

  /// Every duty owed for the grant is accepted or falls away, and all of it has been received.
  private static let isSettled = """
    (NOT EXISTS (SELECT 1 FROM duty AS d WHERE d."grant" = g.ref AND d.direction <> 'incoming'
        AND coalesce((SELECT state FROM dutyFact AS x WHERE x.duty = d.ref
          AND x.recorded < :limit ORDER BY x.recorded DESC, x.id DESC LIMIT 1), 'notStarted')
        NOT IN ('accepted', 'notRequired'))
      AND coalesce((SELECT sum(amountMinor) FROM receipt AS r
        WHERE r."grant" = g.ref AND r.recorded < :limit), 0)
        = coalesce((SELECT sum(amountMinor) FROM countedGrantFact AS c
        WHERE c."grant" = g.ref AND c.measure = 'awarded' AND c.recorded < :limit), 0))
    """

  private static func summary(_ row: Row) throws -> GrantSummary {
    let damaged = StoreError.damaged(path: "", detail: "grant \(row["ref"] as String)")
    guard let sort = Project.Sort(rawValue: row["sort"]),
      let holder = Project.Holder(rawValue: row["holder"]),
      let currency = Currency(code: row["currency"])
    else { throw damaged }
    let day = { (column: String) in (row[column] as String?).flatMap(CalendarDate.init(iso:)) }
    let event = (row["event"] as String?).flatMap(GrantFact.Event.init(rawValue:))
    let isOver = [.declined, .withdrawn, .lapsed, .missed].contains(event)
    return GrantSummary(
      ref: Reference(row["ref"] as String), title: row["title"],
      project: Reference(row["project"] as String), projectTitle: row["projectTitle"],
      projectSort: sort, holder: holder, funder: Reference(row["funder"] as String),
      funderName: row["funderName"], currency: currency, firstDay: day("firstDay"),
      lastDay: day("lastDay"),
      answerExpected: (row["answerExpected"] as String?).flatMap(ImpreciseDate.init(notation:)),
      event: event, appliedDay: day("appliedDay"), awardDay: day("awardDay"),
      endedDay: isOver ? day("eventDay") : nil, endedReason: isOver ? row["reason"] : nil,
      isIllustrative: row["isIllustrative"], isSettled: row["isSettled"])
  }
}
