import ArgumentParser
import PortfolioModel

/// `grants duty return DUTY --due DATE`
struct DutyReturn: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "return",
      abstract: say(
        "Den er sendt retur til rettelse med en ny frist.",
        "It came back to be corrected, with a new deadline."),
      discussion: explanation(
        """
        Eksempel:
          grants duty return O-GOF-2 --due 2018-04-15 --note "Bilag mangler"
        """,
        """
        Example:
          grants duty return O-GOF-2 --due 2018-04-15 --note "Vouchers are missing"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: DutyOptions
  @OptionGroup var deadline: NewDueOption

  var questions: [Question] { event.questions() + deadline.questions }

  func run() throws {
    let due = try deadline.due.given("--due")
    try DutyRecording(try options.context(), event).record {
      $0.state = .returned
      $0.newDue = due
    }
  }
}

/// `grants duty move DUTY --due DATE`
struct DutyMove: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: say(
        "Modtageren har givet den en anden frist.",
        "Whoever it is owed to gave it another deadline."),
      discussion: explanation(
        """
        Den nye frist gælder, også når bevillingens periode siden flyttes.

        Eksempel:
          grants duty move O-MYW-2 --due 2018-04-30 --note "Aftalt med fonden"
        """,
        """
        The new deadline holds, also when the end of the grant is moved later.

        Example:
          grants duty move O-MYW-2 --due 2018-04-30 --note "Agreed with the funder"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: DutyOptions
  @OptionGroup var deadline: NewDueOption

  var questions: [Question] { event.questions() + deadline.questions }

  func run() throws {
    let due = try deadline.due.given("--due")
    try DutyRecording(try options.context(), event).move(to: due)
  }
}

/// `--due`, of what is given another deadline.
struct NewDueOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Den nye frist: en dag, med eller uden klokkeslæt, en måned, medio 2018.",
        "The new deadline: a day, with or without a time, a month, mid 2018."),
      valueName: say("frist", "deadline")))
  var due: ImpreciseDate?

  var questions: [Question] {
    due == nil
      ? [
        Question(
          name: "due", label: say("Den nye frist", "The new deadline"), shape: .impreciseDate)
      ]
      : []
  }
}
