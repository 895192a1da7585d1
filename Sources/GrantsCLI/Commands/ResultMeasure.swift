import ArgumentParser
import PortfolioModel

/// `grants result measure INDICATOR --value N …`
struct ResultMeasure: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "measure",
      abstract: say(
        "Registrerer en måling, et måltal eller et udgangspunkt.",
        "Records what was measured, a target or a baseline."),
      discussion: explanation(
        """
        Eksempel:
          grants result measure R02 --value 16 --from 2018-01-01 --to 2018-06-30
          grants result measure R03 --value 11 --of 16 --from 2018-01-01 --to 2018-06-30
          grants result measure K04 --value 1102 --up-to 1221 --from 2018-01-01 --to 2018-03-31
          grants result measure K05 --value 840 --about --from 2018-05-01 --to 2018-05-31
          grants result measure R02 --role target --value 30 --year 2018
        """,
        """
        Example:
          grants result measure R02 --value 16 --from 2018-01-01 --to 2018-06-30
          grants result measure R03 --value 11 --of 16 --from 2018-01-01 --to 2018-06-30
          grants result measure K04 --value 1102 --up-to 1221 --from 2018-01-01 --to 2018-03-31
          grants result measure K05 --value 840 --about --from 2018-05-01 --to 2018-05-31
          grants result measure R02 --role target --value 30 --year 2018
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Indikatorens nummer.", "The indicator's reference."),
      valueName: say("indikator", "indicator")))
  var indicator: String?
  @OptionGroup var measured: MeasuredValueOptions
  @OptionGroup var period: ResultPeriodOptions
  @Option(
    help: ArgumentHelp(
      say(
        "Hvad tallet er: measured (målt), target (måltal), baseline (udgangspunkt).",
        "What it is: measured, target, baseline."), valueName: say("art", "role")))
  var role: Measurement.Role = .measured
  @OptionGroup var writing: WritingOptions

  var questions: [Question] {
    (indicator == nil
      ? [.argument(say("indikator", "indicator"), say("Indikatoren", "The indicator"), .indicator)]
      : [])
      + measured.questions + period.questions
  }

  func run() throws {
    let indicator = try indicator.given(say("indikator", "indicator"))
    guard let days = try period.days() else { throw UsageFault.missing(["--from"]) }
    try ResultRecording(try options.context(), writing).measure(Reference(indicator)) {
      $0.role = role
      $0.firstDay = days.from
      $0.lastDay = days.last
      measured.fill(&$0)
    }
  }
}
