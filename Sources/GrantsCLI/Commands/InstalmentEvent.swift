import ArgumentParser
import PortfolioModel

/// `grants instalment request|withhold|release|cancel INSTALMENT`
struct InstalmentEvent<Verb: InstalmentVerb>: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Verb.verb, abstract: Verb.abstract,
      discussion: explanation(
        "Eksempel:\n  grants instalment \(Verb.verb) G3-2 --day 2018-03-15 --reason \"…\"",
        "Example:\n  grants instalment \(Verb.verb) G3-2 --day 2018-03-15 --reason \"…\""))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: InstalmentOptions

  var questions: [Question] { event.questions(today) }

  func run() throws {
    try InstalmentRecording(try options.context(), event).record(Verb.event, amount: nil)
  }
}
