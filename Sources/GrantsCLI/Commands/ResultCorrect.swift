import ArgumentParser
import PortfolioModel

/// `grants result correct MEASUREMENT --value N --reason TEXT`
struct ResultCorrect: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: say(
        "Retter en måling: en ny træder i stedet for den.",
        "Corrects a measurement: another stands in its place."),
      discussion: explanation(
        """
        Alle senere summer følger med; med --as-of ses, hvad der gjaldt før. Det, der ikke er
        angivet, er som før. En måling, der slet ikke skulle være der, får --text "Udgår".

        Eksempel:
          grants result correct R02-1 --value 15 --reason "En mor var ikke talt med"
        """,
        """
        Every later total follows; --as-of shows what held before. What is not given stays as it
        was. A measurement that should not be there at all gets --text "Void".

        Example:
          grants result correct R02-1 --value 15 --reason "One mother was left out"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Målingens nummer, fx R02-1.", "The measurement's reference, such as R02-1."),
      valueName: say("måling", "measurement")))
  var measurement: String?
  @OptionGroup var measured: MeasuredValueOptions
  @OptionGroup var period: ResultPeriodOptions
  @Option(help: ArgumentHelp(say("Hvorfor.", "Why."), valueName: say("tekst", "text")))
  var reason: String?
  @OptionGroup var writing: WritingOptions

  var questions: [Question] {
    let argument = Question.argument(
      say("måling", "measurement"), say("Målingen", "The measurement"), .measurement)
    return (measurement == nil ? [argument] : [])
      + (period.questions.isEmpty ? [] : measured.questions.filter { $0.name == "value" })
      .map { question in
        var question = question
        question.isRequired = false
        return question
      } + ((reason ?? "").isEmpty ? [.reason] : [])
  }

  func run() throws {
    let measurement = try measurement.given(say("måling", "measurement"))
    let reason = try reason.given("--reason")
    let days = try period.days()
    try ResultRecording(try options.context(), writing).correct(Reference(measurement)) {
      if let days {
        $0.firstDay = days.from
        $0.lastDay = days.last
      }
      measured.fill(&$0)
      $0.reason = reason
    }
  }
}
