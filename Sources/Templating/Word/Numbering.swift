import XMLDocuments

/// The lists of a document, and which of them begin anew where they are repeated.
struct Numbering {
  /// By list, the definition that it follows.
  private(set) var definitions: [Int: String] = [:]
  /// Definitions of bullets, which nothing is counted by.
  private var bullets: Set<String> = []
  /// By definition, the numbers that its levels begin with.
  private(set) var starts: [String: [Int]] = [:]

  /// - Parameter root: of the part of numbering, where there is one.
  init(_ root: XMLElement?) {
    for element in root?.elements ?? [] {
      if element.isWord("num"), let list = element.wordValue("numId").flatMap({ Int($0) }) {
        definitions[list] = element.word("abstractNumId")?.wordValue() ?? ""
      } else if element.isWord("abstractNum"), let id = element.wordValue("abstractNumId") {
        let levels = element.elements.filter { $0.isWord("lvl") }
        if levels.first?.word("numFmt")?.wordValue() == "bullet" { bullets.insert(id) }
        starts[id] = levels.map { $0.word("start")?.wordValue().flatMap { Int($0) } ?? 1 }
      }
    }
  }

  var lastList: Int { definitions.keys.max() ?? 0 }
  /// The list that items of narratives belong to, which is made when there are any.
  var itemList: Int { lastList + 1 }

  /// The lists that begin anew at each repetition of a section: those of which it holds more than
  /// a single item and something else besides.
  ///
  /// A section of nothing but items goes on counting, and so does a single paragraph among others,
  /// which is a heading or the number of a row.
  func restarts(in section: SectionElement, _ styles: ListStyles) -> [Int] {
    guard !definitions.isEmpty else { return [] }
    var uses: [Int: Uses] = [:]
    var others: Set<Int?> = []
    collect(section, isInner: false) { paragraph, isInner in
      let item = styles.list(of: paragraph)
      others.insert(item?.list)
      if let item { uses[item.list, default: Uses()].add(item.level, isInner) }
    }
    return uses.filter { list, use in
      others.count > 1 && use.isRepeated && definitions[list].map { !bullets.contains($0) } ?? false
    }.keys.sorted()
  }

  /// The items of a list in a section, by their outermost level.
  private struct Uses {
    private var level = Int.max
    private var count = 0
    private var isInner = false

    mutating func add(_ level: Int, _ isInner: Bool) {
      if level < self.level { (self.level, count, self.isInner) = (level, 0, false) }
      guard level == self.level else { return }
      count += 1
      self.isInner = self.isInner || isInner
    }

    var isRepeated: Bool { count > 1 || isInner }
  }

  private func collect(
    _ element: XMLElement, isInner: Bool, _ visit: (XMLElement, Bool) -> Void
  ) {
    for child in element.elements {
      if child.isWord("p") {
        visit(child, isInner)
      } else {
        collect(child, isInner: isInner || child is SectionElement, visit)
      }
    }
  }
}
