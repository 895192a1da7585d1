import PortfolioModel

extension YearEndReport {
  /// The money of each grant against its time; the forty that are furthest off.
  func paceChart(_ currency: Currency, _ l: Language) -> YearChart? {
    let grants = pace.filter { $0.awarded.currency == currency }
    guard !grants.isEmpty else { return nil }
    let off = grants.filter { ($0.pointsAhead ?? 0).magnitude > 10 }.count
    let all = l.count(grants.count, ("bevilling", "bevillinger"), ("grant", "grants"))
    let furthest = grants.sorted {
      ($0.pointsAhead ?? 0).magnitude > ($1.pointsAhead ?? 0).magnitude
    }.prefix(40)
    return paceChart(
      of: Array(furthest),
      name: named(
        l.say("Forbrug mod forløben tid", "Spending against time elapsed"), currency),
      finding: l.say(
        "\(off) af \(all) har brugt mere end 10 procentpoint mere eller mindre end den forløbne "
          + "tid pr. \(closing(l)).",
        "\(off) of \(all) have spent over 10 percentage points more or less than the time elapsed "
          + "by \(closing(l))."), l)
  }

  /// The money of one grant against its time.
  func paceChart(of grant: Pace, _ l: Language) -> YearChart {
    let spelling = Spelling(l)
    let money = Share.tenths(grant.spent.minorUnits, of: grant.awarded.minorUnits) ?? 0
    let time = Share.tenths(Int64(grant.daysElapsed), of: Int64(grant.days)) ?? 0
    return paceChart(
      of: [grant], name: l.say("Forbrug mod forløben tid", "Spending against time elapsed"),
      finding: l.say(
        "Pr. \(closing(l)) er \(spelling.percent(tenths: money)) af bevillingen brugt, og "
          + "\(spelling.percent(tenths: time)) af tiden er gået.",
        "By \(closing(l)), \(spelling.percent(tenths: money)) of the grant has been spent and "
          + "\(spelling.percent(tenths: time)) of its time has passed."), l)
  }

  private func paceChart(
    of grants: [Pace], name: String, finding: String, _ l: Language
  ) -> YearChart {
    let rows = grants.map { grant -> [FigureTable.Cell] in
      [
        .text("\(grant.grant.text) \(grant.project)"), .amount(grant.awarded),
        .amount(grant.spent),
        .share(grant.spent, of: grant.awarded, column: 2, whole: .column(1)),
        .count(grant.days), .count(grant.daysElapsed),
        .share(
          part: Int64(grant.daysElapsed), of: Int64(grant.days), column: 5, whole: .column(4)),
      ]
    }
    return YearChart(
      .pace, form: .bullets, name: name, finding: finding,
      table: FigureTable(
        name: name, title: name,
        columns: [
          .init(l.say("Bevilling", "Grant")), .init(l.name(Measure.awarded), .amount),
          .init(l.name(Measure.spent), .amount), .init(l.say("Heraf forbrugt", "Spent"), .share),
          .init(l.say("Dage i alt", "Days"), .count), .init(l.say("Dage gået", "Elapsed"), .count),
          .init(l.say("Tid gået", "Time elapsed"), .share),
        ], rows: rows), values: [3, 6])
  }
}
