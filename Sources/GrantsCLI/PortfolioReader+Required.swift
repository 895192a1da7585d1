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
}
