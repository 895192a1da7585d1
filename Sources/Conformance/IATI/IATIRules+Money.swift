/// An amount has a currency, its own or the activity's.
extension IATIRules {
  static let money: [FormatRule] = [
    currency("7.8.1", of: ["value", "forecast", "loan-status"]),
    aidType(
      "107.1.1", "Bistandsarten mangler en kode fra OECD DAC's liste (1).",
      "The aid type lacks a code of OECD DAC's list (1).", withoutDAC
    ) { [$0.all("default-aid-type")] },
    aidType(
      "107.1.2", "Bistandsarten har to koder fra samme liste.",
      "The aid type has two codes of the same list.", repeated
    ) { [$0.all("default-aid-type")] },
    aidType(
      "107.2.1", "Transaktionens bistandsart mangler en kode fra OECD DAC's liste (1).",
      "The transaction's aid type lacks a code of OECD DAC's list (1).", withoutDAC
    ) { $0.all("transaction").map { $0.all("aid-type") } },
    aidType(
      "107.2.2", "Transaktionens bistandsart har to koder fra samme liste.",
      "The transaction's aid type has two codes of the same list.", repeated
    ) { $0.all("transaction").map { $0.all("aid-type") } },
  ]

  private static func aidType(
    _ id: String, _ danish: String, _ english: String,
    _ find: @escaping @Sendable ([XMLItem]) -> [FormatRule.Occurrence],
    _ groups: @escaping @Sendable (XMLItem) -> [[XMLItem]]
  ) -> FormatRule {
    FormatRule(warning: id, danish, english) { activity, _ in groups(activity).flatMap(find) }
  }

  /// The codes after the first of their list.
  private static func repeated(_ codes: [XMLItem]) -> [FormatRule.Occurrence] {
    var lists: Set<String> = []
    return codes.filter { code in
      let list = code["vocabulary"] ?? ""
      return !lists.insert(list.isEmpty ? "1" : list).inserted
    }.map { .init($0, $0["code"]) }
  }

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
