import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants export 360giving FILE`
struct ExportGiving: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "360giving",
      abstract: say(
        "Skriver bevillingerne i standarden 360Giving.",
        "Writes the awards in the 360Giving standard."),
      discussion: explanation(
        """
        Alle egne bevillinger med ændringer, til offentliggørelse: som JSON, eller som CSV, når
        filen hedder .csv. Organisationen skal have et CVR-nummer eller en anden identifikator.

        Eksempel:
          grants export 360giving bevillinger.json
          grants export 360giving bevillinger.csv
        """,
        """
        All awards of your own with their amendments, to be published: as JSON, or as CSV where the
        file is called .csv. The organisation must have a CVR number or another identifier.

        Example:
          grants export 360giving grants.json
          grants export 360giving grants.csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(say("Filen.", "The file."), valueName: say("fil", "file")))
  var file: String
  @OptionGroup var at: AsOfOption
  @OptionGroup var writing: FileCheckOption

  func run() throws {
    let context = try options.context(isRehearsal: writing.check)
    let material = try context.openPortfolio().read(asOf: at.asOf.endOfDay) {
      try $0.givingMaterial(asOf: at.asOf, today: at.asOf ?? context.today)
    }
    let findings = GivingPackage.findings(material)
    guard findings.isEmpty else { throw Findings(findings) }
    context.tell(GivingPackage.warnings(material))
    let package = GivingPackage(material, context.language)
    let text =
      file.lowercased().hasSuffix(".csv")
      ? GivingCSV.text(package) : try ReportJSON.text(package) + "\n"
    try context.write(Array(text.utf8), to: file)
  }
}

extension PortfolioReader {
  /// Everything that is told of the awards.
  fileprivate func givingMaterial(
    asOf: CalendarDate?, today: CalendarDate
  ) throws -> GivingPackage.Material {
    let moment = asOf.endOfDay
    var material = GivingPackage.Material(today: today)
    material.organisation = try organisation()
    material.summaries = try grantSummaries(asOf: moment)
    material.grants = try records(Grant.self)
    material.projects = try records(Project.self)
    material.funders = try records(Funder.self)
    material.facts = try records(GrantFact.self)
    for measure in [Measure.applied, .awarded, .received] {
      material.sums[measure] = try sums(measure, asOf: moment)
    }
    return material
  }
}
