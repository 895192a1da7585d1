import ArgumentParser
import PortfolioModel
import PortfolioStore

/// `grants posting split PROJECT VOUCHER --charge SOURCE=AMOUNT …`
struct PostingSplit: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "split",
      abstract: say(
        "Fordeler en postering anderledes, eller på en anden post.",
        "Charges a posting otherwise, or to another line."),
      discussion: explanation(
        """
        Den gamle tages tilbage, og en ny med den rigtige fordeling sættes i stedet, begge på
        posteringens egen dag.

        Eksempel:
          grants posting split helhedsplan HELHEDSPLAN-0003 --charge G1=900,00 --charge M1=100,00 \\
            --reason "Kommunen bærer 100 kr."
          grants posting split go-ferie-4 GO-FERIE-4-0005 --line Transport --reason "Forkert post"
        """,
        """
        The old one is taken back and a new one with the right charges put in its place, both on
        the posting's own day.

        Example:
          grants posting split helhedsplan HELHEDSPLAN-0003 --charge G1=900.00 --charge M1=100.00 \\
            --reason "The municipality bears 100"
          grants posting split go-ferie-4 GO-FERIE-4-0005 --line Transport --reason "Wrong line"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var mending: PostingMending
  @Option(
    help: ArgumentHelp(
      say(
        "Hvad en kilde bærer (kan gentages; ellers efter budgettet).",
        "What a source bears (repeatable; else by the budget)."),
      valueName: say("kilde=beløb", "source=amount")))
  var charge: [NamedAmount] = []
  @Option(
    help: ArgumentHelp(
      say("Den rigtige budgetpost.", "The right budget line."), valueName: say("post", "line")))
  var line: String?

  var questions: [Question] { mending.questions }

  func run() throws {
    let context = try options.context()
    let project = mending.budget.project
    try PostingWork(context, mending.budget).write { writer in
      let mistaken = try mending.posting(writer.reader)
      var right = mistaken
      right.voucher = "\(mistaken.name)-split"
      right.ordinal = 1
      right.day = mending.day ?? mistaken.day
      right.charges = try PostingWork.charges(charge, of: project, writer, context)
      if let name = line {
        let line = try writer.reader.requiredLine(named: name, of: project)
        right.line = .ref(Reference(line.ref))
        if charge.isEmpty { right.charges = mistaken.charges }
      }
      return [try mending.reversal(of: mistaken), right]
    }
  }
}
