import PortfolioModel

/// What a draft changes in the approved budget, line by line, in kroner and in per cent of the
/// line: 20.000 kr. from a line of 75.000 is −26,7 %.
public struct BudgetMoveReport: Encodable, Sendable {
  public let project: String
  public let revision: Int
  public let lines: [Line]

  public struct Line: Encodable, Sendable {
    public let title: String
    public let approved: Money
    public let proposed: Money
    public let change: Money
    /// Nothing for a line that had nothing.
    public let changeTenths: Int?
  }

  /// - Parameters:
  ///   - before: the amounts of the revision in force; none where there is no such.
  ///   - after: the amounts of the draft.
  public init(
    draft: Budget, before: [(line: BudgetLine, year: Int?, amount: Money)],
    after: [(line: BudgetLine, year: Int?, amount: Money)]
  ) throws(MoneyError) {
    project = draft.project.text
    revision = draft.revision
    let currency = (after.first ?? before.first)?.amount.currency ?? .dkk
    var titles: [String] = []
    for (line, _, _) in before + after where !titles.contains(line.title) {
      titles.append(line.title)
    }
    var lines: [Line] = []
    for title in titles {
      let old = try Money.sum(
        before.filter { $0.line.title == title }.map(\.amount), currency: currency)
      let new = try Money.sum(
        after.filter { $0.line.title == title }.map(\.amount), currency: currency)
      guard old != new else { continue }
      let change = try new - old
      lines.append(
        Line(
          title: title, approved: old, proposed: new, change: change,
          changeTenths: Share.tenths(change.minorUnits, of: old.minorUnits)))
    }
    self.lines = lines
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
        ])
    ]
  }
}
