/// One line of the list from which both the values and the catalogue of a kind of report are made:
/// a name, its meaning, and how its value is taken from the source.
///
/// ```
/// let line: [TemplateBinding<StatusReport.Line>] = [
///   .text("title", "Budgetpostens navn", "The name of the budget line") { $0.title },
///   .spelled("budget", ["number", "iso"], "Budgettet", "The budget") { spell($0.budget) },
/// ]
/// let report: [TemplateBinding<StatusReport>] = [
///   .list("lines", of: line, "Budgetposterne", "The budget lines") { $0.budget }
/// ]
/// report.fields()          // the catalogue
/// report.value(of: status) // the values of one report
/// ```
///
/// It can be inlined, so that for the reports of another module it is compiled as what it is used
/// for: a file of ten thousand activities asks for millions of values.
public struct TemplateBinding<Source>: Sendable {
  public let field: TemplateField
  public let value: @Sendable (Source) -> TemplateValue

  /// A field of any kind; the others are shorter where they serve.
  @inlinable public init(
    _ field: TemplateField, value: @escaping @Sendable (Source) -> TemplateValue
  ) {
    self.field = field
    self.value = value
  }

  @inlinable public static func text(
    _ name: String, _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> String?
  ) -> TemplateBinding {
    TemplateBinding(TemplateField(name, .text, danish: danish, english: english)) {
      .text(orAbsent: value($0))
    }
  }

  @inlinable public static func prose(
    _ name: String, _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> String?
  ) -> TemplateBinding {
    TemplateBinding(TemplateField(name, .prose, danish: danish, english: english)) {
      value($0).map { .prose($0) } ?? .absent
    }
  }

  @inlinable public static func picture(
    _ name: String, _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> TemplatePicture?
  ) -> TemplateBinding {
    TemplateBinding(TemplateField(name, .picture, danish: danish, english: english)) {
      value($0).map { .picture($0) } ?? .absent
    }
  }

  @inlinable public static func flag(
    _ name: String, _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> Bool
  ) -> TemplateBinding {
    TemplateBinding(TemplateField(name, .flag, danish: danish, english: english)) {
      .flag(value($0))
    }
  }

  /// A value with spellings; `spellings` are the sub-names, all of which each value must have.
  @inlinable public static func spelled(
    _ name: String, _ spellings: [String], _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> TemplateSpellings?
  ) -> TemplateBinding {
    TemplateBinding(TemplateField(name, .spelled(spellings), danish: danish, english: english)) {
      value($0).map { .spelled($0) } ?? .absent
    }
  }

  @inlinable public static func record<Child>(
    _ name: String, of bindings: [TemplateBinding<Child>], _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> Child?
  ) -> TemplateBinding {
    TemplateBinding(
      TemplateField(name, .record(bindings.fields()), danish: danish, english: english)
    ) { source in value(source).map { bindings.value(of: $0) } ?? .absent }
  }

  @inlinable public static func list<Child>(
    _ name: String, of bindings: [TemplateBinding<Child>], _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> [Child]
  ) -> TemplateBinding {
    TemplateBinding(
      TemplateField(name, .list(bindings.fields()), danish: danish, english: english)
    ) { source in .list(value(source).map { bindings.value(of: $0) }) }
  }

  @inlinable public static func texts(
    _ name: String, _ danish: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> [String]
  ) -> TemplateBinding {
    TemplateBinding(TemplateField(name, .texts, danish: danish, english: english)) {
      .list(value($0).map { .text($0) })
    }
  }
}

extension Array {
  /// The catalogue of what the bindings offer.
  @inlinable public func fields<Source>() -> [TemplateField]
  where Element == TemplateBinding<Source> {
    map(\.field)
  }

  /// The values of one source, as a record.
  @inlinable public func value<Source>(of source: Source) -> TemplateValue
  where Element == TemplateBinding<Source> {
    .record(TemplateRecord(map { TemplateRecord.Member($0.field.name, $0.value(source)) }))
  }
}
