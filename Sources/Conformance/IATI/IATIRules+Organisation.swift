/// The organisation file.
extension IATIRules {
  private static let budgets: [ElementPath] = [
    "total-budget", "recipient-org-budget", "recipient-region-budget", "recipient-country-budget",
    "total-expenditure",
  ]

  static let organisationFile: [FormatRule] =
    form(of: "1.12", "organisation-identifier", nil) + form(of: "1.14", "reporting-org", "ref") + [
      periodOrder("8.6.3", budgets),
      atMostOneYear("7.5.3", budgets),
      currency("7.8.2", of: ["value"]),
      FormatRule(
        "4.1.1", "Teksten har intet sprog: sæt xml:lang på organisationen eller på hver tekst.",
        "The text has no language: set xml:lang on the organisation or on each narrative.",
        textsWithoutLanguage),
      FormatRule(
        "4.5.1", "Organisationens navn har ingen tekst.", "The organisation's name has no text."
      ) { organisation, _ in
        organisation.all("name").filter(hasNoText).map { .init($0) }
      },
    ]

  static let organisations: [FormatRule] = [
    FormatRule(
      "11.4.1", "Budgettets eller forbrugets valørdato (value-date) kan ikke læses.",
      "The value date of a budget or of expenditure cannot be read."
    ) { organisation, _ in
      budgets.flatMap { organisation.all($0) }.flatMap { $0.all("value") }
        .filter { $0["value-date"] != nil && XMLDay.day($0["value-date"]) == nil }
        .map { .init($0, $0["value-date"]) }
    },
    FormatRule(
      "11.3.1", "Forbruget (total-expenditure) ligger i fremtiden.",
      "The expenditure (total-expenditure) lies ahead."
    ) { organisation, setting in
      organisation.all("total-expenditure").filter {
        (period($0)?.from).map { $0 > setting.today } ?? false
      }.map { .init($0) }
    },
  ]
}
