import PortfolioModel
import Reporting
import XMLDocuments

/// The status report as a page that is ready to be printed on A4: valid HTML 5 without a script or
/// anything fetched from elsewhere.
public struct StatusHTML {
  private let report: StatusReport
  private let spelling: Spelling
  private let language: Language
  private let page: XMLStreamWriter

  private init(_ report: StatusReport, _ page: XMLStreamWriter, _ language: Language) {
    self.report = report
    self.language = language
    self.page = page
    spelling = Spelling(language, isTypographic: true)
  }

  /// The bytes of the page; the same for the same report.
  public static func bytes(_ report: StatusReport, _ language: Language) throws -> [UInt8] {
    let name = language.say("Statusrapport", "Status report")
    return try HousePage.bytes(title: "\(name): \(report.identification.title)", language) { page in
      try StatusHTML(report, page, language).sections()
    }
  }

  private func say(_ danish: String, _ english: String) -> String { language.say(danish, english) }

  private func sections() throws {
    try header()
    try money()
    try budget()
    try results()
    try milestones()
    try instalments()
    try texts()
    try signatures()
  }

  // MARK: - Sections

  private func header() throws {
    try page.element("header") {
      try page.element("p", ["class": "eyebrow"], text: report.identification.organisation)
      try page.element("h1", text: say("Statusrapport", "Status report"))
      try page.element("p", ["class": "subtitle"], text: report.identification.title)
      if report.isIllustrative {
        try page.element("p", ["class": "note"], text: language.illustrativeNote)
      }
    }
    let about = report.identification
    let facts: [(String, String?)] = [
      (say("Bevillingsgiver", "Funder"), about.funder),
      (say("Projekt", "Project"), about.project),
      (say("Vores nr.", "Our reference"), about.grant.text),
      (say("Sagsnummer", "Case number"), about.caseNumber),
      (say("Bevillingsdato", "Award date"), about.awardDay.map(spelling.short)),
      (say("Bevillingsperiode", "Grant period"), about.period.map(spelling.period)),
      (say("Rapportens periode", "Period of the report"), spelling.period(report.period)),
      (say("Status", "Stage"), language.name(about.stage)),
    ]
    try page.element("table", ["class": "facts"]) {
      try page.element("tbody") {
        for (name, value) in facts {
          try page.element("tr") {
            try page.element("th", ["scope": "row", "class": "name"], text: name)
            try page.element("td", ["class": "cell"], text: value ?? language.notStated)
          }
        }
      }
    }
    try page.element("p", ["class": "lead"], text: report.sentence(spelling))
  }

  private func money() throws {
    try page.element("section") {
      try page.element("h2", text: say("Bevillingen", "The grant"))
      try table(
        caption: say("Beløb i ", "Amounts in ")
          + spelling.currencyName(report.money.awarded.currency),
        [
          (" ", false), (say("I perioden", "In the period"), true),
          (say("Til dato", "To date"), true),
        ]
      ) {
        let money = report.money
        try row(say("Bevilget", "Awarded"), ["", spelling.amount(money.awarded)])
        try row(
          say("Udbetalt", "Received"),
          [spelling.amount(money.receivedInPeriod), spelling.amount(money.receivedToDate)])
        try row(
          say("Forbrugt af bevillingen", "Spent of the grant"),
          [spelling.amount(money.spentInPeriod), spelling.amount(money.spentToDate)])
        try row(
          say("Restbeløb", "Remaining"), ["", spelling.amount(money.remaining)], isTotal: true)
        if !money.cofinancingToDate.isZero {
          try row(
            say("Ved siden af: dækket af medfinansiering", "Beside it: borne by co-financing"),
            [
              spelling.amount(money.cofinancingInPeriod),
              spelling.amount(money.cofinancingToDate),
            ])
        }
      }
    }
  }

  private func budget() throws {
    guard let budget = report.budget else { return }
    var columns = [
      (say("Budgetpost", "Budget line"), false), (say("Budget", "Budget"), true),
    ]
    if let year = budget.year {
      columns.append((say("Heraf \(year)", "Of which \(year)"), true))
    }
    columns += [
      (say("Forbrugt i perioden", "Spent in the period"), true),
      (say("Forbrugt til dato", "Spent to date"), true),
      (say("Restbudget", "Remaining"), true), ("%", true),
    ]
    try page.element("section") {
      try page.element("h2", text: say("Regnskabsopfølgning", "Financial follow-up"))
      try table(
        caption: say(
          "Hele projektets budget og forbrug, beløb i ",
          "The whole project's budget and spending, in ")
          + spelling.currencyName(report.money.awarded.currency), columns
      ) {
        for line in budget.lines { try row(line.title, cells(line)) }
        try row(say("I alt", "Total"), cells(budget.total), isTotal: true)
      }
      if let note = budget.revisionNote(spelling) { try page.element("p", text: note) }
      let explained = budget.lines.filter { $0.explanation != nil }
      if !explained.isEmpty {
        try page.element("h3", text: say("Forklaring af afvigelser", "Explanation of deviations"))
        try page.element("ul") {
          for line in explained {
            try page.element("li", text: "\(line.title): \(line.explanation ?? "")")
          }
        }
      }
    }
  }

