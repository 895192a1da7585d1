import OfficePackages
import XMLDocuments

/// The parts of a Word file, read as far as they are needed, with what must go gone.
final class WordPackage {
  let package: OfficePackage
  let types: ContentTypes
  /// The part that is the document itself.
  let main: PartName
  let mainRelationships: Relationships
  private(set) var notices: [TemplateNotice] = []
  private var documents: [PartName: XMLDocument] = [:]
  private var allowance: NodeAllowance
  /// Parts that are no longer as they were in the file.
  private(set) var changed: Set<PartName> = []

  init(_ bytes: [UInt8], limits: PackageLimits) throws(TemplateError) {
    allowance = NodeAllowance(limits.nodeCount)
    do throws(PackageError) { package = try OfficePackage(bytes, limits: limits) } catch {
      throw .package(error)
    }
    guard let typesRoot = try Self.read(ContentTypes.part, in: package, &allowance)?.root,
      let rootRelationships = try Self.read(PartName("_rels/.rels"), in: package, &allowance)?.root
    else { throw .notWord }
    types = ContentTypes(typesRoot)
    let references = Relationships(rootRelationships)
    guard let target = references.ofKind("officeDocument").first?.target,
      let main = package.nameOfPart(PartName("").resolve(target))
    else { throw .notWord }
    self.main = main
    if package.parts.contains(where: types.isMacros) { throw .macros }
    guard [ContentTypes.document, ContentTypes.template].contains(types.type(of: main)) else {
      throw .notWord
    }
    let list = try Self.read(main.relationships, in: package, &allowance)
    mainRelationships = Relationships(list?.root ?? XMLElement("Relationships"))
    documents[ContentTypes.part] = XMLDocument(root: typesRoot)
    documents[PartName("_rels/.rels")] = XMLDocument(root: rootRelationships)
    if let list { documents[main.relationships] = list }
    if types.type(of: main) == ContentTypes.template {
      types.set(ContentTypes.document, of: main)
      changed.insert(ContentTypes.part)
    }
    for name in package.parts where isXML(name) {
      if isText(name) { try removeOutside(of: name) } else { try refuseDocumentType(of: name) }
    }
  }

  /// The document of a part; nothing when there is no such part.
  func document(_ name: PartName) throws(TemplateError) -> XMLDocument? {
    if let known = documents[name] { return known }
    let document = try Self.read(name, in: package, &allowance)
    documents[name] = document
    return document
  }

  /// Notes that a part is no longer as it was.
  func change(_ name: PartName) { changed.insert(name) }

  private static func read(
    _ name: PartName, in package: OfficePackage, _ allowance: inout NodeAllowance
  ) throws(TemplateError) -> XMLDocument? {
    guard let bytes = try content(of: name, in: package) else { return nil }
    do throws(XMLFault) { return try XMLDocument(bytes: bytes, allowance: &allowance) } catch {
      throw .xml(error, part: name.text)
    }
  }

  private static func content(
    of name: PartName, in package: OfficePackage
  ) throws(TemplateError) -> [UInt8]? {
    do throws(PackageError) { return try package.content(of: name) } catch {
      throw .package(error)
    }
  }

  private func isXML(_ name: PartName) -> Bool {
    let type = types.type(of: name)
    return type.hasSuffix("xml") || name.file.lowercased().hasSuffix(".rels")
  }

  /// Whether a part can refer to something outside, or says what others refer to.
  private func isText(_ name: PartName) -> Bool {
    if name.file.lowercased().hasSuffix(".rels") { return true }
    let kinds = ["main", "header", "footer", "footnotes", "endnotes", "comments", "glossary"]
    let type = types.type(of: name)
    return kinds.contains { type.hasSuffix(".\($0)+xml") }
  }

  /// Looks at the beginning of a part that is passed on as it is.
  private func refuseDocumentType(of name: PartName) throws(TemplateError) {
    guard let bytes = try Self.content(of: name, in: package) else { return }
    do throws(XMLFault) { _ = try XMLPullReader(bytes: bytes).next() } catch {
      // What else is wrong with it is for those who read it.
      if error.kind == .documentTypeRefused { throw .xml(error, part: name.text) }
    }
  }

  /// Reads a part, which refuses a DOCTYPE, and takes out of it what refers to the outside.
  private func removeOutside(of name: PartName) throws(TemplateError) {
    guard let document = try document(name) else { return }
    if name.file.lowercased().hasSuffix(".rels") {
      try remove(from: Relationships(document.root), of: name)
    }
    let fields = OutsideReferences.removeFields(from: document.root)
    if !fields.isEmpty {
      notices += fields.map { .removedField($0) }
      changed.insert(name)
    }
  }

  private func remove(from list: Relationships, of name: PartName) throws(TemplateError) {
    let unsafe = list.unsafe
    guard !unsafe.isEmpty else { return }
    notices += unsafe.map { .removedReference(kind: $0.kind, target: $0.target) }
    let ids = Set(unsafe.map(\.id))
    list.remove(ids)
    changed.insert(name)
    // `word/_rels/document.xml.rels` holds the references of `word/document.xml`.
    let folder = name.folder.dropLast("_rels/".count)
    let source = PartName("\(folder)\(name.file.dropLast(".rels".count))")
    if let document = try document(source) {
      OutsideReferences.remove(ids, from: document.root)
      changed.insert(source)
    }
  }
}
