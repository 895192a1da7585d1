/// An amount has a currency, its own or the activity's.
extension IATIRules {
  static let money: [FormatRule] = [
    currency("7.8.1", of: ["value", "forecast", "loan-status"]),
    FormatRule(
      warning: "7.9.1",
      "Poster efter landets eget budget (country-budget-items) er ikke 100 i alt.",
      "The items of the country's own budget do not make 100."
    ) { activity, _ in
      activity.all("country-budget-items").compactMap { list in
        let given = list.all("budget-item").compactMap { $0["percentage"] }
        guard given.count > 1, isWrongWhole(given) else { return nil }
        return .init(list, given.joined(separator: " + "))
      }
    },
    FormatRule(
      warning: "107.1.1", "Bistandsarten (aid-type) mangler en kode fra OECD DAC's liste (1).",
      "The aid type lacks a code of OECD DAC's list (1)."
    ) { activity, _ in
      let types = activity.all("default-aid-type")
      return types.isEmpty || types.contains { ["1", nil].contains($0["vocabulary"]) }
        ? [] : types.prefix(1).map { .init($0) }
    },
  ]

  static func currency(_ id: String, of names: Set<String>) -> FormatRule {
    FormatRule(
      id, "Beløbet har ingen valuta: sæt default-currency, eller currency på beløbet.",
      "The amount has no currency: set default-currency, or currency on the amount."
    ) { item, _ in
      guard (item["default-currency"] ?? "").isEmpty else { return [] }
      var found: [FormatRule.Occurrence] = []
      item.visit { inner in
        if names.contains(inner.name), (inner["currency"] ?? "").isEmpty {
          found.append(.init(inner, inner.text))
        }
      }
      return found
    }
  }
}
