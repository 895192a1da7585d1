import PortfolioModel

extension YearEndReport {
  /// Applications with their answers; the success rate stands under them.
  func applicationTable(_ currency: Currency, _ l: Language) throws(MoneyError) -> FigureTable {
    let spelling = Spelling(l)
    let rows = applications.rows.filter {
      ($0.applied ?? $0.awarded)?.currency == currency
    }.map { row -> [FigureTable.Cell] in
      let remark =
        row.reason.map { l.say("Begrundelse: ", "Reason: ") + $0 }
        ?? (row.stage == .applied
          ? row.answerExpected.map {
            l.say("Svar ventes ", "Answer expected ") + spelling.date($0)
          } : nil)
      return [
        .text(row.grant.text), .text(row.project), .text(row.funder),
        row.appliedDay.map { .day($0) } ?? .none, row.applied.map { .amount($0) } ?? .none,
        row.awarded.map { .amount($0) } ?? .none, .text(l.name(row.stage)), .text(remark ?? ""),
      ]
    }
    return FigureTable(
      name: l.say("Ansøgninger", "Applications"),
      title: l.say("Ansøgninger pr. ", "Applications as of ") + spelling.short(asOf ?? today),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Projekt", "Project")),
        .init(l.say("Bevillingsgiver", "Funder")), .init(l.say("Ansøgt den", "Applied on"), .day),
        .init(l.name(Measure.applied), .amount), .init(l.name(Measure.awarded), .amount),
        .init(l.say("Status", "Stage")), .init(l.say("Bemærkning", "Remark"), .longText),
      ], rows: rows,
      notes: successNotes(currency, l) + [unitNote(currency, l)])
  }

  /// The success rate of the year's applications, and of all of them.
  public func successNotes(_ currency: Currency, _ l: Language) -> [String] {
    let spelling = Spelling(l)
    return [
      (l.say("Sendt i \(year)", "Sent in \(year)"), applicationsOfYear),
      (l.say("Alle", "All"), applications),
    ].compactMap { name, report in
      guard let summary = report.summaries.first(where: { $0.currency == currency.code }),
        summary.sent > 0
      else { return nil }
      var text = l.say(
        "\(name): \(summary.sent) sendt, \(summary.awarded) bevilget, \(summary.declined) afslag, "
          + "\(summary.pending) afventer svar.",
        "\(name): \(summary.sent) sent, \(summary.awarded) awarded, \(summary.declined) declined, "
          + "\(summary.pending) pending.")
      if let number = summary.successByNumberTenths, let amount = summary.successByAmountTenths {
        text += l.say(
          " Succesrate blandt de besvarede: \(spelling.percent(tenths: number)) efter antal, "
            + "\(spelling.percent(tenths: amount)) efter beløb.",
          " Success rate of those answered: \(spelling.percent(tenths: number)) by number, "
            + "\(spelling.percent(tenths: amount)) by amount.")
      }
      return text
    }
  }

  /// Every duty with its deadline and its state.
  func dutyTable(_ l: Language) -> FigureTable {
    let rows = duties.map { row -> [FigureTable.Cell] in
      [
        .text(row.ref), .text(row.grant?.text ?? ""), .text(row.project), .text(row.title),
        row.due.map { .date($0) } ?? .text(l.say("Uden fast dato", "No fixed date")),
        .text(l.name(row.state)), row.daysOverdue.map { .count($0) } ?? .none,
        .text(row.awaitedFrom.map { l.say("Afventer fra ", "Awaited from ") + $0 } ?? ""),
      ]
    }
    return FigureTable(
      name: l.say("Forpligtelser", "Duties"),
      title: l.say("Forpligtelser og frister pr. ", "Duties and deadlines as of ")
        + Spelling(l).short(asOf ?? today),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Bevilling", "Grant")),
        .init(l.say("Projekt", "Project")), .init(l.say("Forpligtelse", "Duty"), .longText),
        .init(l.say("Frist", "Deadline"), .day), .init(l.say("Status", "State")),
        .init(l.say("Dage overskredet", "Days overdue"), .count),
        .init(l.say("Bemærkning", "Remark")),
      ], rows: rows,
      notes: [
        l.say(
          "En frist, der kun er kendt som en måned eller årstid, er først overskredet, når hele "
            + "tidsrummet er gået.",
          "A deadline that is only known as a month or a season is not overdue before its whole "
            + "span has passed.")
      ])
  }

  /// The texts of the year as they were written. What a cell of a workbook cannot hold is continued
  /// in the row below.
  func textTable(_ l: Language) -> FigureTable {
    let rows = texts.flatMap { row -> [[FigureTable.Cell]] in
      let parts = Self.parts(of: row.text)
      return parts.enumerated().map { index, part in
        [
          .text(row.grant.text), .text(row.project), .text(l.name(row.section)),
          .day(row.period.from), .day(row.period.last),
          .text(parts.count == 1 ? "" : "\(index + 1)/\(parts.count)"), .text(part),
        ]
      }
    }
    return FigureTable(
      name: l.say("Tekster", "Texts"), title: l.say("Tekster om \(year)", "Texts on \(year)"),
      columns: [
        .init(l.say("Bevilling", "Grant")), .init(l.say("Projekt", "Project")),
        .init(l.say("Afsnit", "Section")), .init(l.say("Fra", "From"), .day),
        .init(l.say("Til", "To"), .day), .init(l.say("Del", "Part")),
        .init(l.say("Tekst", "Text"), .longText),
      ], rows: rows,
      notes: [
        l.say(
          "En celle kan højst rumme 32.767 tegn; en længere tekst fortsætter i næste række.",
          "A cell holds at most 32,767 characters; a longer text goes on in the next row.")
      ])
  }

  /// A text in parts that each fit into a cell: 32,767 UTF-16 code units (Microsoft, "Excel
  /// specifications and limits"). Together they are the text.
  static func parts(of text: String, limit: Int = 32_767) -> [String] {
    guard text.utf16.count > limit else { return [text] }
    var parts: [String] = []
    var part = ""
    var count = 0
    for character in text {
      let width = character.utf16.count
      if count + width > limit, !part.isEmpty {
        parts.append(part)
        (part, count) = ("", 0)
      }
      part.append(character)
      count += width
    }
    return parts + [part]
  }

  /// The year's published figures and what the record gives.
  func reconciliationTable(_ l: Language) -> FigureTable {
    let rows = reconciliation.figures.map { figure -> [FigureTable.Cell] in
      [
        .text(figure.ref), .text(l.name(figure.measure)), .amount(figure.published),
        .amount(figure.today), .combined(figure.difference, plus: [3], minus: [2]),
        .amount(figure.unexplained), .text(figure.published.currency.code), .text(figure.source),
      ]
    }
    return FigureTable(
      name: l.say("Afstemning", "Reconciliation"),
      title: l.say(
        "Offentliggjorte tal for \(year) og det registrerede",
        "Published figures of \(year) and the record"),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Tal", "Figure")),
        .init(l.say("Offentliggjort", "Published"), .amount),
        .init(l.say("I dag", "Today"), .amount), .init(l.say("Forskel", "Difference"), .amount),
        .init(l.say("Heraf uforklaret", "Of it unexplained"), .amount),
        .init(l.say("Valuta", "Currency")), .init(l.say("Kilde", "Source"), .longText),
      ], rows: rows)
  }
}
