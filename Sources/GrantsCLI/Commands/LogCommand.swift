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
      discussion: say(
        """
        Posteringer vises ikke enkeltvis; de har deres bilag.

        Eksempel:
          grants log --record G5
          grants log --from 2018-03-01 --format csv
        """,
        """
        Postings are not shown one by one; they have their vouchers.

        Example:
          grants log --record G5
          grants log --from 2018-03-01 --format csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(
    help: ArgumentHelp(
      say("Kun det, der hører til dette nummer.", "Only what has this reference."),
      valueName: say("nummer", "ref")))
  var record: String?
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
    let report = try context.openPortfolio().read { reader in
      var entries: [LogReport.Entry] = []
      for kind in RecordKind.allCases where kind != .change {
        try Self.collect(kind.type, reader, into: &entries)
      }
      try reader.forEach(Change.self) { entries.append(LogReport.Entry($0)) }
      return LogReport(entries, record: record, days: DayRange(first: first, last: last))
    }
    try context.show(report, as: output.format)
  }

  private static func collect<Record: PortfolioRecord>(
    _ type: Record.Type, _ reader: PortfolioReader, into entries: inout [LogReport.Entry]
  ) throws {
    try reader.forEach(type) { entries.append(LogReport.Entry(entered: $0)) }
  }
}
