import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants instalment plan GRANT`
struct InstalmentPlanning: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: say("Planlægger de rater, der er til gode.", "Plans the instalments to come."),
      discussion: explanation(
        """
        Rater, der er udbetalt noget af, bliver stående; resten planlægges på ny. Planen er en
        kladde, til den godkendes (--approve eller instalment approve), og godkendes kun, når
        raterne giver bevillingen på øren. Den gamle plan bliver stående som den var.

        Eksempel:
          grants instalment plan G8 --instalment 2018-04-03=400.000 --instalment 2018-12-03=75.000
          grants instalment plan G5 --split 3 --approve
          grants instalment plan G8 --split 2 --first 2018-04-03 --every halvår --approve
        """,
        """
        Instalments of which something was received stay; the rest is planned anew. The plan is a
        draft until it is approved (--approve or instalment approve), which demands that it makes
        the grant to the øre. The former plan stays as it was.

        Example:
          grants instalment plan G8 --instalment 2018-04-03=400.000 --instalment 2018-12-03=75.000
          grants instalment plan G5 --split 3 --approve
          grants instalment plan G8 --split 2 --first 2018-04-03 --every 6 --approve
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: GrantPlanOptions
  @OptionGroup var content: PlanOptions
  @OptionGroup var approval: ApprovalOptions

  var questions: [Question] {
    guard !content.isGiven else { return plan.questions }
    return plan.questions + [
      Question(
        name: "split", label: say("Hvor mange rater", "How many instalments"), shape: .wholeNumber,
        initial: "1")
    ]
      + (content.first == nil
        ? [
          Question(
            name: "first", label: say("Den første rates dag", "The day of the first"), shape: .day,
            initial: today.iso)
        ] : [])
      + (content.every == nil
        ? [
          Question(
            name: "every", label: say("Måneder imellem", "Months between"), shape: .wholeNumber,
            isRequired: false, initial: "6")
        ] : [])
  }

  func run() throws {
    let context = try options.context()
    try PlanWork(context, plan).write(approval) { writer in
      let standing = try writer.reader.planStanding(of: plan.grant)
      return try writer.draftPlan(
        of: plan.grant, upcoming: try content.upcoming(standing, grant: plan.grant),
        reason: plan.reason, by: context.hand)
    }
  }
}

/// `grants instalment approve GRANT`
struct InstalmentApprove: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve",
      abstract: say("Godkender kladden til en udbetalingsplan.", "Approves the draft of a plan."),
      discussion: explanation(
        """
        Raterne skal give bevillingen, på øren. Derefter ændres planen ikke mere.

        Eksempel:
          grants instalment approve G8 --day 2018-03-20
        """,
        """
        The instalments must make the grant, to the øre. After that the plan does not change.

        Example:
          grants instalment approve G8 --day 2018-03-20
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: GrantPlanOptions
  @OptionGroup var approval: ApprovalOptions

  var questions: [Question] { plan.questions }

  func run() throws {
    let context = try options.context()
    var approval = approval
    approval.approve = true
    try PlanWork(context, plan).write(approval) { writer in
      guard let draft = try writer.planDraft(of: plan.grant) else {
        throw Findings([
          Finding(
            .noDraft(of: .instalmentPlan),
            subject: Finding.Subject(kind: .grant, ref: plan.grant.text))
        ])
      }
      return draft
    }
  }
}

/// What every verb takes that works on a grant's plan.
struct GrantPlanOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var given: String?
  @Option(
    help: ArgumentHelp(
      say("Hvorfor.", "Why."), valueName: say("tekst", "text")))
  var reason: String?
  @OptionGroup var writing: WritingOptions

  var grant: Reference<Grant> { Reference(given ?? "") }

  var questions: [Question] {
    given == nil
      ? [.argument(say("bevilling", "grant"), say("Bevillingen", "The grant"), .grant)] : []
  }
}
