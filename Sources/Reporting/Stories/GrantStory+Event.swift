import PortfolioModel

extension GrantStory {
  /// Something that happened to the grant, its budget, its payments or its duties.
  public struct Event: Encodable, Sendable {
    /// When it happened, as exactly as it is known. A correction stands where it was made, on the
    /// day of its recording; `corrected` says which day it is about.
    public let day: ImpreciseDate
    public let recorded: Moment?
    public let recordedBy: String?
    public let what: What
    /// What it adds to the money that it is about; below zero for what it takes back.
    public let amount: Money?
    public let ref: String
    public let reason: String?

    public enum What: Encodable, Sendable {
      case grant(event: GrantFact.Event)
      case periodMoved(to: CalendarDate)
      /// A fact of that day was taken back, and another put in its place where `to` says so.
      case corrected(event: GrantFact.Event, day: CalendarDate, from: Money?, to: Money?)
      case budgetApproved(revision: Int, total: Money, by: String?)
      case planApproved(revision: Int, by: String?)
      case instalment(number: Int, event: InstalmentFact.Event)
      case receiptReversed(number: Int, day: CalendarDate)
      case duty(title: String, state: DutyFact.State, newDue: ImpreciseDate?)
      case sent(file: String)
    }
  }

  /// Everything that happened, in the order of its days, and within a day of its recording.
  static func events(_ material: GrantStoryMaterial) throws(MoneyError) -> [Event] {
    let all =
      try grantEvents(material.project.facts.filter { $0.grant == material.grant.ref })
      + instalmentEvents(material) + revisionEvents(material) + dutyEvents(material)
      + material.submissions.map(sending)
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.day.lastDay, a.recorded?.milliseconds ?? 0, left.offset)
        < (b.day.lastDay, b.recorded?.milliseconds ?? 0, right.offset)
    }.map(\.element)
  }

  private static func grantEvents(_ facts: [GrantFact]) throws(MoneyError) -> [Event] {
    let byRef = Dictionary(facts.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    let reversed = Set(facts.filter { $0.event == .reversed }.compactMap(\.corrects?.text))
    var events: [Event] = []
    for fact in facts {
      if fact.event == .reversed {
        guard let old = fact.corrects.flatMap({ byRef[$0.text] }) else { continue }
        let new = facts.first { $0.event != .reversed && $0.corrects?.text == old.ref }
        let change = try new?.amount.map { amount throws(MoneyError) in
          try amount - (old.amount ?? .zero(amount.currency))
        }
        events.append(
          Event(
            day: ImpreciseDate(fact.recorded?.day ?? fact.day), recorded: fact.recorded,
            recordedBy: fact.recordedBy,
            what: .corrected(event: old.event, day: old.day, from: old.amount, to: new?.amount),
            amount: change ?? fact.amount, ref: fact.ref, reason: fact.reason))
      } else if fact.corrects.map({ !reversed.contains($0.text) }) ?? true {
        // The right fact of a correction is told with the one that it stands in the place of.
        events.append(event(fact, .grant(event: fact.event), amount: fact.amount))
      }
      if let last = fact.newLastDay, fact.event == .amended {
        events.append(event(fact, .periodMoved(to: last), amount: nil))
      }
    }
    return events.filter { event in
      if case .grant(event: .amended) = event.what { event.amount != nil } else { true }
    }
  }

  private static func event(
    _ fact: GrantFact, _ what: Event.What, amount: Money?
  ) -> Event {
    Event(
      day: ImpreciseDate(fact.day), recorded: fact.recorded, recordedBy: fact.recordedBy,
      what: what, amount: amount, ref: fact.ref, reason: fact.reason)
  }

  private static func instalmentEvents(_ material: GrantStoryMaterial) -> [Event] {
    let numbers = Dictionary(
      material.project.instalments.map { ($0.ref.text, $0.number) },
      uniquingKeysWith: { first, _ in first })
    return material.instalmentFacts.map { fact in
      let number = numbers[fact.instalment.text] ?? 0
      let isReversal = fact.event == .reversed
      return Event(
        day: ImpreciseDate(isReversal ? fact.recorded?.day ?? fact.day : fact.day),
        recorded: fact.recorded, recordedBy: fact.recordedBy,
        what: isReversal
          ? .receiptReversed(number: number, day: fact.day)
          : .instalment(number: number, event: fact.event),
        amount: fact.amount, ref: fact.ref, reason: fact.reason)
    }
  }

  private static func revisionEvents(_ material: GrantStoryMaterial) -> [Event] {
    let budgets = material.budgets.compactMap { revision in
      revision.day.map { day in
        Event(
          day: ImpreciseDate(day), recorded: revision.recorded, recordedBy: nil,
          what: .budgetApproved(
            revision: revision.whole.revision, total: revision.sum, by: revision.approvedBy),
          amount: nil, ref: revision.whole.ref, reason: revision.whole.reason)
      }
    }
    return budgets
      + material.plans.compactMap { revision in
        revision.day.map { day in
          Event(
            day: ImpreciseDate(day), recorded: revision.recorded, recordedBy: nil,
            what: .planApproved(
              revision: revision.whole.revision, by: revision.approvedBy), amount: nil,
            ref: revision.whole.ref, reason: revision.whole.note)
        }
      }
  }

  private static func sending(_ submission: Submission) -> Event {
    Event(
      day: ImpreciseDate(submission.sent), recorded: submission.recorded,
      recordedBy: submission.recordedBy, what: .sent(file: submission.file), amount: nil,
      ref: submission.ref, reason: nil)
  }

  private static func dutyEvents(_ material: GrantStoryMaterial) -> [Event] {
    let titles = Dictionary(
      material.project.duties.filter { $0.duty.grant == material.grant.ref }
        .map { ($0.duty.ref, $0.duty.title) }, uniquingKeysWith: { first, _ in first })
    return material.project.dutyFacts.compactMap { fact in
      titles[fact.duty.text].map { title in
        Event(
          day: fact.happened, recorded: fact.recorded, recordedBy: fact.recordedBy,
          what: .duty(title: title, state: fact.state, newDue: fact.newDue), amount: nil,
          ref: fact.duty.text,
          reason: fact.note)
      }
    }
  }
}

