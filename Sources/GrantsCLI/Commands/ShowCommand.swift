import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants show REF`
struct ShowCommand: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Viser én registrering; for en bevilling hele forløbet.",
        "Shows one record; of a grant its whole story."),
      discussion: explanation(
        """
        En bevilling vises fra ansøgning til afslutning: beløb, tillæg og rettelser, budget i alle
        revisioner, rater, frister, resultater, tekster, og hvad der er rettet. Alt andet vises med
        sine felter, det, der henviser til det, og dets historie. Et bilag er også et nummer.

        Eksempel:
          grants show G3
          grants show G1 --format markdown > G1.md
          grants show O-GOF-2 --as-of 2018-03-15
        """,
        """
        A grant is shown from its application to its end: amounts, amendments and corrections, the
        budget in all revisions, instalments, deadlines, results, texts, and what was changed.
        Everything else is shown with its fields, what refers to it and its history. A voucher is
        a reference too.

        Example:
          grants show G3
          grants show G1 --format markdown > G1.md
          grants show O-GOF-2 --as-of 2018-03-15
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var at: AsOfOption
  @Argument(
    help: ArgumentHelp(
      say("Nummeret, fx G1 eller myway.", "The reference, such as G1 or myway."),
      valueName: say("nummer", "ref")))
  var ref: String?
  @Option(
    help: ArgumentHelp(
      say(
        "Slagsen, når flere slags har det nummer.", "The kind, where several have the reference."),
      valueName: say("slags", "kind")))
  var kind: RecordKind?

  var questions: [Question] {
    guard ref == nil else { return [] }
    return [
      Question(
        name: say("nummer", "ref"), isArgument: true, label: say("Nummeret", "The reference"),
        shape: .text(limit: TextRule.referenceLimit))
    ]
  }

  func run() throws {
    let context = try options.context()
    let ref = try ref.given("ref")
    let report = try context.openPortfolio().read(asOf: at.asOf.endOfDay) { reader in
      try reader.story(of: ref, kind, asOf: at.asOf, today: at.asOf ?? context.today)
    }
    try context.show(report, as: output.format)
  }
}
