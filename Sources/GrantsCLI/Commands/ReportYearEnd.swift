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
      discussion: explanation(
        """
        xlsx er et regneark med alle tal, formler og diagrammer; --postings lægger hver postering
        ved. html, pdf og docx er sider til print: en, der siger det hele, diagrammer og en for
        hver bevilling. --one-page er året på én side uden personer og uden små tal, til den politiske
        følgegruppe. 2015..2018 sætter årene ved siden af hinanden.

        Eksempel:
          grants report year-end 2017
          grants report year-end 2017 --format docx
          grants report year-end 2017 --postings --output 2017.xlsx
          grants report year-end 2017 --one-page
          grants report year-end 2015..2018 --format text
        """,
        """
        xlsx is a workbook with every figure, formulas and charts; --postings adds each posting.
        html, pdf and docx are pages for print: one that says it all, charts, and one for each grant.
        --one-page is the year on one page without people and without small numbers, for the
        political reference group. 2015..2018 puts the years side by side.

        Example:
          grants report year-end 2017
          grants report year-end 2017 --format docx
          grants report year-end 2017 --postings --output 2017.xlsx
          grants report year-end 2017 --one-page
          grants report year-end 2015..2018 --format text
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Kalenderåret, eller flere: 2015..2018.", "The calendar year, or several: 2015..2018."),
      valueName: say("år", "year")))
  var years: YearSpan
  @OptionGroup var page: PageOptions
  @Flag(
    help: ArgumentHelp(
      say("Læg hver postering i regnearket.", "Put every posting into the workbook.")))
  var postings = false
  @Flag(
    help: ArgumentHelp(
      say(
        "Året på én side, uden personer og små tal.",
        "The year on one page, without people and small numbers.")))
  var onePage = false
  @OptionGroup var at: AsOfOption

  private var format: PageOptions.Format { page.format(else: onePage ? .html : .xlsx) }

  func validate() throws {
    try page.sending.require(document: format.isDocument, "xlsx|html|pdf|docx")
    if postings, format != .xlsx || onePage || years.isSeveral {
      throw ValidationError(
        say(
          "--postings hører til et års regneark (--format xlsx).",
          "--postings goes with the workbook of a year (--format xlsx)."))
    }
    if onePage, years.isSeveral {
      throw ValidationError(say("--one-page er for ét år.", "--one-page is for one year."))
    }
  }

  func run() throws {
    let context = try options.context(isRehearsal: page.writing.check)
    let store = try context.openPortfolio()
    let sealed = try store.read(asOf: at.asOf.endOfDay) { reader -> Sealed? in
      if years.isSeveral {
        try writeYears(reader, context)
      } else if onePage {
        try writeBrief(reader, context)
      } else {
        try writeYear(reader, context)
      }
    }
    try context.seal(sealed, page.sending, in: store)
  }

  private func sealing(
    _ kind: YearRequest.Kind, _ reader: PortfolioReader, _ context: Context
  ) -> (PageOptions.Format) throws -> Sealing {
    let request = YearRequest(kind: kind, years: years.first...years.last, asOf: at.asOf)
    return { try request.sealing(reader, today: context.today, format: $0) }
  }

  private func writeYear(_ reader: PortfolioReader, _ context: Context) throws -> Sealed? {
    let l = context.language
    let year = years.first
    let report = try reader.yearEnd(year, asOf: at.asOf, today: at.asOf ?? context.today)
    return try context.write(
      report,
      PageWriters(
        name: l.say("aarsopgoerelse", "year-end") + "-\(year)",
        tables: { try report.tables(l).map(\.reportTable) },
        document: { try ReportDocument(report) },
        pages: { try YearEndHTML.bytes(report, l) },
        workbook: { path in
          try YearEndWorkbook.write(
            report, to: path, l,
            postings: postings ? try reader.listedPostings(of: report) : nil)
        }), as: format, page, sealing: sealing(.year, reader, context))
  }

  private func writeBrief(_ reader: PortfolioReader, _ context: Context) throws -> Sealed? {
    let l = context.language
    let year = years.first
    let brief = try reader.yearBrief(year, asOf: at.asOf, today: at.asOf ?? context.today)
    return try context.write(
      brief,
      PageWriters(
        name: l.say("aaret-paa-en-side", "year-on-one-page") + "-\(year)",
        tables: { try brief.tables(l) },
        document: { try ReportDocument(brief) },
        pages: { try YearBriefHTML.bytes(brief, l) }),
      as: format, page, sealing: sealing(.onePage, reader, context))
  }

  private func writeYears(_ reader: PortfolioReader, _ context: Context) throws -> Sealed? {
    let l = context.language
    let report = try reader.years(
      years.first...years.last, asOf: at.asOf, today: at.asOf ?? context.today)
    return try context.write(
      report,
      PageWriters(
        name: l.say("aarene", "years") + "-\(years.first)-\(years.last)",
        tables: { try report.figureTables(l).map(\.reportTable) },
        document: { try ReportDocument(report) },
        pages: { try YearsHTML.bytes(report, l) },
        workbook: { try YearsWorkbook.write(report, to: $0, l) }),
      as: format, page, sealing: sealing(.several, reader, context))
  }
}

extension PortfolioReader {
  /// The postings behind a year's report.
  func listedPostings(of report: YearEndReport) throws -> ListedPostings {
    let days = DayRange.year(report.year)
    let moment = report.asOf.map { Moment($0.adding(days: 1)) }
    return ListedPostings(count: try listedPostingCount(in: days, asOf: moment)) {
      try self.forEachListedPosting(in: days, asOf: moment, $0)
    }
  }
}
