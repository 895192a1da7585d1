import PortfolioModel
import PortfolioStore
import Reporting

/// Records something that happened to a grant, in one transaction, and tells what follows from it:
/// the year's figures before and after, and what no longer adds up.
struct GrantEvent {
  private let context: Context
  private let options: GrantEventOptions

  init(_ context: Context, _ options: GrantEventOptions) {
    self.context = context
    self.options = options
  }

  func record(_ event: GrantFact.Event, _ fill: (inout GrantFact) -> Void) throws {
    try write { writer in
      var fact = GrantFact()
      fact.grant = Reference(options.grant)
      fact.event = event
      fact.day = options.day ?? context.today
      fact.reason = options.reason
      fact.source = options.source
      fact.recorded = context.recorded
      fact.recordedBy = context.author
      fill(&fact)
      try check(fact)
      try writer.record(fact)
      return fact.day
    }
  }

  func correct(to amount: Money, reason: String) throws {
    try write { writer in
      let facts = try writer.correctAward(
        of: Reference(options.grant), to: amount, day: options.day, reason: reason,
        at: context.recorded, by: context.author)
      for fact in facts { try check(fact) }
      return facts.last?.day ?? context.today
    }
  }

  private func check(_ fact: GrantFact) throws {
    try TextCheck.require(
      fact, options.writing.reading, subject: Finding.Subject(kind: .grant, ref: options.grant))
  }

  private func write(_ body: (PortfolioWriter) throws -> CalendarDate) throws {
    let (year, before, after, findings) = try context.openPortfolio().write(
      isRehearsal: options.writing.check
    ) { writer in
      _ = try writer.reader.required(Grant.self, options.grant)
      let standing = try writer.reader.findings()
      let before = try writer.reader.sums(.awarded, byYear: true)
      let day = try body(writer)
      try options.writing.logReason(of: options.grant, writer, context)
      let after = try writer.reader.sums(.awarded, byYear: true)
      let fresh = try writer.reader.findings().filter { !standing.contains($0) }
      return (day.year, try own(before, day.year), try own(after, day.year), fresh)
    }
    let l = context.language
    let spelling = Spelling(l)
    if before != after {
      context.print(
        l.say(
          "\(options.grant), bevilget i \(year): \(spelling.money(before)) → \(spelling.money(after))",
          "\(options.grant), awarded in \(year): \(spelling.money(before)) → \(spelling.money(after))"
        ))
    } else {
      context.print(l.say("\(options.grant): registreret.", "\(options.grant): recorded."))
    }
    for finding in findings {
      context.note(
        FindingText(finding, l).lines(program: "grants", l).joined(separator: "\n"))
    }
    if options.writing.check { context.print(l.say("Intet er skrevet.", "Nothing was written.")) }
  }

  private func own(_ sums: [MeasuredSum], _ year: Int) throws -> Money {
    let own = sums.filter { $0.grant?.text == options.grant }
    return try Money.sum(
      own.filter { $0.year == year }.map(\.amount), currency: own.first?.amount.currency ?? .dkk)
  }
}
