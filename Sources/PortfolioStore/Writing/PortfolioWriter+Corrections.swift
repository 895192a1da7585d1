import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// Takes the award of a grant back on its own day and puts the right one in its place, both
  /// recorded now: so the figure of that year changes, and what it was before can still be asked.
  ///
  /// - Parameters:
  ///   - day: the right business day; that of the mistaken award when nothing.
  /// - Returns: the two facts that were added, or the faults; nothing was written then.
  public func correctAward(
    of grant: Reference<Grant>, to amount: Money, day: CalendarDate?, reason: String,
    at moment: Moment, by author: String
  ) throws -> [GrantFact] {
    let standing = try effectiveFacts(of: grant).filter { $0.event == .awarded }
    guard let mistaken = standing.last, standing.count == 1, let was = mistaken.amount else {
      throw Findings([
        Finding(.noSingleAward(count: standing.count), subject: subject(grant))
      ])
    }
    var reversal = fact(grant, .reversed, mistaken.day, at: moment, by: author)
    reversal.ref = try freshRef(GrantFact.self, stem: "\(grant)-reversed")
    reversal.amount = try was.negated
    reversal.corrects = Reference(mistaken.ref)
    reversal.reason = reason
    var right = fact(grant, .awarded, day ?? mistaken.day, at: moment, by: author)
    right.amount = amount
    right.newLastDay = mistaken.newLastDay
    right.corrects = Reference(mistaken.ref)
    right.reason = reason
    try record(reversal)
    right.ref = try freshRef(GrantFact.self, stem: "\(grant)-awarded")
    try record(right)
    return [reversal, right]
  }

  /// Takes a mistaken fact of a grant back on its own day, recorded now.
  ///
  /// - Throws: `Findings` when it has been taken back, or is an award that amendments stand on.
  /// - Returns: the reversal.
  public func reverse(_ fact: GrantFact, reason: String, by hand: Hand) throws -> GrantFact {
    if fact.event == .awarded {
      let standing = try effectiveFacts(of: fact.grant).filter { $0.event == .amended }
      guard standing.isEmpty else {
        let users = Fault.Users(kind: .grantFact, refs: standing.map(\.ref))
        throw Findings([
          Finding(
            .stillUsed(kind: .grantFact, ref: fact.ref, by: [users]), subject: subject(fact.grant))
        ])
      }
    }
    var reversal = self.fact(
      fact.grant, .reversed, fact.day, at: hand.moment, by: hand.author)
    reversal.ref = try freshRef(GrantFact.self, stem: "\(fact.grant)-reversed")
    reversal.amount = try fact.amount?.negated
    reversal.corrects = Reference(fact.ref)
    reversal.reason = reason
    try record(reversal)
    return reversal
  }

  /// Adds a fact to a grant: its award, an amendment, a refusal.
  public func record(_ fact: GrantFact) throws {
    var fact = fact
    if fact.ref.isEmpty {
      fact.ref = try freshRef(GrantFact.self, stem: "\(fact.grant)-\(fact.event.rawValue)")
    }
    let faults = fact.faults
    if !faults.isEmpty {
      throw Findings(faults.map { Finding($0, subject: subject(fact.grant)) })
    }
    if case .refused(let faults) = try add(fact) {
      throw Findings(faults.map { Finding($0, subject: subject(fact.grant)) })
    }
  }

  /// The facts of a grant that no reversal has taken back, in the order of their days.
  private func effectiveFacts(of grant: Reference<Grant>) throws -> [GrantFact] {
    let all = try reader.records(GrantFact.self, where: "grant", is: grant.text)
    let reversed = Set(all.filter { $0.event == .reversed }.compactMap(\.corrects?.text))
    return all.filter { $0.event != .reversed && !reversed.contains($0.ref) }
      .sorted { ($0.day, $0.ref) < ($1.day, $1.ref) }
  }

  private func fact(
    _ grant: Reference<Grant>, _ event: GrantFact.Event, _ day: CalendarDate, at moment: Moment,
    by author: String
  ) -> GrantFact {
    var fact = GrantFact()
    fact.grant = grant
    fact.event = event
    fact.day = day
    fact.recorded = moment
    fact.recordedBy = author
    return fact
  }

  private func subject(_ grant: Reference<Grant>) -> Finding.Subject {
    Finding.Subject(kind: .grant, ref: grant.text)
  }
}
