import PortfolioModel
import Reporting
import Templating

/// The year on one page in one language, with its tables made before anything is written.
struct BriefPage: Sendable {
  let brief: YearBrief
  let tables: [FigureTable]
  let language: Language

  init(_ brief: YearBrief, _ language: Language) throws(MoneyError) {
    self.brief = brief
    self.language = language
    tables = try brief.moneyTables(language)
  }
}

/// Several years in one language, with their tables made before anything is written.
struct YearsPages: Sendable {
  let report: YearsReport
  let pages: [YearsReport.Page]

  init(_ report: YearsReport, _ language: Language) throws(MoneyError) {
    self.report = report
    pages = try report.pages(language)
  }
}

extension ReportFields {
  static func brief(_ style: FieldStyle) -> [TemplateBinding<BriefPage>] {
    let s = style
    let money: [TemplateBinding<FigureTable>] =
      [
        .text("caption", "Hvad tabellen viser", "What the table shows") { $0.title },
        .text("rule", "Reglen bag det bevilgede", "The rule of what was awarded") {
          $0.notes.first.map(s.spelling.kept)
        },
      ]
      + s.rows(
        "funders", each: "funder",
        of: [
          s.words("name", 0, "Bevillingsgiveren", "The funder"),
          s.amount("awarded", 1, "Bevilget", "Awarded"),
          s.share("share", 2, "Andelen", "The share"),
          s.amount("received", 3, "Udbetalt", "Received"),
          s.amount("spent", 4, "Forbrugt", "Spent"),
        ], "Bevillingsgiverne", "The funders", total: ("I alt", "The total")
      ) { $0 }
    let own: [TemplateBinding<BriefPage>] = [
      .record("organisation", of: s.named, "Organisationen", "The organisation") {
        $0.brief.organisation
      },
      .text("year", "Året", "The year") { String($0.brief.year) },
      .text("sentence", "Årets tal i én sætning", "The year's figure in one sentence") {
        $0.brief.awarded.sentence(s.language).map(s.spelling.kept)
      },
      .items(
        "currencies", each: "money", of: money, "Årets tal, en gang for hver valuta",
        "The year's figures, once for each currency"
      ) { $0.tables },
      .text(
        "activitySentence", "Hvor mange aktiviteter der er i gang",
        "How many activities are running"
      ) { $0.brief.activitySentence(s.language) },
      .text("furtherNote", "At der er flere aktiviteter", "That there are more activities") {
        $0.brief.highlightTable(s.spelling)?.notes.first
      },
      .text("smallCellNote", "At små tal er udeladt", "That small numbers are left out") {
        $0.brief.smallCellNote(s.language)
      },
    ]
    return s.marks { $0.brief.isIllustrative } + own
      + s.rows(
        "highlights", each: "highlight",
        of: [
          s.words("activity", 0, "Aktiviteten", "The activity"),
          s.words("title", 1, "Det, der er målt", "What was measured"),
          s.words("value", 2, "Resultatet", "The result"),
          s.words("period", 3, "Perioden", "The period"),
        ], "Et tal for hver aktivitet", "A figure of each activity"
      ) { $0.brief.highlightTable(s.spelling) }
  }

  static func years(_ style: FieldStyle) -> [TemplateBinding<YearsPages>] {
    let s = style
    let own: [TemplateBinding<YearsPages>] = [
      .record("organisation", of: s.named, "Organisationen", "The organisation") {
        $0.report.organisation
      },
      .text("heading", "Hvad den er om", "What it is about") { $0.report.heading(s.language) },
      .text(
        "asOfNote", "At kun det, der var registreret en bestemt dag, er med",
        "That only what had been recorded by a day is included"
      ) { $0.report.asOf == nil ? nil : $0.report.notes(s.language).first },
      .items(
        "currencies", each: "money", of: s.yearsMoney, "Tallene, en gang for hver valuta",
        "The figures, once for each currency"
      ) { pages in pages.pages.map { (page: $0, years: pages.report.years) } },
    ]
    return s.marks { $0.report.isIllustrative } + own
  }
}

extension FieldStyle {
  fileprivate typealias YearsMoney = (page: YearsReport.Page, years: [Int])

  fileprivate var yearsMoney: [TemplateBinding<YearsMoney>] {
    let own: [TemplateBinding<YearsMoney>] = [
      currency { $0.page.currency },
      .text("rule", "Hvad tallene er", "What the figures are") {
        $0.page.table.notes.first.map(spelling.kept)
      },
      groups("funders", each: "funder", "Bevilget efter bevillingsgiver", "Awarded by funder") {
        $0.page.funders
      },
      groups("projects", each: "project", "Bevilget efter projekt", "Awarded by project") {
        $0.page.projects
      },
      .items(
        "charts", each: "picture", of: pictures, "Bevilget og forbrugt pr. år som diagrammer",
        "Awarded and spent per year as charts"
      ) { $0.page.charts },
    ]
    return own
      + rows(
        "years", each: "entry",
        of: [
          words("year", 0, "Året", "The year"),
          words("awards", 1, "Antal bevillinger", "The number of awards"),
          amount("awarded", 2, "Bevilget", "Awarded"),
          amount("awardedChange", 3, "Ændring fra året før", "The change from the year before"),
          amount("received", 4, "Udbetalt", "Received"),
          amount("receivedChange", 5, "Ændring fra året før", "The change from the year before"),
          amount("spent", 6, "Forbrugt", "Spent"),
          amount("spentChange", 7, "Ændring fra året før", "The change from the year before"),
          amount("cofinancing", 8, "Medfinansiering", "Co-financing"),
        ], "Årene", "The years", total: ("I alt", "The total")
      ) { $0.page.table }
  }

  private var pictures: [TemplateBinding<YearChart>] {
    [
      .text("title", "Diagrammets navn", "The name of the chart") { $0.name },
      .text("finding", "Hvad det viser", "What it shows") { spelling.kept($0.finding) },
      .picture("chart", "Diagrammet", "The chart") {
        ChartDrawing($0, spelling, width: 1660).picture()
      },
    ]
  }

  private func groups(
    _ name: String, each item: String, _ danish: String, _ english: String,
    _ list: @escaping @Sendable (YearsMoney) -> [YearsReport.Group]
  ) -> TemplateBinding<YearsMoney> {
    let part: [TemplateBinding<(year: Int, amount: Money)>] = [
      .text("year", "Året", "The year") { String($0.year) },
      .money("amount", "Beløbet", "The amount", self) { $0.amount },
    ]
    let group: [TemplateBinding<(group: YearsReport.Group, years: [Int])>] = [
      .text("name", "Navnet", "The name") { $0.group.label },
      .money("total", "I alt", "In all", self) { $0.group.total },
      .items("parts", each: "part", of: part, "Beløbene år for år", "The amounts year by year") {
        zip($0.years, $0.group.awarded).filter { !$0.1.isZero }.map { (year: $0, amount: $1) }
      },
    ]
    return .items(name, each: item, of: group, danish, english) { money in
      list(money).map { (group: $0, years: money.years) }
    }
  }
}
