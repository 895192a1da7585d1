import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants grant add REF --field value … --award A`
struct GrantAdd: Asking {
  static var configuration: CommandConfiguration {
    let fields = RecordOptions.fieldList(Grant.self)
    return CommandConfiguration(
      commandName: "add",
      abstract: say(
        "Registrerer en bevilling, også et helt bevillingsbrev på én gang.",
        "Enters a grant, also a whole award letter at once."),
      discussion: explanation(
        """
        Med --award registreres bevillingen, og med --line, --fund, --split eller --instalment
        dens budget og udbetalingsplan, godkendt: alt i én omgang eller intet.

        Felter:
        \(fields)

        Eksempel:
          grants grant add B2 --project sommer --funder F1 --title "Sommer 2019"
          grants grant add B1 --project sommer --funder F1 --title "Sommer i gården" \\
            --caseNumber J-17 --firstDay 01-05-2018 --lastDay 31-12-2018 \\
            --award 80.000 --award-date 02-03-2018 --line "Løn=50.000" --line "Transport=30.000" \\
            --wage "Løn" --split 2 --first 01-05-2018 --every kvartal
        """,
        """
        With --award the award is recorded, and with --line, --fund, --split or --instalment its
        budget and its instalment plan, approved: all at once or nothing.

        Fields:
        \(fields)

        Example:
          grants grant add B2 --project sommer --funder F1 --title "Summer 2019"
          grants grant add B1 --project sommer --funder F1 --title "Summer in the yard" \\
            --caseNumber J-17 --firstDay 2018-05-01 --lastDay 2018-12-31 \\
            --award 80000.00 --award-date 2018-03-02 --line "Wages=50000" \\
            --line "Transport=30000" --wage "Wages" --split 2 --first 2018-05-01 --every quarter
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var record: RecordOptions
  @Option(
    help: ArgumentHelp(
      say("Det ansøgte beløb.", "The amount applied for."), valueName: say("beløb", "amount")))
  var applied: MoneyOption?
  @Option(
    help: ArgumentHelp(
      say("Ansøgningens dag (ellers i dag).", "The day of the application (else today)."),
      valueName: "yyyy-mm-dd"))
  var appliedDate: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Det bevilgede beløb.", "The amount awarded."), valueName: say("beløb", "amount")))
  var award: MoneyOption?
  @Option(
    help: ArgumentHelp(
      say("Bevillingsdatoen (ellers i dag).", "The day of the award (else today)."),
      valueName: "yyyy-mm-dd"))
  var awardDate: CalendarDate?
  @OptionGroup var carried: CarriedOptions

  var questions: [Question] {
    let fields = RecordEntry<Grant>.questions(record)
    guard !fields.isEmpty, award == nil, applied == nil else {
      return fields + (carried.isGiven && award == nil ? [Self.awardQuestion(true)] : [])
    }
    return fields + [Self.awardQuestion(carried.isGiven)]
  }

  private static func awardQuestion(_ isRequired: Bool) -> Question {
    .amount(
      say("Det bevilgede beløb, hvis den er bevilget", "The amount, where it is awarded"),
      name: "award", isRequired: isRequired)
  }

  func run() throws {
    let context = try options.context()
    let entry = try RecordEntry<Grant>(context, record)
    let ref = Reference<Grant>(entry.record.ref)
    let isCheck = record.writing.check
    let (outcome, told) = try context.openPortfolio().write(isRehearsal: isCheck) { writer in
      let outcome = try entry.add(writer)
      if let applied {
        try writer.record(
          fact(.applied, of: ref, applied.money, appliedDate ?? context.today, context))
      }
      guard let award else { return (outcome, [String]()) }
      let fact = fact(.awarded, of: ref, award.money, awardDate ?? context.today, context)
      try writer.record(fact)
      let plans = CarriedPlans(
        context, carried, record.writing.reading, reason: nil, day: fact.day)
      return (outcome, try plans.carry(ref, movedEnd: nil, writer))
    }
    context.print(
      RecordAdd<Grant>.words(
        outcome, ref.text, isCheck: isCheck && award == nil, context.language))
    if let award {
      let (spelling, day) = (Spelling(context.language), awardDate ?? context.today)
      context.print(
        context.language.say(
          "\(ref), bevilget \(spelling.short(day)): \(spelling.money(award.money))",
          "\(ref), awarded \(spelling.short(day)): \(spelling.money(award.money))"))
    }
    for line in told { context.print(line) }
    if !(told.isEmpty && award == nil) { context.noteRehearsal(record.writing) }
  }

  private func fact(
    _ event: GrantFact.Event, of grant: Reference<Grant>, _ amount: Money, _ day: CalendarDate,
    _ context: Context
  ) -> GrantFact {
    var fact = GrantFact()
    fact.grant = grant
    fact.event = event
    fact.amount = amount
    fact.day = day
    fact.recorded = context.recorded
    fact.recordedBy = context.author
    return fact
  }
}
