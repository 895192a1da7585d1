import PortfolioModel
import PortfolioStore
import Reporting

/// Works on the draft of a project's budget in one transaction, and tells how it then stands.
struct BudgetWork {
  private let context: Context
  private let options: BudgetOptions

  init(_ context: Context, _ options: BudgetOptions) {
    self.context = context
    self.options = options
  }

  /// Runs the work; approves the draft after it where that was asked for.
  ///
  /// - Returns: the budget as it then stands, for further words about it.
  @discardableResult
  func write(
    _ approval: ApprovalOptions? = nil, _ body: (PortfolioWriter) throws -> Budget
  ) throws -> BudgetStanding {
    let subject = Finding.Subject(kind: .project, ref: options.project.text)
    for (name, text) in [("reason", options.reason), ("approvedBy", approval?.approvedBy)] {
      try TextCheck.require(text ?? "", field: name, options.writing.reading, subject: subject)
    }
    let standing = try context.openPortfolio().write(isRehearsal: options.writing.check) {
      writer in
      _ = try writer.reader.required(Project.self, options.project.text)
      let budget = try body(writer)
      if let approval, approval.approve {
        try writer.approve(
          budget, on: approval.day ?? context.today, approvedBy: approval.approvedBy,
          by: context.hand)
      }
      try options.writing.logReason(of: budget.ref, writer, context)
      return try writer.reader.standing(of: budget)
    }
    let l = context.language
    context.print(standing.words(l))
    context.noteRehearsal(options.writing)
    return standing
  }

  /// The line that is named, made where it is new and that was allowed.
  func line(
    _ name: String, mayBeNew: Bool, isWage: Bool, _ writer: PortfolioWriter
  ) throws -> BudgetLine {
    guard mayBeNew else {
      return try writer.reader.requiredLine(named: name, of: options.project)
    }
    return try writer.line(
      named: name, isWage: isWage, of: options.project, options.writing.reading,
      by: context.hand)
  }
}

extension PortfolioWriter {
  /// The line of a project that is named, made where it is not there yet.
  ///
  /// - Throws: `Findings` where the text of a new title may not be kept.
  func line(
    named name: String, isWage: Bool, of project: Reference<Project>, _ reading: ReadingOptions,
    by hand: Hand
  ) throws -> BudgetLine {
    if let line = try reader.budgetLine(named: name, of: project) { return line }
    let subject = Finding.Subject(kind: .budgetLine, ref: name)
    try TextCheck.require(name, field: "title", reading, subject: subject)
    return try addLine(titled: name, isWage: isWage, to: project, by: hand)
  }
}

extension PortfolioReader {
  /// How a revision stands: its lines, its funding, whether it is approved.
  func standing(of budget: Budget) throws -> BudgetStanding {
    let amounts = try budgetAmounts(of: Reference(budget.ref)).map(\.amount)
    let shares = try fundingShares(of: Reference(budget.ref)).map(\.amount)
    let currency = try record(Project.self, ref: budget.project.text)?.currency ?? .dkk
    let approved = try records(BudgetApproval.self, where: "budget", is: budget.ref).first
    return BudgetStanding(
      budget: budget, lines: try Money.sum(amounts, currency: currency),
      funding: try Money.sum(shares, currency: currency), approved: approved?.day)
  }
}
