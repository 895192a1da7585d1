import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants packs apply GRANT`
struct PacksApply: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "apply",
      abstract: say(
        "Registrerer bevillingsgiverens vilkår og frister på en bevilling.",
        "Records the funder's terms and deadlines for a grant."),
      discussion: explanation(
        """
        Det, der allerede er registreret, ændres ikke: bevillingsbrevet går forud for pakken.

        Eksempel:
          grants packs apply G1 --check
          grants packs apply G1
        """,
        """
        What is recorded already is not changed: the award letter goes before the pack.

        Example:
          grants packs apply G1 --check
          grants packs apply G1
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String
  @OptionGroup var writing: WritingOptions

  func run() throws {
    let context = try options.context()
    let packs = try PackFolder(templates: context.templates()).packs()
    let lines = try context.openPortfolio().write(isRehearsal: writing.check) { writer in
      let summary = try writer.reader.awardedGrant(grant, asOf: nil)
      let funder = try writer.reader.required(Funder.self, summary.funder.text)
      let own = packs.filter { $0.isFor(funder) }
      guard !own.isEmpty else { throw UsageFault.noPack(funder: funder.name) }
      let applying = PackApplying(writer, summary, funder, context, writing)
      return try own.flatMap(applying.apply)
    }
    let l = context.language
    context.print(
      lines.isEmpty
        ? l.say("Alt var registreret i forvejen.", "All of it was recorded already.")
        : lines.joined(separator: "\n"))
    context.noteRehearsal(writing)
  }
}
