import Reporting

/// The reference page of all names that templates may use, as Markdown.
public struct FieldPage {
  private let lists: [FieldList]
  private let language: Language

  public init(_ lists: FieldLists, _ language: Language) {
    self.lists = lists.kinds
    self.language = language
  }

  private func say(_ danish: String, _ english: String) -> String { language.say(danish, english) }

  public var text: String {
    let groups = grouped()
    let contents = groups.map { "- [\(heading($0))](#\(anchor($0)))" }
    return ([introduction, contents.joined(separator: "\n")] + groups.map(section))
      .joined(separator: "\n\n") + "\n"
  }

  /// Kinds that offer the same names, together.
  private func grouped() -> [[FieldList]] {
    var groups: [[FieldList]] = []
    for list in lists {
      let index = groups.firstIndex { $0[0].fields.map(\.tag) == list.fields.map(\.tag) }
      if let index { groups[index].append(list) } else { groups.append([list]) }
    }
    return groups
  }

  private func heading(_ group: [FieldList]) -> String {
    group.map { $0.kind.title(language) }.joined(separator: ", ")
  }

  private func anchor(_ group: [FieldList]) -> String { group[0].kind.rawValue }

  private var introduction: String {
    say(
      """
      # Felter i skabeloner

      <!-- Skrevet af `grants templates fields --format markdown`; ret den ikke i hånden. -->

      Skriv et felt i et Word-dokument som `{{grant.awarded}}`, og `grants report … --template \
      FIL.docx` sætter værdien ind. Det, der står i en liste, skrives mellem `{{#budgetLines}}` og \
      `{{/budgetLines}}`, og så gentages det: en række i en tabel, et afsnit eller blot teksten. \
      `{{#hasDuties}}…{{/hasDuties}}` viser noget, når der er noget, og `{{^hasDuties}}…{{/hasDuties}}`, \
      når der ikke er. Et felt uden værdi bliver til »Ikke oplyst«; et navn, der ikke findes, er en \
      fejl.

      Nogle værdier har flere stavemåder, som skrives efter navnet:

      | værdi | uden | `.number` | `.iso` | `.short` | `.long` | `.year` |
      |---|---|---|---|---|---|---|
      | beløb | 18.000.000 kr. | 18.000.000,00 | 18000000.00 | | | |
      | procent | 54,3 % | 54,3 | 54.3 | | | |
      | dag | 31. marts 2018 | | 2018-03-31 | 31.03.2018 | 31. marts 2018 | 2018 |
      | dato, som den er kendt | foråret 2018 | | 2018-spring | | | |

      »I eksemplet« er værdien i eksemplet om Bysekretariatet.
      """,
      """
      # Fields in templates

      <!-- Written by `grants templates fields --format markdown --language en`; do not edit. -->

      Write a field in a Word document as `{{grant.awarded}}`, and `grants report … --template \
      FILE.docx` puts the value in. What stands in a list is written between `{{#budgetLines}}` and \
      `{{/budgetLines}}` and is repeated: a row of a table, a paragraph, or just the text. \
      `{{#hasDuties}}…{{/hasDuties}}` shows something where there is any, and \
      `{{^hasDuties}}…{{/hasDuties}}` where there is none. A field without a value becomes “Not \
      stated”; a name that does not exist is an error.

      Some values have several spellings, which are written after the name:

      | value | bare | `.number` | `.iso` | `.short` | `.long` | `.year` |
      |---|---|---|---|---|---|---|
      | amount | 18,000,000 DKK | 18,000,000.00 | 18000000.00 | | | |
      | per cent | 54.3 % | 54.3 | 54.3 | | | |
      | day | 31 March 2018 | | 2018-03-31 | 2018-03-31 | 31 March 2018 | 2018 |
      | date, as it is known | spring 2018 | | 2018-spring | | | |

      “In the example” is the value in the sample of Bysekretariatet.
      """)
  }

  private func section(_ group: [FieldList]) -> String {
    let names = group.map { "`\($0.kind.rawValue)`" }.joined(separator: ", ")
    let template = group.map { "`house/\(language.rawValue)/\($0.kind.rawValue).docx`" }
      .joined(separator: ", ")
    var lines = [
      "<a id=\"\(anchor(group))\"></a>", "", "## \(heading(group))", "",
      say("Slags: \(names). Husets skabelon: ", "Kind: \(names). House template: ") + template
        + ".",
    ]
    var within: [String]?
    for field in group[0].fields {
      if field.within != within {
        if !field.within.isEmpty {
          let tags = field.within.map { "`{{#\($0)}}`" }.joined(separator: " ")
          lines += ["", say("Inden i \(tags):", "Within \(tags):")]
        } else if within != nil {
          lines += ["", say("Og:", "And:")]
        }
        lines += [
          "", say("| skriv | betydning | i eksemplet |", "| write | meaning | in the example |"),
          "|---|---|---|",
        ]
        within = field.within
      }
      lines.append(row(field))
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ field: FieldList.Entry) -> String {
    let spellings = field.spellings.map { " `.\($0)`" }.joined()
    let example = (field.example?.say(language) ?? "").replacing("|", with: "\\|")
    return "| `\(field.tag)`\(spellings) | \(field.meaning.say(language)) | \(example) |"
  }
}
