import PortfolioModel
import Reporting
import Templating

extension SubmissionFields {
  /// A status report with what only programs ask for.
  static func status(_ style: FieldStyle) -> [TemplateBinding<StatusReport>] {
    let s = style
    let instalment: [TemplateBinding<InstalmentRow>] = [
      .text("number", "Ratens nummer", "The number of the instalment") { String($0.number) },
      .day("due", "Hvornår den er planlagt", "When it is planned", s) { $0.due },
      .money("amount", "Det planlagte beløb", "The planned amount", s) { $0.planned },
      .money("received", "Det udbetalte beløb", "The amount received", s) { $0.received },
      .text("code", "Statussens kode", "The code of the state") { $0.state.rawValue },
    ]
    let text: [TemplateBinding<ReportText>] = [
      .text("code", "Afsnittets kode", "The code of the section") { $0.section.rawValue },
      .prose("text", "Teksten", "The text") { $0.text },
    ]
    let step: [TemplateBinding<MilestoneRow>] = [
      .text("title", "Milepælen", "The milestone") { $0.title },
      .date("planned", "Hvornår den er planlagt", "When it is planned", s) { $0.planned },
      .date("done", "Hvornår den er nået", "When it was reached", s) { $0.done },
    ]
    let own: [TemplateBinding<StatusReport>] = [
      .text("summary", "Status i én sætning, som ren tekst", "The status in one sentence, plain") {
        $0.sentence(Spelling(.danish))
      },
      .flag("isIllustrative", "Om nogle beløb er opdigtede", "Whether amounts are made up") {
        $0.isIllustrative
      },
      .money("cofinancingInPeriod", "Medfinansiering i perioden", "Co-financing in the period", s) {
        $0.money.cofinancingInPeriod
      },
      .money("cofinancingToDate", "Medfinansiering til dato", "Co-financing to date", s) {
        $0.money.cofinancingToDate
      },
      .items("rates", each: "rate", of: instalment, "Raterne med koder", "Instalments with codes") {
        $0.instalments
      },
      .items(
        "measured", each: "activity", of: measuredActivity(s), "Aktiviteter med målte værdier",
        "Activities with their values"
      ) { $0.results.areas.flatMap(\.activities).filter { !$0.results.isEmpty } },
      .items("steps", each: "step", of: step, "Milepæle til nu", "Milestones so far") {
        $0.milestones
      },
      .items("texts", each: "section", of: text, "Teksterne med koder", "The texts with codes") {
        $0.texts
      },
    ]
    return ReportFields.status(style) + own
  }

  private static func measuredActivity(
    _ s: FieldStyle
  ) -> [TemplateBinding<ResultsPart.ActivityRow>] {
    let value: [TemplateBinding<MeasuredValue>] = [
      .text("indicator", "Indikatorens nummer", "The reference of the indicator") {
        $0.row.indicator.text
      },
      .text("title", "Det, der måles", "What is measured") { $0.row.title },
      .text("unit", "Enheden", "The unit") { $0.row.unit },
      .text("role", "Målt, måltal eller udgangspunkt", "Measured, target or baseline") {
        $0.value.role.rawValue
      },
      .text("form", "Tallets form", "The form of the number") { $0.form.rawValue },
      .text("number", "Tallet", "The number") { $0.value.value?.decimal },
      .text("denominator", "Ud af", "Out of") { $0.value.denominator?.decimal },
      .text("upper", "Højst", "At most") { $0.value.upper?.decimal },
      .day("first", "Den første dag", "The first day", s) { $0.value.period.from },
      .day("last", "Den sidste dag", "The last day", s) { $0.value.period.last },
      .text("source", "Kilden", "The source") { $0.value.source },
      .text("note", "Bemærkningen", "The remark") { $0.value.note },
      .text("text", "Det, der ikke er et tal", "What is no number") { $0.text },
    ]
    return [
      .text("title", "Aktivitetens navn", "The name of the activity") { $0.title },
      .items("values", each: "value", of: value, "Værdierne", "The values") { activity in
        activity.results.flatMap { row in
          [row.baseline, row.target, row.measured].compactMap { $0 }
            .map { MeasuredValue(row: row, value: $0) }
        }
      },
    ]
  }

  /// A value beside the indicator that it is of.
  private struct MeasuredValue: Sendable {
    let row: ResultRow
    let value: ResultValue

    /// A number that is withheld is told in words, as no other number could stand in its place.
    private var isWithheld: Bool { value.fewerThan != nil }
    var form: Measurement.Form { isWithheld ? .text : value.form }
    var text: String? { isWithheld ? value.words(Spelling(.danish)) : value.text }
  }
}
