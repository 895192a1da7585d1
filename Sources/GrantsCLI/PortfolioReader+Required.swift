import PortfolioModel
import PortfolioStore

extension PortfolioReader {
  /// The record that a command names.
  ///
  /// - Throws: `UsageFault.unknownRecord` with the one that was most likely meant.
  func required<Record: PortfolioRecord>(_ type: Record.Type, _ ref: String) throws -> Record {
    if let record = try record(type, ref: ref) { return record }
    throw UsageFault.unknownRecord(
      Record.kind, ref, nearest: try nearestReference(Record.kind, to: ref))
  }

  /// The grant that a command names, with the names around it and where it stands.
  ///
  /// - Throws: `UsageFault.unknownRecord` with the one that was most likely meant.
  func summary(ofGrant ref: String) throws -> GrantSummary {
    if let summary = try grantSummaries().first(where: { $0.ref.text == ref }) { return summary }
    throw UsageFault.unknownRecord(
      .grant, ref, nearest: try nearestReference(.grant, to: ref))
  }
}
