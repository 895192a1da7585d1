import PortfolioModel
import PortfolioStore
import Reporting

/// Records a change of a duty's state, in one transaction, and tells how it then stands: its
/// deadline, the next date in the house, and the money that waits for it or can now be asked for.
struct DutyRecording {
  private let context: Context
  private let options: DutyOptions

  init(_ context: Context, _ options: DutyOptions) {
    self.context = context
    self.options = options
  }

  func record(_ fill: (inout DutyFact) -> Void) throws {
    var fact = DutyFact()
    fill(&fact)
    try write { _ in fact }
  }

  /// Gives it another deadline in the state in which it is.
  func move(to due: ImpreciseDate) throws {
    try write { before in
      var fact = DutyFact()
      fact.state = before.status.state
      fact.newDue = due
      return fact
    }
  }

  private func write(_ make: (DutyDeadline) -> DutyFact) throws {
    let subject = Finding.Subject(kind: .duty, ref: options.duty.text)
    let (before, after, fact) = try context.openPortfolio().write(
      isRehearsal: options.writing.check
    ) { writer in
      _ = try writer.reader.required(Duty.self, options.duty.text)
      guard let before = try writer.reader.deadline(of: options.duty) else {
        throw UsageFault.unknownRecord(.duty, options.duty.text)
      }
      var fact = make(before)
      fact.duty = options.duty
      fact.happened = options.day ?? ImpreciseDate(context.today)
      fact.note = options.note
      try TextCheck.require(fact, options.writing.reading, subject: subject)
      try writer.record(fact, by: context.hand)
      try options.writing.logReason(of: options.duty.text, writer, context)
      return (before, try writer.reader.deadline(of: options.duty) ?? before, fact)
    }
    for line in try words(before, after, fact) { context.print(line) }
    context.noteRehearsal(options.writing)
  }

  private func words(
    _ before: DutyDeadline, _ after: DutyDeadline, _ fact: DutyFact
  ) throws -> [String] {
    let l = context.language
    let item = try DeadlineItem(after, at: context.moment, within: 0)
    let (old, new) = (before.status.state, after.status.state)
    let state = l.name(new).lowercased()
    let change = old == new ? state : "\(l.name(old).lowercased()) → \(state)"
    let lateness = fact.state == .submitted ? timeliness(before, fact) : nil
    var lines = [
      "\(item.duty) \(item.title): \(change)" + (lateness.map { ", \($0)" } ?? "")
    ]
    if let file = fact.file, let size = fact.size, let content = fact.content {
      lines.append(l.words(file: file, size: size, content: content.hex))
    }
    if fact.newDue != nil {
      lines.append(
        l.say("Ny frist: ", "New deadline: ")
          + [item.dueWords(l), item.safeWeekdayWords(l)].compactMap(\.self).joined(separator: "; "))
    }
    if !new.isSettled, let step = item.nextStepWords(l) {
      lines.append(l.say("Næste: ", "Next: ") + step)
    }
    if new == .accepted {
      lines += item.heldBack.map {
        let amount = Spelling(l).money($0.amount)
        return l.say(
          "\($0.instalment): \(amount) kan nu udbetales; grants instalment request \($0.instalment)",
          "\($0.instalment): \(amount) can now be paid; grants instalment request \($0.instalment)")
      }
    } else if new != .notRequired, let atStake = item.atStakeWords(l) {
      lines.append(atStake)
    }
    return lines
  }

  /// `rettidigt`, `10 dage for sent`; nothing where a day is not known.
  private func timeliness(_ before: DutyDeadline, _ fact: DutyFact) -> String? {
    guard let due = before.status.due, let day = fact.happened.exactDay else { return nil }
    let l = context.language
    let late = due.lastDay.days(until: day)
    return late <= 0
      ? l.say("rettidigt", "in time")
      : l.count(late, ("dag for sent", "dage for sent"), ("day late", "days late"))
  }
}
