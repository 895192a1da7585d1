import PortfolioModel

/// The facts that make a figure: their amounts sum to it, to the øre.
public struct ExplainReport: Encodable, Sendable {
  public let heading: [String: String]
  public let measure: Measure
  public let facts: [Fact]
  /// One sum per currency.
  public let totals: [Money]

  public struct Fact: Encodable, Sendable {
    public let ref: String
    public let grant: Reference<Grant>?
    public let project: String
    public let event: String
    public let day: CalendarDate
    public let amount: Money
    public let recorded: Moment
    public let recordedBy: String
    public let corrects: String?
    public let text: String?
    public let isIllustrative: Bool

    /// A fact with the title of its project.
    init(_ fact: CountedFact, _ titles: [Reference<Project>: String]) {
      ref = fact.ref
      grant = fact.grant
      project = titles[fact.project] ?? fact.project.text
      event = fact.event
      day = fact.day
      amount = fact.amount
      recorded = fact.recorded
      recordedBy = fact.recordedBy
      corrects = fact.corrects
      text = fact.text
      isIllustrative = fact.isIllustrative
    }
  }

  /// - Parameter figures: the totals that are explained, for their heading.
  public init(
    _ figures: TotalsReport, facts: [CountedFact], grants: [GrantSummary]
  ) throws(MoneyError) {
    heading = [
      "da": figures.heading(.danish), "en": figures.heading(.english),
    ]
    measure = figures.measure
    let partners = Set(grants.filter { $0.holder == .partner }.map(\.project))
    let own = facts.filter { $0.grant != nil && !partners.contains($0.project) }
    let titles = Dictionary(
      grants.map { ($0.project, $0.projectTitle) }, uniquingKeysWith: { first, _ in first })
    self.facts = own.map { Fact($0, titles) }
    var totals: [Money] = []
    for currency in Set(own.map(\.amount.currency)).sorted(by: { $0.code < $1.code }) {
      totals.append(
        try Money.sum(own.map(\.amount).filter { $0.currency == currency }, currency: currency))
    }
    self.totals = totals
  }
}

extension ExplainReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let columns: [ReportTable.Column] = [
      .init(language.say("Dato", "Date")), .init(language.say("Nr.", "Ref")),
      .init(language.say("Projekt", "Project"), room: .name),
      .init(language.say("Hændelse", "Event")),
      .init(language.say("Beløb", "Amount"), isNumeric: true),
      .init(language.say("Registreret", "Recorded")), .init(language.say("Af", "By")),
      .init(language.say("Bemærkning", "Remark")),
    ]
    let rows = facts.map { fact -> [ReportTable.Cell] in
      var remark = fact.text ?? ""
      if let corrects = fact.corrects {
        remark =
          language.say("vedrører \(corrects)", "concerns \(corrects)")
          + (remark.isEmpty ? "" : ": \(remark)")
      }
      return [
        .day(fact.day), .text(fact.ref), .text(fact.project),
        .text(language.eventName(fact.event)), .amount(fact.amount), .moment(fact.recorded),
        .text(fact.recordedBy), .text(remark),
      ]
    }
    let totals = totals.map { total -> [ReportTable.Cell] in
      [
        .text(language.say("I alt", "Total")),
        .text(Spelling(language).currencyName(total.currency)), .text(""), .text(""),
        .amount(total), .text(""), .text(""), .text(""),
      ]
    }
    let facts = language.count(
      facts.count, ("registrering", "registreringer"), ("fact", "facts"))
    var notes = [
      language.say(
        "\(facts) giver tilsammen tallet.", "\(facts) together make the figure.")
    ]
    if self.facts.contains(where: \.isIllustrative) {
      notes.append(language.illustrativeNote + ".")
    }
    let title = heading[language.rawValue] ?? ""
    return [
      ReportTable(
        title: title + language.say(": hvad tallet består af", ": what the figure is made of"),
        columns: columns, rows: rows, totals: totals, notes: notes)
    ]
  }
}
