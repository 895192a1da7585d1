import OfficePackages
import XMLDocuments

/// The part of a Word file that defines its lists, and what has to be added to it.
struct NumberingPart: Sendable {
  let numbering: Numbering
  private let name: PartName
  /// The part up to where definitions, and where lists are added, and its rest.
  private let pieces: (before: [UInt8], lists: [UInt8], after: [UInt8])
  /// What must be said of the part elsewhere when there was none.
  private let announcement: [PartName: [UInt8]]
  private let namespace: String

  init(_ word: WordPackage) throws(TemplateError) {
    let known = word.mainRelationships.ofKind("numbering").first.map {
      word.main.resolve($0.target)
    }
    if let known, let root = try word.document(known)?.root {
      name = word.package.nameOfPart(known) ?? known
      numbering = Numbering(root)
      pieces = Self.split(root)
      namespace = root.namespace ?? WordNames.word.0
      announcement = [:]
      return
    }
    namespace = try word.document(word.main)?.root.namespace ?? WordNames.word.0
    let declaration = XMLElement.Attribute(prefix: "xmlns", "w", value: namespace)
    let root = XMLElement(
      prefix: "w", "numbering", namespace: namespace, attributes: [declaration])
    name = PartName("\(word.main.folder)numbering.xml")
    numbering = Numbering(nil)
    pieces = Self.split(root)
    announcement = try Self.announcement(of: name, in: word)
  }

  private static func split(
    _ root: XMLElement
  ) -> (before: [UInt8], lists: [UInt8], after: [UInt8]) {
    var (before, lists, after) = (Array(XMLDocument.declaration.utf8), [UInt8](), [UInt8]())
    root.writeOpening(to: &before)
    before.append(UInt8(ascii: ">"))
    for child in root.children {
      let name = child.element?.name
      if name == "num" {
        child.write(to: &lists)
      } else if name == "numIdMacAtCleanup" {
        child.write(to: &after)
      } else {
        child.write(to: &before)
      }
    }
    root.writeEnd(to: &after)
    return (before, lists, after)
  }

  /// The types and relationships with the new part among them.
  private static func announcement(
    of name: PartName, in word: WordPackage
  ) throws(TemplateError) -> [PartName: [UInt8]] {
    let types = ContentTypes(word.types.root.copy())
    types.set(ContentTypes.numbering, of: name)
    let list = Relationships(word.mainRelationships.root.copy())
    list.add("numbering", target: String(name.file))
    return [
      ContentTypes.part: XMLDocument(root: types.root).serialised(),
      word.main.relationships: XMLDocument(root: list.root).serialised(),
    ]
  }

  /// The parts as they are with the lists that were made.
  func changes(_ counters: Counters) -> [PartName: [UInt8]?] {
    guard !counters.newLists.isEmpty || counters.usesItems else { return [:] }
    var bytes = pieces.before
    if counters.usesItems { bytes += bullets.utf8 }
    bytes += pieces.lists
    if counters.usesItems {
      bytes += list(numbering.itemList, of: Self.itemDefinition, startingWith: []).utf8
    }
    for (new, like) in counters.newLists {
      let definition = numbering.definitions[like] ?? ""
      bytes +=
        list(new, of: definition, startingWith: numbering.starts[definition] ?? [1]).utf8
    }
    bytes += pieces.after
    var changes: [PartName: [UInt8]?] = [name: bytes]
    for (name, bytes) in announcement { changes[name] = bytes }
    return changes
  }

  /// Far above the numbers that Word gives.
  private static let itemDefinition = "90210"

  /// With a declaration of its own, as the part may name the namespace otherwise.
  private func list(_ list: Int, of definition: String, startingWith starts: [Int]) -> String {
    let levels = starts.enumerated().map { level, start in
      "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"\(start)\"/></w:lvlOverride>"
    }
    return "<w:num xmlns:w=\"\(namespace)\" w:numId=\"\(list)\">"
      + "<w:abstractNumId w:val=\"\(definition)\"/>\(levels.joined())</w:num>"
  }

  /// A list of bullets for the items of narratives.
  private var bullets: String {
    "<w:abstractNum xmlns:w=\"\(namespace)\" w:abstractNumId=\"\(Self.itemDefinition)\">"
      + "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"567\" w:hanging=\"283\"/></w:pPr></w:lvl></w:abstractNum>"
  }
}
