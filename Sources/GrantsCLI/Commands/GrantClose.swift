import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants grant close GRANT`
struct GrantClose: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: say(
        "Viser, hvad der mangler, før bevillingen er afsluttet.",
        "Shows what is missing before the grant is closed."),
      discussion: explanation(
        """
        Afsluttet registreres ikke: det følger af, at perioden er slut, alle forpligtelser er
        godkendt, og alt er udbetalt. Kommandoen ændrer intet og slutter med status 1, så længe
        noget mangler.

        Eksempel:
          grants grant close G6
        """,
        """
        Closed is not recorded: it follows when the period is over, every duty is accepted and all
        is received. The command changes nothing and ends with status 1 while something is missing.

        Example:
          grants grant close G6
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String?

  var questions: [Question] {
    grant == nil
      ? [.argument(say("bevilling", "grant"), say("Bevillingen", "The grant"), .grant)] : []
  }

  func run() throws {
    let context = try options.context()
    let ref = try grant.given("bevilling")
    let report = try context.openPortfolio().read { reader in
      let summary = try reader.summary(ofGrant: ref)
      let own = { (measure: Measure) in
        try Money.sum(
          reader.sums(measure, of: .grants([Reference(ref)])).map(\.amount),
          currency: summary.currency)
      }
      return try ClosingReport(
        summary, on: context.today, duties: reader.duties(), awarded: own(.awarded),
        received: own(.received))
    }
    try context.show(report, as: output.format)
    if !report.isClosed { throw FindingsShown() }
  }
}
