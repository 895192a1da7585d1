import PortfolioModel

/// One rule of a format beyond its schema. All have the same shape: an identifier that stays, the
/// words in both languages, and a function that finds the places in an item that break it.
public struct FormatRule: Sendable {
  /// The number that the format's own ruleset has for it, where there is one.
  public let id: String
  public let severity: Finding.Severity
  public let danish: String
  public let english: String
  let find: @Sendable (XMLItem, Setting) -> [Occurrence]

  /// What a rule knows beside the item.
  struct Setting: Sendable {
    /// Nothing that has happened can lie after it.
    let today: CalendarDate
    /// The codes of agencies that register organisations; those of the IATI Standard's list.
    var agencies: Set<String> = []
    /// Whether an earlier item of the file has the same identifier.
    var isRepeated = false
  }

  /// A place that breaks the rule.
  struct Occurrence {
    let line: Int
    /// The value that is at fault, where it is one.
    var value: String?

    init(_ item: XMLItem, _ value: String? = nil) {
      line = item.line
      self.value = value?.abbreviated
    }
  }

  init(
    _ severity: Finding.Severity, _ id: String, _ danish: String, _ english: String,
    _ find: @escaping @Sendable (XMLItem, Setting) -> [Occurrence]
  ) {
    (self.id, self.danish, self.english) = (id, danish, english)
    self.severity = severity
    self.find = find
  }

  /// A rule that an item must keep.
  init(
    _ id: String, _ danish: String, _ english: String,
    _ find: @escaping @Sendable (XMLItem, Setting) -> [Occurrence]
  ) {
    self.init(.error, id, danish, english, find)
  }

  /// A rule that an item should keep.
  init(
    warning id: String, _ danish: String, _ english: String,
    _ find: @escaping @Sendable (XMLItem, Setting) -> [Occurrence]
  ) {
    self.init(.warning, id, danish, english, find)
  }
}
