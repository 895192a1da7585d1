import PortfolioModel
import PortfolioStore
import Reporting

/// Works on the draft of a grant's plan in one transaction, and tells how it then stands.
struct PlanWork {
  private let context: Context
  private let options: GrantPlanOptions

  init(_ context: Context, _ options: GrantPlanOptions) {
    self.context = context
    self.options = options
  }

  /// Runs the work; approves the draft after it where that was asked for.
  func write(
    _ approval: ApprovalOptions, _ body: (PortfolioWriter) throws -> InstalmentPlan
  ) throws {
    let subject = Finding.Subject(kind: .grant, ref: options.grant.text)
    for (name, text) in [("reason", options.reason), ("approvedBy", approval.approvedBy)] {
      try TextCheck.require(text ?? "", field: name, options.writing.reading, subject: subject)
    }
    let words = try context.openPortfolio().write(isRehearsal: options.writing.check) { writer in
      _ = try writer.reader.required(Grant.self, options.grant.text)
      let following = try ScheduleFollowing(.grant, options.grant.text, writer)
      let plan = try body(writer)
      if approval.isAsked {
        try writer.approve(
          plan, on: approval.day ?? context.today, approvedBy: approval.approvedBy,
          by: context.hand)
      }
      try options.writing.logReason(of: plan.ref, writer, context)
      let followed = try following.follow(reason: plan.ref, context)
      return [try Self.words(plan, writer.reader, context.language)] + followed
    }
    for line in words { context.print(line) }
    context.noteRehearsal(options.writing)
  }

  /// The plan line by line, what it comes to, and how to approve it.
  static func words(
    _ plan: InstalmentPlan, _ reader: PortfolioReader, _ l: Language
  ) throws -> String {
    let spelling = Spelling(l)
    let planned = try reader.records(PlannedInstalment.self, where: "plan", is: plan.ref)
    let awarded = try reader.planStanding(of: plan.grant).awarded
    let approved = try reader.records(PlanApproval.self, where: "plan", is: plan.ref).first
    let sum = try Money.sum(planned.map(\.amount), currency: awarded.currency)
    let state =
      approved.map {
        l.say("godkendt \(spelling.short($0.day))", "approved \(spelling.short($0.day))")
      } ?? l.say("kladde", "draft")
    var lines = [
      l.say(
        "\(plan.grant), udbetalingsplan \(plan.revision) (\(state)): ",
        "\(plan.grant), instalment plan \(plan.revision) (\(state)): ")
        + l.say(
          "\(spelling.money(sum)) af \(spelling.money(awarded))",
          "\(spelling.money(sum)) of \(spelling.money(awarded))")
    ]
    lines += try planned.map {
      "  \($0.instalment)  \(spelling.short($0.due))  \(spelling.money($0.amount))"
        + (try reader.awaitedDuty(of: $0.instalment).map { "; " + awaits($0, l) } ?? "")
    }
    if approved == nil, sum == awarded {
      lines.append(
        l.say(
          "  Godkend med: grants instalment approve \(plan.grant)",
          "  Approve with: grants instalment approve \(plan.grant)"))
    }
    return lines.joined(separator: "\n")
  }

  /// `udbetales først, når O-GOF-2 Slutregnskab er godkendt`.
  static func awaits(_ duty: Duty, _ l: Language) -> String {
    l.say(
      "udbetales først, når \(duty.ref) \(duty.title) er godkendt",
      "is only paid when \(duty.ref) \(duty.title) has been accepted")
  }
}
