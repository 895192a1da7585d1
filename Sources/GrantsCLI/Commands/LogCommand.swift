import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants log`
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log",
      abstract: say(
        "Hvem registrerede og ændrede hvad hvornår.", "Who entered and changed what when."),
      discussion: explanation(
        """
        Posteringer vises ikke enkeltvis; de har deres bilag. Skriv loggen til en fil til revisor
        med --format csv eller json. --as NAVN virker her som --by.

        Eksempel:
          grants log --record G5
          grants log --kind duty --field frist --by leder --from 2018-03-01
          grants log --from 2018-01-01 --to 2018-12-31 --format csv > log-2018.csv
        """,
        """
        Postings are not shown one by one; they have their vouchers. Write the log to a file for
        the auditor with --format csv or json. --as NAME works as --by here.

        Example:
          grants log --record G5
          grants log --kind duty --field due --by leader --from 2018-03-01
          grants log --from 2018-01-01 --to 2018-12-31 --format csv > log-2018.csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(
    name: [.customLong("record"), .customLong("ref")],
    help: ArgumentHelp(
      say("Kun det, der hører til dette nummer.", "Only what has this reference."),
      valueName: say("nummer", "ref")))
  var record: String?
  @Option(
    help: ArgumentHelp(
      say("Kun denne slags, fx grant, duty, result.", "Only this kind, such as grant, duty."),
      valueName: say("slags", "kind")))
  var kind: RecordKind?
  @Option(
    help: ArgumentHelp(
      say("Kun ændringer af dette felt.", "Only changes of this field."),
      valueName: say("felt", "field")))
  var field: String?
  @Option(
    name: [.customLong("by"), .customLong("who")],
    help: ArgumentHelp(
      say(
        "Kun det, som denne har registreret: navn eller login, eller en del af det.",
        "Only what this one recorded: a name or login, or a part of it."),
      valueName: say("navn", "name")))
  var by: String?
  @Option(
    help: ArgumentHelp(
      say("Første dag, der blev registreret på.", "The first day of recording."),
      valueName: "yyyy-mm-dd"))
  var from: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Sidste dag, som er med.", "The last day, which is included."), valueName: "yyyy-mm-dd"))
  var to: CalendarDate?

  func run() throws {
    let context = try options.context()
    let (first, last) = (from ?? .first, to ?? .last)
    guard first <= last else { throw UsageFault.periodTurned(from: first, to: last) }
    let query = LogQuery(
      record: record, kind: kind, author: by ?? options.author, field: field,
      days: DayRange(first: first, last: last))
    let report = try context.openPortfolio().read {
      LogReport(try $0.logEntries(about: record), query)
    }
    try context.show(report, as: output.format)
  }
}

extension PortfolioReader {
  /// The entering of every record and every change of one. Postings are not among them, and of what
  /// was sent neither the figures nor the bytes.
  ///
  /// - Parameter ref: only what has this reference, and what belongs to it.
  func logEntries(about ref: String? = nil) throws -> [LogReport.Entry] {
    var entries: [LogReport.Entry] = []
    for kind in RecordKind.allCases {
      switch kind {
      case .change, .submissionFigure, .submissionPart: break
      default: try collect(kind.type, about: ref, into: &entries)
      }
    }
    try forEach(Change.self, where: ref.map { _ in "subject" }, is: ref ?? "") {
      entries.append(LogReport.Entry($0))
    }
    return entries
  }

  private func collect<Record: PortfolioRecord>(
    _ type: Record.Type, about ref: String?, into entries: inout [LogReport.Entry]
  ) throws {
    let collect = { (record: Record) in entries.append(LogReport.Entry(entered: record)) }
    if let ref { try forEach(type, about: ref, collect) } else { try forEach(type, collect) }
  }
}
