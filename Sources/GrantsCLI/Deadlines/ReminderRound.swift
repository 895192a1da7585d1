import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// The mails of the reminders that are owed, and why some of them cannot be written.
struct ReminderRound {
  private(set) var mails: [Mail] = []
  private(set) var findings: [Finding] = []

  struct Mail {
    let reminder: OwedReminder
    let to: MailAddress
    let subject: String
    let message: MailMessage
  }

  /// - Parameters:
  ///   - organisation: whom the reminders come from.
  ///   - sender: an address to send from instead of the organisation's own.
  ///   - copied: who has a copy of what is overdue.
  init(
    _ report: ReminderReport, organisation: Organisation?, sender: String?, copied: [Person],
    _ context: Context
  ) {
    guard !report.reminders.isEmpty else { return }
    let from = party(
      organisation?.name, sender ?? organisation?.email, .organisation, organisation?.ref ?? "")
    let copies = copied.compactMap { party($0.name ?? $0.role, $0.email, .person, $0.ref) }
    for reminder in report.reminders {
      let item = reminder.deadline
      guard let person = item.responsible else {
        let duty = item.duty.text
        findings.append(
          Finding(.noResponsible(duty: duty), subject: .init(kind: .duty, ref: duty)))
        continue
      }
      let to = party(person.name ?? person.role, person.email, .person, person.ref.text)
      guard let from, let to else { continue }
      let letter = ReminderLetter(
        reminder, today: report.today, sender: from.name ?? from.address.text, context.language)
      let message = ReminderMail.message(
        letter, id: reminder.id, date: context.moment, from: from, to: to,
        copies: item.daysLate == nil ? [] : copies.filter { $0.address != to.address },
        context.language)
      mails.append(
        Mail(reminder: reminder, to: to.address, subject: letter.subject, message: message))
    }
  }

  /// Somebody with an address; a finding, told once for each, where there is none.
  private mutating func party(
    _ name: String?, _ email: String?, _ kind: RecordKind, _ ref: String
  ) -> MailMessage.Party? {
    if let address = email.flatMap(MailAddress.init) {
      return MailMessage.Party(name: name, address: address)
    }
    let owner = Finding.Subject(kind: kind, ref: ref)
    let fault = email.map { Fault.badAddress($0, of: owner) } ?? .noAddress(of: owner)
    let finding = Finding(fault, subject: owner)
    if !findings.contains(finding) { findings.append(finding) }
    return nil
  }
}
