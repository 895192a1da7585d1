import PortfolioModel
import Reporting
import XMLDocuments

/// The status report in the house format (`Templates/house/statusrapport.xsd`): what a funder that
/// wants XML gets until it supplies a format of its own. Danish element names in ASCII, decimal
/// points, ISO dates, the currency on the document.
public enum StatusXML {
  public static let namespace = "urn:grants:statusrapport:1"

  /// The bytes of the document; the same for the same report.
  public static func bytes(_ report: StatusReport) throws -> [UInt8] {
    let writer = XMLStreamWriter()
    let money = report.money
    let about = report.identification
    try writer.element(
      "statusrapport",
      [
        "xmlns": namespace, "version": "1", "valuta": money.awarded.currency.code,
        "illustrativ": report.isIllustrative ? "true" : nil,
      ]
    ) {
      try writer.element(
        "tilskudsmodtager",
        ["navn": about.organisation, "identifikator": about.organisationIdentifier])
      try writer.element("bevillingsgiver", ["navn": about.funder])
      try writer.element(
        "bevilling",
        [
          "nummer": about.grant.text, "titel": about.title, "projekt": about.project,
          "sagsnummer": about.caseNumber, "bevillingsdato": about.awardDay?.iso,
          "fra": about.period?.from.iso, "til": about.period?.last.iso,
          "beloeb": money.awarded.decimal,
        ])
      try writer.element(
        "periode", ["fra": report.period.from.iso, "til": report.period.last.iso])
      try writer.element("sammenfatning", text: report.sentence(Spelling(.danish)))
      try writer.element(
        "oekonomi",
        [
          "udbetaltIPerioden": money.receivedInPeriod.decimal,
          "udbetaltTilDato": money.receivedToDate.decimal,
          "forbrugtIPerioden": money.spentInPeriod.decimal,
          "forbrugtTilDato": money.spentToDate.decimal, "restbeloeb": money.remaining.decimal,
          "medfinansieringIPerioden": money.cofinancingInPeriod.decimal,
          "medfinansieringTilDato": money.cofinancingToDate.decimal,
        ])
      try accounts(report, writer)
      try instalments(report, writer)
      try results(report, writer)
      try milestones(report, writer)
      for text in report.texts {
        try writer.element("tekst", ["afsnit": text.section.rawValue], text: text.text)
      }
    }
    return try writer.finish()
  }

  private static func accounts(_ report: StatusReport, _ writer: XMLStreamWriter) throws {
    guard let budget = report.budget else { return }
    let total = budget.total
    try writer.element(
      "regnskab",
      [
        "budget": total.budget.decimal, "budgetaar": budget.year.map(String.init),
        "budgetIAaret": total.yearBudget?.decimal,
        "forbrugtIPerioden": total.spentInPeriod.decimal,
        "forbrugtTilDato": total.spentToDate.decimal, "restbudget": total.remaining.decimal,
      ]
    ) {
      for line in budget.lines {
        try writer.element(
          "budgetpost",
          [
            "navn": line.title, "budget": line.budget.decimal,
            "budgetIAaret": line.yearBudget?.decimal,
            "forbrugtIPerioden": line.spentInPeriod.decimal,
            "forbrugtTilDato": line.spentToDate.decimal,
            "restbudget": line.remaining.decimal,
          ], text: line.explanation)
      }
    }
  }

  private static func instalments(_ report: StatusReport, _ writer: XMLStreamWriter) throws {
    for instalment in report.instalments {
      try writer.element(
        "rate",
        [
          "nummer": String(instalment.number), "planlagt": instalment.due.iso,
          "beloeb": instalment.planned.decimal, "udbetalt": instalment.received.decimal,
          "status": instalment.state.rawValue,
        ])
    }
  }

  private static func results(_ report: StatusReport, _ writer: XMLStreamWriter) throws {
    for activity in report.results.areas.flatMap(\.activities) where !activity.results.isEmpty {
      try writer.element("aktivitet", ["navn": activity.title]) {
        for row in activity.results {
          for value in [row.baseline, row.target, row.measured].compactMap({ $0 }) {
            try result(row, value, writer)
          }
        }
      }
    }
  }

  /// A number that is withheld is told in words, as no other number could stand in its place.
  private static func result(
    _ row: ResultRow, _ value: ResultValue, _ writer: XMLStreamWriter
  ) throws {
    let isWithheld = value.fewerThan != nil
    try writer.element(
      "resultat",
      [
        "indikator": row.indicator.text, "navn": row.title, "enhed": row.unit,
        "art": value.role.rawValue, "form": isWithheld ? "text" : value.form.rawValue,
        "vaerdi": value.value?.decimal, "af": value.denominator?.decimal,
        "hoejst": value.upper?.decimal, "fra": value.period.from.iso,
        "til": value.period.last.iso, "kilde": value.source, "bemaerkning": value.note,
      ], text: isWithheld ? value.words(Spelling(.danish)) : value.text)
  }

  private static func milestones(_ report: StatusReport, _ writer: XMLStreamWriter) throws {
    for milestone in report.milestones {
      try writer.element(
        "milepael",
        [
          "titel": milestone.title, "planlagt": milestone.planned.notation,
          "udfoert": milestone.done?.notation,
        ])
    }
  }
}
