import PortfolioModel
import Reporting
import Templating

extension ReportFields {
  static func yearEnd(_ style: FieldStyle) -> [TemplateBinding<YearEndPages>] {
    let s = style
    let definition: [TemplateBinding<(name: String, rule: String)>] = [
      .text("name", "Tallets navn", "The name of the figure") { $0.name },
      .text("rule", "Hvad det er", "What it is") { $0.rule },
    ]
    let own: [TemplateBinding<YearEndPages>] = [
      .record("organisation", of: s.named, "Organisationen", "The organisation") {
        $0.report.organisation
      },
      .text("year", "Året", "The year") { String($0.report.year) },
      .text("heading", "Årsopgørelsens navn", "What the year-end is called") {
        $0.report.heading(s.language)
      },
      .text("sentence", "Årets tal i én sætning", "The year's figure in one sentence") {
        $0.report.sentence(s.language).map(s.spelling.kept)
      },
      .text(
        "asOfNote", "At kun det, der var registreret en bestemt dag, er med",
        "That only what had been recorded by a day is included"
      ) { $0.report.asOfNote(s.language) },
      .day("closingDay", "Den sidste dag, der tæller med", "The last day that counts", s) {
        $0.report.closingDay
      },
      .day("today", "Den dag, den er lavet på", "The day on which it is made", s) {
        $0.report.asOf ?? $0.report.today
      },
      .items(
        "currencies", each: "money", of: s.yearMoney, "Årets tal, en gang for hver valuta",
        "The year's figures, once for each currency"
      ) { $0.fronts },
      .items(
        "grants", each: "grant", of: s.yearGrant, "Bevillingerne", "The grants"
      ) { $0.grants },
      .items(
        "definitions", each: "definition", of: definition, "Hvad tallene er",
        "What the figures are"
      ) { $0.report.definitions(s.language) },
    ]
    return s.marks { $0.report.isIllustrative } + own
      + s.rows(
        "dueDuties", each: "duty",
        of: [
          s.words("due", 0, "Fristen", "The deadline"),
          s.words("title", 1, "Forpligtelsen", "The duty"),
          s.words("grant", 2, "Bevillingen", "The grant"),
          s.words("state", 3, "Hvor langt den er", "How far it has come"),
        ], "Overskredne og kommende frister", "Overdue and coming deadlines"
      ) { $0.due }
  }
}

extension FieldStyle {
  var named: [TemplateBinding<String>] {
    [.text("name", "Navnet", "The name") { $0 }]
  }

  /// The year's figures in one currency.
  fileprivate var yearMoney: [TemplateBinding<YearEndReport.FrontPage>] {
    let toCome: [TemplateBinding<AmountToCome>] = [
      .text("title", "Året", "The year") { $0.title },
      .money("amount", "Beløbet", "The amount", self) { $0.amount },
      .flag("isTotal", "Om det er en sum", "Whether it is a sum") { $0.isTotal },
    ]
    let own: [TemplateBinding<YearEndReport.FrontPage>] = [
      currency { $0.currency },
      .text("rule", "Reglen bag det bevilgede", "The rule of what was awarded") {
        $0.overview.notes.first.map(spelling.kept)
      },
      .text("left", "Hvad der er tilbage, i én sætning", "What is left, in one sentence") {
        $0.left
      },
      .flag("hasToCome", "Om noget er til gode", "Whether anything is to come") {
        $0.toCome != nil
      },
      .items(
        "toCome", each: "row", of: toCome, "Bevilget og endnu ikke udbetalt, pr. år",
        "Awarded and not yet received, per year"
      ) { AmountToCome.all($0.toCome) },
    ]
    return own
      + rows(
        "figures", each: "figure",
        of: [
          words("title", 0, "Tallets navn", "The name of the figure"),
          amount("amount", 1, "Beløbet", "The amount"), words("count", 2, "Antallet", "The number"),
          words("rule", 3, "Reglen", "The rule"),
        ], "Ansøgt, bevilget, udbetalt og forbrugt", "Applied for, awarded, received and spent"
      ) { $0.overview } + yearCharts
  }

