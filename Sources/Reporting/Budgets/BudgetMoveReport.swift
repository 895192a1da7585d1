import PortfolioModel

/// What a draft changes in the approved budget, line by line, in kroner and in per cent of the
/// line: 20.000 kr. from a line of 75.000 is −26,7 %. And what the terms of the grants say of it.
public struct BudgetMoveReport: Encodable, Sendable {
  public let project: String
  public let revision: Int
  public let lines: [Line]
  /// Nothing where no term of the grants is about changes of the budget.
  public let verdict: MoveRuling.Verdict?
  /// The limits that it goes beyond.
  public let rulings: [Ruling]
  /// The same for messages.
  public let broken: [MoveRuling]

  public struct Line: Encodable, Sendable {
    public let title: String
    public let approved: Money
    public let proposed: Money
    public let change: Money
    /// Nothing for a line that had nothing.
    public let changeTenths: Int?
  }

  public struct Ruling: Encodable, Sendable {
    public let line: String
    public let verdict: MoveRuling.Verdict
    public let grant: Reference<Grant>
    public let rule: Term.Rule
    public let limit: Quantity
    public let source: String?
  }

  private enum CodingKeys: String, CodingKey { case project, revision, lines, verdict, rulings }

  /// - Parameters:
  ///   - before: the amounts of the revision in force; none where there is no such, and then
  ///     nothing is judged.
  ///   - after: the amounts of the draft.
  ///   - terms: those of the project's grants.
  public init(
    draft: Budget, before: [(line: BudgetLine, year: Int?, amount: Money)],
    after: [(line: BudgetLine, year: Int?, amount: Money)], terms: [Term] = []
  ) throws(MoneyError) {
    project = draft.project.text
    revision = draft.revision
    let currency = (after.first ?? before.first)?.amount.currency ?? .dkk
    var known: [BudgetLine] = []
    for (line, _, _) in before + after where !known.contains(where: { $0.ref == line.ref }) {
      known.append(line)
    }
    var changes: [BudgetLineChange] = []
    for line in known {
      let sum = { (rows: [(line: BudgetLine, year: Int?, amount: Money)]) throws(MoneyError) in
        try Money.sum(
          rows.filter { $0.line.ref == line.ref }.map(\.amount), currency: currency)
      }
      let change = try BudgetLineChange(
        line: line.title, isWage: line.isWage, approved: try sum(before), proposed: try sum(after))
      if !change.change.isZero { changes.append(change) }
    }
    lines = changes.map {
      Line(
        title: $0.line, approved: $0.approved, proposed: $0.proposed, change: $0.change,
        changeTenths: Share.tenths($0.change.minorUnits, of: $0.approved.minorUnits))
    }
    let limits = before.isEmpty ? [] : terms.filter(\.isAboutMoves)
    broken = MoveRuling.rulings(on: changes, by: limits)
    verdict = limits.isEmpty ? nil : broken.map(\.verdict).max() ?? .allowed
    rulings = broken.map {
      Ruling(
        line: $0.change.line, verdict: $0.verdict, grant: $0.grant, rule: $0.rule,
        limit: $0.limit, source: $0.source)
    }
  }

}

extension BudgetMoveReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    [
      ReportTable(
        title: language.say(
          "\(project): budgetændring, revision \(revision)",
          "\(project): change of budget, revision \(revision)"),
        columns: [
          .init(language.say("Budgetpost", "Budget line")),
          .init(language.say("Godkendt", "Approved"), isNumeric: true),
          .init(language.say("Ny", "New"), isNumeric: true),
          .init(language.say("Ændring", "Change"), isNumeric: true),
          .init(language.say("Af posten", "Of the line"), isNumeric: true),
        ],
        rows: lines.map { line in
          [
            .text(line.title), .amount(line.approved), .amount(line.proposed),
            .amount(line.change), line.changeTenths.map { .percent(tenths: $0) } ?? .none,
          ]
        },
        notes: [
          language.say(
            "Procenten er af posten i det budget, der var godkendt før ændringen.",
            "The per cent is of the line in the budget that was approved before the change.")
        ] + judgement(language))
    ]
  }

  /// The verdict, and each limit that it follows from.
  private func judgement(_ l: Language) -> [String] {
    guard let verdict else {
      return [
        l.say(
          "Bevillingernes vilkår siger intet om budgetændringer (grants term add), så de er ikke "
            + "vurderet.",
          "The terms of the grants say nothing of changes of the budget (grants term add), so it "
            + "is not judged.")
      ]
    }
    return [l.say("Vurdering: ", "Verdict: ") + l.name(verdict) + "."]
      + broken.map { $0.words(l) + "." }
  }
}

extension MoveRuling {
  /// `Transport ændres med 28,6 %, over 20 % (G8, bevillingsbrevet): kræver godkendelse`
  public func words(_ l: Language) -> String {
    let spelling = Spelling(l)
    let place = ([grant.text] + [source].compactMap(\.self)).joined(separator: ", ")
    let broken: String
    if rule == .newLineAbove {
      broken = l.say(
        "er ny med \(spelling.prose(change.proposed)), over \(spelling.quantity(limit)) "
          + spelling.currencyName(change.proposed.currency),
        "is new with \(spelling.prose(change.proposed)), above \(spelling.quantity(limit)) "
          + spelling.currencyName(change.proposed.currency))
    } else {
      let tenths = Share.tenths(change.change.minorUnits, of: change.approved.minorUnits) ?? 0
      let wage = rule == .wageMovePercent ? l.say(" løn", " wages") : ""
      broken = l.say(
        "ændres med \(spelling.percent(tenths: tenths)), over \(spelling.quantity(limit)) %\(wage)",
        "changes by \(spelling.percent(tenths: tenths)), above \(spelling.quantity(limit)) %\(wage)"
      )
    }
    return "\(change.line) \(broken) (\(place)): \(l.name(verdict))"
  }
}
