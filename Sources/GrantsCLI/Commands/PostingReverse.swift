import ArgumentParser
import PortfolioModel
import PortfolioStore

/// What the verbs take that mend a posting.
struct PostingMending: ParsableArguments {
  @OptionGroup var budget: BudgetOptions
  @Argument(
    help: ArgumentHelp(
      say("Posteringens bilag.", "The posting's voucher."), valueName: say("bilag", "voucher")))
  var name: String?
  @Option(
    help: ArgumentHelp(
      say(
        "Rettelsens eget bilag (ellers det gamle med -reversed efter).",
        "The correction's own voucher (else the old one with -reversed after it)."),
      valueName: say("bilag", "voucher")))
  var voucher: String?
  @Option(
    name: [.customLong("day"), .customLong("date")],
    help: ArgumentHelp(
      say(
        "Rettelsens dag (ellers dagen for det, der rettes).",
        "The day of the correction (else that of what it mends)."),
      valueName: "yyyy-mm-dd"))
  var day: CalendarDate?

  var questions: [Question] {
    let voucher = Question(
      name: say("bilag", "voucher"), isArgument: true,
      label: say("Posteringens bilag", "The posting's voucher"), shape: .text(limit: 200))
    return budget.questions + (name == nil ? [voucher] : [])
      + ((budget.reason ?? "").isEmpty ? [.reason] : [])
  }

  /// The posting that is mended.
  func posting(_ reader: PortfolioReader) throws -> Posting {
    let name = try name.given("bilag")
    guard let posting = try reader.posting(named: name, of: budget.project) else {
      throw UsageFault.unknownPosting(
        name, project: budget.project.text,
        nearest: PortfolioReader.nearest(
          to: name, among: try reader.voucherNames(of: budget.project)))
    }
    guard try reader.reversals(of: posting).isEmpty else {
      throw Findings([Finding(.alreadyReversed(name))])
    }
    return posting
  }

  /// The posting that takes another back.
  func reversal(of posting: Posting) throws -> Posting {
    Posting(
      project: posting.project, line: posting.line, day: day ?? posting.day,
      amount: try posting.amount.negated, text: try budget.reason.given("--reason"),
      voucher: voucher ?? "\(posting.name)-reversed", reverses: posting.name,
      charges: try posting.charges?.map {
        Posting.Charge(source: $0.source, amount: try $0.amount.negated)
      })
  }
}

/// `grants posting reverse PROJECT VOUCHER --reason TEXT`
struct PostingReverse: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reverse",
      abstract: say("Tager en forkert postering tilbage.", "Takes a mistaken posting back."),
      discussion: explanation(
        """
        Den står der stadig, og tilbageførslen ved siden af; er det kun fordelingen eller posten,
        der er forkert, så brug split.

        Eksempel:
          grants posting reverse go-ferie-4 GO-FERIE-4-0005 --reason "Bogført to gange"
        """,
        """
        It stays, with the reversal beside it; where only the split or the line is wrong, use split.

        Example:
          grants posting reverse go-ferie-4 GO-FERIE-4-0005 --reason "Booked twice"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var mending: PostingMending

  var questions: [Question] { mending.questions }

  func run() throws {
    let context = try options.context()
    try PostingWork(context, mending.budget).write { writer in
      [try mending.reversal(of: mending.posting(writer.reader))]
    }
  }
}
