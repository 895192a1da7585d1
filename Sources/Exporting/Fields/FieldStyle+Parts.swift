import PortfolioModel
import Reporting
import Templating

// The fields of the parts that several reports have.
extension FieldStyle {
  var period: [TemplateBinding<DayRange>] {
    [
      .day("first", "Den første dag", "The first day", self) { $0.from },
      .day("last", "Den sidste dag, som er med", "The last day, which is included", self) {
        $0.last
      },
      .text("text", "Perioden som tekst", "The period as text") { spelling.days($0) },
    ]
  }

  /// - Parameter money: the figures of the grant, for reports that have them in this form.
  func grant<Report>(
    _ about: @escaping @Sendable (Report) -> GrantIdentification,
    money: (@Sendable (Report) -> MoneyFigures)? = nil
  ) -> [TemplateBinding<Report>] {
    let grant: [TemplateBinding<GrantIdentification>] = [
      .text("ref", "Jeres eget nummer", "Your own reference") { $0.grant.text },
      .text("title", "Bevillingens titel", "The title of the grant") { $0.title },
      .text("caseNumber", "Bevillingsgivers sagsnummer", "The funder's case number") {
        $0.caseNumber
      },
      .text("purpose", "Formålet", "The purpose") { $0.purpose },
      .text("stage", "Hvor bevillingen er", "Where the grant stands") { language.name($0.stage) },
      .day("awardDay", "Bevillingsdatoen", "The award date", self) { $0.awardDay },
      .record("period", of: period, "Bevillingsperioden", "The grant period") { $0.period },
    ]
    let figures = money.map { money in moneyFigures.of(money) } ?? []
    return [
      .record("organisation", of: organisation, "Tilskudsmodtageren", "The grantee") { about($0) },
      .record("funder", of: funder, "Bevillingsgiveren", "The funder") { about($0) },
      .record("project", of: projectTitle, "Projektet", "The project") { about($0) },
      .record("grant", of: grant.of(about) + figures, "Bevillingen", "The grant") { $0 },
    ]
  }

  private var organisation: [TemplateBinding<GrantIdentification>] {
    [
      .text("name", "Navnet", "The name") { $0.organisation },
      .text("identifier", "Identifikatoren", "The identifier") { $0.organisationIdentifier },
    ]
  }

  private var funder: [TemplateBinding<GrantIdentification>] {
    [.text("name", "Navnet", "The name") { $0.funder }]
  }

  private var projectTitle: [TemplateBinding<GrantIdentification>] {
    [.text("title", "Projektets navn", "The name of the project") { $0.project }]
  }

  private var moneyFigures: [TemplateBinding<MoneyFigures>] {
    [
      .money("awarded", "Bevilget med ændringer", "Awarded, with amendments", self) { $0.awarded },
      .money("receivedInPeriod", "Udbetalt i perioden", "Received in the period", self) {
        $0.receivedInPeriod
      },
      .money("received", "Udbetalt til dato", "Received to date", self) { $0.receivedToDate },
      .money(
        "spentInPeriod", "Forbrugt af bevillingen i perioden", "Spent of the grant in the period",
        self
      ) { $0.spentInPeriod },
      .money("spent", "Forbrugt af bevillingen til dato", "Spent of the grant to date", self) {
        $0.spentToDate
      },
      .money("remaining", "Bevilget minus forbrugt", "Awarded less spent", self) { $0.remaining },
    ]
  }

  var cofinancing: [TemplateBinding<MoneyFigures>] {
    [
      .money("inPeriod", "Dækket i perioden", "Borne in the period", self) {
        $0.cofinancingInPeriod
      },
      .money("toDate", "Dækket til dato", "Borne to date", self) { $0.cofinancingToDate },
    ]
  }

  func project<Report>(
    _ about: @escaping @Sendable (Report) -> ProjectIdentification
  ) -> [TemplateBinding<Report>] {
    let name: [TemplateBinding<ProjectIdentification>] = [
      .text("name", "Navnet", "The name") { $0.organisation }
    ]
    let project: [TemplateBinding<ProjectIdentification>] = [
      .text("ref", "Jeres eget nummer", "Your own reference") { $0.project.text },
      .text("title", "Projektets navn", "The name of the project") { $0.title },
      .text("purpose", "Formålet", "The purpose") { $0.purpose },
      .date("starts", "Hvornår det begynder", "When it begins", self) { $0.starts },
      .date("ends", "Hvornår det slutter", "When it ends", self) { $0.ends },
      .text("period", "Begyndelse og slutning", "Its beginning and end") { about in
        let days = [about.starts, about.ends].compactMap { $0 }.map(spelling.date)
        return days.isEmpty ? nil : days.joined(separator: "–")
      },
      .text("funders", "Bevillingsgiverne", "The funders") {
        $0.funders.isEmpty ? nil : $0.funders.joined(separator: ", ")
      },
    ]
    return [
      .record("organisation", of: name, "Organisationen", "The organisation") { about($0) },
      .record("project", of: project, "Projektet", "The project") { about($0) },
    ]
  }

  /// The currency of the amounts.
  func currency<Report>(
    _ currency: @escaping @Sendable (Report) -> Currency?
  ) -> TemplateBinding<Report> {
    .spelled("currency", [], "Valutaen", "The currency") {
      currency($0).map {
        TemplateSpellings(shown: spelling.currencyName($0), machine: $0.code, named: [:])
      }
    }
  }

  /// What stands on every page of a report: made-up amounts, a draft.
  func marks<Report>(
    _ isIllustrative: @escaping @Sendable (Report) -> Bool
  ) -> [TemplateBinding<Report>] {
    [
      .text(
        "illustrative", "»Illustrative beløb«, når nogle beløb er opdigtede",
        "“Illustrative amounts”, where some amounts are made up"
      ) { isIllustrative($0) ? language.illustrativeNote : nil },
      .text("draft", "»Kladde«, når det er en kladde", "“Draft”, where it is a draft") { _ in
        isDraft ? language.say("Kladde", "Draft") : nil
      },
    ]
  }

  func narrative<Report>(
    _ texts: @escaping @Sendable (Report) -> [ReportText]
  ) -> TemplateBinding<Report> {
    let sections: [TemplateBinding<[ReportText]>] = Narrative.Section.allCases.map { section in
      let (danish, english) = (Language.danish.name(section), Language.english.name(section))
      return .prose(section.rawValue, "Teksten »\(danish)«", "The text “\(english)”") { texts in
        texts.text(section) ?? (isDraft ? gap(danish, english) : nil)
      }
    }
    return .record("narrative", of: sections, "Teksterne", "The texts") { texts($0) }
  }
}
