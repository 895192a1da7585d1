import PortfolioModel
import Reporting
import Templating

/// What each kind of report offers to templates: one list per kind, from which the catalogue and
/// the values are made.
enum ReportFields {
  static func status(_ style: FieldStyle) -> [TemplateBinding<StatusReport>] {
    let s = style
    let identity =
      s.grant({ $0.identification }, money: { $0.money }) as [TemplateBinding<StatusReport>]
    let narrative: [TemplateBinding<StatusReport>] = [s.narrative { $0.texts }]
    let period: [TemplateBinding<StatusReport>] = [
      .record("period", of: s.period, "Rapportens periode", "The period of the report") {
        $0.period
      },
      .text("sentence", "Status i én sætning", "The status in one sentence") {
        $0.sentence(s.spelling)
      },
      s.currency { $0.money.awarded.currency },
      .record(
        "cofinancing", of: s.cofinancing, "Det, som medfinansiering dækker, når der er noget",
        "What co-financing bears, where there is any"
      ) { $0.money.cofinancingToDate.isZero ? nil : $0.money },
      s.sources { $0.funding },
    ]
    return s.marks { $0.isIllustrative } + identity + period + s.budget { $0.budget }
      + s.instalments { $0.instalments } + s.results { $0.results }
      + s.milestones("milestones", "Milepæle til nu", "Milestones so far") { $0.milestones }
      + s.milestones("upcomingMilestones", "Kommende milepæle", "Coming milestones") {
        $0.upcomingMilestones
      } + narrative + s.changes(since: { $0.lastReport }, { $0.changes })
      + s.duties { $0.upcomingDuties }
  }

  static func yearly(_ style: FieldStyle) -> [TemplateBinding<YearlyReport>] {
    [.text("year", "Året", "The year") { String($0.year) }] + status(style).of { $0.status }
  }

  static func progress(_ style: FieldStyle) -> [TemplateBinding<ProgressReport>] {
    let s = style
    let total: [TemplateBinding<ProgressReport.Total>] = [
      .money("budget", "Budgettet", "The budget", s) { $0.budget },
      .money("spentInPeriod", "Forbrugt i perioden", "Spent in the period", s) {
        $0.spentInPeriod
      },
      .money("spent", "Forbrugt til dato", "Spent to date", s) { $0.spentToDate },
    ]
    let own: [TemplateBinding<ProgressReport>] = [
      .text("body", "Hvem den er til", "Whom it is for") { s.language.name($0.body) },
      .record("period", of: s.period, "Rapportens periode", "The period of the report") {
        $0.period
      },
      .text("sentence", "Status i én sætning", "The status in one sentence") {
        $0.sentence(s.spelling)
      },
      s.currency { $0.fundingTotal.budget.currency }, s.sources { $0.funding },
      .record("sourcesTotal", of: total, "Alle kilder i alt", "All sources together") {
        $0.fundingTotal
      },
      s.narrative { $0.texts },
    ]
    return s.marks { $0.isIllustrative } + s.project { $0.identification } + own
      + s.budget { $0.budget } + s.results { $0.results }
      + s.milestones("milestones", "Milepælsplanen", "The milestone plan") { $0.milestones }
      + s.duties { $0.upcomingDuties }
  }

  static func goals(_ style: FieldStyle) -> [TemplateBinding<GoalsReport>] {
    let s = style
    let own: [TemplateBinding<GoalsReport>] = [
      .text("year", "Året", "The year") { String($0.year) }, s.narrative { $0.texts },
    ]
    return s.marks { $0.isIllustrative } + s.project { $0.identification } + own
      + s.results { $0.results }
  }

  static func milestones(_ style: FieldStyle) -> [TemplateBinding<MilestonesReport>] {
    let s = style
    let own: [TemplateBinding<MilestonesReport>] = [
      .text("year", "Året", "The year") { String($0.year) },
      .flag("hasStarting", "Om nogen begynder", "Whether any begin") { !$0.starting.isEmpty },
      .items(
        "starting", each: "activity", of: s.activity, "Aktiviteter, der begynder i året",
        "Activities that begin in the year"
      ) { $0.starting },
    ]
    return s.marks { $0.isIllustrative } + s.project { $0.identification } + own
      + s.milestones("carriedOver", "Fra tidligere år", "From earlier years") { $0.carriedOver }
      + s.milestones("milestones", "Årets milepæle", "The year's milestones") { $0.milestones }
      + s.milestones("later", "Senere år", "Later years") { $0.later }
  }

  static func evaluation(_ style: FieldStyle) -> [TemplateBinding<EvaluationReport>] {
    let s = style
    let own: [TemplateBinding<EvaluationReport>] = [
      .text("heading", "Slut- eller midtvejsevaluering", "Final or mid-term evaluation") {
        $0.heading(s.language)
      },
      .flag("isFinal", "Om projektet er slut", "Whether the project is over") { $0.isFinal },
      .record("period", of: s.period, "Evalueringens periode", "The period evaluated") {
        $0.period
      },
      s.currency { $0.budget?.total.budget.currency ?? $0.funding.first?.budget.currency },
      s.sources { $0.funding }, s.narrative { $0.texts },
    ]
    return s.marks { $0.isIllustrative } + s.project { $0.identification } + own
      + s.budget { $0.budget } + s.results { $0.results }
      + s.milestones("milestones", "Milepæle", "Milestones") { $0.milestones }
  }
}
