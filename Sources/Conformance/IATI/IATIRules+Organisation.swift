/// The organisation file.
extension IATIRules {
  private static let budgets: [ElementPath] = [
    "total-budget", "recipient-org-budget", "recipient-region-budget", "recipient-country-budget",
    "total-expenditure",
  ]

  static let organisations: [FormatRule] =
    form(
      Identifiers(group: "1.12", checksSymbols: true) {
        $0.all("organisation-identifier").map { ($0, $0.text) }
      })
    + form(
      Identifiers(
        group: "1.17", values: attribute("ref", of: ["recipient-org-budget/recipient-org"]))
    )
    + form(Identifiers(group: "1.18", checksSymbols: true, values: reporter)) + [
      agency("1.18.8", of: reporter),
      periodOrder("8.6.3", budgets),
      atMostOneYear("7.5.3", budgets),
      currency("7.8.2", of: ["value"]),
      FormatRule(
        "4.5.1", "Teksten har intet sprog: sæt xml:lang på organisationen eller på hver tekst.",
        "The text has no language: set xml:lang on the organisation or on each narrative.",
        textsWithoutLanguage),
      notFuture(
        "11.4.1", "Organisationen siges at være ændret i fremtiden (last-updated-datetime).",
        "The organisation is said to be updated in the future (last-updated-datetime)."
      ) { [($0, $0["last-updated-datetime"])] },
      FormatRule(
        "11.3.1", "Budgetlinjens valørdato (value-date) ligger ikke i budgettets periode.",
        "The value date of the budget line does not lie within the budget's period."
      ) { organisation, _ in
        organisation.all("recipient-country-budget").flatMap { budget in
          guard let (from, to) = period(budget) else { return [FormatRule.Occurrence]() }
          return budget.all("budget-line/value").compactMap { value in
            guard let day = XMLDay.day(value["value-date"]), day < from || to < day else {
              return nil
            }
            return .init(value, value["value-date"])
          }
        }
      },
    ]
}
