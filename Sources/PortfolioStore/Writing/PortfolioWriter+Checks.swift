import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// What is wrong with a record among the others. The database holds the same rules; these are
  /// here to say all that is wrong at once, and in words.
  ///
  /// - Returns: the faults, and whether the record refers to what is not there.
  func faults<Record: PortfolioRecord>(
    of record: Record
  ) throws -> (faults: [Fault], isDangling: Bool) {
    var (faults, isDangling) = try referenceFaults(of: record)
    faults += try uniquenessFaults(of: record)
    // What follows reads what the record refers to, which must be there.
    guard !isDangling else { return (faults, true) }
    switch record {
    case let grant as Grant: faults += try self.faults(of: grant)
    case let fact as GrantFact: faults += try self.faults(of: fact)
    case let fact as InstalmentFact: faults += try self.faults(of: fact)
    case let amount as BudgetAmount: faults += try self.faults(of: amount)
    case let share as FundingShare: faults += try self.faults(of: share)
    case let planned as PlannedInstalment: faults += try self.faults(of: planned)
    case let source as FundingSource: faults += try self.faults(of: source)
    case let activity as Activity: faults += try self.faults(of: activity)
    case let duty as Duty: faults += try self.faults(of: duty)
    case let schedule as DutySchedule: faults += try self.faults(of: schedule)
    case let indicator as Indicator: faults += try self.faults(of: indicator)
    case let measurement as Measurement: faults += try self.faults(of: measurement)
    case let submission as Submission: faults += try self.faults(of: submission)
    case let approval as BudgetApproval: faults += try self.faults(of: approval)
    case let approval as PlanApproval: faults += try self.faults(of: approval)
    default: break
    }
    return (faults, false)
  }

  /// References to records that are not there. One that was refused itself is not reported again.
  private func referenceFaults<Record: PortfolioRecord>(
    of record: Record
  ) throws -> (faults: [Fault], isDangling: Bool) {
    var faults: [Fault] = []
    var isDangling = false
    for field in Record.ownFields {
      guard case .reference(let kind) = field.shape, let ref = field.text(record) else { continue }
      if try exists(kind, ref) { continue }
      isDangling = true
      if refused[kind]?.contains(ref) == true { continue }
      let known = try String.fetchAll(db, sql: "SELECT ref FROM \(kind.table) ORDER BY ref")
      faults.append(
        .unknownReference(
          field: field.name, value: ref, kind: kind, nearest: Nearest.name(to: ref, among: known)))
    }
    return (faults, isDangling)
  }

  private func exists(_ kind: RecordKind, _ ref: String) throws -> Bool {
    try db.cachedStatement(sql: "SELECT 1 FROM \(kind.table) WHERE ref = ?")
      .execute(ref) != nil
  }

  private func uniquenessFaults<Record: PortfolioRecord>(of record: Record) throws -> [Fault] {
    if record is Organisation,
      let other = try String.fetchOne(
        db, sql: "SELECT ref FROM organisation WHERE ref <> ?", arguments: [record.ref])
    {
      return [.differs(field: "ref", recorded: other, given: record.ref)]
    }
    var faults: [Fault] = []
    for key in Record.kind.uniqueKeys {
      let fields = key.compactMap { name in Record.ownFields.first { $0.name == name } }
      let values = fields.flatMap { $0.stored(record) }
      if key != ["budget", "line", "year"], values.contains(nil) { continue }
      let condition = fields.flatMap(\.columns)
        .map { "\($0.quotedDatabaseIdentifier) IS ?" }.joined(separator: " AND ")
      let other = try String.fetchOne(
        db, sql: "SELECT ref FROM \(Record.kind.table) WHERE \(condition) AND ref <> ?",
        arguments: StatementArguments(
          values.map(\.databaseValue) + [record.ref.databaseValue]))
      guard let other else { continue }
      if let grant = record as? Grant, let caseNumber = grant.caseNumber {
        faults.append(
          .duplicateCaseNumber(caseNumber, funder: grant.funder.text, grant: other))
      } else {
        faults.append(.duplicateKey(fields: key, of: other))
      }
    }
    return faults
  }
}

extension RecordKind {
  /// The fields that together must be unique; the database has the same constraints.
  var uniqueKeys: [[String]] {
    switch self {
    case .grant: [["funder", "caseNumber"]]
    case .fundingSource: [["grant"], ["project", "funder"]]
    case .budgetLine: [["project", "title"], ["project", "number"]]
    case .budget: [["project", "revision"]]
    case .budgetAmount: [["budget", "line", "year"]]
    case .fundingShare: [["budget", "source"]]
    case .budgetApproval: [["budget"]]
    case .instalment, .instalmentPlan:
      self == .instalment ? [["grant", "number"]] : [["grant", "revision"]]
    case .plannedInstalment: [["plan", "instalment"]]
    case .planApproval: [["plan"]]
    case .submissionFigure: [["submission", "name"]]
    case .submissionPart: [["submission", "number"]]
    case .duty: [["schedule", "occurrence"]]
    default: []
    }
  }
}

extension Statement {
  /// The first column of the first row, or nothing when there is none.
  fileprivate func execute(_ argument: String) throws -> DatabaseValue? {
    try DatabaseValue.fetchOne(self, arguments: [argument])
  }
}
