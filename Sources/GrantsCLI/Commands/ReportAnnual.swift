import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report annual YEAR`
struct ReportAnnual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "annual",
      abstract: say(
        "Årsrapportens sider med resultater.", "The annual report's pages of results."),
      discussion: explanation(
        """
        Alle projekters og aktiviteters resultater i årsrapportens egen rækkefølge, hvert tal med
        sin periode, sit grundlag og sine bemærkninger, klar til at sætte ind i jeres egen
        årsrapport.

        Eksempel:
          grants report annual 2017
          grants report annual 2017 --format docx
        """,
        """
        The results of all projects and activities in the report's own order, each figure with its
        period, its denominator and its remarks, ready to be pasted into your own annual report.

        Example:
          grants report annual 2017
          grants report annual 2017 --format docx
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var year: ReportYearArgument
  @OptionGroup var page: PageOptions
  @OptionGroup var at: AsOfOption

  func run() throws {
    let context = try options.context(isRehearsal: page.writing.check)
    let asOf = at.asOf
    let store = try context.openPortfolio()
    let l = context.language
    let sealed = try store.read(asOf: asOf.endOfDay) { reader -> Sealed? in
      let report = try reader.annualReport(year.year, asOf: asOf, today: asOf ?? context.today)
      let request = YearRequest(kind: .annual, years: year.year...year.year, asOf: asOf)
      return try context.write(
        report,
        PageWriters(
          name: l.say("aarsrapport", "annual-report") + "-\(year.year)",
          tables: { report.tables(l) },
          document: { ReportDocument(report) },
          pages: { try AnnualHTML.bytes(report, l) }),
        as: page.format(else: .html), page
      ) { try request.sealing(reader, today: context.today, format: $0) }
    }
    try context.seal(sealed, page.sending, in: store)
  }

  func validate() throws {
    try page.sending.require(document: page.format(else: .html).isDocument, "html|pdf|docx")
  }
}
