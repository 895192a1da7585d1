import PortfolioModel
import PortfolioStore
import Reporting

/// Records something that happened to a grant, in one transaction, and tells what follows from it:
/// the year's figures before and after, what came with it, and what no longer adds up.
struct GrantEvent {
  private let context: Context
  private let grant: String
  private let options: GrantEventOptions

  init(_ context: Context, _ options: GrantEventOptions, grant: String? = nil) {
    self.context = context
    self.grant = grant ?? options.grant
    self.options = options
  }

  /// - Parameter carried: the budget and plan that come with it.
  func record(
    _ event: GrantFact.Event, carrying carried: CarriedOptions? = nil,
    _ fill: (inout GrantFact) -> Void
  ) throws {
    var fact = GrantFact()
    fact.grant = Reference(grant)
    fact.event = event
    fact.day = options.day ?? context.today
    fact.reason = options.reason
    fact.source = options.source
    fact.recorded = context.recorded
    fact.recordedBy = context.author
    fill(&fact)
    try check(fact)
    try write { writer in
      let before = try lastDay(writer.reader)
      try writer.record(fact)
      guard let carried else { return (fact.day, []) }
      let after = try lastDay(writer.reader)
      let plans = CarriedPlans(
        context, carried, options.writing.reading, reason: options.reason, day: fact.day)
      let movedEnd = before.flatMap { old in
        after.flatMap { $0 == old ? nil : CarriedPlans.MovedEnd(old: old, new: $0) }
      }
      return (fact.day, try plans.carry(Reference(grant), movedEnd: movedEnd, writer))
    }
  }

  func correct(to amount: Money, reason: String) throws {
    try write { writer in
      let facts = try writer.correctAward(
        of: Reference(grant), to: amount, day: options.day, reason: reason,
        at: context.recorded, by: context.author)
      for fact in facts { try check(fact) }
      return (facts.last?.day ?? context.today, [])
    }
  }

  /// Takes a mistaken fact back.
  func reverse(_ fact: GrantFact, reason: String) throws {
    try write { writer in
      let reversal = try writer.reverse(fact, reason: reason, by: context.hand)
      try check(reversal)
      return (reversal.day, [])
    }
  }

  private func lastDay(_ reader: PortfolioReader) throws -> CalendarDate? {
    try reader.period(of: Reference(grant)).lastDay
  }

  private func check(_ fact: GrantFact) throws {
    try TextCheck.require(
      fact, options.writing.reading, subject: Finding.Subject(kind: .grant, ref: grant))
  }

  private func write(
    _ body: (PortfolioWriter) throws -> (day: CalendarDate, told: [String])
  ) throws {
    let (year, before, after, told, findings) = try context.openPortfolio().write(
      isRehearsal: options.writing.check
    ) { writer in
      _ = try writer.reader.required(Grant.self, grant)
      let standing = try writer.reader.findings()
      let own = MoneyOwners.grants([Reference(grant)])
      let before = try writer.reader.sums(.awarded, byYear: true, of: own)
      let following = try ScheduleFollowing(.grant, grant, writer)
      let (day, carried) = try body(writer)
      let followed = try following.follow(reason: options.reason, context)
      try options.writing.logReason(of: grant, writer, context)
      let after = try writer.reader.sums(.awarded, byYear: true, of: own)
      let fresh = try writer.reader.findings().filter { !standing.contains($0) }
      return (
        day.year, try amount(before, in: day.year), try amount(after, in: day.year),
        carried + followed, fresh
      )
    }
    let l = context.language
    let spelling = Spelling(l)
    if before != after {
      let (old, new) = (spelling.money(before), spelling.money(after))
      context.print(
        l.say(
          "\(grant), bevilget i \(year): \(old) → \(new)",
          "\(grant), awarded in \(year): \(old) → \(new)"))
    } else {
      context.print(l.say("\(grant): registreret.", "\(grant): recorded."))
    }
    for line in told { context.print(line) }
    for finding in findings {
      context.note(
        FindingText(finding, l).lines(program: "grants", l).joined(separator: "\n"))
    }
    context.noteRehearsal(options.writing)
  }

  private func amount(_ sums: [MeasuredSum], in year: Int) throws -> Money {
    try Money.sum(
      sums.filter { $0.year == year }.map(\.amount), currency: sums.first?.amount.currency ?? .dkk)
  }
}
