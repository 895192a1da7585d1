/// What EN 16931 demands of an invoice's sums, with its own numbers. A schema cannot add.
///
/// Beside them what UBL's own schema demands and libxml2 does not name: it lists the first ten
/// elements that may stand in a place, and what is missing is often the eleventh.
enum InvoiceRules {
  static let all: [FormatRule] =
    sums + [
      lacking("UBL-1", "AccountingSupplierParty", in: nil),
      lacking("UBL-2", "AccountingCustomerParty", in: nil),
      lacking("UBL-3", "LegalMonetaryTotal", in: nil),
      lacking("UBL-4", "Item", in: "InvoiceLine"),
    ]

  private static func lacking(
    _ id: String, _ name: ElementPath, in place: ElementPath?
  ) -> FormatRule {
    FormatRule(
      id, "Der mangler et <\(name)>; UBL 2.1 kræver det.",
      "A <\(name)> is missing; UBL 2.1 demands it."
    ) { invoice, _ in
      (place.map { invoice.all($0) } ?? [invoice])
        .filter { !$0.has(name) }.map { .init($0) }
    }
  }

  private static let sums: [FormatRule] = [
    sum(
      "BR-CO-10", "Linjernes beløb er ikke det, der står som deres sum.",
      "The lines do not make what stands as their sum.",
      of: "InvoiceLine/LineExtensionAmount", is: "LegalMonetaryTotal/LineExtensionAmount"),
    FormatRule(
      "BR-CO-15", "Beløbet med moms er ikke beløbet uden moms plus momsen.",
      "The amount with tax is not the amount without it plus the tax."
    ) { invoice, _ in
      guard let total = invoice.first("LegalMonetaryTotal"),
        let with = amount(total, "TaxInclusiveAmount"),
        let without = amount(total, "TaxExclusiveAmount"),
        let sum = ExactDecimal.sum(
          [without] + invoice.all("TaxTotal").compactMap { amount($0, "TaxAmount") }), sum != with
      else { return [] }
      return [.init(total, total.first("TaxInclusiveAmount")?.text)]
    },
    FormatRule(
      "BR-CO-16", "Beløbet at betale er ikke beløbet med moms minus det, der er betalt.",
      "The payable amount is not the amount with tax less what has been paid."
    ) { invoice, _ in
      guard let total = invoice.first("LegalMonetaryTotal"),
        let payable = amount(total, "PayableAmount"), let with = amount(total, "TaxInclusiveAmount")
      else { return [] }
      let paid = amount(total, "PrepaidAmount") ?? ExactDecimal(0)
      let rounding = amount(total, "PayableRoundingAmount") ?? ExactDecimal(0)
      let due = ExactDecimal(units: with.units - paid.units + rounding.units)
      return due == payable ? [] : [.init(total, total.first("PayableAmount")?.text)]
    },
    FormatRule(
      "BR-05", "Et beløb er i en anden valuta end fakturaens.",
      "An amount is in another currency than the invoice's."
    ) { invoice, _ in
      guard let currency = invoice.first("DocumentCurrencyCode")?.text else { return [] }
      var found: [FormatRule.Occurrence] = []
      invoice.visit { item in
        if let own = item["currencyID"], own != currency, item.name != "TaxAmount" {
          found.append(.init(item, own))
        }
      }
      return found
    },
    FormatRule(
      warning: "BR-CO-25", "Fakturaen har hverken forfaldsdato eller betalingsbetingelser.",
      "The invoice has neither a due date nor terms of payment."
    ) { invoice, _ in
      invoice.has("DueDate") || invoice.has("PaymentTerms") ? [] : [.init(invoice)]
    },
  ]

  private static func amount(_ item: XMLItem, _ path: ElementPath) -> ExactDecimal? {
    item.first(path).flatMap { ExactDecimal($0.text) }
  }

  private static func sum(
    _ id: String, _ danish: String, _ english: String, of parts: ElementPath, is whole: ElementPath
  ) -> FormatRule {
    FormatRule(id, danish, english) { invoice, _ in
      guard let total = invoice.first(whole), let said = ExactDecimal(total.text),
        let sum = ExactDecimal.sum(invoice.all(parts).compactMap { ExactDecimal($0.text) }),
        sum != said
      else { return [] }
      return [.init(total, total.text)]
    }
  }
}
