import PortfolioModel
import Reporting
import Templating

/// What each kind of submission offers to templates beyond what the reports do.
enum SubmissionFields {
  /// An account with what only programs ask for.
  static func account(_ style: FieldStyle) -> [TemplateBinding<AccountSubmission>] {
    let s = style
    let settlement: [TemplateBinding<AccountReport.Settlement>] = [
      .money("awarded", "Bevilget", "Awarded", s) { $0.awarded },
      .money("opening", "Saldo primo", "Opening balance", s) { $0.opening },
      .money("received", "Udbetalt", "Received", s) { $0.received },
      .money("spent", "Forbrugt af bevillingen", "Spent of the grant", s) { $0.spent },
      .money("closing", "Saldo ultimo", "Closing balance", s) { $0.closing },
      .money("unspent", "Uforbrugte midler", "Unspent", s) { $0.unspent },
      .money("toRepay", "Skal tilbagebetales", "To be repaid", s) { $0.toRepay },
      .money("toReceive", "Til gode hos bevillingsgiver", "Still to come", s) { $0.toReceive },
    ]
    let head: [TemplateBinding<AccountSubmission.Head>] = [
      .text("title", "Bevillingsgivers budgetpost", "The funder's budget head") { $0.title },
      .money("budget", "Budgettet", "The budget", s) { $0.budget },
      .money("account", "Regnskabet", "The account", s) { $0.account },
      .money("deviation", "Regnskab minus budget", "Account less budget", s) { $0.deviation },
    ]
    let own: [TemplateBinding<AccountSubmission>] = [
      .flag("isIllustrative", "Om nogle beløb er opdigtede", "Whether amounts are made up") {
        $0.report.isIllustrative
      },
      .items(
        "heads", each: "head", of: head, "Udgifterne under bevillingsgivers egne poster",
        "The expenses under the funder's own heads"
      ) { $0.heads },
      .record("balance", of: settlement, "Afregningens beløb", "The amounts of the settlement") {
        $0.report.settlement
      },
    ]
    return ReportFields.account(style).of { $0.report } + own
  }

  /// A whole file of activities; the activities themselves are given one after the other.
  static func activities(_ style: FieldStyle) -> [TemplateBinding<ActivityFile>] {
    file(style, { $0 }) + [
      .list(
        ActivityFile.list, of: activity(style), "Bevillingerne, en aktivitet for hver",
        "The grants, an activity for each"
      ) { _ in [] }
    ]
  }

  static func organisation(_ style: FieldStyle) -> [TemplateBinding<OrganisationFile>] {
    let s = style
    let year: [TemplateBinding<OrganisationFile.Year>] = [
      .day("first", "Årets første dag", "The first day of the year", s) {
        .startOfYear($0.year)
      },
      .day("last", "Årets sidste dag", "The last day of the year", s) { .endOfYear($0.year) },
      .money("amount", "Beløbet", "The amount", s) { $0.amount },
    ]
    return file(style, { $0.file }) + [
      .text("currency", "Valutaens kode", "The code of the currency") { $0.currency.code },
      .items("budgets", each: "budget", of: year, "Bevilget, fordelt på år", "Awarded, by year") {
        $0.budgets
      },
      .items("spending", each: "spent", of: year, "Forbrugt pr. år", "Spent per year") {
        $0.spending
      },
    ]
  }

  private static func file<Report>(
    _ style: FieldStyle, _ file: @escaping @Sendable (Report) -> ActivityFile
  ) -> [TemplateBinding<Report>] {
    let organisation: [TemplateBinding<ActivityFile>] = [
      .text("name", "Navnet", "The name") { $0.organisation.name },
      .text("identifier", "Identifikatoren", "The identifier") { $0.organisation.identifier },
    ]
    return [
      .text("generated", "Hvornår filen er lavet, i UTC", "When the file was made, in UTC") {
        file($0).generated.iso
      },
      .record("organisation", of: organisation, "Organisationen", "The organisation") { file($0) },
    ]
  }

  /// A request for an instalment.
  static func instalmentRequest(_ style: FieldStyle) -> [TemplateBinding<InstalmentRequest>] {
    let s = style
    let party: [TemplateBinding<InstalmentRequest.Party>] = [
      .text("name", "Navnet", "The name") { $0.name },
      .text("cvr", "CVR-nummeret", "The CVR number") { $0.cvr },
      .text("gln", "EAN-nummeret (GLN)", "The GLN") { $0.gln },
    ]
    return [
      .text("number", "Anmodningens nummer", "The number of the request") { $0.number },
      .day("issued", "Dagen i dag", "Today", s) { $0.issued },
      .day("due", "Hvornår raten er planlagt", "When the instalment is planned", s) { $0.due },
      .text("currency", "Valutaens kode", "The code of the currency") { $0.amount.currency.code },
      .money("amount", "Beløbet", "The amount", s) { $0.amount },
      .text("title", "Hvad der anmodes om", "What is requested") { $0.title },
      .text("caseNumber", "Bevillingsgivers sagsnummer", "The funder's case number") {
        $0.caseNumber
      },
      .record("organisation", of: party, "Tilskudsmodtageren", "The grantee") { $0.organisation },
      .record("funder", of: party, "Bevillingsgiveren", "The funder") { $0.funder },
    ]
  }
}
