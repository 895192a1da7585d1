/// The values that names are looked up in, from the report itself to the item at hand.
struct Scopes {
  private var values: [TemplateValue]

  init(_ root: TemplateValue) { values = [root] }

  mutating func push(_ value: TemplateValue) { values.append(value) }
  mutating func pop() { values.removeLast() }

  var isOutermost: Bool { values.count == 1 }

  /// The value that a tag names: its first step in the innermost scope that has it, the others
  /// from there. Nothing when there is no such name.
  func value(of tag: Tag) -> TemplateValue? {
    guard let first = tag.path.first else { return values.last }
    for scope in values.reversed() {
      guard var value = Self.member(first, of: scope) else { continue }
      for step in tag.path.dropFirst() {
        guard let next = Self.member(step, of: value) else { return nil }
        value = next
      }
      return value
    }
    return nil
  }

  private static func member(_ name: String, of value: TemplateValue) -> TemplateValue? {
    switch value {
    case .record(let members): members[name]
    case .spelled(let spellings): spellings.named(name).map { .text($0) }
    // What is absent has all names, and none of them has a value.
    case .absent: .absent
    case .text, .prose, .picture, .flag, .list: nil
    }
  }
}
