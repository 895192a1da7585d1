/// What a draft changes in one line of the approved budget.
public struct BudgetLineChange: Sendable, Hashable {
  public let line: String
  public let isWage: Bool
  /// What the approved budget sets aside; nothing of it for a new line.
  public let approved: Money
  public let proposed: Money
  /// `proposed` less `approved`.
  public let change: Money

  /// - Throws: `MoneyError` when the two are in different currencies or the change does not fit.
  public init(line: String, isWage: Bool, approved: Money, proposed: Money) throws(MoneyError) {
    self.line = line
    self.isWage = isWage
    self.approved = approved
    self.proposed = proposed
    change = try proposed - approved
  }
}

/// A limit in a grant's terms that a change of a budget line goes beyond, and what follows from it.
///
/// 20.000 kr. from a line of 75.000 is 26,7 % of it: beyond a limit of 20 % and not beyond one of
/// 30 %.
public struct MoveRuling: Sendable, Hashable {
  /// What the funder must be asked, from the mildest on.
  public enum Verdict: String, Choice, Comparable {
    case allowed, mustBeTold, needsApproval

    public static func < (left: Verdict, right: Verdict) -> Bool {
      left != right && (left == .allowed || right == .needsApproval)
    }
  }

  public let change: BudgetLineChange
  public let grant: Reference<Grant>
  public let rule: Term.Rule
  /// Per cent, or whole units of currency for a new line.
  public let limit: Quantity
  /// Where the term is documented.
  public let source: String?

  public var verdict: Verdict { rule == .moveNoticePercent ? .mustBeTold : .needsApproval }

  /// The limits that changes go beyond, line by line.
  public static func rulings(
    on changes: [BudgetLineChange], by terms: [Term]
  ) -> [MoveRuling] {
    changes.flatMap { change in
      terms.filter { $0.forbids(change) }.map { term in
        MoveRuling(
          change: change, grant: term.grant, rule: term.rule, limit: term.value,
          source: term.source)
      }
    }
  }
}

extension Term {
  /// Whether the term is about changes of the budget.
  public var isAboutMoves: Bool {
    switch rule {
    case .moveNoticePercent, .moveApprovalPercent, .wageMovePercent, .newLineAbove: true
    default: false
    }
  }

  /// Whether a change goes beyond the limit that the term sets. A new line has no per cent.
  fileprivate func forbids(_ change: BudgetLineChange) -> Bool {
    let isNew = change.approved.isZero
    let isBeyond = !isNew && change.change.exceeds(percent: value, of: change.approved)
    return switch rule {
    case .moveNoticePercent, .moveApprovalPercent: isBeyond
    case .wageMovePercent: change.isWage && isBeyond
    case .newLineAbove: isNew && change.proposed.exceeds(units: value)
    default: false
    }
  }
}

extension Money {
  /// Whether it is more than so many whole units of its currency.
  fileprivate func exceeds(units: Quantity) -> Bool {
    let unit = currency.minorUnitsPerUnit
    return Int128(minorUnits) * 1000 > Int128(units.thousandths) * Int128(unit)
  }
}
