import PortfolioModel
import PortfolioStore
import PortfolioTestSupport

/// Verbs about budgets, plans and single postings. Budgets and plans are looked up as they stand,
/// by their single amounts and not by the sums of the store.
extension Walk {
  /// The next step of bringing a project's budget into line with its grants: a draft is made,
  /// funded as the grants are, made to add up, and approved.
  func budgeting() throws -> [String]? {
    let project = Reference<Project>(numbers.pick(spenders).project)
    return try user.store().read { reader in
      guard let draft = try reader.budget(of: project, .draft) else {
        return ["budget", "revise", project.text, "--reason", "ny aftale"]
      }
      let amounts = try reader.budgetAmounts(of: Reference(draft.ref))
      guard amounts.allSatisfy({ $0.year == nil }) else { return nil }
      let shares = try reader.fundingShares(of: Reference(draft.ref))
      for (source, share) in shares {
        guard let grant = source.grant,
          let book = grants.first(where: { $0.ref == grant.text }), let award = book.award
        else { continue }
        let awarded = award.amount + book.amended
        guard awarded > 0 else { return nil }
        guard share.minorUnits != awarded else { continue }
        return ["budget", "fund", project.text, "\(grant)=\(Self.kroner(awarded))"]
      }
      let missing =
        shares.reduce(0) { $0 + $1.amount.minorUnits }
        - amounts.reduce(0) { $0 + $1.amount.minorUnits }
      guard missing != 0 else {
        return ["budget", "approve", project.text, "--approved-by", "Fonden"]
      }
      guard let widest = amounts.max(by: { $0.amount.minorUnits < $1.amount.minorUnits }) else {
        return nil
      }
      let amount = max(0, widest.amount.minorUnits + missing)
      return ["budget", "set", project.text, "\(widest.line.title)=\(Self.kroner(amount))"]
    }
  }

  func movingBudget() throws -> [String]? {
    let project = Reference<Project>(numbers.pick(spenders).project)
    let amounts = try user.store().read { reader in
      let budget =
        try reader.budget(of: project, .draft) ?? reader.budgetInForce(of: project)
      return try budget.map { try reader.budgetAmounts(of: Reference($0.ref)) } ?? []
    }
    let giving = amounts.filter { $0.amount.minorUnits > 100 }
    guard amounts.count > 1, !giving.isEmpty, amounts.allSatisfy({ $0.year == nil }) else {
      return nil
    }
    let from = numbers.pick(giving)
    let to = numbers.pick(amounts.filter { $0.line.ref != from.line.ref })
    let amount = Int64(numbers.number(in: 1...Int(from.amount.minorUnits)))
    return [
      "budget", "move", project.text, "--from", from.line.title, "--to", to.line.title,
      "--amount", Self.kroner(amount),
    ]
  }

  func discardingBudget() throws -> [String]? {
    let project = Reference<Project>(numbers.pick(spenders).project)
    let draft = try user.store().read { try $0.budget(of: project, .draft) }
    return draft.map { _ in ["budget", "discard", project.text, "--reason", "fortrudt"] }
  }

  /// The instalments to come planned anew, so that the plan makes the grant again.
  func planning() throws -> [String]? {
    guard let index = grantIndex(where: { $0.award != nil }) else { return nil }
    let grant = Reference<Grant>(grants[index].ref)
    let rest = try user.store().read { try $0.planStanding(of: grant).rest.minorUnits }
    guard rest >= 10 else { return nil }
    return [
      "instalment", "plan", grant.text, "--split", String(numbers.number(in: 1...6)), "--first",
      today.adding(days: numbers.number(in: 1...300)).iso, "--every", "3", "--reason", "ny plan",
      "--approve",
    ]
  }

  /// Takes back an amendment that no other has taken back.
  func reversingAmendment() throws -> [String]? {
    let facts = try user.store().read { try $0.records(GrantFact.self) }
    let reversed = Set(facts.filter { $0.event == .reversed }.compactMap(\.corrects?.text))
    let standing = facts.filter { $0.event == .amended && !reversed.contains($0.ref) }
    guard !standing.isEmpty else { return nil }
    let fact = numbers.pick(standing)
    if let amount = fact.amount?.minorUnits,
      let index = grants.firstIndex(where: { $0.ref == fact.grant.text })
    {
      // What is left must stay above nothing, as every budget and plan has it.
      guard (grants[index].award?.amount ?? 0) + grants[index].amended - amount > 0 else {
        return nil
      }
      grants[index].amended -= amount
      awardedByYear[fact.day.year, default: 0] -= amount
    }
    return ["grant", "reverse", fact.ref, "--reason", "fejl"]
  }

  func posting() -> [String] {
    let (project, lines) = numbers.pick(spenders)
    let (amount, day, voucher) = (amount() / 100 + 1, day(), fresh("V-"))
    spentByYear[day.year, default: 0] += amount
    postings.append(PostingBook(project: project, voucher: voucher, day: day, amount: amount))
    return [
      "posting", "add", project, "--line", numbers.pick(lines), "--amount", Self.kroner(amount),
      "--text", "Udgift", "--voucher", voucher, "--day", day.iso,
    ]
  }

  func reversingPosting() -> [String]? {
    guard !postings.isEmpty else { return nil }
    let book = postings.remove(at: numbers.number(in: 0...postings.count - 1))
    spentByYear[book.day.year, default: 0] -= book.amount
    return ["posting", "reverse", book.project, book.voucher, "--reason", "fejl"]
  }
}
