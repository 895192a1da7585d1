import CLibXML2
import Glibc

/// A compiled XML schema (XSD 1.0). It can be used from several tasks at once.
///
/// Imports are read from the schema's own folder, or from one around it that is named, and nowhere
/// else; an import of a web address or of a file outside makes the schema invalid.
public final class XMLSchema: @unchecked Sendable {
  let compiled: xmlSchemaPtr

  /// Compiles the schema in a file.
  ///
  /// - Parameter folder: what it may import from; the schema's own folder when nothing.
  /// - Throws: `cannotRead`, or `schemaInvalid` with the first thing that is wrong with it.
  public init(contentsOf path: String, importingFrom folder: String? = nil) throws(XMLFault) {
    Library.start()
    guard access(path, R_OK) == 0, let real = Library.realPath(path) else {
      throw XMLFault(.cannotRead(path: path, errno: errno))
    }
    let folder = folder ?? String(real[..<(real.lastIndex(of: "/") ?? real.startIndex)])
    compiled = try Library.withSchemaFolder(folder) { () throws(XMLFault) -> xmlSchemaPtr in
      let collector = FaultCollector()
      guard let context = xmlSchemaNewParserCtxt(real) else {
        throw XMLFault(.cannotRead(path: path, errno: ENOMEM))
      }
      defer { xmlSchemaFreeParserCtxt(context) }
      xmlSchemaSetParserStructuredErrors(context, FaultCollector.collect, collector.pointer)
      let schema = withExtendedLifetime(collector) { xmlSchemaParse(context) }
      // libxml2 goes on without an import that it could not load; a schema that is not whole
      // would let through what it should refuse.
      if let fault = collector.faults.first {
        if let schema { xmlSchemaFree(schema) }
        throw XMLFault(.schemaInvalid, line: fault.line, detail: fault.detail)
      }
      guard let schema else { throw XMLFault(.schemaInvalid) }
      return schema
    }
  }

  deinit { xmlSchemaFree(compiled) }

  /// Everything that is wrong with a document: first whether it can be read at all, else every
  /// fault of validity with its line.
  public func faults(in bytes: [UInt8]) -> [XMLFault] {
    faults { () throws(XMLFault) in try XMLPullReader(bytes: bytes, schema: self) }
  }

  /// As `faults(in:)` for a file, in constant memory.
  public func faults(inFile path: String, limit: Int = XMLPullReader.sizeLimit) -> [XMLFault] {
    faults { () throws(XMLFault) in try XMLPullReader(path: path, limit: limit, schema: self) }
  }

  private func faults(_ open: () throws(XMLFault) -> XMLPullReader) -> [XMLFault] {
    let reader: XMLPullReader
    do throws(XMLFault) { reader = try open() } catch { return [error] }
    do throws(XMLFault) {
      while try reader.advance() != nil {}
      return reader.validityFaults
    } catch {
      return reader.validityFaults + [error]
    }
  }
}
