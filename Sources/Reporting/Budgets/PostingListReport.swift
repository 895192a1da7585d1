import PortfolioModel

/// A project's postings one by one, with what each source bears, and their sum.
public struct PostingListReport: Encodable, Sendable {
  public let project: String
  public let postings: [Item]
  public let total: Money

  public struct Item: Encodable, Sendable {
    public let voucher: String
    public let day: CalendarDate
    public let line: String
    public let text: String
    public let amount: Money
    /// The posting that it takes back.
    public let reverses: String?
    public let charges: [Charge]
  }

  public struct Charge: Encodable, Sendable {
    public let source: String
    public let amount: Money
  }

  public init(
    project: Project, lines: [BudgetLine], postings: [Posting]
  ) throws(MoneyError) {
    self.project = project.title
    let titles = Dictionary(
      lines.map { ($0.ref, $0.title) }, uniquingKeysWith: { first, _ in first })
    self.postings = postings.map { posting in
      let line =
        switch posting.line {
        case .ref(let ref): titles[ref.text] ?? ref.text
        case .title(let title): title
        }
      return Item(
        voucher: posting.name, day: posting.day, line: line, text: posting.text,
        amount: posting.amount, reverses: posting.reverses,
        charges: (posting.charges ?? []).map {
          Charge(source: $0.source.text, amount: $0.amount)
        })
    }
    total = try Money.sum(postings.map(\.amount), currency: project.currency)
  }
}

extension PostingListReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let spelling = Spelling(language)
    let rows = postings.map { posting -> [ReportTable.Cell] in
      let charges = posting.charges.map { "\($0.source) \(spelling.amount($0.amount))" }
      return [
        .day(posting.day), .text(posting.voucher), .text(posting.line), .text(posting.text),
        .amount(posting.amount),
        .text(posting.charges.count > 1 ? charges.joined(separator: "; ") : ""),
      ]
    }
    let count = language.count(
      postings.count, ("postering", "posteringer"), ("posting", "postings"))
    return [
      ReportTable(
        title: language.say("\(project): posteringer", "\(project): postings"),
        columns: [
          .init(language.say("Dato", "Date")), .init(language.say("Bilag", "Voucher")),
          .init(language.say("Budgetpost", "Budget line"), room: .name),
          .init(language.say("Tekst", "Text"), room: .name),
          .init(language.say("Beløb", "Amount"), isNumeric: true),
          .init(language.say("Fordeling", "Charges"), room: .optional(1)),
        ], rows: rows,
        totals: [
          [
            .text(language.say("I alt", "Total")), .text(""), .text(""), .text(""),
            .amount(total), .text(""),
          ]
        ], notes: [count + "."])
    ]
  }
}
