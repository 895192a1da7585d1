import PortfolioModel

/// All records of a kind, field by field, as they are recorded.
public struct RecordList: Encodable, Sendable {
  public let kind: String
  /// Per record its fields that have a value.
  public let records: [[String: String]]
  private let titleOf: RecordKind
  private let fields: [String]

  private enum CodingKeys: String, CodingKey { case kind, records }

  public init<Record: PortfolioRecord>(_ records: [Record]) {
    kind = Record.kind.rawValue
    titleOf = Record.kind
    let all = Record.fields
    self.records = records.map { record in
      Dictionary(
        all.compactMap { field in field.text(record).map { (field.name, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    let used = Set(self.records.flatMap(\.keys)).subtracting(["recorded", "recordedBy"])
    fields = all.map(\.name).filter(used.contains)
  }
}

extension RecordList: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let count = language.count(records.count, ("post", "poster"), ("record", "records"))
    return [
      ReportTable(
        title: language.name(titleOf), columns: fields.map { .init($0) },
        rows: records.map { record in fields.map { .text(record[$0] ?? "") } },
        notes: [count + "."])
    ]
  }
}
