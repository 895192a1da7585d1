import ArgumentParser
import PortfolioModel
import PortfolioStore

/// `grants posting add PROJECT`
struct PostingAdd: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: say("Registrerer forbrug på en budgetpost.", "Records spending on a line."),
      discussion: explanation(
        """
        Beløbet fordeles på projektets kilder efter det godkendte budget, på øren, eller som
        --charge siger. Posten skal være en af projektets budgetposter.

        Eksempel:
          grants posting add go-ferie-5 --line Transport --amount 1.250,00 --voucher 4711 --text Bus
          grants posting add helhedsplan --line Formidling --amount 900 --voucher 4712 \\
            --text Plakater --charge M1=900
        """,
        """
        The amount is split over the project's sources by the approved budget, to the øre, or as
        --charge says. The line must be one of the project's budget lines.

        Example:
          grants posting add go-ferie-5 --line Transport --amount 1.250,00 --voucher 4711 --text Bus
          grants posting add helhedsplan --line Formidling --amount 900 --voucher 4712 \\
            --text Posters --charge M1=900
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var budget: BudgetOptions
  @Option(
    help: ArgumentHelp(
      say("Budgetposten.", "The budget line."), valueName: say("post", "line")))
  var line: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say("Beløbet; mindre end nul, når penge kom igen.", "The amount; below nought for a refund."),
      valueName: say("beløb", "amount")))
  var amount: MoneyOption?
  @Option(
    help: ArgumentHelp(
      say("Hvad det var til.", "What it was for."), valueName: say("tekst", "text")
    ))
  var text: String?
  @Option(
    help: ArgumentHelp(
      say("Bilagets nummer.", "The voucher's number."), valueName: say("bilag", "voucher")))
  var voucher: String?
  @Option(
    name: [.customLong("day"), .customLong("date")],
    help: ArgumentHelp(
      say("Bogføringsdagen (ellers i dag).", "The day of booking (else today)."),
      valueName: "yyyy-mm-dd"))
  var day: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Hvad en kilde bærer (kan gentages).", "What a source bears (repeatable)."),
      valueName: say("kilde=beløb", "source=amount")))
  var charge: [NamedAmount] = []

  var questions: [Question] {
    let text = { (name: String, label: String, value: String?) in
      value == nil ? [Question(name: name, label: label, shape: .text(limit: 500))] : []
    }
    return budget.questions + text("line", say("Budgetposten", "The budget line"), line)
      + (amount == nil ? [.amount(say("Beløbet", "The amount"))] : [])
      + text("text", say("Hvad det var til", "What it was for"), self.text)
      + text("voucher", say("Bilagets nummer", "The voucher's number"), voucher)
      + (day == nil ? [.day(today, say("Bogføringsdagen", "The day of booking"))] : [])
  }

  func run() throws {
    let context = try options.context()
    var posting = Posting(
      project: budget.project, line: .title(try line.given("--line")),
      day: day ?? context.today, amount: try amount.given("--amount").money,
      text: try text.given("--text"), voucher: try voucher.given("--voucher"))
    try PostingWork(context, budget).write { writer in
      if let line = try writer.reader.budgetLine(
        named: try line.given("--line"), of: budget.project)
      {
        posting.line = .ref(Reference(line.ref))
      }
      posting.charges = try PostingWork.charges(charge, of: budget.project, writer, context)
      return [posting]
    }
  }
}
