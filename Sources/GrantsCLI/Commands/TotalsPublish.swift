import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants totals publish YEAR --amount A --source TEXT`
struct TotalsPublish: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publish",
      abstract: say("Husker et tal, der er offentliggjort.", "Remembers a published figure."),
      discussion: explanation(
        """
        Eksempel:
          grants totals publish 2017 --amount 33.170.800,00 --source "Årsrapport 2017"
        """,
        """
        Example:
          grants totals publish 2017 --amount 33.170.800,00 --source "Annual report 2017"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(say("Året.", "The year."), valueName: say("år", "year")))
  var year: Int?
  @Option(
    help: ArgumentHelp(
      say("Beløbet, fx 33.170.800,00.", "The amount, such as 33.170.800,00."),
      valueName: say("beløb", "amount")))
  var amount: MoneyOption?
  @Option(
    help: ArgumentHelp(
      say("Hvor det står trykt.", "Where it is printed."), valueName: say("tekst", "text")))
  var source: String?
  @Option(
    help: ArgumentHelp(
      say(
        "Hvad tallet er: awarded, received, spent, applied.",
        "What it is: awarded, received, spent, applied."),
      valueName: say("mål", "measure")))
  var measure: Measure = .awarded
  @Flag(
    help: ArgumentHelp(
      say("Sig, hvad der ville ske, og skriv intet.", "Say what would happen; write nothing.")))
  var check = false

  var questions: [Question] {
    let year = Question(
      name: say("år", "year"), isArgument: true, label: say("Året", "The year"),
      shape: .wholeNumber, initial: String(today.year - 1))
    let source = Question(
      name: "source", label: say("Hvor det står trykt", "Where it is printed"),
      shape: .text(limit: 500))
    return (self.year == nil ? [year] : [])
      + (amount == nil ? [.amount(say("Beløbet", "The amount"))] : [])
      + (self.source == nil ? [source] : [])
  }

  func run() throws {
    let context = try options.context()
    let (year, source) = (try year.given(say("år", "year")), try source.given("--source"))
    let amount = try amount.given("--amount").money
    let store = try context.openPortfolio()
    let ref = try store.write(isRehearsal: check) { writer in
      let count = try writer.reader.records(PublishedFigure.self, where: "year", is: year).count
      let ref = "P-\(year)" + (count == 0 ? "" : "-\(count + 1)")
      let reading = RecordReading<PublishedFigure>([
        ("ref", ref), ("year", String(year)), ("measure", measure.rawValue),
        ("amount", amount.text), ("source", source), ("published", context.today.iso),
        ("recorded", context.recorded.iso), ("recordedBy", context.author),
      ])
      let subject = Finding.Subject(kind: .publishedFigure, ref: ref)
      guard reading.faults.isEmpty else {
        throw Findings(reading.faults.map { Finding($0, subject: subject) })
      }
      if case .refused(let faults) = try writer.add(reading.record) {
        throw Findings(faults.map { Finding($0, subject: subject) })
      }
      return ref
    }
    let text = Spelling(context.language).money(amount)
    context.print(
      check
        ? context.language.say(
          "\(ref): \(text) for \(year) ville blive husket. Intet er skrevet.",
          "\(ref): \(text) for \(year) would be remembered. Nothing was written.")
        : context.language.say(
          "\(ref): \(text) for \(year) er husket.", "\(ref): \(text) for \(year) is remembered."))
  }
}
