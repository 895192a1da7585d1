import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants deadlines remind [--send]`
struct DeadlinesRemind: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remind",
      abstract: say(
        "Påmindelser, der skal sendes, som mails.", "The reminders that are owed, as mails."),
      discussion: explanation(
        """
        Der mindes om en frist 60, 30, 14, 7 og 1 dage før, dagen efter og derefter hver uge. Det \
        sendte huskes i porteføljen: en dag uden kørsel taber intet, og to kørsler sender intet to \
        gange. Uden --send vises mailene kun, i en form som et mailprogram kan åbne (mbox).

        Modtageren er den ansvarlige for forpligtelsen, afsenderen organisationens e-mail.

        Eksempel:
          grants deadlines remind
          grants deadlines remind --send --copy leder
        """,
        """
        A deadline is reminded of 60, 30, 14, 7 and 1 days before it, the day after and then every \
        week. What was sent is remembered in the portfolio: a day without a run loses nothing, and \
        two runs send nothing twice. Without --send the mails are only shown, in a form that a mail \
        program can open (mbox).

        It goes to the person responsible for the duty, from the organisation's own address.

        Example:
          grants deadlines remind
          grants deadlines remind --send --copy leader
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Flag(
    help: ArgumentHelp(
      say(
        "Send dem med sendmail, og husk det.", "Send them with sendmail, and remember it.")))
  var send = false
  @Flag(
    help: ArgumentHelp(
      say("Sig, hvad der ville ske, og send intet.", "Say what would happen; send nothing.")))
  var check = false
  @Option(
    help: ArgumentHelp(
      say(
        "Afsenderens adresse i stedet for organisationens.",
        "The sender's address instead of the organisation's."),
      valueName: say("adresse", "address")))
  var from: String?
  @Option(
    help: ArgumentHelp(
      say(
        "En person, der får kopi af det overskredne; kan gentages.",
        "A person who has a copy of what is overdue; can be repeated."),
      valueName: "person"))
  var copy: [String] = []

  func validate() throws {
    guard !send || output.format == .text else {
      throw ValidationError(
        say("--send og --format passer ikke sammen.", "--send and --format do not go together."))
    }
  }

  func run() throws {
    let context = try options.context()
    let store = try context.openPortfolio()
    let (report, round) = try store.read { reader in
      let report = try reader.owedReminders(at: context.moment)
      let copied = try copy.map { try reader.required(Person.self, $0) }
      let round = ReminderRound(
        report, organisation: try reader.organisation(), sender: from, copied: copied, context)
      return (report, round)
    }
    var findings = round.findings
    if send {
      if report.reminders.isEmpty { context.print(nothingOwed(context)) }
      findings += try send(round, store, context)
    } else if output.format != .text {
      try context.show(report, as: output.format)
    } else if report.reminders.isEmpty {
      context.note(nothingOwed(context))
    } else {
      context.surroundings.output(
        MailMessage.mailbox(round.mails.map(\.message), at: context.moment))
    }
    for finding in findings {
      let text = FindingText(finding, context.language)
      context.note(text.lines(program: "grants", context.language).joined(separator: "\n"))
    }
    if !findings.isEmpty { throw FindingsShown() }
  }

  private func send(
    _ round: ReminderRound, _ store: PortfolioStore, _ context: Context
  ) throws -> [Finding] {
    if check {
      for mail in round.mails { context.print("\(mail.to.text): \(mail.subject)") }
      context.print(context.language.say("Intet er sendt.", "Nothing was sent."))
      return []
    }
    guard let sendmail = Sendmail(environment: context.surroundings.environment) else {
      throw Findings(round.findings + [Finding(.noSendmail)])
    }
    return try ReminderSending(sendmail: sendmail, store: store, context: context)
      .send(round.mails)
  }

  private func nothingOwed(_ context: Context) -> String {
    context.language.say("Der er ingen påmindelser at sende.", "There is no reminder to send.")
  }
}
