/// The names that may have been meant by one that does not exist.
struct NameSuggestions {
  /// By name, the list whose items offer it.
  private let inLists: [String: String]

  init(_ fields: [TemplateField]) {
    var inLists: [String: String] = [:]
    Self.collect(fields, into: &inLists)
    self.inLists = inLists
  }

  private static func collect(_ fields: [TemplateField], into lists: inout [String: String]) {
    for field in fields {
      if case .list(let items) = field.kind {
        for name in names(of: items) where lists[name] == nil { lists[name] = field.name }
      }
      collect(field.children, into: &lists)
    }
  }

  /// The name that can be meant where these fields are offered; else the list that it is a name in.
  func suggestion(
    for name: String, among fields: [TemplateField]
  ) -> (nearest: String?, inside: String?) {
    let known = Self.names(of: fields)
    let lowered = name.lowercased()
    if let same = known.first(where: { $0.lowercased() == lowered }) { return (same, nil) }
    if let list = inLists[name] { return (nil, list) }
    let short = "." + lowered
    if let longer = known.first(where: { $0.lowercased().hasSuffix(short) }) {
      return (longer, nil)
    }
    return (NearestName.of(name, among: known), nil)
  }

  /// All names that fields offer, with those of their records and spellings below them.
  private static func names(of fields: [TemplateField]) -> [String] {
    fields.flatMap { field -> [String] in
      let below: [String] =
        switch field.kind {
        case .record(let fields): names(of: fields)
        case .spelled(let spellings): spellings
        case .text, .prose, .picture, .flag, .list, .texts: []
        }
      return [field.name] + below.map { field.name + "." + $0 }
    }
  }
}
