import CLibXML2

/// Collects what libxml2 reports while it reads, validates or compiles.
final class FaultCollector {
  private(set) var faults: [XMLFault] = []
  /// The most that are kept: a document can be wrong in every line of it.
  let limit: Int

  /// Whether it takes no more; kept, as it is asked at every step of a document.
  private(set) var isFull = false

  init(limit: Int = XMLPullReader.faultLimit) { self.limit = limit }

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  func add(_ fault: XMLFault) {
    faults.append(fault)
    isFull = faults.count >= limit
  }

  /// The callback that libxml2 is given, with `pointer` as its context.
  static let collect: xmlStructuredErrorFunc = { context, error in
    guard let context, let error = error?.pointee else { return }
    // A name of a namespace that is no address is odd, and no fault.
    let odd = [XML_WAR_NS_URI, XML_WAR_NS_URI_RELATIVE].map { Int32($0.rawValue) }
    if odd.contains(error.code) { return }
    let collector = Unmanaged<FaultCollector>.fromOpaque(context).takeUnretainedValue()
    if collector.isFull { return }
    collector.add(XMLFault(error))
  }
}

extension XMLFault {
  /// A fault from what libxml2 reports.
  init(_ error: xmlError) {
    // A message quotes what is wrong, which may be ten million bytes of it.
    let message = error.message.map { String(String(cString: $0).prefix(Self.longestDetail)) }
    let detail = (message ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
    let isSchema = error.domain == Int32(XML_FROM_SCHEMASP.rawValue)
    let isValidity = error.domain == Int32(XML_FROM_SCHEMASV.rawValue)
    let encodingCodes = [
      XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING,
      XML_I18N_CONV_FAILED,
    ].map { Int32($0.rawValue) }
    let kind: Kind =
      if isSchema {
        .schemaInvalid
      } else if isValidity {
        .notValid
      } else if encodingCodes.contains(error.code) || detail.contains("not proper UTF-8") {
        .wrongEncoding
      } else {
        .notWellFormed
      }
    self.init(
      kind, line: error.line > 0 ? Int(error.line) : nil,
      column: !isValidity && error.int2 > 0 ? Int(error.int2) : nil,
      element: isValidity ? Self.element(in: detail) : nil, detail: detail)
  }

  private static let longestDetail = 2000

  /// The local name in `Element '{namespace}name': …`.
  private static func element(in detail: String) -> String? {
    guard detail.hasPrefix("Element '") else { return nil }
    let quoted = detail.dropFirst(9).prefix { $0 != "'" }
    return String(quoted.split(separator: "}").last ?? quoted)
  }
}
