import ArgumentParser
import Exporting
import PortfolioModel
import Reporting

/// `grants templates check FILE`
struct TemplatesCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(
        "Kontrollerer mærkerne i en skabelon.", "Checks the tags of a template."),
      discussion: explanation(
        """
        Alt, hvad der er galt, siges på én gang: ukendte navne med det nærmeste, der findes, mærker
        uden slutning, afsnit, der krydser hinanden. Uden --kind holdes skabelonen op mod den slags
        rapport, som den passer bedst til. Status er 1, når noget er galt.

        Eksempel:
          grants templates check statusrapport.docx --kind status
        """,
        """
        Whatever is wrong is told at once: unknown names with the nearest that exist, tags without
        an end, sections that cross. Without --kind the template is held against the kind of report
        that it fits best. The status is 1 where something is wrong.

        Example:
          grants templates check status-report.docx --kind status
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say(
        "Skabelonen: .docx, .dotx, .xml eller .html.", "The template: .docx, .dotx, .xml or .html."),
      valueName: say("fil", "file")))
  var file: String
  @Option(
    help: ArgumentHelp(
      say("Slagsen af rapport.", "The kind of report."),
      valueName: ReportKind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: ReportKind?
  @OptionGroup var format: FormatOption

  func run() throws {
    let context = try options.context()
    let name = FileAccess.name(of: file)
    let bytes = try FileAccess.bytes(of: file, limit: DocumentTemplate.sizeLimit)
    let check = TemplateCheck(bytes, name: name, kind: kind)
    let report = FindingsReport(check.findings)
    let l = context.language
    if format.format == .text {
      if let kind = check.kind { context.print("\(name): \(kind.title(l))") }
      context.print(report.text(l))
    } else {
      try context.show(report, as: format.format)
    }
    if check.findings.contains(where: { $0.severity == .error }) { throw FindingsShown() }
  }
}

extension ReportKind: ExpressibleByArgument {}
