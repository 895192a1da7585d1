import ArgumentParser
import PortfolioModel

/// `grants duty gather|draft|review|ready|accept|not-required|reopen DUTY`
struct DutyEvent<Verb: DutyVerb>: Asking {
  static var configuration: CommandConfiguration {
    let note = Verb.needsNote ? " --note \"…\"" : ""
    return CommandConfiguration(
      commandName: Verb.verb, abstract: Verb.abstract,
      discussion: explanation(
        "Eksempel:\n  grants duty \(Verb.verb) O-MYW-2 --day 2018-03-20\(note)",
        "Example:\n  grants duty \(Verb.verb) O-MYW-2 --day 2018-03-20\(note)"),
      aliases: Verb.aliases)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: DutyOptions

  var questions: [Question] { event.questions(needsNote: Verb.needsNote) }

  func run() throws {
    try DutyRecording(try options.context(), event).record { $0.state = Verb.state }
  }
}
