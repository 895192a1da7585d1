import Reporting

extension ReportKind: Encodable {}

extension FieldList: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let other: Language = language == .danish ? .english : .danish
    let l = language
    return [
      ReportTable(
        title: "\(kind.title(l)) (\(kind.rawValue))",
        columns: [
          .init(l.say("Skriv", "Write")), .init(l.say("Betydning", "Meaning")),
          .init(l.say("I eksemplet", "In the example"), room: .optional(1)),
          .init(l.say("Også som", "Also as"), room: .optional(0)),
          .init(l.say("Inden i", "Within"), room: .file),
          .init(other.say("Betydning", "Meaning"), room: .file),
          .init(other.say("I eksemplet", "In the example"), room: .file),
        ],
        rows: fields.map { field in
          [
            .text(String(repeating: "  ", count: field.within.count) + field.tag),
            .text(field.meaning.say(l)), field.example.map { .text($0.say(l)) } ?? .none,
            field.spellings.isEmpty
              ? .none : .text(field.spellings.map { ".\($0)" }.joined(separator: " ")),
            field.within.isEmpty
              ? .none : .text(field.within.map { "{{#\($0)}}" }.joined(separator: " ")),
            .text(field.meaning.say(other)),
            field.example.map { .text($0.say(other)) } ?? .none,
          ]
        },
        notes: [
          l.say(
            "Det, der er rykket ind, skrives mellem {{#liste}} og {{/liste}}.",
            "What is indented is written between {{#list}} and {{/list}}.")
        ])
    ]
  }
}

/// The fields of several kinds of report.
public struct FieldLists: TabularReport {
  public let kinds: [FieldList]

  public init(_ kinds: [FieldList]) { self.kinds = kinds }

  public func tables(_ language: Language) -> [ReportTable] {
    kinds.flatMap { $0.tables(language) }
  }
}
