import ArgumentParser
import PortfolioModel
import PortfolioStore

/// `grants budget discard PROJECT`
struct BudgetDiscard: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "discard",
      abstract: say("Kasserer kladden.", "Discards the draft."),
      discussion: explanation(
        """
        Hvad der stod i den, skrives i loggen. Et godkendt budget kasseres aldrig.

        Eksempel:
          grants budget discard sommer --reason "Fonden sagde nej"
        """,
        """
        What it said is logged. An approved budget is never discarded.

        Example:
          grants budget discard sommer --reason "The funder said no"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var budget: BudgetOptions

  var questions: [Question] {
    budget.questions + ((budget.reason ?? "").isEmpty ? [.reason] : [])
  }

  func run() throws {
    let context = try options.context()
    let reason = try budget.reason.given("--reason")
    let project = budget.project
    let subject = Finding.Subject(kind: .project, ref: project.text)
    try TextCheck.require(reason, field: "reason", budget.writing.reading, subject: subject)
    let draft = try context.openPortfolio().write(isRehearsal: budget.writing.check) { writer in
      _ = try writer.reader.required(Project.self, project.text)
      guard let draft = try writer.reader.budget(of: project, .draft) else {
        throw Findings([Finding(.noDraft(of: .budget), subject: subject)])
      }
      try writer.discard(draft, reason: reason, by: context.hand)
      return draft
    }
    context.print(
      context.language.say(
        "\(project), budget \(draft.revision) (kladde) er kasseret.",
        "\(project), budget \(draft.revision) (draft) is discarded."))
    context.noteRehearsal(budget.writing)
  }
}
