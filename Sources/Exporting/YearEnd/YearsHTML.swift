import Reporting
import XMLDocuments

/// Several years side by side, as a page for print.
public enum YearsHTML {
  /// The bytes of the page; the same for the same report.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public static func bytes(_ report: YearsReport, _ language: Language) throws -> [UInt8] {
    let heading = report.heading(language)
    let title = report.organisation.isEmpty ? heading : "\(heading), \(report.organisation)"
    return try HousePage.bytes(title: title, isDense: true, language) { page in
      let spelling = Spelling(language, isTypographic: true)
      let tables = PageTables(page: page, spelling: spelling)
      let charts = PageCharts(page, spelling)
      try HousePage.header(
        page, organisation: report.organisation, heading: heading,
        notes: report.isIllustrative ? [language.illustrativeNote] : [])
      for table in try report.figureTables(language) {
        try page.element("section") { try tables.write(table) }
      }
      for chart in try report.charts(language) { try charts.write(chart, heading: "h2") }
    }
  }
}
