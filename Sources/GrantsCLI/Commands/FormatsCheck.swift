import ArgumentParser
import Conformance
import Exporting
import PortfolioModel
import Reporting

/// `grants formats check FILE`
struct FormatsCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(
        "Kontrollerer en fil mod sit skema, sine kodelister og formatets regler.",
        "Checks a file against its schema, its code lists and the format's rules."),
      discussion: explanation(
        """
        Filen kan komme fra hvem som helst: IATI 2.01–2.03, UBL 2.1 og husets egne formater. Alt,
        hvad der er galt, siges på én gang. Status er 1, når der er fejl; advarsler alene giver 0.

        Eksempel:
          grants formats check aktiviteter.xml
        """,
        """
        The file may come from anybody: IATI 2.01–2.03, UBL 2.1 and the house formats. Whatever is
        wrong is told at once. The status is 1 where there are errors; warnings alone give 0.

        Example:
          grants formats check activities.xml
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(say("Filen.", "The file."), valueName: say("fil", "file")))
  var file: String
  @OptionGroup var format: FormatOption

  func run() throws {
    let context = try options.context()
    let check = FormatCheck(templates: try context.templates(), today: context.today)
    let result = try check.check(file: file, name: FileAccess.name(of: file))
    let report = FindingsReport(result.findings, further: result.further)
    let l = context.language
    if format.format == .text {
      context.print(
        "\(FileAccess.name(of: file)): \(l.say(result.format.danish, result.format.english))")
      context.print(report.text(l))
    } else {
      try context.show(report, as: format.format)
    }
    if result.findings.contains(where: { $0.severity == .error }) { throw FindingsShown() }
  }
}
