import PortfolioModel
import Reporting
import XMLDocuments

/// The year as pages for print: one that says it all, the charts, a page for each grant, and what
/// the figures are.
public struct YearEndHTML {
  private let report: YearEndReport
  private let language: Language
  private let page: XMLStreamWriter
  private let tables: PageTables
  private let charts: PageCharts

  private init(
    _ report: YearEndReport, _ page: XMLStreamWriter, _ language: Language
  ) {
    self.report = report
    self.language = language
    self.page = page
    let spelling = Spelling(language, isTypographic: true)
    tables = PageTables(page: page, spelling: spelling)
    charts = PageCharts(page, spelling)
  }

  /// The bytes of the pages; the same for the same report.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public static func bytes(_ report: YearEndReport, _ language: Language) throws -> [UInt8] {
    let heading = report.heading(language)
    let title = report.organisation.isEmpty ? heading : "\(heading), \(report.organisation)"
    return try HousePage.bytes(title: title, isDense: true, language) { page in
      let pages = YearEndHTML(report, page, language)
      try pages.front()
      try pages.pictures()
      for grant in try report.grantPages(language) { try pages.grant(grant) }
      try pages.definitions()
    }
  }

  private func amounts(_ currency: Currency) -> String {
    say("Beløb i ", "Amounts in ") + tables.spelling.currencyName(currency)
  }

  private func say(_ danish: String, _ english: String) -> String { language.say(danish, english) }

  /// The page that says it all.
  private func front() throws {
    let notes = report.isIllustrative ? [language.illustrativeNote] : []
    try HousePage.header(
      page, organisation: report.organisation, heading: report.heading(language),
      notes: notes + (report.asOfNote(language).map { [$0] } ?? []))
    if let sentence = report.sentence(language) {
      try page.element("p", ["class": "lead"], text: tables.spelling.kept(sentence))
    }
    for currency in report.currencies {
      let front = try report.frontPage(currency, language)
      try page.element("section") {
        try page.element("h2", text: front.overview.title)
        // Figures last, so that no text stands close behind a number.
        try tables.write(front.overview, caption: amounts(currency), columns: [0, 3, 2, 1])
      }
      if let funders = front.chart(.funders) { try charts.write(funders, heading: "h2") }
      try page.element("section", ["class": "together"]) {
        try page.element("h2", text: say("Hvad der er tilbage", "What is left"))
        try page.element("p", text: front.left)
        if let table = front.toCome { try tables.write(table) }
      }
    }
    try page.element("section", ["class": "together"]) {
      try page.element("h2", text: say("Hvad der skal afleveres", "What is due"))
      if let due = report.dueTable(language) {
        try tables.write(due)
      } else {
        try page.element(
          "p",
          text: say(
            "Der er ingen frister i de næste fire måneder.",
            "There are no deadlines within the next four months."))
      }
    }
  }

  /// The charts that are not on the front page.
  private func pictures() throws {
    let rest = try report.charts(language).filter { $0.subject != .funders }
    guard !rest.isEmpty else { return }
    try newPage(
      say("Årene og bevillingerne", "The years and the grants"),
      isIllustrative: report.isIllustrative)
    for chart in rest {
      try charts.write(chart, heading: "h3", columns: Self.columns(of: chart))
    }
  }

  /// A table beside a bullet leaves the days out, of which its time is made.
  private static func columns(of chart: YearChart) -> [Int]? {
    chart.subject == .pace ? [0, 1, 2, 3, 6] : nil
  }

  private func grant(_ grant: YearEndReport.GrantPage) throws {
    try newPage(
      "\(grant.head.grant.text) \(grant.head.project)", isIllustrative: grant.head.isIllustrative)
    try page.element("p", ["class": "subtitle"], text: grant.head.title)
    try tables.write(facts: grant.facts)
    if let pace = grant.pace { try charts.write(alone: pace) }
    for pair in [
      [grant.money, grant.balance], [grant.lines, grant.receipts].compactMap(\.self),
      [grant.awards, grant.toCome].compactMap(\.self),
    ] where !pair.isEmpty {
      try page.element("div", ["class": "pair"]) {
        for table in pair { try page.element("div") { try tables.write(table) } }
      }
    }
    if let duties = grant.duties { try tables.write(duties) }
    for text in grant.texts {
      try page.element("h3", text: language.name(text.section))
      for paragraph in text.text.split(separator: "\n") {
        try page.element("p", text: String(paragraph))
      }
    }
  }

  /// Begins a page; each says by itself that its amounts are made up.
  private func newPage(_ heading: String, isIllustrative: Bool = false) throws {
    try page.element("h2", ["class": "new-page"], text: heading)
    if isIllustrative {
      try page.element("p", ["class": "note"], text: language.illustrativeNote)
    }
  }

  private func definitions() throws {
    try newPage(say("Hvad tallene er", "What the figures are"))
    try page.element("dl") {
      for (name, rule) in report.definitions(language) {
        try page.element("dt", text: name)
        try page.element("dd", text: rule)
      }
    }
  }
}
