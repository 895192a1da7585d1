import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants milestone done MILESTONE`
struct MilestoneDone: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "done",
      abstract: say("Registrerer, at en milepæl er nået.", "Records that a milestone is done."),
      discussion: explanation(
        """
        Dagen skrives så præcist, som den kendes: 16-06-2018, juni 2018, medio 2018.

        Eksempel:
          grants milestone done milepæl-4 --day 2018-03-28
          grants milestone done milepæl-4 --day "marts 2018" --reason "Oplyst på mødet"
        """,
        """
        The day is given as exactly as it is known: 2018-06-16, 2018-06, 2018-medio.

        Example:
          grants milestone done milepæl-4 --day 2018-03-28
          grants milestone done milepæl-4 --day 2018-03 --reason "So they said at the meeting"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var milestone: MilestoneOptions
  @Option(
    name: [.customLong("day"), .customLong("date")],
    help: ArgumentHelp(
      say("Dagen eller tidsrummet (ellers i dag).", "The day or the span (else today)."),
      valueName: say("dato", "date")))
  var day: ImpreciseDateOption?

  var questions: [Question] {
    milestone.questions
      + (day == nil
        ? [
          Question(
            name: "day", label: say("Hvornår den blev nået", "When it was done"),
            shape: .impreciseDate, isRequired: false, initial: today.iso)
        ] : [])
  }

  func run() throws {
    let context = try options.context()
    let done = day?.date ?? ImpreciseDate(context.today)
    try milestone.change(context) { $0.done = done }
  }
}

/// `grants milestone reopen MILESTONE --reason TEXT`
struct MilestoneReopen: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reopen",
      abstract: say(
        "Tager det tilbage, at en milepæl er nået.", "Takes back that a milestone is done."),
      discussion: explanation(
        """
        Eksempel:
          grants milestone reopen milepæl-4 --reason "Kun halvdelen er uddannet"
        """,
        """
        Example:
          grants milestone reopen milepæl-4 --reason "Only half of them are trained"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var milestone: MilestoneOptions

  var questions: [Question] {
    milestone.questions + ((milestone.reason ?? "").isEmpty ? [.reason] : [])
  }

  func run() throws {
    _ = try milestone.reason.given("--reason")
    try milestone.change(try options.context()) { $0.done = nil }
  }
}

/// What the verbs of a milestone take.
struct MilestoneOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Milepælens nummer.", "The milestone's reference."),
      valueName: say("milepæl", "milestone")))
  var ref: String?
  @Option(
    help: ArgumentHelp(
      say("Hvorfor; skrives i loggen.", "Why; it is logged."), valueName: say("tekst", "text")))
  var reason: String?
  @OptionGroup var writing: WritingOptions

  var questions: [Question] {
    ref == nil
      ? [.argument(say("milepæl", "milestone"), say("Milepælen", "The milestone"), .milestone)]
      : []
  }

  /// Changes the milestone in one transaction and tells how it then stands.
  func change(_ context: Context, _ body: (inout Milestone) -> Void) throws {
    let ref = try ref.given(say("milepæl", "milestone"))
    let subject = Finding.Subject(kind: .milestone, ref: ref)
    try TextCheck.require(reason ?? "", field: "reason", writing.reading, subject: subject)
    let milestone = try context.openPortfolio().write(isRehearsal: writing.check) { writer in
      var milestone = try writer.reader.required(Milestone.self, ref)
      body(&milestone)
      let outcome = try writer.change(
        milestone, reason: reason, at: context.recorded, by: context.author)
      if case .refused(let faults) = outcome {
        throw Findings(faults.map { Finding($0, subject: subject) })
      }
      try writing.logReason(of: ref, writer, context)
      return milestone
    }
    let l = context.language
    let spelling = Spelling(l)
    let row = MilestoneRow(milestone, on: context.today)
    let done = milestone.done.map {
      l.say(", nået \(spelling.date($0))", ", done \(spelling.date($0))")
    }
    context.print(
      "\(ref), \(milestone.title): "
        + l.say("planlagt ", "planned ") + spelling.date(milestone.planned)
        + (done ?? "") + ", " + row.words(l))
    context.noteRehearsal(writing)
  }
}

/// A day or a span as people type it.
struct ImpreciseDateOption: ExpressibleByArgument {
  let date: ImpreciseDate

  init?(argument: String) {
    guard let date = TypedDate.read(argument) ?? ImpreciseDate(notation: argument) else {
      return nil
    }
    self.date = date
  }
}
