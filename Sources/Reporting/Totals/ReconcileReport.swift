import PortfolioModel

/// Published figures held against the record: what each is today, and which facts made the
/// difference since it was published.
public struct ReconcileReport: Encodable, Sendable {
  public let figures: [Figure]

  public struct Figure: Encodable, Sendable {
    public let ref: String
    public let year: Int
    public let measure: Measure
    public let source: String
    public let published: Money
    public let recorded: Moment
    /// What the record gives today.
    public let today: Money
    /// Today's figure less the published one.
    public let difference: Money
    /// What has been recorded since, for that year and measure.
    public let since: [ExplainReport.Fact]
    /// The part of the difference that those facts do not explain: it was there when the figure
    /// was published.
    public let unexplained: Money
  }

  /// One published figure with what the store knows of it.
  public struct Evidence: Sendable {
    public let figure: PublishedFigure
    public let today: [MeasuredSum]
    public let since: [CountedFact]

    public init(figure: PublishedFigure, today: [MeasuredSum], since: [CountedFact]) {
      self.figure = figure
      self.today = today
      self.since = since
    }
  }

  public init(_ evidence: [Evidence], grants: [GrantSummary]) throws(MoneyError) {
    let partners = Set(grants.filter { $0.holder == .partner }.map(\.project))
    let titles = Dictionary(
      grants.map { ($0.project, $0.projectTitle) }, uniquingKeysWith: { first, _ in first })
    var figures: [Figure] = []
    for item in evidence {
      let published = item.figure.amount
      let counts = { (grant: Reference<Grant>?, project: Reference<Project>, amount: Money) in
        grant != nil && !partners.contains(project) && amount.currency == published.currency
      }
      let today = try Money.sum(
        item.today.filter { counts($0.grant, $0.project, $0.amount) }.map(\.amount),
        currency: published.currency)
      let since = item.since.filter { counts($0.grant, $0.project, $0.amount) }
      let difference = try today - published
      figures.append(
        Figure(
          ref: item.figure.ref, year: item.figure.year, measure: item.figure.measure,
          source: item.figure.source, published: published,
          recorded: item.figure.recorded ?? Moment(milliseconds: 0), today: today,
          difference: difference,
          since: since.map { ExplainReport.Fact($0, titles) },
          unexplained: try difference
            - Money.sum(since.map(\.amount), currency: published.currency)))
    }
    self.figures = figures
  }

  /// Whether every published figure is still what the record gives.
  public var agrees: Bool { figures.allSatisfy(\.difference.isZero) }
}

extension ReconcileReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let columns: [ReportTable.Column] = [
      .init(language.say("År", "Year")), .init(language.say("Tal", "Figure")),
      .init(language.say("Offentliggjort", "Published"), isNumeric: true),
      .init(language.say("I dag", "Today"), isNumeric: true),
      .init(language.say("Forskel", "Difference"), isNumeric: true),
      .init(language.say("Kilde", "Source")),
    ]
    let rows = figures.map { figure -> [ReportTable.Cell] in
      [
        .text(String(figure.year)), .text(language.name(figure.measure)),
        .amount(figure.published), .amount(figure.today), .amount(figure.difference),
        .text(figure.source),
      ]
    }
    var notes: [String] = []
    if figures.isEmpty {
      notes.append(
        language.say(
          "Ingen offentliggjorte tal er registreret (grants totals publish).",
          "No published figures are recorded (grants totals publish)."))
    } else if agrees {
      notes.append(
        language.say(
          "Alle offentliggjorte tal stemmer med det registrerede.",
          "Every published figure agrees with the record."))
    }
    let main = ReportTable(
      title: language.say(
        "Offentliggjorte tal og det registrerede", "Published figures and the record"),
      columns: columns, rows: rows, notes: notes)
    return [main] + figures.filter { !$0.difference.isZero }.map { reasons($0, language) }
  }

  private func reasons(_ figure: Figure, _ language: Language) -> ReportTable {
    let spelling = Spelling(language)
    let rows = figure.since.map { fact -> [ReportTable.Cell] in
      [
        .moment(fact.recorded), .text(fact.ref), .text(fact.project),
        .text(language.eventName(fact.event)), .day(fact.day), .amount(fact.amount),
        .text(fact.text ?? ""),
      ]
    }
    var notes: [String] = []
    if !figure.unexplained.isZero {
      let amount = spelling.money(figure.unexplained)
      notes.append(
        language.say(
          "\(amount) af forskellen var der allerede, da tallet blev offentliggjort.",
          "\(amount) of the difference was there when the figure was published."))
    }
    let total: [ReportTable.Cell] = [
      .text(language.say("Forskel", "Difference")), .text(""), .text(""), .text(""), .text(""),
      .amount(figure.difference), .text(""),
    ]
    return ReportTable(
      title: language.say(
        "\(figure.year), \(language.name(figure.measure).lowercased()): registreret siden "
          + spelling.moment(figure.recorded),
        "\(figure.year), \(language.name(figure.measure).lowercased()): recorded since "
          + spelling.moment(figure.recorded)),
      columns: [
        .init(language.say("Registreret", "Recorded")), .init(language.say("Nr.", "Ref")),
        .init(language.say("Projekt", "Project")), .init(language.say("Hændelse", "Event")),
        .init(language.say("Dato", "Date")),
        .init(language.say("Beløb", "Amount"), isNumeric: true),
        .init(language.say("Begrundelse", "Reason")),
      ], rows: rows, totals: [total], notes: notes)
  }
}
