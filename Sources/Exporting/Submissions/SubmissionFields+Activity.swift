import PortfolioModel
import Reporting
import Templating

extension SubmissionFields {
  static func activity(_ style: FieldStyle) -> [TemplateBinding<ActivityReport>] {
    let s = style
    let party: [TemplateBinding<ActivityReport.Party>] = [
      .text("name", "Navnet", "The name") { $0.name },
      .text("identifier", "Identifikatoren", "The identifier") { $0.identifier },
      .text("type", "Kode for slagsen (OrganisationType)", "Code of the sort (OrganisationType)") {
        $0.sort.map(organisationType)
      },
    ]
    let movement: [TemplateBinding<ActivityReport.Movement>] = [
      .text("ref", "Registreringens nummer", "The reference of the record") { $0.ref },
      .day("day", "Dagen", "The day", s) { $0.day },
      .money("amount", "Beløbet", "The amount", s) { $0.amount },
      .day("valued", "Dagen for værdien", "The day of the value", s) { $0.valued },
    ]
    let budget: [TemplateBinding<ActivityReport.YearBudget>] = [
      .day("first", "Den første dag", "The first day", s) { $0.first },
      .day("last", "Den sidste dag", "The last day", s) { $0.last },
      .money("amount", "Beløbet", "The amount", s) { $0.amount },
      .day("valued", "Dagen for værdien", "The day of the value", s) { $0.valued },
    ]
    return [
      .text("identifier", "Aktivitetens identifikator", "The identifier of the activity") {
        $0.identifier
      },
      .text("ref", "Jeres eget nummer", "Your own reference") { $0.grant.text },
      .text("title", "Titlen", "The title") { $0.title },
      .text("description", "Formålet", "The purpose") { $0.description },
      .text("caseNumber", "Bevillingsgivers sagsnummer", "The funder's case number") {
        $0.caseNumber
      },
      .text("status", "Kode for status (ActivityStatus)", "Code of the state (ActivityStatus)") {
        status($0.stage)
      },
      .text("currency", "Valutaens kode", "The code of the currency") { $0.currency.code },
      .day("firstDay", "Periodens første dag", "The first day of the period", s) { $0.firstDay },
      .day("lastDay", "Periodens sidste dag", "The last day of the period", s) { $0.lastDay },
      .day("begunDay", "Hvornår den begyndte", "When it began", s) { $0.begunDay },
      .day("endedDay", "Hvornår den sluttede", "When it ended", s) { $0.endedDay },
      .record("organisation", of: party, "Organisationen", "The organisation") {
        $0.organisation
      },
      .record("funder", of: party, "Bevillingsgiveren", "The funder") { $0.funder },
      .items("budgets", each: "budget", of: budget, "Bevilget, fordelt på år", "Awarded, by year") {
        $0.budgets
      },
      .items("planned", each: "payment", of: movement, "Rater til gode", "Instalments to come") {
        $0.planned
      },
      .items(
        "commitments", each: "commitment", of: movement, "Bevilling og tillæg",
        "The award and amendments"
      ) { $0.commitments },
      .items("receipts", each: "receipt", of: movement, "Udbetalinger", "Receipts") {
        $0.receipts
      },
      .items("spending", each: "spent", of: movement, "Forbrugt pr. år", "Spent per year") {
        $0.spending
      },
      .texts("related", "Projektets andre bevillinger", "The project's other grants") {
        $0.related
      },
      .items("results", each: "result", of: result(s), "Resultaterne", "The results") {
        $0.results
      },
    ]
  }

  private static func result(_ s: FieldStyle) -> [TemplateBinding<ActivityResult>] {
    let value: [TemplateBinding<ActivityResult.Value>] = [
      .day("day", "Dagen", "The day", s) { $0.day },
      .text("number", "Tallet, når det er et", "The number, where it is one") {
        $0.number?.decimal
      },
      .text("words", "Det samme i ord", "The same in words") { $0.words },
    ]
    let period: [TemplateBinding<ActivityResult.Period>] = [
      .day("first", "Den første dag", "The first day", s) { $0.first },
      .day("last", "Den sidste dag", "The last day", s) { $0.last },
      .record("target", of: value, "Måltallet", "The target") { $0.target },
      .record("actual", of: value, "Det målte", "What was measured") { $0.actual },
    ]
    return [
      .text("title", "Det, der måles", "What is measured") { $0.title },
      .text("activity", "Aktiviteten", "The activity") { $0.activity },
      .text("measure", "Kode for målet (IndicatorMeasure)", "Code of the measure") {
        $0.isNumeric ? "1" : "5"
      },
      .record("baseline", of: value, "Udgangspunktet", "The baseline") { $0.baseline },
      .items("periods", each: "period", of: period, "Perioderne", "The periods") { $0.periods },
    ]
  }

  /// Codelist OrganisationType: 10 government, 11 local government, 15 other public sector, 22
  /// national NGO, 60 foundation, 90 other.
  private static func organisationType(_ sort: Funder.Sort) -> String {
    switch sort {
    case .foundation: "60"
    case .statePool: "10"
    case .housingFund: "15"
    case .municipality: "11"
    case .housingOrganisation: "22"
    case .other: "90"
    }
  }

  /// Codelist ActivityStatus: 1 pipeline, 2 implementation, 3 completion, 4 post-completion.
  private static func status(_ stage: GrantStage) -> String {
    switch stage {
    case .awarded, .active: "2"
    case .ended: "3"
    case .closed: "4"
    default: "1"
    }
  }
}
