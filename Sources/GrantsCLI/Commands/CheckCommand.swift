import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants check`
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say("Bemærkninger til data.", "Findings in the data."),
      discussion: explanation(
        """
        Slutter med status 1, når der er bemærkninger, og med --retention, når noget kan slettes.

        Eksempel:
          grants check
          grants check --retention
        """,
        """
        Ends with status 1 when there are findings, and with --retention when something may be
        deleted.

        Example:
          grants check
          grants check --retention
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Flag(
    help: ArgumentHelp(
      say(
        "I stedet: hvor længe bilag, ansøgninger og kontakter skal gemmes, og hvad der kan slettes.",
        "Instead: how long vouchers, applications and contacts are kept, and what may be deleted."
      )))
  var retention = false

  func run() throws {
    let context = try options.context()
    guard !retention else { return try showRetention(context) }
    let findings = try context.openPortfolio().read { try $0.findings(on: context.today) }
    let report = FindingsReport(findings)
    if output.format == .text {
      context.print(report.text(context.language))
    } else {
      try context.show(report, as: output.format)
    }
    if !report.findings.isEmpty { throw FindingsShown() }
  }

  private func showRetention(_ context: Context) throws {
    let report = try context.openPortfolio().read { try $0.retention(on: context.today) }
    try context.show(report, as: output.format)
    if !report.deletable.isEmpty { throw FindingsShown() }
  }
}

extension PortfolioReader {
  /// How long what is recorded must be kept, judged on a day.
  func retention(on day: CalendarDate) throws -> RetentionReport {
    var material = RetentionMaterial()
    material.postings = try postedYears()
    for project in try records(Project.self) {
      material.projects[Reference(project.ref)] = project.title
    }
    material.grants = try grantSummaries()
    material.terms = try records(Term.self)
    material.duties = try duties()
    material.dutyFacts = try records(DutyFact.self)
    material.unusedPeople = try records(Person.self).filter {
      try users(of: .person, ref: $0.ref).isEmpty
    }
    return RetentionReport(material, on: day)
  }
}
