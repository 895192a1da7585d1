/// Fills the pieces of a template with values.
final class Renderer {
  typealias Sink = ([UInt8]) throws -> Void
  /// Gives the items of a list one after the other.
  typealias ItemSource = ((TemplateValue) throws -> Void) throws -> Void

  let style: TemplateStyle
  var output: [UInt8] = []
  var findings = FindingList()
  var scopes: Scopes
  /// What was written last in the container at hand.
  var last = Block.nothing
  /// Whether something around is being written for another time.
  private var isRepeat = false
  /// The lists that stand in for others in this repetition.
  private var lists: [Int: Int] = [:]
  var counters: Counters
  private let sink: Sink?
  private let streamed: (name: String, items: ItemSource)?
  private var containers = 0

  init(
    _ value: TemplateValue, _ style: TemplateStyle, counters: Counters = Counters(),
    streamed: (name: String, items: ItemSource)? = nil, sink: Sink? = nil
  ) {
    self.style = style
    self.counters = counters
    self.streamed = streamed
    self.sink = sink
    scopes = Scopes(value)
  }

  func write(_ pieces: [Piece]) throws {
    for piece in pieces { try write(piece) }
  }

  private func write(_ piece: Piece) throws {
    switch piece {
    case .markup(let bytes): output.append(contentsOf: bytes)
    case .value(let tag, let form): writeValue(of: tag, form)
    case .attribute(let name, let tag, let form): writeAttribute(name, tag, form)
    case .section(let section): try write(section)
    case .prose(let tag, let form): writeProse(tag, form)
    case .once(let bytes): if !isRepeat { output.append(contentsOf: bytes) }
    case .number(let space, let original):
      let number = isRepeat ? counters.next(space) : original
      output.append(contentsOf: String(number).utf8)
    case .numbering(let list): output.append(contentsOf: String(lists[list] ?? list).utf8)
    case .newList(let list, let before, let after):
      if let new = lists[list] { output += before + String(new).utf8 + after }
    case .container(let container): try write(container)
    case .wrote(let block): last = block
    case .apart(let separator): if last == .table { output.append(contentsOf: separator) }
    }
  }

  // MARK: - Sections

  private func write(_ section: Section) throws {
    let tag = section.tag
    if let streamed, scopes.isOutermost, tag.kind == .section, tag.name == streamed.name {
      var index = 0
      try streamed.items { item in
        try self.write(section, with: item, index)
        index += 1
      }
      return
    }
    guard let value = scopes.value(of: tag) else { return unknown(tag) }
    if tag.kind == .inverted {
      if value.isEmpty { try write(section.body) }
      return
    }
    switch value {
    case .list(let items):
      for (index, item) in items.enumerated() { try write(section, with: item, index) }
    case .flag(let isSo): if isSo { try write(section.body) }
    default: if !value.isEmpty { try write(section, with: value, 0) }
    }
  }

  private func write(_ section: Section, with item: TemplateValue, _ index: Int) throws {
    let (outer, outerLists) = (isRepeat, lists)
    isRepeat = outer || index > 0
    if isRepeat { for list in section.lists { lists[list] = counters.nextList(as: list) } }
    scopes.push(item)
    try write(section.body)
    scopes.pop()
    (isRepeat, lists) = (outer, outerLists)
    if containers == 0, output.count > 1 << 16 { try flush() }
  }

  // MARK: - Containers

  private func write(_ container: Container) throws {
    let (start, outer) = (output.count, last)
    containers += 1
    last = .nothing
    try write(container.body)
    var isKept = true
    switch container.rule {
    case .endsWithParagraph(let paragraph):
      if last != .paragraph { output.append(contentsOf: paragraph) }
    case .notEmpty(let paragraph): if last == .nothing { output.append(contentsOf: paragraph) }
    case .needsContent: isKept = last != .nothing
    }
    last = outer
    if isKept {
      output.append(contentsOf: container.after)
      if let block = container.block { last = block }
    } else {
      output.removeSubrange(start...)
    }
    containers -= 1
  }

  // MARK: - Beginning and end

  /// Begins another part of the same document.
  func begin() {
    output = []
    last = .nothing
  }

  /// Hands on what is written so far.
  func flush() throws {
    guard let sink else { return }
    try sink(output)
    output.removeAll(keepingCapacity: true)
  }
}
