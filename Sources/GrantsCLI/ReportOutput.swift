import ArgumentParser
import Exporting
import PortfolioModel
import Reporting

/// `--format` of every command that shows something.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv, markdown }

/// How a report is shown.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Hvordan der skrives: text, json, csv eller markdown.",
        "How to write it: text, json, csv or markdown."),
      valueName: "text|json|csv|markdown"))
  var format: OutputFormat = .text
}

extension Context {
  /// Shows a report in the format that was asked for.
  func show(_ report: some TabularReport, as format: OutputFormat) throws {
    switch format {
    case .text, .csv: show(report.tables(language), isCSV: format == .csv)
    case .markdown: print(MarkdownTable(language).text(report.tables(language)))
    case .json: print(try ReportJSON.text(report))
    }
  }

  /// Shows tables as text for people or as CSV for a spreadsheet.
  func show(_ tables: [ReportTable], isCSV: Bool) {
    guard !isCSV else { return surroundings.output(CSVTable(language).text(tables)) }
    let table = TextTable(
      language, drawsBars: surroundings.isTerminal, width: min(surroundings.width, 100),
      tableWidth: surroundings.isTerminal ? surroundings.width : nil, isColoured: isColoured)
    print(tables.map(table.text).joined(separator: "\n\n"))
  }
}
