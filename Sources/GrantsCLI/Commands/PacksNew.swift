import ArgumentParser
import Exporting
import Reporting

/// `grants packs new NAME`
struct PacksNew: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: say(
        "Laver en ny pakke, hvor alt, hvad der kan stå i den, er forklaret.",
        "Makes a new pack in which all that may stand in it is explained."),
      discussion: explanation(
        """
        Eksempel:
          grants packs new min-fond --title "Min Fond"
        """,
        """
        Example:
          grants packs new my-funder --title "My Funder"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say(
        "Mappens navn: små bogstaver, cifre og bindestreger.",
        "The folder's name: small letters, digits and hyphens."),
      valueName: say("pakke", "pack")))
  var pack: String
  @Option(
    help: ArgumentHelp(
      say("Bevillingsgiverens navn.", "The funder's name."), valueName: say("navn", "name")))
  var title: String

  func run() throws {
    let context = try options.context()
    let isPlain = pack.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard isPlain, !pack.isEmpty else { throw UsageFault.badPackName(pack) }
    let path = try PackFolder(templates: context.templates()).make(pack, title: title)
    context.note(context.language.say("Skrevet: \(path)", "Written: \(path)"))
  }
}
