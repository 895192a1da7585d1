import GRDB
import PortfolioModel

/// What is at odds with the terms that grants were given on. Each finding names its source.
extension PortfolioReader {
  /// Terms that a grant's dates, funding, account, texts or duties do not keep.
  ///
  /// - Parameter today: whether a grant has ended is judged on it; without one none has.
  func termFindings(on today: CalendarDate?) throws -> [Finding] {
    let grants = Dictionary(uniqueKeysWithValues: try grantSummaries().map { ($0.ref, $0) })
    let terms = try records(Term.self)
    let asked = terms.contains { $0.rule == .auditAbove || $0.rule == .repaymentMinimum }
    let duties = asked ? try self.duties() : []
    let unspent = asked ? try unspentByGrant() : [:]
    return try terms.flatMap { term -> [Finding] in
      guard let grant = grants[term.grant], grant.awardDay != nil else { return [] }
      let fault: Fault?
      switch term.rule {
      case .useWithinYears: fault = useFault(term, grant)
      case .cofinancingPercent: fault = try cofinancingFault(term, grant)
      case .repaymentMinimum: fault = repaymentFault(term, grant, unspent, duties, today)
      case .auditAbove: fault = try auditFault(term, terms, grant, duties)
      case .textLimit: return try textFindings(term)
      case .retentionPercent, .deviationPercent, .moveNoticePercent, .moveApprovalPercent,
        .wageMovePercent, .newLineAbove, .keepYears:
        fault = nil
      }
      return fault.map { [Self.warning($0, .grant, grant.ref.text)] } ?? []
    }
  }

  private func useFault(_ term: Term, _ grant: GrantSummary) -> Fault? {
    guard let awarded = grant.awardDay, let last = grant.lastDay else { return nil }
    let years = Int(term.value.thousandths / 1000)
    let deadline = awarded.adding(months: years * 12)
    guard deadline < last else { return nil }
    return .useDeadlineBeforeEnd(deadline: deadline, end: last, years: years, source: term.source)
  }

  /// Whether the others bear at least so many per cent of the whole, compared in minor units: a
  /// rounded per cent prints 25,0 on either side of the limit.
  private func cofinancingFault(_ term: Term, _ grant: GrantSummary) throws -> Fault? {
    guard let budget = try budgetInForce(of: grant.project) else { return nil }
    var whole = Int128(0)
    var others = Int128(0)
    for (source, amount) in try fundingShares(of: Reference(budget.ref)) {
      whole += Int128(amount.minorUnits)
      if source.grant != term.grant { others += Int128(amount.minorUnits) }
    }
    let hundredth = Int128(100_000)  // per cent in thousandths
    let missing = whole * Int128(term.value.thousandths) - others * hundredth
    guard missing > 0 else { return nil }
    let units = (missing + hundredth - 1) / hundredth
    return .cofinancingTooSmall(
      percent: term.value, missing: Money(minorUnits: Int64(units), currency: grant.currency),
      source: term.source)
  }

  /// Whether more than the minimum has been received and not spent when the grant has ended, until
  /// its funder has accepted the final account.
  private func repaymentFault(
    _ term: Term, _ grant: GrantSummary, _ unspent: [Reference<Grant>: Int64],
    _ duties: [DutyStatus], _ today: CalendarDate?
  ) -> Fault? {
    guard let today, let last = grant.lastDay, last < today, let unspent = unspent[grant.ref]
    else { return nil }
    let isAccepted = duties.contains {
      $0.duty.grant == grant.ref && $0.duty.sort == .finalAccount && $0.state == .accepted
    }
    let minimum = Int128(term.value.thousandths) * Int128(grant.currency.minorUnitsPerUnit) / 1000
    guard !isAccepted, Int128(unspent) > minimum else { return nil }
    return .repaymentDue(
      Money(minorUnits: unspent, currency: grant.currency), minimum: term.value,
      source: term.source)
  }

  /// What has been received of each grant and not spent.
  private func unspentByGrant() throws -> [Reference<Grant>: Int64] {
    var unspent: [Reference<Grant>: Int64] = [:]
    for sum in try sums(.received) {
      if let grant = sum.grant { unspent[grant, default: 0] += sum.amount.minorUnits }
    }
    for sum in try sums(.spent) {
      if let grant = sum.grant { unspent[grant, default: 0] -= sum.amount.minorUnits }
    }
    return unspent
  }

  /// Whether the account that the highest step of the audit ladder asks for is no duty with a
  /// deadline yet.
  private func auditFault(
    _ term: Term, _ terms: [Term], _ grant: GrantSummary, _ duties: [DutyStatus]
  ) throws -> Fault? {
    let awarded =
      try Int64.fetchOne(
        db, sql: "SELECT sum(amountMinor) FROM awardedNow WHERE \"grant\" = ?",
        arguments: [grant.ref.text]) ?? 0
    let reached = { (step: Term) in
      Int128(awarded) * 1000
        > Int128(step.value.thousandths) * Int128(grant.currency.minorUnitsPerUnit)
    }
    let higher = terms.contains {
      $0.rule == .auditAbove && $0.grant == term.grant && $0.value > term.value && reached($0)
    }
    let isOwed = duties.contains {
      $0.duty.grant == grant.ref && $0.due != nil
        && [.finalAccount, .accountStatement].contains($0.duty.sort)
    }
    guard reached(term), !higher, !isOwed else { return nil }
    return .auditWithoutDuty(
      above: term.value, awarded: Money(minorUnits: awarded, currency: grant.currency),
      needs: term.note, source: term.source)
  }

  private func textFindings(_ term: Term) throws -> [Finding] {
    let limit = Int(term.value.thousandths / 1000)
    return try records(Narrative.self, where: "grant", is: term.grant.text).compactMap { text in
      guard term.section == nil || term.section == text.section, text.text.count > limit else {
        return nil
      }
      return Self.warning(
        .textBeyondLimit(section: text.section, count: text.text.count, limit: limit), .narrative,
        text.ref)
    }
  }

  /// Postings that are charged to a grant and lie outside its period.
  func spendingFindings() throws -> [Finding] {
    try grantSummaries().compactMap { grant in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT sum(amountMinor) AS amount, count(*) AS postings FROM (
            SELECT c.amountMinor FROM fundingSource AS s
            JOIN charge AS c ON c.sourceId = s.id AND c.day < :first WHERE s."grant" = :grant
            UNION ALL
            SELECT c.amountMinor FROM fundingSource AS s
            JOIN charge AS c ON c.sourceId = s.id AND c.day > :last WHERE s."grant" = :grant)
          """,
        arguments: [
          "grant": grant.ref.text, "first": grant.firstDay?.iso ?? "",
          "last": grant.lastDay?.iso ?? "9999",
        ])
      guard let row, let amount = row["amount"] as Int64? else { return nil }
      return Self.warning(
        .spentOutsidePeriod(
          Money(minorUnits: amount, currency: grant.currency), postings: row["postings"],
          first: grant.firstDay, last: grant.lastDay), .grant, grant.ref.text)
    }
  }
}
