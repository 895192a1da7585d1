import PortfolioModel
import Reporting
import XMLDocuments

/// A document for a funder's system, checked against its schema before anything is written.
public struct CheckedXML: Sendable {
  public let bytes: [UInt8]

  /// The status report in the house format.
  ///
  /// - Parameters:
  ///   - schemaPath: where `statusrapport.xsd` is.
  ///   - name: what messages call the document.
  /// - Throws: `Findings` with everything that keeps it from being valid, and `SchemaError` when
  ///   there is no schema to hold it against.
  public init(statusReport report: StatusReport, schemaPath: String, name: String) throws {
    let bytes = try StatusXML.bytes(report)
    let schema: XMLSchema
    do {
      schema = try XMLSchema(contentsOf: schemaPath)
    } catch {
      throw SchemaError(path: schemaPath, detail: error.detail)
    }
    let faults = schema.faults(in: bytes)
    guard faults.isEmpty else {
      throw Findings(
        faults.map { fault in
          Finding(
            .notValid(element: fault.element, detail: fault.detail),
            place: Finding.Place(file: name, line: fault.line))
        })
    }
    self.bytes = bytes
  }
}
