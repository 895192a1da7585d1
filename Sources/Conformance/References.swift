import Synchronization
import XMLDocuments

/// What files of each format are held against, read once: its compiled schema and its code lists.
final class References: Sendable {
  struct Entry {
    let schema: XMLSchema
    let codelists: Codelists?
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// - Throws: `FormatCheck.CheckError.schemaMissing`.
  func of(_ format: FileFormat, templates: String) throws -> Entry {
    if let entry = entries.withLock({ $0[format.name] }) { return entry }
    let entry = Entry(
      schema: try Self.reading(templates + "/" + format.schema) { path throws(XMLFault) in
        try XMLSchema(
          contentsOf: path, importingFrom: format.schemaFolder.map { templates + "/" + $0 })
      },
      codelists: try format.codelists.map { folder in
        try Self.reading(templates + "/" + folder) { path throws(XMLFault) in
          try Codelists(folder: path)
        }
      })
    entries.withLock { $0[format.name] = entry }
    return entry
  }

  private static func reading<Value>(
    _ path: String, _ read: (String) throws(XMLFault) -> Value
  ) throws -> Value {
    do {
      return try read(path)
    } catch {
      throw FormatCheck.CheckError.schemaMissing(path: path, detail: error.detail)
    }
  }
}
