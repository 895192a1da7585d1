import GRDB
import PortfolioModel

extension PortfolioReader {
  /// The references of a kind with the names that people know them by, in the order in which they
  /// were added.
  public func references(_ kind: RecordKind) throws -> [(ref: String, name: String?)] {
    let columns = Set(try db.columns(in: kind.rawValue).map(\.name))
    let names = ["title", "name", "role"].filter(columns.contains)
    let name = "coalesce(\((names + ["NULL", "NULL"]).joined(separator: ", ")))"
    return try Row.fetchAll(
      db, sql: "SELECT ref, \(name) AS name FROM \(kind.table) ORDER BY id"
    ).map { ($0["ref"], $0["name"]) }
  }

  /// The reference of a kind that a mistyped one most likely stands for, or nothing.
  public func nearestReference(_ kind: RecordKind, to given: String) throws -> String? {
    Nearest.name(
      to: given, among: try String.fetchAll(db, sql: "SELECT ref FROM \(kind.table) ORDER BY ref"))
  }

  /// The one of the names that are known that a mistyped one most likely stands for, or nothing.
  public static func nearest(to given: String, among known: [String]) -> String? {
    Nearest.name(to: given, among: known)
  }

  /// The kinds of which a record has a reference.
  public func kinds(havingReference ref: String) throws -> [RecordKind] {
    try RecordKind.allCases.filter { kind in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM \(kind.table) WHERE ref = ?)", arguments: [ref])
        == true
    }
  }

  /// The records of a kind that have a reference or refer to what has it, in the order in which they
  /// were added.
  public func forEach<Record: PortfolioRecord>(
    _ type: Record.Type, about ref: String, _ body: (Record) throws -> Void
  ) throws {
    let columns = ["ref"] + Record.referenceColumns { _ in true }
    let statement = try db.makeStatement(
      sql: "SELECT * FROM \(Record.kind.table) WHERE \(Self.anyOf(columns)) ORDER BY id")
    try decode(type, statement, [ref], body)
  }

  /// The condition that one of some columns has the first argument.
  private static func anyOf(_ columns: [String]) -> String {
    columns.map { "\($0.quotedDatabaseIdentifier) = ?1" }.joined(separator: " OR ")
  }

  /// What refers to a record, by kind, postings last: why it cannot be removed.
  public func users(of kind: RecordKind, ref: String) throws -> [Fault.Users] {
    var users: [Fault.Users] = []
    for other in RecordKind.allCases {
      let columns = other.type.referenceColumns { $0 == kind }
      guard !columns.isEmpty else { continue }
      let refs = try String.fetchAll(
        db, sql: "SELECT ref FROM \(other.table) WHERE \(Self.anyOf(columns)) ORDER BY id",
        arguments: [ref])
      if !refs.isEmpty { users.append(Fault.Users(kind: other, refs: refs)) }
    }
    if let condition = Self.postingCondition[kind] {
      let vouchers = try String.fetchAll(
        db,
        sql: """
          SELECT CASE ordinal WHEN 1 THEN voucher ELSE voucher || '/' || ordinal END
          FROM posting AS p WHERE \(condition) ORDER BY p.id
          """, arguments: [ref])
      if !vouchers.isEmpty { users.append(Fault.Users(kind: nil, refs: vouchers)) }
    }
    return users
  }

  /// How postings are found that name a record of a kind.
  private static let postingCondition: [RecordKind: String] = [
    .project: "projectId = (SELECT id FROM project WHERE ref = ?)",
    .budgetLine: "lineId = (SELECT id FROM budgetLine WHERE ref = ?)",
    .fundingSource: """
    id IN (SELECT postingId FROM charge
      WHERE sourceId = (SELECT id FROM fundingSource WHERE ref = ?))
    """,
  ]
}

extension PortfolioRecord {
  /// The columns that hold references to records of some kinds.
  static func referenceColumns(to isWanted: (RecordKind) -> Bool) -> [String] {
    ownFields.filter { field in
      if case .reference(let kind) = field.shape { isWanted(kind) } else { false }
    }.flatMap(\.columns)
  }
}