extension GrantStory.Event {
  /// Whether it takes something back, and so stands on the day of its recording.
  var isCorrection: Bool {
    switch what {
    case .corrected, .receiptReversed: true
    default: false
    }
  }

  /// `Rettelse af bevilling 16.01.2017: 900.000,00 kr. → 850.000,00 kr.`
  func words(_ spelling: Spelling) -> String {
    let l = spelling.language
    let by = { (name: String?) in name.map { l.say(" af \($0)", " by \($0)") } ?? "" }
    switch what {
    case .grant(let event): return l.eventName(event.rawValue)
    case .periodMoved(let day):
      return l.say("Ny slutdato: \(spelling.short(day))", "New last day: \(spelling.short(day))")
    case .corrected(let event, let day, let from, let to):
      let name = l.eventName(event.rawValue).lowercased()
      let old = from.map { ": \(spelling.money($0))" } ?? ""
      let (new, on) = (to.map { " → \(spelling.money($0))" }, spelling.short(day))
      return new.map {
        l.say("Rettelse af \(name) \(on)\(old)\($0)", "Correction of \(name) \(on)\(old)\($0)")
      } ?? l.say("Taget tilbage: \(name) \(on)\(old)", "Taken back: \(name) \(on)\(old)")
    case .budgetApproved(let revision, let sum, let name):
      let total = spelling.prose(sum)
      return l.say(
        "Projektets budget, revision \(revision), godkendt\(by(name)): \(total)",
        "The project’s budget, revision \(revision), approved\(by(name)): \(total)")
    case .planApproved(let revision, let name):
      return l.say(
        "Udbetalingsplan, revision \(revision), godkendt\(by(name))",
        "Instalment plan, revision \(revision), approved\(by(name))")
    case .instalment(let number, let event):
      let state = l.choiceWord(event.rawValue)
      return l.say("Rate \(number): \(state)", "Instalment \(number): \(state)")
    case .receiptReversed(let number, let day):
      return l.say(
        "Rate \(number): udbetaling \(spelling.short(day)) taget tilbage",
        "Instalment \(number): receipt \(spelling.short(day)) taken back")
    case .sent(let file): return l.say("Sendt: \(file)", "Sent: \(file)")
    case .duty(let title, let state, let due):
      let moved = due.map {
        l.say(", ny frist \(spelling.date($0))", ", new deadline \(spelling.date($0))")
      }
      return "\(title): \(l.name(state).lowercased())\(moved ?? "")"
    }
  }
}
