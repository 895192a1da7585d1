import PortfolioModel

extension AnnualReport {
  /// `Årsrapport 2017: resultater`.
  public func heading(_ l: Language) -> String {
    l.say("Årsrapport \(year): resultater", "Annual report \(year): results")
  }

  /// The results of an activity: what was reached, in which days, and what has to be said of it.
  public func table(of activity: ActivityResults, _ spelling: Spelling) -> FigureTable {
    let l = spelling.language
    return FigureTable(
      name: activity.title, title: activity.title,
      columns: [
        .init(l.say("Indikator", "Indicator")), .init(l.say("Resultat", "Result")),
        .init(l.say("Periode", "Period")), .init(l.say("Bemærkning", "Remark"), .longText),
      ],
      rows: activity.rows.map { row in
        [
          .text(row.title + l.roleSuffix(row.value.role)), .text(row.value.words(spelling)),
          .text(days(row.value.period, spelling)), .text(row.note ?? ""),
        ]
      })
  }

  private func days(_ period: DayRange, _ spelling: Spelling) -> String {
    period.count == 1 ? spelling.short(period.from) : spelling.shortPeriod(period)
  }

  /// What is remarked about the records behind the pages, its inconsistencies among it.
  public func remarkTable(_ l: Language) -> FigureTable? {
    guard !remarks.isEmpty else { return nil }
    let title = l.say("Bemærkninger til kilden", "Remarks on the source")
    return FigureTable(
      name: title, title: title,
      columns: [.init(l.say("Emne", "Subject")), .init(l.say("Bemærkning", "Remark"), .longText)],
      rows: remarks.map { [.text($0.subject), .text($0.words(l))] })
  }
}

extension AnnualReport.ActivityResults {
  /// That it has not begun, and when it will; nothing for one that has.
  public func standing(_ l: Language) -> String? {
    guard state == .notStarted else { return nil }
    let start = starts.map(Spelling(l).date) ?? l.notStated.lowercased()
    return l.say("Ikke begyndt. Planlagt start: \(start).", "Not begun. Planned start: \(start).")
  }
}

extension AnnualReport: TabularReport {
  /// One table for each focus area, in the report's own order, and the remarks.
  public func tables(_ language: Language) -> [ReportTable] {
    var tables = [
      ReportTable(
        title: organisation.isEmpty
          ? heading(language) : "\(heading(language)), \(organisation)", columns: [], rows: [],
        notes: [awarded.sentence(language)].compactMap(\.self) + notes(language))
    ]
    for project in projects {
      for area in project.areas {
        tables.append(table(of: area, in: project, language))
      }
    }
    return tables + (remarkTable(language).map { [$0.reportTable] } ?? [])
  }

  private func table(
    of area: AreaResults, in project: ProjectResults, _ l: Language
  ) -> ReportTable {
    let spelling = Spelling(l)
    let rows = area.activities.flatMap { activity -> [[ReportTable.Cell]] in
      let standing = activity.standing(l).map { text -> [ReportTable.Cell] in
        [.text(""), .text(activity.title), .text(""), .text(text)]
          + Array(repeating: .none, count: 5) + [.text(""), .text("")]
      }
      return (standing.map { [$0] } ?? []) + activity.rows.map { row($0, activity, l, spelling) }
    }
    return ReportTable(
      title: title(of: area, in: project),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Aktivitet", "Activity"), room: .name),
        .init(l.say("Indikator", "Indicator"), room: .name),
        .init(l.say("Resultat", "Result"), room: .name),
        .init(l.say("Værdi", "Value"), isNumeric: true, room: .file),
        .init(l.say("Af", "Of"), isNumeric: true, room: .file),
        .init(l.say("Højst", "At most"), isNumeric: true, room: .file),
        .init(l.say("Fra", "From")), .init(l.say("Til", "To")),
        .init(l.say("Bemærkning", "Remark"), room: .optional(1)),
        .init(l.say("Kilde", "Source"), room: .file),
      ], rows: rows)
  }

  private func title(of area: AreaResults, in project: ProjectResults) -> String {
    let name = [area.code, area.title].compactMap(\.self).joined(separator: ". ")
    return name.isEmpty
      ? project.title : projects.count > 1 ? "\(project.title): \(name)" : name
  }

  private func row(
    _ row: Row, _ activity: ActivityResults, _ l: Language, _ spelling: Spelling
  ) -> [ReportTable.Cell] {
    let number = { (quantity: Quantity?) -> ReportTable.Cell in
      quantity.map { .quantity($0) } ?? .none
    }
    return [
      .text(row.indicator.text), .text(activity.title),
      .text(row.title + l.roleSuffix(row.value.role)), .text(row.value.words(spelling)),
      number(row.value.value), number(row.value.denominator), number(row.value.upper),
      .day(row.value.period.from), .day(row.value.period.last), .text(row.note ?? ""),
      .text(row.value.source ?? ""),
    ]
  }
}
