import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// Hands reminders to sendmail, one after the other, and remembers each by itself.
struct ReminderSending {
  let sendmail: Sendmail
  let store: PortfolioStore
  let context: Context

  /// Sends the mails. One that cannot be handed over does not keep the others back.
  ///
  /// That a mail is about to be handed over is remembered before, and that it was right after. Where
  /// the program is ended in between, the next run finds the first without the second, sends the
  /// mail again and says so in it: rather twice than not at all.
  ///
  /// - Returns: what could not be sent.
  func send(_ mails: [ReminderRound.Mail]) throws -> [Finding] {
    let l = context.language
    var failures: [Finding] = []
    for mail in mails {
      let duty = mail.reminder.deadline.duty.text
      guard try begin(mail) else {
        context.note(
          l.say(
            "\(duty): en anden kørsel er ved at sende påmindelsen. Den springes over; prøv igen "
              + "om et par minutter, hvis den kørsel blev afbrudt.",
            "\(duty): another run is sending the reminder. It is left out; try again in a few "
              + "minutes if that run was cut off."))
        continue
      }
      do throws(Sendmail.Failure) {
        try sendmail.deliver(mail.message)
      } catch {
        let detail = error.words(l)
        try remember(mail, .failed, note: detail)
        failures.append(
          Finding(
            .mailNotSent(to: mail.to.text, detail: detail),
            subject: .init(kind: .duty, ref: duty)))
        continue
      }
      try remember(mail, .sent)
      context.print(
        l.say("Sendt til \(mail.to.text): ", "Sent to \(mail.to.text): ") + mail.subject)
    }
    return failures
  }

  /// Seconds within which another run may still be handing over a mail that it has begun with.
  private static let handingOver = 2 * Sendmail.timeLimit

  /// Takes a mail for this run, unless another one has it.
  private func begin(_ mail: ReminderRound.Mail) throws -> Bool {
    let hand = self.hand
    if let begun = mail.reminder.interrupted {
      let ago = hand.moment.milliseconds - begun.milliseconds
      if (0..<Int64(Self.handingOver * 1000)).contains(ago) { return false }
    }
    guard let fact = mail.reminder.fact(.attempted, on: context.today) else { return false }
    return try store.write { try $0.begin(fact, known: mail.reminder.known, by: hand) }
  }

  /// Handing over takes its time, so each fact has the moment of its own.
  private var hand: Hand { Hand(moment: context.surroundings.now(), author: context.author) }

  private func remember(
    _ mail: ReminderRound.Mail, _ event: Reminder.Event, note: String? = nil
  ) throws {
    guard let fact = mail.reminder.fact(event, on: context.today, note: note) else { return }
    try store.write { try $0.remember(fact, by: hand) }
  }
}

extension Sendmail.Failure {
  /// Why, in a few words.
  func words(_ l: Language) -> String {
    switch self {
    case .cannotRun(let program, let code):
      l.say("\(program) kan ikke køres: ", "\(program) cannot be run: ")
        + FileAccess.words(code, l)
    case .refused(let program, let status, let detail):
      l.say("\(program) sluttede med status \(status)", "\(program) ended with status \(status)")
        + (detail.isEmpty ? "" : ": \(detail)")
    case .timedOut(let program, let seconds):
      l.say(
        "\(program) svarede ikke inden for \(seconds) sekunder",
        "\(program) did not answer within \(seconds) seconds")
    }
  }
}
