import ArgumentParser
import Exporting
import PortfolioModel
import Reporting

/// `grants packs check`
struct PacksCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(
        "Kontrollerer pakker: filen, felterne i skabelonerne, skemaer og regler.",
        "Checks packs: the file, the tags of its templates, schemas and rules."),
      discussion: explanation(
        """
        Uden et navn kontrolleres alle. Status er 1, når der er fejl.

        Eksempel:
          grants packs check
          grants packs check min-fond
        """,
        """
        Without a name all of them are checked. The status is 1 where there are errors.

        Example:
          grants packs check
          grants packs check my-funder
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Pakkens mappe.", "The pack's folder."), valueName: say("pakke", "pack")))
  var pack: String?
  @OptionGroup var format: FormatOption

  func run() throws {
    let context = try options.context()
    let folder = PackFolder(templates: try context.templates())
    if let pack, !folder.ids.contains(pack) {
      throw UsageFault.unknownPack(pack, known: folder.ids)
    }
    let report = FindingsReport(try (pack.map { [$0] } ?? folder.ids).flatMap(folder.check))
    if format.format == .text {
      context.print(report.text(context.language))
    } else {
      try context.show(report, as: format.format)
    }
    if !report.findings.isEmpty { throw FindingsShown() }
  }
}