  private var yearCharts: [TemplateBinding<YearEndReport.FrontPage>] {
    chart(
      .years, "years", each: "entry",
      of: [words("year", 0, "Året", "The year"), amount("awarded", 1, "Bevilget", "Awarded")],
      "Bevilget pr. år", "Awarded per year")
      + chart(
        .funders, "funders", each: "funder",
        of: [
          words("name", 0, "Bevillingsgiveren", "The funder"),
          amount("awarded", 1, "Bevilget", "Awarded"),
          share("share", 2, "Andelen", "The share"),
        ], "Bevilget efter bevillingsgiver", "Awarded by funder")
      + chart(
        .pace, "pace", each: "entry",
        of: [
          words("grant", 0, "Bevillingen", "The grant"),
          amount("awarded", 1, "Bevilget", "Awarded"), amount("spent", 2, "Forbrugt", "Spent"),
          share("percentSpent", 3, "Heraf forbrugt", "Of it spent"),
          share("percentElapsed", 6, "Tid gået", "Time elapsed"),
        ], "Forbrug mod forløben tid", "Spending against time elapsed", hasTotal: false)
      + chart(
        .stages, "stages", each: "entry",
        of: [
          words("stage", 0, "Status", "The stage"), words("count", 1, "Antallet", "The number"),
        ],
        "Sendte ansøgninger efter status", "Applications by stage")
      + chart(
        .outlook, "outlook", each: "entry",
        of: [words("year", 0, "Året", "The year"), amount("amount", 1, "Til gode", "To come")],
        "Til gode pr. år efter planerne", "To come per year by the plans")
      + chart(
        .months, "months", each: "entry",
        of: [
          words("month", 0, "Måneden", "The month"),
          amount("expected", 1, "Ventes udbetalt", "Expected"),
          words("deadlines", 2, "Antal frister", "The number of deadlines"),
        ], "De næste tolv måneder", "The next twelve months")
  }

  /// The rows of a chart, and what it shows in words.
  private func chart(
    _ subject: YearChart.Subject, _ name: String, each item: String,
    of cells: [TemplateBinding<Cells>], _ danish: String, _ english: String, hasTotal: Bool = true
  ) -> [TemplateBinding<YearEndReport.FrontPage>] {
    [
      .text("\(name)Finding", "Hvad tallene viser", "What the figures show") {
        $0.chart(subject).map { spelling.kept($0.finding) }
      },
      .picture("\(name)Chart", "Diagrammet", "The chart") { $0.chart(subject).map(picture) },
    ]
      + rows(
        name, each: item, of: cells, danish, english,
        total: hasTotal ? ("I alt", "The total") : nil
      ) { $0.chart(subject)?.table }
  }

