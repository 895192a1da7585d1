/// What each format does not ask for, and why: read from its schema and its rules, not from what
/// happened to pass.
extension RequiredFieldsTests {
  // MARK: - The house format (Templates/house/*.xsd)

  private static let partyOptional: Set<String> = [
    // Not everybody has one, and not every grant has days of its own.
    "tilskudsmodtager/@identifikator", "bevilling/@fra", "bevilling/@til",
    // Left out where nothing is made up.
    "@illustrativ",
  ]

  static let statusOptional = partyOptional.union([
    // A grant without a budget in force has no accounts, and one of several years no single year.
    "regnskab", "regnskab/@budgetaar", "regnskab/@budgetIAaret",
    "regnskab/budgetpost/@budgetIAaret",
    // There may be none of these, or one fewer.
    "rate", "aktivitet", "aktivitet/resultat", "milepael", "tekst",
    // What is counted may speak for itself, and what is said of it need not be.
    "aktivitet/resultat/@enhed", "aktivitet/resultat/@kilde", "aktivitet/resultat/@bemaerkning",
    // An open milestone.
    "milepael/@udfoert",
  ])
  static let statusDemanded = [
    // The lines make the total.
    "regnskab/budgetpost": "HUS-2",
    // Each form of a result has its numbers.
    "aktivitet/resultat/@vaerdi": "HUS-12", "aktivitet/resultat/@af": "HUS-12",
    "aktivitet/resultat/@hoejst": "HUS-12",
  ]

  static let accountOptional = partyOptional
  static let accountDemanded = ["indtaegter/post": "HUS-8", "udgifter/post": "HUS-9"]

  // MARK: - IATI 2.03 (its schemas; IATI-Rulesets version-2.03)

  static let activityOptional: Set<String> = [
    // Root and activity: `use="optional"`.
    "@generated-datetime", "iati-activity/@last-updated-datetime",
    "iati-activity/description/@type",
    // One of several: the schema wants one participant and one date of any kind, rule 6.11.1 a
    // start, planned or actual.
    "iati-activity/participating-org", "iati-activity/activity-date",
    "iati-activity/participating-org/@type", "iati-activity/participating-org/@activity-id",
    // `minOccurs="0"`.
    "iati-activity/other-identifier", "iati-activity/other-identifier/owner-org",
    "iati-activity/country-budget-items", "iati-activity/policy-marker",
    "iati-activity/default-aid-type", "iati-activity/budget", "iati-activity/planned-disbursement",
    "iati-activity/planned-disbursement/period-end", "iati-activity/transaction",
    "iati-activity/transaction/provider-org", "iati-activity/transaction/receiver-org",
    "iati-activity/related-activity", "iati-activity/result",
    // Without a vocabulary it is list 1, OECD DAC's.
    "iati-activity/sector/@vocabulary", "iati-activity/policy-marker/@vocabulary",
    // Without a type or status a budget is the original and indicative.
    "iati-activity/budget/@type", "iati-activity/budget/@status",
    "iati-activity/planned-disbursement/@type",
    // The other party's own identifiers, where it publishes.
    "iati-activity/transaction/provider-org/@provider-activity-id",
    "iati-activity/transaction/receiver-org/@receiver-activity-id",
    // The schema wants one indicator and there are two; what an indicator has is `minOccurs="0"`.
    "iati-activity/result/indicator", "iati-activity/result/indicator/reference",
    "iati-activity/result/indicator/baseline", "iati-activity/result/indicator/baseline/comment",
    "iati-activity/result/indicator/period", "iati-activity/result/indicator/period/target",
    "iati-activity/result/indicator/period/target/comment",
    "iati-activity/result/indicator/period/actual",
    "iati-activity/result/indicator/period/actual/comment",
  ]
  static let activityDemanded = [
    "iati-activity/@lang": "4.1.1", "iati-activity/@default-currency": "7.8.1",
    "iati-activity/participating-org/narrative": "6.10.1",
    "iati-activity/participating-org/@ref": "6.10.1",
    "iati-activity/other-identifier/owner-org/narrative": "6.8.1",
    "iati-activity/recipient-country": "3.7.1",
    // The one that is left has not the whole, and of several each must have a share.
    "iati-activity/sector": "2.1.4", "iati-activity/sector/@percentage": "2.1.1",
    "iati-activity/country-budget-items/budget-item": "7.9.4",
    "iati-activity/country-budget-items/budget-item/@percentage": "7.9.1",
    "iati-activity/policy-marker/@significance": "6.14.1",
    "iati-activity/policy-marker/narrative": "6.13.1",
    "iati-activity/transaction/provider-org/narrative": "6.9.1",
    "iati-activity/transaction/receiver-org/@ref": "6.9.2",
    "iati-activity/result/indicator/baseline/@value": "8.8.1",
    "iati-activity/result/indicator/period/target/@value": "8.9.1",
    "iati-activity/result/indicator/period/actual/@value": "8.10.1",
  ]

  static let organisationOptional: Set<String> = [
    // `minOccurs="0"`, and a budget without a status is indicative.
    "iati-organisation/total-budget", "iati-organisation/total-budget/@status",
    "iati-organisation/total-expenditure",
  ]
  static let organisationDemanded = [
    "iati-organisation/@lang": "4.5.1", "iati-organisation/@default-currency": "7.8.2",
  ]

  // MARK: - UBL 2.1 (maindoc/UBL-Invoice-2.1.xsd)

  static let invoiceOptional: Set<String> = [
    // UBL is a library: `minOccurs="0"` for all that its parties may agree to leave out. What a
    // request for an instalment always has of it, its template puts there.
    "UBLVersionID", "InvoiceTypeCode", "DocumentCurrencyCode", "AccountingSupplierParty/Party",
    "AccountingSupplierParty/Party/PartyName", "AccountingCustomerParty/Party",
    "AccountingCustomerParty/Party/PartyName", "LegalMonetaryTotal/LineExtensionAmount",
    "LegalMonetaryTotal/TaxExclusiveAmount", "LegalMonetaryTotal/TaxInclusiveAmount",
    "InvoiceLine/InvoicedQuantity", "InvoiceLine/Item/Name",
  ]
  static let invoiceDemanded = [
    // EN 16931: when it is to be paid.
    "DueDate": "BR-CO-25",
    // The schema demands these as well, but its message does not come to their names.
    "AccountingSupplierParty": "UBL-1", "AccountingCustomerParty": "UBL-2",
    "LegalMonetaryTotal": "UBL-3", "InvoiceLine/Item": "UBL-4",
  ]
}
