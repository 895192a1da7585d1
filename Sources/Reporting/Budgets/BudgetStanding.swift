import PortfolioModel

/// How a revision of a budget stands: what its lines and its funding come to, and whether it is
/// approved.
public struct BudgetStanding: Sendable, Hashable {
  public let project: String
  public let revision: Int
  public let lines: Money
  public let funding: Money
  /// The day of its approval; nothing while it is a draft.
  public let approved: CalendarDate?

  public init(budget: Budget, lines: Money, funding: Money, approved: CalendarDate?) {
    project = budget.project.text
    revision = budget.revision
    self.lines = lines
    self.funding = funding
    self.approved = approved
  }

  /// `helhedsplan, budget 2 (kladde): poster 1,00 kr., finansiering 2,00 kr.; der mangler 1,00 kr.`
  public func words(_ l: Language) -> String {
    let spelling = Spelling(l)
    let state =
      approved.map { l.say("godkendt \(spelling.short($0))", "approved \(spelling.short($0))") }
      ?? l.say("kladde", "draft")
    let (a, b) = (spelling.money(lines), spelling.money(funding))
    return l.say(
      "\(project), budget \(revision) (\(state)): poster \(a), finansiering \(b)",
      "\(project), budget \(revision) (\(state)): lines \(a), funding \(b)")
      + difference(l, spelling)
  }

  private func difference(_ l: Language, _ spelling: Spelling) -> String {
    guard approved == nil else { return "" }
    guard lines != funding, let more = try? funding - lines, let less = try? lines - funding else {
      return l.say(
        "\n  Godkend med: grants budget approve \(project)",
        "\n  Approve with: grants budget approve \(project)")
    }
    return more.isNegative
      ? l.say(
        "; \(spelling.money(less)) er uden finansiering",
        "; \(spelling.money(less)) is without funding")
      : l.say(
        "; \(spelling.money(more)) er ikke fordelt på poster",
        "; \(spelling.money(more)) is not on any line")
  }
}
