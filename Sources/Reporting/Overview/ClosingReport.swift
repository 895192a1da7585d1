import PortfolioModel

/// What is missing before a grant is closed. Closed is computed and never recorded: the period is
/// over, every duty is accepted or falls away, and all that was awarded has been received.
public struct ClosingReport: Encodable, Sendable {
  public let grant: String
  public let stage: GrantStage
  public let missing: [Item]

  public struct Item: Encodable, Sendable {
    public let sort: Sort
    /// The duty.
    public let ref: String?
    public let title: String?
    public let amount: Money?
    public let day: CalendarDate?
    /// The state of the duty.
    public var state: DutyFact.State?
  }

  public enum Sort: String, Encodable, Sendable { case award, period, duty, money }

  public init(
    _ grant: GrantSummary, on day: CalendarDate, duties: [DutyStatus], awarded: Money,
    received: Money
  ) throws(MoneyError) {
    self.grant = grant.ref.text
    stage = grant.stage(on: day)
    var missing: [Item] = []
    if grant.awardDay == nil {
      missing.append(Item(sort: .award, ref: nil, title: nil, amount: nil, day: nil))
    }
    if let last = grant.lastDay, last >= day {
      missing.append(Item(sort: .period, ref: nil, title: nil, amount: nil, day: last))
    }
    for status in duties
    where status.duty.grant == grant.ref && status.duty.direction != .incoming
      && status.state != .accepted && status.state != .notRequired
    {
      missing.append(
        Item(
          sort: .duty, ref: status.duty.ref, title: status.duty.title, amount: nil, day: nil,
          state: status.state))
    }
    let rest = try awarded - received
    if !rest.isZero {
      missing.append(Item(sort: .money, ref: nil, title: nil, amount: rest, day: nil))
    }
    self.missing = missing
  }

  public var isClosed: Bool { stage == .closed }
}

extension ClosingReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let stage = language.name(stage)
    return [
      ReportTable(
        title: "\(grant): \(stage)",
        columns: [
          .init(language.say("Mangler", "Missing")), .init(language.say("Gør", "Do")),
        ],
        rows: missing.map { [.text(words($0, language)), .text(remedy($0, language))] },
        notes: [
          missing.isEmpty
            ? language.say("Intet mangler.", "Nothing is missing.")
            : language.say(
              "En bevilling er afsluttet, når perioden er slut, alle forpligtelser er godkendt og "
                + "alt er udbetalt; det registreres ikke for sig.",
              "A grant is closed when its period is over, every duty is accepted and all is "
                + "received; that is not recorded by itself.")
        ])
    ]
  }

  private func words(_ item: Item, _ l: Language) -> String {
    let spelling = Spelling(l)
    switch item.sort {
    case .award: return l.say("den er ikke bevilget", "it is not awarded")
    case .period:
      let day = item.day.map(spelling.short) ?? ""
      return l.say("perioden slutter \(day)", "its period ends \(day)")
    case .duty:
      return l.say(
        "\(item.ref ?? "") \(item.title ?? "") er ikke godkendt",
        "\(item.ref ?? "") \(item.title ?? "") is not accepted")
    case .money:
      guard let rest = item.amount else { return "" }
      if rest.isNegative, let over = try? rest.negated {
        let amount = spelling.money(over)
        return l.say("der er udbetalt \(amount) for meget", "\(amount) too much was received")
      }
      let amount = spelling.money(rest)
      return l.say("\(amount) er ikke udbetalt", "\(amount) is not received")
    }
  }

  private func remedy(_ item: Item, _ l: Language) -> String {
    switch item.sort {
    case .award: "grants grant award \(grant)"
    case .period:
      l.say(
        "vent, eller grants grant amend \(grant) --ends",
        "wait, or grants grant amend \(grant) --ends")
    case .duty:
      item.state == .submitted
        ? "grants duty accept \(item.ref ?? "")" : "grants duty submit \(item.ref ?? "")"
    case .money where item.amount?.isNegative == true:
      l.say(
        "grants instalment reverse, eller grants grant amend \(grant) --amount",
        "grants instalment reverse, or grants grant amend \(grant) --amount")
    case .money:
      l.say(
        "grants instalment receive, eller grants grant amend \(grant) --amount",
        "grants instalment receive, or grants grant amend \(grant) --amount")
    }
  }
}
