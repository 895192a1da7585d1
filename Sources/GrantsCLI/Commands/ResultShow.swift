import ArgumentParser
import PortfolioModel
import Reporting

/// `grants result show INDICATOR`
struct ResultShow: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Én indikator: målinger, summer og rettelser.",
        "One indicator: measurements, totals and corrections."),
      discussion: explanation(
        """
        Eksempel:
          grants result show R03
          grants result show R03 --as-of 2018-03-15 --format json
        """,
        """
        Example:
          grants result show R03
          grants result show R03 --as-of 2018-03-15 --format json
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var at: AsOfOption
  @Argument(
    help: ArgumentHelp(
      say("Indikatorens nummer.", "The indicator's reference."),
      valueName: say("indikator", "indicator")))
  var indicator: String?

  var questions: [Question] {
    indicator == nil
      ? [.argument(say("indikator", "indicator"), say("Indikatoren", "The indicator"), .indicator)]
      : []
  }

  func run() throws {
    let context = try options.context()
    let indicator = try indicator.given(say("indikator", "indicator"))
    let report = try context.openPortfolio().read(asOf: at.asOf.endOfDay) {
      try $0.result(indicator, asOf: at.asOf)
    }
    try context.show(report, as: output.format)
  }
}
