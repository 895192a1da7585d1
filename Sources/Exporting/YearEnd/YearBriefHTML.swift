import Reporting
import XMLDocuments

/// The year on one page of A4.
public enum YearBriefHTML {
  /// The bytes of the page; the same for the same report.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public static func bytes(_ brief: YearBrief, _ language: Language) throws -> [UInt8] {
    let heading = brief.heading(language)
    let title = brief.organisation.isEmpty ? heading : "\(heading), \(brief.organisation)"
    return try HousePage.bytes(title: title, isDense: true, language) { page in
      let tables = PageTables(page: page, spelling: Spelling(language, isTypographic: true))
      try HousePage.header(
        page, organisation: brief.organisation, heading: heading,
        notes: brief.isIllustrative ? [language.illustrativeNote] : [])
      if let sentence = brief.awarded.sentence(language) {
        try page.element("p", ["class": "lead"], text: tables.spelling.kept(sentence))
      }
      try page.element(
        "h2", text: language.say("Hvor pengene kom fra", "Where the money came from"))
      for table in try brief.moneyTables(language) { try tables.write(table) }
      if let highlights = brief.highlightTable(tables.spelling) {
        try page.element("h2", text: language.say("Hvad der blev nået", "What was reached"))
        if let sentence = brief.activitySentence(language) {
          try page.element("p", text: sentence)
        }
        try tables.write(highlights, style: .highlights)
      }
      try page.element("p", ["class": "rule"], text: brief.smallCellNote(language))
    }
  }
}
