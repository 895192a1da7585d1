import Reporting
import Templating

/// What a kind of report offers to templates: each name with its meaning, its spellings, and what
/// it is in an example.
public struct FieldList: Encodable, Sendable {
  public let kind: ReportKind
  public let fields: [Entry]

  /// Something in both languages.
  public struct Words: Encodable, Hashable, Sendable {
    public let da: String
    public let en: String

    public func say(_ language: Language) -> String { language.say(da, en) }
  }

  public struct Entry: Encodable, Sendable {
    /// As it is written in a tag: `grant.awarded`.
    public let name: String
    /// The lists around it, the outermost first: a name of a list means something within it alone.
    public let within: [String]
    /// Whether it is written as a section, `{{#name}} … {{/name}}`, alone.
    public let isSection: Bool
    /// What may follow it: `number` for `grant.awarded.number`.
    public let spellings: [String]
    public let meaning: Words
    /// Nothing for what only holds others.
    public let example: Words?

    /// `{{grant.awarded}}`, `{{#budgetLines}}`.
    public var tag: String { "{{\(isSection ? "#" : "")\(name)}}" }
  }

  /// The fields of a report's kind, with that report as the example.
  public init(_ document: ReportDocument) {
    kind = document.kind
    var walk = Walk()
    walk.add(
      document.kind.fields, prefix: "", within: [],
      [(document.value(FieldStyle(.danish)), document.value(FieldStyle(.english)))])
    fields = walk.entries
  }

  private typealias Example = (da: TemplateValue, en: TemplateValue)

  private struct Walk {
    var entries: [Entry] = []

    /// - Parameter examples: what the fields are taken from; of a list, each of its items.
    mutating func add(
      _ fields: [TemplateField], prefix: String, within lists: [String], _ examples: [Example]
    ) {
      for field in fields {
        let values = examples.compactMap { example in
          example.da[field.name].flatMap { da in example.en[field.name].map { (da: da, en: $0) } }
        }
        let name = prefix + field.name
        // The record that each item of a list stands in says nothing of its own.
        let isItem = !lists.isEmpty && prefix.isEmpty && field.isRecord
        if !isItem { entries.append(Entry(name, within: lists, field, values)) }
        switch field.kind {
        case .record(let children):
          add(children, prefix: name + ".", within: lists, values)
        case .list(let children):
          let items = values.flatMap { value in
            Array(zip(value.da.items, value.en.items)).map { (da: $0.0, en: $0.1) }
          }
          add(children, prefix: "", within: lists + [name], items)
        case .text, .prose, .spelled, .picture, .flag, .texts: break
        }
      }
    }
  }
}

extension FieldList.Entry {
  fileprivate init(
    _ name: String, within lists: [String], _ field: TemplateField,
    _ examples: [(da: TemplateValue, en: TemplateValue)]
  ) {
    self.name = name
    within = lists
    isSection =
      switch field.kind {
      case .record, .list, .texts, .flag: true
      case .text, .prose, .spelled, .picture: false
      }
    spellings = if case .spelled(let names) = field.kind { names } else { [] }
    meaning = FieldList.Words(da: field.danish, en: field.english)
    // The first that has a value shows more than the first.
    let example = examples.first { $0.da.example(.danish) != nil } ?? examples.first
    if field.isRecord {
      self.example = nil
    } else {
      self.example = FieldList.Words(
        da: example?.da.example(.danish) ?? Language.danish.notStated,
        en: example?.en.example(.english) ?? Language.english.notStated)
    }
  }
}

extension TemplateField {
  fileprivate var isRecord: Bool { if case .record = kind { true } else { false } }
}

extension TemplateValue {
  fileprivate subscript(name: String) -> TemplateValue? {
    if case .record(let values) = self { values[name] } else { nil }
  }

  fileprivate var items: [TemplateValue] {
    if case .list(let items) = self { items } else { [] }
  }

  /// The value in a line; nothing where there is none.
  fileprivate func example(_ language: Language) -> String? {
    switch self {
    case .text(let text), .prose(let text):
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return line.count > 70 ? line.prefix(69).trimmingSuffix { $0 == " " } + "…" : line
    case .spelled(let spellings): return spellings.shown
    case .picture: return language.say("et diagram", "a chart")
    case .flag(let isSo): return language.say(isSo ? "ja" : "nej", isSo ? "yes" : "no")
    case .list(let items):
      return language.count(items.count, ("gang", "gange"), ("time", "times"))
    case .record, .absent: return nil
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}
