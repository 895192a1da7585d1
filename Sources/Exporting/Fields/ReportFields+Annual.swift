import PortfolioModel
import Reporting
import Templating

extension ReportFields {
  static func annual(_ style: FieldStyle) -> [TemplateBinding<AnnualReport>] {
    let s = style
    let project: [TemplateBinding<AnnualReport.ProjectResults>] = [
      .text("title", "Projektets navn", "The name of the project") { $0.title },
      .items("areas", each: "area", of: s.annualArea, "Indsatsområderne", "The focus areas") {
        $0.areas
      },
    ]
    let remark: [TemplateBinding<AnnualReport.Remark>] = [
      .text("subject", "Hvad den er om", "What it is about") { $0.subject },
      .text("text", "Bemærkningen", "The remark") { $0.words(s.language) },
    ]
    let own: [TemplateBinding<AnnualReport>] = [
      .record("organisation", of: s.named, "Organisationen", "The organisation") {
        $0.organisation
      },
      .text("year", "Året", "The year") { String($0.year) },
      .text("heading", "Rapportens navn", "What the report is called") {
        $0.heading(s.language)
      },
      .text("sentence", "Årets tal i én sætning", "The year's figure in one sentence") {
        $0.awarded.sentence(s.language).map(s.spelling.kept)
      },
      .texts("notes", "Hvad der skal vides om tallene", "What has to be known of the figures") {
        $0.notes(s.language)
      },
      .items("projects", each: "project", of: project, "Projekterne", "The projects") {
        $0.projects
      },
      .flag("hasRemarks", "Om der er nogen", "Whether there are any") { !$0.remarks.isEmpty },
      .items(
        "remarks", each: "remark", of: remark, "Bemærkninger til kilden",
        "Remarks on the source"
      ) { $0.remarks },
    ]
    // A made-up result is told among the notes: the amounts are none of the report's.
    return s.marks { _ in false } + own
  }
}

extension FieldStyle {
  fileprivate var annualArea: [TemplateBinding<AnnualReport.AreaResults>] {
    [
      .text("heading", "Bogstav og navn", "The letter and the name") { area in
        area.title.map { [area.code, $0].compactMap(\.self).joined(separator: ". ") }
      },
      .items(
        "activities", each: "activity", of: annualActivity, "Aktiviteterne", "The activities"
      ) { $0.activities.filter { $0.state == .notStarted || !$0.rows.isEmpty } },
    ]
  }

  private var annualActivity: [TemplateBinding<AnnualReport.ActivityResults>] {
    let result: [TemplateBinding<AnnualReport.Row>] = [
      .text("indicator", "Det, der måles", "What is measured") {
        $0.title + language.roleSuffix($0.value.role)
      },
      .text("value", "Resultatet med enhed", "The result with its unit") {
        $0.value.words(spelling)
      },
      .text("period", "Perioden eller dagen", "The period or the day") {
        spelling.days($0.value.period)
      },
      .text("remark", "Bemærkningen, ellers en streg", "The remark, else a dash") {
        $0.note ?? "–"
      },
    ]
    return [
      .text("title", "Aktivitetens navn", "The name of the activity") { $0.title },
      .text("standing", "At den ikke er begyndt", "That it has not begun") {
        $0.standing(language)
      },
      .items("results", each: "result", of: result, "Resultaterne", "The results") { $0.rows },
    ]
  }
}