  private func cells(_ line: BudgetFollowUp.Line) -> [String] {
    [spelling.amount(line.budget)]
      + (report.budget?.year == nil ? [] : [line.yearBudget.map(spelling.amount) ?? ""])
      + [
        spelling.amount(line.spentInPeriod), spelling.amount(line.spentToDate),
        spelling.amount(line.remaining),
        line.spentTenths.map { spelling.percent(tenths: $0) } ?? "",
      ]
  }

  private func results() throws {
    try page.element("section") {
      try page.element("h2", text: say("Resultater", "Results"))
      let texts = report.texts.filter { $0.section == .results }
      try texts.forEach(paragraphs)
      if report.results.isEmpty, texts.isEmpty {
        try page.element("p", text: language.notStated)
      }
      for activity in report.results.areas.flatMap(\.activities) where !activity.results.isEmpty {
        try page.element("h3", text: activity.title)
        try table(
          caption: nil,
          [
            (say("Indikator", "Indicator"), false), (say("Resultat", "Result"), false),
            (say("Periode", "Period"), false), (say("Bemærkning", "Remark"), false),
          ], isResults: true
        ) {
          for result in activity.results {
            try row(
              result.title,
              [
                result.measured?.words(spelling) ?? language.notStated, period(result.period),
                result.note ?? "",
              ], classes: ["cell value", "cell when", "cell"])
          }
        }
      }
    }
  }

  private func period(_ days: DayRange) -> String {
    days.count == 1 ? spelling.short(days.from) : spelling.period(days)
  }

  private func milestones() throws {
    guard !report.milestones.isEmpty else { return }
    try page.element("section") {
      try page.element("h2", text: say("Milepæle", "Milestones"))
      try table(
        caption: nil,
        [
          (say("Milepæl", "Milestone"), false), (say("Planlagt", "Planned"), false),
          (say("Udført", "Done"), false),
        ]
      ) {
        for milestone in report.milestones {
          try row(
            milestone.title,
            [
              spelling.date(milestone.planned),
              milestone.done.map(spelling.date) ?? say("endnu ikke", "not yet"),
            ], classes: ["cell", "cell"])
        }
      }
    }
  }

  private func instalments() throws {
    guard !report.instalments.isEmpty else { return }
    try page.element("section") {
      try page.element("h2", text: say("Rater", "Instalments"))
      try table(
        caption: nil,
        [
          (say("Rate", "Instalment"), false), (say("Planlagt", "Planned"), false),
          (say("Beløb", "Amount"), true), (say("Udbetalt", "Received"), true),
          (say("Status", "State"), false),
        ]
      ) {
        for item in report.instalments {
          try row(
            say("\(item.number). rate", "No. \(item.number)"),
            [
              spelling.short(item.due), spelling.amount(item.planned),
              spelling.amount(item.received), language.name(item.state),
            ], classes: ["cell", "number", "number", "state"])
        }
      }
    }
  }

  private func texts() throws {
    for text in report.texts where text.section != .results {
      try page.element("section") {
        try page.element("h2", text: language.name(text.section))
        try paragraphs(text)
      }
    }
  }

  private func paragraphs(_ text: ReportText) throws {
    for paragraph in text.text.split(separator: "\n") {
      try page.element("p", text: String(paragraph))
    }
  }

  private func signatures() throws {
    try page.element("section", ["class": "signatures"]) {
      try page.element(
        "p",
        text: say(
          "Undertegnede bekræfter, at oplysningerne er korrekte, og at tilskuddet er anvendt i "
            + "overensstemmelse med bevillingens formål.",
          "The undersigned confirms that the information is correct and that the grant has been "
            + "used for its purpose."))
      try page.element("div", ["class": "lines"]) {
        for name in [
          say("Sted og dato", "Place and date"), say("Underskrift", "Signature"),
          say("Sekretariatsleder", "Head of secretariat"),
        ] {
          try page.element("p", ["class": "line"], text: name)
        }
      }
    }
  }

  // MARK: - Tables

  private func table(
    caption: String?, _ columns: [(title: String, isNumeric: Bool)], isResults: Bool = false,
    _ body: () throws -> Void
  ) throws {
    try page.element("table", ["class": isResults ? "results" : nil]) {
      if let caption { try page.element("caption", text: caption) }
      try page.element("thead") {
        try page.element("tr") {
          var isAfterNumber = false
          for (title, isNumeric) in columns {
            let kind = isNumeric ? "head-number" : isAfterNumber ? "head-state" : "head"
            try page.element("th", ["scope": "col", "class": kind], text: title)
            isAfterNumber = isNumeric
          }
        }
      }
      try page.element("tbody", [:], body)
    }
  }

  private func row(
    _ title: String, _ cells: [String], isTotal: Bool = false, classes: [String] = []
  ) throws {
    let ending = isTotal ? "-total" : ""
    try page.element("tr") {
      try page.element("th", ["scope": "row", "class": "name" + ending], text: title)
      for (index, cell) in cells.enumerated() {
        let kind = index < classes.count ? classes[index] : "number"
        try page.element("td", ["class": kind + ending], text: cell)
      }
    }
  }
}
