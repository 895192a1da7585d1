import PortfolioModel
import Reporting
import Templating

// The fields of results, milestones, changes and duties.
extension FieldStyle {
  func results<Report>(
    _ results: @escaping @Sendable (Report) -> ResultsPart
  ) -> [TemplateBinding<Report>] {
    [
      .flag("hasResults", "Om noget er målt", "Whether anything is measured") {
        !results($0).isEmpty
      },
      .items(
        "areas", each: "area", of: area, "Indsatsområderne", "The focus areas"
      ) { results($0).areas },
      .flag("hasGoals", "Om der er overordnede mål", "Whether there are overall goals") {
        !results($0).goals.isEmpty
      },
      .items("goals", each: "goal", of: goal, "De overordnede mål", "The overall goals") {
        results($0).goals
      },
      .text("activityCount", "Antal aktiviteter", "The number of activities") {
        spelling.number(results($0).count)
      },
      .text("runningCount", "Antal i gang", "The number that are running") {
        spelling.number(results($0).running)
      },
    ]
  }

  private var area: [TemplateBinding<ResultsPart.Area>] {
    [
      .text("code", "Bogstav eller nummer", "The letter or number") { $0.code },
      .text("title", "Navnet", "The name") { $0.title },
      .text("heading", "Bogstav og navn", "The letter and the name") { area in
        area.title.map { [area.code, $0].compactMap { $0 }.joined(separator: " ") }
      },
      .items(
        "activities", each: "activity", of: activity, "Aktiviteterne", "The activities"
      ) { $0.activities },
    ]
  }

  var activity: [TemplateBinding<ResultsPart.ActivityRow>] {
    [
      .text("title", "Aktivitetens navn", "The name of the activity") { $0.title },
      .flag("isPart", "Om den er en del af den forrige", "Whether it is part of the one before") {
        $0.isPart
      },
      .text("status", "Om den er i gang", "Whether it is running") { $0.words(spelling) },
      .flag("isRunning", "Om den er i gang", "Whether it is running") { $0.state == .running },
      .date("starts", "Hvornår den begynder", "When it begins", self) { $0.starts },
      .flag("hasResults", "Om noget er målt", "Whether anything is measured") {
        !$0.results.isEmpty
      },
      .items("results", each: "result", of: result, "Resultaterne", "The results") { $0.results },
    ]
  }

  private var goal: [TemplateBinding<ResultsPart.GoalRow>] {
    [
      .text("number", "Målets nummer", "The number of the goal") { String($0.number) },
      .text("title", "Målet", "The goal") { $0.title },
      .flag("hasResults", "Om noget er målt", "Whether anything is measured") {
        !$0.results.isEmpty
      },
      .items("results", each: "result", of: result, "Resultaterne", "The results") { $0.results },
    ]
  }

  private var result: [TemplateBinding<ResultRow>] {
    [
      .text("indicator", "Det, der måles", "What is measured") { $0.title },
      .spelled("value", [], "Resultatet med enhed", "The result with its unit") {
        $0.measured.map(self.result)
      },
      .spelled("target", [], "Måltallet", "The target") { $0.target.map(self.result) },
      .spelled("baseline", [], "Udgangspunktet", "The baseline") { $0.baseline.map(self.result) },
      .text("ofTarget", "Resultatet i procent af måltallet", "The result in per cent of the target")
      { $0.percentOfTarget.map { spelling.percent($0) } },
      .text("period", "Perioden eller dagen", "The period or the day") {
        spelling.days($0.period)
      },
      .text("note", "Bemærkningen", "The remark") { $0.note },
      .text(
        "remark", "Bemærkning, måltal og udgangspunkt i ét",
        "Remark, target and baseline in one"
      ) { remark($0) },
    ]
  }

  /// `11 af 14 mødre (79 %)`; to programs `11/14`, a range `1102-1221`, a small number `<5`.
  private func result(_ value: ResultValue) -> TemplateSpellings {
    let number = value.value?.decimal ?? value.fewerThan.map { "<\($0)" } ?? ""
    let machine =
      number + (value.denominator.map { "/" + $0.decimal } ?? "")
      + (value.upper.map { "-" + $0.decimal } ?? "")
    return TemplateSpellings(
      shown: value.words(spelling), machine: value.text ?? machine, named: [:])
  }

  /// What is worth saying beside a result; a dash where nothing is.
  private func remark(_ row: ResultRow) -> String {
    let target = row.target.map {
      language.say("Måltal: ", "Target: ") + $0.words(spelling) + "."
    }
    let baseline = row.baseline.map {
      language.say("Udgangspunkt: ", "Baseline: ") + $0.words(spelling) + " ("
        + spelling.days($0.period) + ")."
    }
    let parts = [row.note, target, baseline].compactMap { $0 }
    return parts.isEmpty ? "–" : parts.joined(separator: " ")
  }

  func milestones<Report>(
    _ name: String, _ danish: String, _ english: String,
    _ rows: @escaping @Sendable (Report) -> [MilestoneRow]
  ) -> [TemplateBinding<Report>] {
    let milestone: [TemplateBinding<MilestoneRow>] = [
      .text("title", "Milepælen", "The milestone") { $0.title },
      .date("planned", "Hvornår den er planlagt", "When it is planned", self) { $0.planned },
      .text("done", "Hvornår den er nået", "When it was reached") {
        $0.done.map(spelling.date) ?? language.say("Endnu ikke", "Not yet")
      },
      .text("deviation", "Hvordan det passer sammen", "How the two go together") {
        Spelling.capitalised($0.words(language))
      },
      .text("note", "Bemærkningen", "The remark") { $0.note },
    ]
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    return [
      .flag("has\(capital)", "Om der er nogen", "Whether there are any") { !rows($0).isEmpty },
      .items(name, each: "milestone", of: milestone, danish, english, rows),
    ]
  }

  func changes<Report>(
    since day: @escaping @Sendable (Report) -> CalendarDate?,
    _ rows: @escaping @Sendable (Report) -> [ChangeRow]
  ) -> [TemplateBinding<Report>] {
    let change: [TemplateBinding<ChangeRow>] = [
      .day("day", "Dagen", "The day", self) { $0.day },
      .text("text", "Det, der er ændret", "What was changed") { $0.words(spelling) },
      .text("reason", "Begrundelsen", "The reason") { $0.reason },
    ]
    return [
      .items(
        "changes", each: "change", of: change, "Ændringer siden sidste rapport",
        "Changes since the last report", rows),
      .text(
        "noChanges", "Sætning om, at intet er ændret", "A sentence that nothing was changed"
      ) { rows($0).isEmpty ? ChangeRow.none(since: day($0), spelling) : nil },
    ]
  }

  func duties<Report>(
    _ rows: @escaping @Sendable (Report) -> [DutyRow]
  ) -> [TemplateBinding<Report>] {
    let duty: [TemplateBinding<DutyRow>] = [
      .text("title", "Forpligtelsen", "The duty") { $0.title },
      .date("due", "Fristen", "The deadline", self) { $0.due },
    ]
    return [
      .flag("hasDuties", "Om der er nogen", "Whether there are any") { !rows($0).isEmpty },
      .items("duties", each: "duty", of: duty, "Kommende frister", "Coming deadlines", rows),
    ]
  }
}
