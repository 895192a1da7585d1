/// Sectors and places stand on the activity or on its transactions, never on both.
extension IATIRules {
  static let levels: [FormatRule] =
    [
      FormatRule(
        "6.2.2", "Ingen sektor, hverken på aktiviteten eller på dens transaktioner.",
        "No sector, neither on the activity nor on its transactions."
      ) { activity, _ in
        missing(activity, unless: activity.has("sector") || activity.has("transaction/sector"))
      }
    ]
    + exclusive(
      names: ["sector"], both: "6.6.2", some: "6.7.2", danish: "Sektoren", english: "The sector")
    + exclusive(
      names: ["recipient-country", "recipient-region"], both: "3.6.2", some: "3.7.2",
      danish: "Landet eller regionen", english: "The country or region")
    + [
      FormatRule(
        warning: "3.7.1",
        "Intet land og ingen region, hverken på aktiviteten eller på dens transaktioner.",
        "No country or region, neither on the activity nor on its transactions."
      ) { activity, _ in
        missing(
          activity,
          unless: isPlaced(activity) || activity.all("transaction").contains(where: isPlaced))
      },
      FormatRule(
        "2.2.1", "En sektor i jeres egen liste (98 eller 99) mangler sit navn (narrative).",
        "A sector of a list of your own (98 or 99) lacks its name (narrative)."
      ) { activity, _ in
        (activity.all("sector") + activity.all("transaction/sector"))
          .filter { ["98", "99"].contains($0["vocabulary"]) && hasNoText($0) }.map { .init($0) }
      },
      FormatRule(
        "6.14.1", "Markøren (policy-marker) mangler sin vægt (significance).",
        "The policy marker lacks its significance."
      ) { activity, _ in
        activity.all("policy-marker")
          .filter { ["1", nil].contains($0["vocabulary"]) && $0["significance"] == nil }
          .map { .init($0) }
      },
      FormatRule(
        "6.13.1", "Markøren (policy-marker) i jeres egen liste (99) mangler sit navn.",
        "The policy marker of a list of your own (99) lacks its name."
      ) { activity, _ in
        activity.all("policy-marker").filter { $0["vocabulary"] == "99" && hasNoText($0) }
          .map { .init($0) }
      },
    ]

  private static func isPlaced(_ item: XMLItem) -> Bool {
    item.has("recipient-country") || item.has("recipient-region")
  }

  private static func exclusive(
    names: [ElementPath], both: String, some: String, danish: String, english: String
  ) -> [FormatRule] {
    let has = { @Sendable (item: XMLItem) in names.contains(where: item.has) }
    return [
      FormatRule(
        both, "\(danish) står både på aktiviteten og på en transaktion.",
        "\(english) stands on the activity and on a transaction as well."
      ) { activity, _ in
        has(activity) ? activity.all("transaction").filter(has).map { .init($0) } : []
      },
      FormatRule(
        some, "\(danish) står på nogle transaktioner; så skal den stå på dem alle.",
        "\(english) stands on some transactions; then all must have one."
      ) { activity, _ in
        let transactions = activity.all("transaction")
        guard !has(activity), transactions.contains(where: has) else { return [] }
        return transactions.filter { !has($0) }.map { .init($0) }
      },
    ]
  }
}
