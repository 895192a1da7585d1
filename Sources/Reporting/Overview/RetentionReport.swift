import PortfolioModel

/// What has been kept for as long as it must be, and may be deleted: vouchers five years after the
/// end of their accounting year (bogføringsloven § 12), or as many years after the final account as
/// a grant's terms say; cases that came to nothing, and contacts that nothing refers to.
public struct RetentionReport: Encodable, Sendable {
  /// The day on which it is judged.
  public let day: CalendarDate
  public let items: [Item]

  public struct Item: Encodable, Sendable {
    public let sort: Sort
    /// The project of vouchers; the grant or the person.
    public let ref: String
    public let title: String
    /// The accounting year, or the year in which something last happened.
    public let year: Int?
    /// How many vouchers.
    public let count: Int?
    /// The last day on which it must be kept; nothing where a final account is not accepted yet.
    public let keptUntil: CalendarDate?
    public let mayBeDeleted: Bool
  }

  public enum Sort: String, Encodable, Sendable { case vouchers, application, contact }

  /// What may be deleted.
  public var deletable: [Item] { items.filter(\.mayBeDeleted) }

  /// Years after the end of the accounting year (bogføringsloven § 12, stk. 1).
  static let years = 5

  public init(_ material: RetentionMaterial, on day: CalendarDate) {
    self.day = day
    let vouchers = material.postings.map { posted -> Item in
      let until = material.keptUntil(posted)
      return Item(
        sort: .vouchers, ref: posted.project.text,
        title: material.projects[posted.project] ?? posted.project.text, year: posted.year,
        count: posted.count, keptUntil: until, mayBeDeleted: until.map { $0 < day } ?? false)
    }
    let applications = material.refused.map { grant, year -> Item in
      let until = CalendarDate.endOfYear(year + Self.years)
      return Item(
        sort: .application, ref: grant.ref.text, title: grant.title, year: year, count: nil,
        keptUntil: until, mayBeDeleted: until < day)
    }
    let contacts = material.unusedPeople.map { person -> Item in
      let year = (person.recorded?.day ?? day).year
      let until = CalendarDate.endOfYear(year + Self.years)
      return Item(
        sort: .contact, ref: person.ref, title: person.name ?? person.role, year: year,
        count: nil, keptUntil: until, mayBeDeleted: until < day)
    }
    items = vouchers + applications + contacts
  }
}

/// What `RetentionReport` is made of.
public struct RetentionMaterial: Sendable {
  public var postings: [PostedYear] = []
  public var projects: [Reference<Project>: String] = [:]
  public var grants: [GrantSummary] = []
  public var terms: [Term] = []
  public var duties: [DutyStatus] = []
  public var dutyFacts: [DutyFact] = []
  /// Those that nothing refers to.
  public var unusedPeople: [Person] = []

  public init() {}

  /// The last day on which the vouchers of a year must be kept.
  fileprivate func keptUntil(_ posted: PostedYear) -> CalendarDate? {
    var last = CalendarDate.endOfYear(posted.year + RetentionReport.years)
    for grant in grants where grant.project == posted.project {
      guard let term = terms.last(where: { $0.grant == grant.ref && $0.rule == .keepYears })
      else { continue }
      guard let accepted = accountAccepted(grant.ref) else { return nil }
      let months = Int(term.value.thousandths / 1000) * 12
      last = max(last, accepted.adding(months: months))
    }
    return last
  }

  /// The day on which the final account of a grant was accepted.
  private func accountAccepted(_ grant: Reference<Grant>) -> CalendarDate? {
    let accounts = Set(
      duties.filter {
        $0.duty.grant == grant && $0.duty.sort == .finalAccount && $0.state == .accepted
      }.map(\.duty.ref))
    return dutyFacts.filter { accounts.contains($0.duty.text) && $0.state == .accepted }
      .map(\.happened.lastDay).max()
  }

  /// Applications that came to nothing, with the year in which they ended.
  fileprivate var refused: [(GrantSummary, Int)] {
    grants.compactMap { grant in grant.endedDay.map { (grant, $0.year) } }
  }
}

extension RetentionReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let spelling = Spelling(language)
    let rows = items.map { item -> [ReportTable.Cell] in
      [
        .text(name(item.sort, language)), .text(item.ref), .text(item.title),
        item.year.map { .text(String($0)) } ?? .none, item.count.map { .count($0) } ?? .none,
        item.keptUntil.map { .day($0) } ?? .none, .text(words(item, language)),
      ]
    }
    return [
      ReportTable(
        title: language.say(
          "Opbevaring pr. \(spelling.long(day))", "Retention on \(spelling.long(day))"),
        columns: [
          .init(language.say("Hvad", "What")), .init(language.say("Nr.", "Ref")),
          .init(language.say("Navn", "Name"), room: .name),
          .init(language.say("År", "Year")),
          .init(language.say("Bilag", "Vouchers"), isNumeric: true),
          .init(language.say("Gemmes til", "Kept until")),
          .init(language.say("Nu", "Now")),
        ], rows: rows, notes: notes(language))
    ]
  }

  private func name(_ sort: Sort, _ l: Language) -> String {
    switch sort {
    case .vouchers: l.say("Regnskabsmateriale", "Accounting material")
    case .application: l.say("Ansøgning uden bevilling", "Application without a grant")
    case .contact: l.say("Kontaktperson", "Contact")
    }
  }

  private func words(_ item: Item, _ l: Language) -> String {
    if item.mayBeDeleted { return l.say("kan slettes", "may be deleted") }
    return item.keptUntil == nil
      ? l.say("gemmes: slutregnskabet er ikke godkendt", "kept: the final account is not accepted")
      : l.say("gemmes", "kept")
  }

  private func notes(_ l: Language) -> [String] {
    let count = l.count(
      deletable.count, ("post kan slettes", "poster kan slettes"),
      ("item may be deleted", "items may be deleted"))
    return [
      count + ".",
      l.say(
        "Regnskabsmateriale gemmes \(Self.years) år fra udgangen af det regnskabsår, det vedrører "
          + "(bogføringsloven), eller længere, hvor vilkårene siger det (grants term add, regel "
          + "keepYears).",
        "Accounting material is kept \(Self.years) years from the end of the year that it is of "
          + "(the Danish bookkeeping act), or longer where terms say so (grants term add, rule "
          + "keepYears)."),
      l.say(
        "Programmet sletter intet af sig selv: bilagene ligger i økonomisystemet og på papir; "
          + "postens beløb bliver stående, så gamle tal stadig kan forklares. En kontaktperson "
          + "fjernes med grants person remove.",
        "The program deletes nothing by itself: vouchers lie in the finance system and on paper; "
          + "their amounts stay, so that old figures can still be explained. A contact is removed "
          + "with grants person remove."),
    ]
  }
}
