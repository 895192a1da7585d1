import Reporting
import XMLDocuments

/// The results of a year as pages to be pasted into an organisation's own annual report.
public enum AnnualHTML {
  /// The bytes of the pages; the same for the same report.
  public static func bytes(_ report: AnnualReport, _ language: Language) throws -> [UInt8] {
    let heading = report.heading(language)
    return try HousePage.bytes(title: heading, isDense: true, language) { page in
      let tables = PageTables(
        page: page, spelling: Spelling(language, isTypographic: true))
      try HousePage.header(page, organisation: report.organisation, heading: heading)
      if let sentence = report.awarded.sentence(language) {
        try page.element("p", ["class": "lead"], text: tables.spelling.kept(sentence))
      }
      for note in report.notes(language) {
        try page.element("p", ["class": "rule"], text: note)
      }
      for project in report.projects {
        try page.element("h2", text: project.title)
        for area in project.areas { try write(area, report, language, tables) }
      }
      if let remarks = report.remarkTable(language) {
        try page.element("h2", text: remarks.title)
        try tables.write(remarks, caption: language.say("Hvad der er bemærket", "What is remarked"))
      }
    }
  }

  private static func write(
    _ area: AnnualReport.AreaResults, _ report: AnnualReport, _ language: Language,
    _ tables: PageTables
  ) throws {
    if let title = area.title {
      try tables.page.element(
        "h3", text: [area.code, title].compactMap(\.self).joined(separator: ". "))
    }
    for activity in area.activities {
      if let standing = activity.standing(language) {
        try tables.page.element("p") {
          try tables.page.element("strong", text: activity.title)
          try tables.page.text(". " + standing)
        }
      }
      guard !activity.rows.isEmpty else { continue }
      try tables.page.element("div", ["class": "together"]) {
        try tables.write(report.table(of: activity, tables.spelling), style: .results)
      }
    }
  }
}
