import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report year-end YEAR`
struct ReportYearEnd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "year-end",
      abstract: say("Årsopgørelsen: året i tal.", "The year-end: a year in figures."),
      discussion: say(
        """
        xlsx er et regneark med alle tal, formler og diagrammer; --postings lægger hver postering
        ved. text, csv og json skrives på skærmen. Filer skrives i Exports/, medmindre --output
        siger andet.

        Eksempel:
          grants report year-end 2017
          grants report year-end 2017 --format xlsx --postings --output 2017.xlsx
        """,
        """
        xlsx is a workbook with every figure, formulas and charts; --postings adds each posting.
        text, csv and json are printed. Files are written into Exports/ unless --output says
        otherwise.

        Example:
          grants report year-end 2017
          grants report year-end 2017 --format xlsx --postings --output 2017.xlsx
        """))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable { case xlsx, text, csv, json }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(say("Kalenderåret.", "The calendar year."), valueName: say("år", "year")))
  var year: Int
  @Option(
    help: ArgumentHelp(
      say("Formatet: xlsx, text, csv eller json.", "The format: xlsx, text, csv or json."),
      valueName: "xlsx|text|csv|json"))
  var format: Format = .xlsx
  @Flag(
    help: ArgumentHelp(
      say("Læg hver postering i regnearket.", "Put every posting into the workbook.")))
  var postings = false
  @OptionGroup var at: AsOfOption
  @Option(
    help: ArgumentHelp(
      say("Filen, der skrives.", "The file to write."), valueName: say("fil", "file")))
  var output: String?

  func validate() throws {
    guard CalendarDate.years.contains(year) else {
      throw ValidationError(
        say("Året \(year) kan ikke bruges.", "The year \(year) cannot be used."))
    }
    if postings, format != .xlsx {
      throw ValidationError(
        say("--postings hører til --format xlsx.", "--postings goes with --format xlsx."))
    }
  }

  func run() throws {
    let context = try options.context()
    try context.openPortfolio().read { reader in
      let report = try reader.yearEnd(year, asOf: at.asOf, today: at.asOf ?? context.today)
      switch format {
      case .json: context.print(try ReportJSON.text(report))
      case .text, .csv:
        context.show(
          try report.tables(context.language).map(\.reportTable), isCSV: format == .csv)
      case .xlsx:
        try context.write(to: path(context, "xlsx")) { path in
          try YearEndWorkbook.write(
            report, to: path, context.language,
            postings: postings ? { try reader.forEachListedPosting(of: report, $0) } : nil)
        }
      }
    }
  }

  private func path(_ context: Context, _ ending: String) -> String {
    output ?? "Exports/\(context.language.say("aarsopgoerelse", "year-end"))-\(year).\(ending)"
  }
}

extension PortfolioReader {
  /// The postings behind a year's report, one after the other.
  fileprivate func forEachListedPosting(
    of report: YearEndReport, _ body: (ListedPosting) throws -> Void
  ) throws {
    try forEachListedPosting(
      in: .year(report.year), asOf: report.asOf.map { Moment($0.adding(days: 1)) }, body)
  }
}