  /// The page of a grant.
  fileprivate var yearGrant: [TemplateBinding<YearEndReport.GrantPage>] {
    let text: [TemplateBinding<YearEndReport.TextRow>] = [
      .text("title", "Afsnittets navn", "The name of the section") { language.name($0.section) },
      .prose("text", "Teksten", "The text") { $0.text },
    ]
    let facts: [TemplateBinding<YearEndReport.GrantPage>] = [
      .text("ref", "Jeres eget nummer", "Your own reference") { $0.head.grant.text },
      .text("title", "Bevillingens titel", "The title of the grant") { $0.head.title },
      .text("project", "Projektets navn", "The name of the project") { $0.head.project },
      .text("funder", "Bevillingsgiveren", "The funder") { $0.head.funder },
      .day("awardDay", "Bevillingsdatoen", "The award date", self) { $0.head.awardDay },
      .record("period", of: period, "Bevillingsperioden", "The grant period") { $0.head.period },
      .text("stage", "Hvor bevillingen er", "Where the grant stands") {
        language.name($0.head.stage)
      },
      .flag(
        "hasEvents", "Om noget er bevilget eller udbetalt i året",
        "Whether anything was awarded or received in the year"
      ) { $0.awards != nil || $0.receipts != nil },
      .text("pace", "Forbrug mod tid, i én sætning", "Spending against time, in one sentence") {
        $0.pace.map { spelling.kept($0.finding) }
      },
      .picture("paceChart", "Forbrug mod tid som diagram", "Spending against time as a chart") {
        $0.pace.map(picture)
      },
      currency { $0.figures.awarded.currency },
      .record("money", of: balance, "Pengene", "The money") { $0.figures },
      .items("texts", each: "section", of: text, "Årets tekster", "The texts of the year") {
        $0.texts
      },
    ]
    return facts
      + rows(
        "lines", each: "line",
        of: [
          words("title", 0, "Budgetposten", "The budget line"),
          amount("spent", 1, "Forbrugt i året", "Spent in the year"),
        ], "Årets forbrug pr. budgetpost", "The year's spending by budget line",
        total: ("I alt", "The total")
      ) { $0.lines }
      + events("receipts", "Årets udbetalinger", "What was received in the year") { $0.receipts }
      + events("awards", "Årets bevillinger og ændringer", "The year's awards and amendments") {
        $0.awards
      }
      + rows(
        "toCome", each: "row",
        of: [words("year", 0, "Året", "The year"), amount("amount", 1, "Beløbet", "The amount")],
        "Til gode pr. år", "To come per year", total: ("I alt", "The total")
      ) { $0.toCome }
      + rows(
        "duties", each: "duty",
        of: [
          words("due", 0, "Fristen", "The deadline"),
          words("title", 1, "Forpligtelsen", "The duty"),
          words("state", 2, "Hvor langt den er", "How far it has come"),
        ], "Forpligtelserne", "The duties"
      ) { $0.duties }
  }

  /// A chart as wide as the text of the house's own pages.
  private func picture(_ chart: YearChart) -> TemplatePicture {
    ChartDrawing(chart, spelling, width: 1660).picture()
  }

  private func events(
    _ name: String, _ danish: String, _ english: String,
    _ table: @escaping @Sendable (YearEndReport.GrantPage) -> FigureTable?
  ) -> [TemplateBinding<YearEndReport.GrantPage>] {
    rows(
      name, each: "event",
      of: [
        words("day", 0, "Dagen", "The day"), words("title", 1, "Hvad der skete", "What happened"),
        amount("amount", 2, "Beløbet", "The amount"),
      ], danish, english, total: ("I alt", "The total"), table)
  }

  private var balance: [TemplateBinding<YearEndReport.Balance>] {
    [
      .money("awarded", "Bevilget i alt", "Awarded in all", self) { $0.awarded },
      .money("opening", "Saldo primo", "The opening balance", self) { $0.opening },
      .money("receivedInYear", "Udbetalt i året", "Received in the year", self) { $0.received },
      .money("spentInYear", "Forbrugt i året", "Spent in the year", self) { $0.spent },
      .money("closing", "Saldo ultimo", "The closing balance", self) { $0.closing },
      .money("received", "Udbetalt i alt", "Received in all", self) { $0.receivedToDate },
      .money("outstanding", "Ikke udbetalt", "Not received", self) { $0.outstanding },
      .money("spent", "Forbrugt i alt", "Spent in all", self) { $0.spentToDate },
      .money("remaining", "Restbeløb", "Remaining", self) { $0.remaining },
    ]
  }
}

/// What is to come in a year, or in all.
private struct AmountToCome: Sendable {
  let title: String
  let amount: Money
  let isTotal: Bool

  /// A table has its years side by side, the total last.
  static func all(_ table: FigureTable?) -> [AmountToCome] {
    guard let table, let row = table.rows.first else { return [] }
    return table.columns.indices.dropFirst().compactMap { column in
      row[column].money.map {
        AmountToCome(
          title: table.columns[column].title, amount: $0,
          isTotal: column == table.columns.count - 1)
      }
    }
  }
}
