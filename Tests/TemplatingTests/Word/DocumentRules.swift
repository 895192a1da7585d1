import XMLDocuments

/// What must hold of a Word file for Word to open it without repairing it.
enum DocumentRules {
  static func faults(_ form: FilledForm) throws -> [String] {
    var faults: [String] = []
    for part in form.package.parts where part.text.hasSuffix(".xml") {
      var ids = Ids()
      try form.root(of: part.text).forEachElement { element in
        faults += structure(of: element).map { "\(part.text): \($0)" }
        faults += ids.repeated(in: element).map { "\(part.text): \($0) is there twice" }
      }
    }
    return faults
  }

  private static let inline: Set<String> = ["p", "r", "t", "hyperlink", "rPr", "pPr"]

  private static func structure(of element: XMLElement) -> [String] {
    let last = element.elements.last?.name
    switch element.name {
    case "tc" where last != "p" && last != "sdt": return ["a cell does not end with a paragraph"]
    case "txbxContent" where last != "p", "hdr" where last != "p", "ftr" where last != "p":
      return ["\(element.name) does not end with a paragraph"]
    case "tbl" where !element.elements.contains { ["tr", "sdt"].contains($0.name) }:
      return ["a table has no rows"]
    case "tr" where !element.elements.contains { ["tc", "sdt"].contains($0.name) }:
      return ["a row has no cells"]
    case "sdtContent" where element.elements.isEmpty: return ["a content control is empty"]
    case "p" where inline.contains(element.parent?.name ?? ""): return ["a paragraph in text"]
    default: return []
    }
  }

  /// What may bear each number once.
  private struct Ids {
    private var known: Set<String> = []

    mutating func repeated(in element: XMLElement) -> [String] {
      let kind: String? =
        switch element.name {
        case "docPr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
          "commentReference", "ins", "del", "num", "abstractNum":
          element.name
        case "id" where element.parent?.name == "sdtPr": "sdt"
        default: nil
        }
      var keys: [String] = []
      if let kind {
        let id =
          ["id", "numId", "abstractNumId", "val"].lazy.compactMap { element.attribute($0) }.first
        keys.append("\(kind) \(id ?? "")")
        if kind == "bookmarkStart" { keys.append("name \(element.attribute("name") ?? "")") }
      }
      if let id = element.attribute("paraId") { keys.append("paraId \(id)") }
      return keys.filter { !known.insert($0).inserted }
    }
  }
}
