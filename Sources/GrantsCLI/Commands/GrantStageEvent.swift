import ArgumentParser
import PortfolioModel

/// `grants grant decline|withdraw|lapse|miss|draft|idea GRANT`
struct GrantStageEvent<Verb: GrantVerb>: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Verb.verb, abstract: Verb.abstract,
      discussion: explanation(
        "Eksempel:\n  grants grant \(Verb.verb) P1 --day 2018-06-12 --reason \"…\"",
        "Example:\n  grants grant \(Verb.verb) P1 --day 2018-06-12 --reason \"…\""))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: GrantEventOptions

  var questions: [Question] {
    event.questions(today, amount: nil, needsReason: Verb.needsReason)
  }

  func run() throws {
    try GrantEvent(try options.context(), event).record(Verb.event) { _ in }
  }
}
