/// Holds the names in a template against those that a kind of report offers.
struct NameCheck {
  private enum Scope {
    case fields([TemplateField])
    /// A single value, with the names of its spellings.
    case value([String])
  }

  private var scopes: [Scope]
  private(set) var findings = FindingList()
  private var names: NameSuggestions

  init(_ fields: [TemplateField]) {
    scopes = [.fields(fields)]
    names = NameSuggestions(fields)
  }

  mutating func check(_ pieces: [Piece]) {
    for piece in pieces {
      switch piece {
      case .value(let tag, _), .attribute(_, let tag, _), .prose(let tag, _): checkValue(tag)
      case .section(let section): check(section)
      case .container(let container): check(container.body)
      case .markup, .once, .number, .numbering, .newList, .wrote, .apart: continue
      }
    }
  }

  private mutating func check(_ section: Section) {
    let tag = section.tag
    guard let kind = self.kind(of: tag) else {
      unknown(tag)
      // What stands in it cannot be judged, as its names may be those of its items.
      return
    }
    let isEntered = tag.kind == .section && kind != .flag
    if isEntered { scopes.append(Self.scope(of: kind)) }
    check(section.body)
    if isEntered { scopes.removeLast() }
  }

  private static func scope(of kind: TemplateField.Kind) -> Scope {
    switch kind {
    case .record(let fields), .list(let fields): .fields(fields)
    case .spelled(let names): .value(names)
    case .text, .prose, .picture, .texts, .flag: .value([])
    }
  }

  private mutating func checkValue(_ tag: Tag) {
    guard let kind = self.kind(of: tag) else { return unknown(tag) }
    let what: TemplateFault.NotAValue
    var example: String?
    switch kind {
    case .text, .prose, .spelled, .picture: return
    case .flag: what = .flag
    case .texts: (what, example) = (.list, ".")
    case .list(let fields): (what, example) = (.list, fields.lazy.compactMap(\.firstValue).first)
    case .record(let fields):
      let prefix = tag.path.isEmpty ? "" : tag.name + "."
      (what, example) = (.record, fields.lazy.compactMap(\.firstValue).first.map { prefix + $0 })
    }
    findings.add(TemplateFinding(.notAValue(tag.name, what, example: example), tag.place))
  }

  /// What a tag names; nothing when there is no such name here.
  private func kind(of tag: Tag) -> TemplateField.Kind? {
    guard let first = tag.path.first else {
      return switch scopes.last {
      case .value: .text
      case .fields(let fields): .record(fields)
      case nil: nil
      }
    }
    for scope in scopes.reversed() {
      switch scope {
      case .value(let names): if names.contains(first) { return tag.path.count == 1 ? .text : nil }
      case .fields(let fields):
        guard let field = fields.first(where: { $0.name == first }) else { continue }
        return field.kind(at: tag.path.dropFirst())
      }
    }
    return nil
  }

  private mutating func unknown(_ tag: Tag) {
    let here = scopes.flatMap { scope -> [TemplateField] in
      if case .fields(let fields) = scope { fields } else { [] }
    }
    let (nearest, list) = names.suggestion(for: tag.name, among: here)
    findings.add(
      TemplateFinding(.unknownName(tag.name, nearest: nearest, inside: list), tag.place))
  }
}

extension TemplateField {
  /// What stands at a path below it; nothing when there is no such name.
  fileprivate func kind(at path: ArraySlice<String>) -> Kind? {
    guard let step = path.first else { return kind }
    switch kind {
    case .record(let fields):
      return fields.first { $0.name == step }?.kind(at: path.dropFirst())
    case .spelled(let names): return names.contains(step) && path.count == 1 ? .text : nil
    case .text, .prose, .picture, .flag, .list, .texts: return nil
    }
  }

  /// The first name from here that can be printed.
  fileprivate var firstValue: String? {
    switch kind {
    case .text, .prose, .spelled, .picture: name
    case .record(let fields):
      fields.lazy.compactMap(\.firstValue).first.map { name + "." + $0 }
    case .flag, .list, .texts: nil
    }
  }
}
