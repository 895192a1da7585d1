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
    try writer.element(
      "statusrapport",
      [
        "xmlns": namespace, "version": "1", "valuta": money.awarded.currency.code,
        "illustrativ": report.isIllustrative ? "true" : nil,
      ]
    ) {
      try writer.element(
        "tilskudsmodtager",
        ["navn": report.organisation, "identifikator": report.organisationIdentifier])
      try writer.element("bevillingsgiver", ["navn": report.funder])
      try writer.element(
        "bevilling",
        [
          "nummer": report.grant.text, "titel": report.grantTitle, "projekt": report.project,
          "sagsnummer": report.caseNumber, "bevillingsdato": report.awardDay?.iso,
          "fra": report.grantPeriod?.from.iso, "til": report.grantPeriod?.last.iso,
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
    guard !report.budget.isEmpty else { return }
    let total = report.budgetTotal
    try writer.element(
      "regnskab",
      [
        "budget": total.budget.decimal, "budgetaar": report.budgetYear.map(String.init),
        "budgetIAaret": total.yearBudget?.decimal,
        "forbrugtIPerioden": total.spentInPeriod.decimal,
        "forbrugtTilDato": total.spentToDate.decimal, "restbudget": total.remaining.decimal,
      ]
    ) {
      for line in report.budget {
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
    for activity in report.results {
      try writer.element("aktivitet", ["navn": activity.activity]) {
        for row in activity.rows {
          try writer.element(
            "resultat",
            [
              "indikator": row.indicator.text, "navn": row.title, "enhed": row.unit,
              "art": row.role.rawValue, "form": row.form.rawValue,
              "vaerdi": row.value?.decimal, "af": row.denominator?.decimal,
              "hoejst": row.upper?.decimal, "fra": row.period.from.iso,
              "til": row.period.last.iso, "kilde": row.source, "bemaerkning": row.note,
            ], text: row.text)
        }
      }
    }
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
