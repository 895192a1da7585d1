import OfficePackages
import XMLDocuments

/// What a part refers to.
struct Relationships {
  struct Relationship {
    let id: String
    let type: String
    let target: String
    let isExternal: Bool

    /// The last word of the type: `hyperlink`, `attachedTemplate`.
    var kind: String { type.split(separator: "/").last.map(String.init) ?? type }
  }

  let root: XMLElement
  let all: [Relationship]

  init(_ root: XMLElement) {
    self.root = root
    all = root.elements.filter { $0.name == "Relationship" }.map { element in
      Relationship(
        id: element.attribute("Id") ?? "", type: element.attribute("Type") ?? "",
        target: element.attribute("Target") ?? "",
        isExternal: element.attribute("TargetMode")?.lowercased() == "external")
    }
  }

  /// Those of a kind, such as `header`.
  func ofKind(_ kind: String) -> [Relationship] {
    all.filter { WordNames.isRelationship($0.type, kind) && !$0.isExternal }
  }

  /// Those that would make whoever opens the document fetch something, or bring another document
  /// in: all external ones but links that people follow themselves.
  var unsafe: [Relationship] {
    all.filter { relationship in
      if relationship.kind.lowercased() == "afchunk" { return true }
      guard relationship.isExternal else { return false }
      let scheme = relationship.target.prefix { $0 != ":" }.lowercased()
      return relationship.kind != "hyperlink" || !["http", "https", "mailto"].contains(scheme)
    }
  }

  /// Takes relationships out.
  func remove(_ ids: Set<String>) {
    root.keepChildren { node in
      node.element.map { !ids.contains($0.attribute("Id") ?? "") } ?? true
    }
  }

  /// Adds one to another part of the package.
  func add(_ kind: String, target: String) {
    let taken = Set(all.map(\.id))
    let number = (1...).first { !taken.contains("rIdList\($0)") } ?? 1
    // The two forms of a document name the types of relationships differently.
    let isStrict = all.contains { $0.type.hasPrefix(WordNames.relationships.1) }
    let base = isStrict ? WordNames.relationships.1 : WordNames.relationships.0
    root.append(
      .element(
        root.sibling(
          "Relationship",
          attributes: [
            .init("Id", value: "rIdList\(number)"), .init("Type", value: base + "/" + kind),
            .init("Target", value: target),
          ])))
  }
}
