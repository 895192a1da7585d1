import PortfolioModel

extension GrantStory: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let parts = PartTables(language)
    let milestones = parts.milestones(
      milestones, language.say("Projektets milepæle", "The project’s milestones"))
    let tables =
      [about(language), sums(language), story(language)] + termTables(language)
      + budgetTables(language) + fundingTables(language)
      + instalmentTables(language) + dutyTables(language) + milestones
      + (results.series.isEmpty ? [] : results.tables(language)) + textTables(language)
    return tables + [changeTable(language)]
  }

  private func about(_ l: Language) -> ReportTable {
    let spelling = Spelling(l)
    let about = identification
    let period = about.period.map { period in
      spelling.period(period)
        + (originalLastDay.map {
          l.say(" (først til \(spelling.short($0)))", " (first until \(spelling.short($0)))")
        } ?? "")
    }
    let facts: [(String, String?)] = [
      (l.say("Bevillingsgiver", "Funder"), about.funder),
      (l.say("Projekt", "Project"), about.project),
      (l.say("Sagsnummer", "Case number"), about.caseNumber),
      (l.say("Bevillingsdato", "Award date"), about.awardDay.map(spelling.short)),
      (l.say("Bevillingsperiode", "Grant period"), period),
      (l.say("Status", "Stage"), l.name(about.stage)),
      (l.say("Ansvarlig", "Responsible"), responsible),
      (l.say("Formål", "Purpose"), about.purpose),
      (l.say("Betingelser", "Conditions"), conditions),
      (l.say("Bemærkning", "Remark"), note),
    ]
    return ReportTable(
      title: "\(about.grant) · \(about.title)" + spelling.asKnown(asOf),
      columns: [
        .init(l.say("Oplysning", "Fact")), .init(l.say("Værdi", "Value"), room: .name),
      ],
      rows: facts.compactMap { name, value in value.map { [.text(name), .text($0)] } },
      notes: isIllustrative ? [l.illustrativeNote + "."] : [])
  }

  private func sums(_ l: Language) -> ReportTable {
    let spelling = Spelling(l)
    let (rest, due) = (spelling.money(money.remaining), spelling.money(money.outstanding))
    let applied = spelling.money(money.applied)
    return ReportTable(
      title: l.say("Pengene", "The money"),
      columns: [
        .init(l.say("År", "Year")),
        .init(l.name(Measure.awarded), isNumeric: true),
        .init(l.name(Measure.received), isNumeric: true),
        .init(l.name(Measure.spent), isNumeric: true),
      ],
      rows: money.years.map { year in
        [.text(String(year.year))]
          + [year.awarded, year.received, year.spent].map { $0.isZero ? .none : .amount($0) }
      },
      totals: [
        [
          .text(l.say("I alt", "Total")), .amount(money.awarded), .amount(money.received),
          .amount(money.spent),
        ]
      ],
      notes: [
        l.say(
          "Ansøgt: \(applied); restbeløb: \(rest); ikke udbetalt: \(due).",
          "Applied for: \(applied); remaining: \(rest); outstanding: \(due).")
      ])
  }

  private func story(_ l: Language) -> ReportTable {
    let spelling = Spelling(l)
    return ReportTable(
      title: l.say("Forløbet", "The story"),
      columns: [
        .init(l.say("Dag", "Day")), .init(l.say("Hændelse", "Event"), room: .name),
        .init(l.say("Beløb", "Amount"), isNumeric: true),
        .init(l.say("Bemærkning", "Remark"), room: .optional(2)),
        .init(l.say("Nr.", "Ref"), room: .optional(1)),
      ],
      rows: events.map { event in
        [
          .date(event.day), .text(event.words(spelling)),
          event.amount.map { .amount($0) } ?? .text(""), .text(event.reason ?? ""),
          .text(event.ref),
        ]
      },
      notes: events.isEmpty
        ? [l.say("Intet er registreret endnu.", "Nothing has been recorded yet.")]
        : events.contains(where: \.isCorrection)
          ? [
            l.say(
              "En rettelse står på den dag, den blev registreret.",
              "A correction stands on the day on which it was recorded.")
          ] : [])
  }

  private func changeTable(_ l: Language) -> ReportTable {
    let title = l.say("Rettelser i oplysningerne", "Changes of the record")
    guard !changes.entries.isEmpty, var table = changes.tables(l).first else {
      return ReportTable(
        title: title, columns: [], rows: [],
        notes: [l.say("Ingen.", "None.")])
    }
    table.title = title
    return table
  }
}
