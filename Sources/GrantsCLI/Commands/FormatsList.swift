import ArgumentParser
import Conformance
import Exporting
import Reporting

/// `grants formats list`
struct FormatsList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        "De formater, som filer kan kontrolleres mod.",
        "The formats that files can be checked against."),
      discussion: explanation(
        """
        Eksempel:
          grants formats list
        """,
        """
        Example:
          grants formats list
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var format: FormatOption

  func run() throws {
    let context = try options.context()
    try context.show(FormatsReport(), as: format.format)
  }
}

/// The formats with what each is checked against.
private struct FormatsReport: TabularReport, Encodable {
  struct Item: Encodable {
    let name: String
    let title: String
    let schema: String
    let rules: Int
  }

  let formats = FileFormat.all.map {
    Item(name: $0.name, title: $0.english, schema: $0.schema, rules: $0.ruleIds.count)
  }

  func tables(_ language: Language) -> [ReportTable] {
    [
      ReportTable(
        title: language.say("Formater", "Formats"),
        columns: [
          .init(language.say("Navn", "Name")), .init(language.say("Format", "Format")),
          .init(language.say("Skema", "Schema")), .init(language.say("Regler", "Rules")),
        ],
        rows: FileFormat.all.map {
          [
            .text($0.name), .text(language.say($0.danish, $0.english)), .text($0.schema),
            .text(String($0.ruleIds.count)),
          ]
        })
    ]
  }
}
