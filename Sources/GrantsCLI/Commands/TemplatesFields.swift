import ArgumentParser
import Exporting
import Reporting

/// `grants templates fields [KIND]`
struct TemplatesFields: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fields",
      abstract: say(
        "De felter, som en skabelon kan bruge.", "The fields that a template may use."),
      discussion: explanation(
        """
        Hvert navn med sin betydning og værdien i eksemplet; uden en slags vises alle.

        Eksempel:
          grants templates fields status
        """,
        """
        Each name with its meaning and its value in the sample; without a kind all are shown.

        Example:
          grants templates fields status --language en
        """))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, markdown }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Slagsen af rapport.", "The kind of report."), valueName: say("slags", "kind")))
  var kind: ReportKind?
  @Option(
    help: ArgumentHelp(
      say("Hvordan der skrives.", "How to write it."), valueName: "text|json|csv|markdown"))
  var format: Format = .text

  func run() throws {
    let context = try options.context()
    let kinds = kind.map { [$0] } ?? ReportKind.allCases
    let lists = FieldLists(try SamplePortfolio(context).documents(kinds).map(FieldList.init))
    switch format {
    case .text: try context.show(lists, as: .text)
    case .csv: try context.show(lists, as: .csv)
    case .json: try context.show(lists, as: .json)
    case .markdown: context.surroundings.output(FieldPage(lists, context.language).text)
    }
  }
}
