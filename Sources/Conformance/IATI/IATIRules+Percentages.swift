import PortfolioModel

/// Shares of one whole are exactly 100: three times 33.33 is not.
extension IATIRules {
  static let percentages: [FormatRule] =
    shares(
      groups: { Set($0.all("sector").map { $0["vocabulary"] ?? "1" }) },
      members: { activity, group in
        activity.all("sector").filter { ($0["vocabulary"] ?? "1") == group }
      }, ids: ("2.1.1", "2.1.2", "2.1.4"), danish: "Sektorernes", english: "The sectors'")
    + shares(
      groups: { $0.has("recipient-region") ? [] : ["" as String] },
      members: { activity, _ in activity.all("recipient-country") },
      ids: ("3.1.1", "3.1.2", "3.1.4"), danish: "Landenes", english: "The countries'")
    + shares(
      groups: { $0.has("recipient-region") ? ["" as String] : [] },
      members: { activity, _ in
        activity.all("recipient-country") + activity.all("recipient-region")
      }, ids: ("3.4.1", "3.4.2", "3.4.4"), danish: "Landenes og regionernes",
      english: "The countries' and regions'")
    + shares(
      groups: { _ in [""] },
      members: { activity, _ in activity.all("country-budget-items/budget-item") },
      ids: ("7.9.1", "7.9.2", "7.9.4"), danish: "Budgetposternes (country-budget-items)",
      english: "The budget items'", severity: .warning)
    + [
      range("12.1.1", ["recipient-country", "recipient-region"]),
      range("12.2.1", ["capital-spend", "country-budget-items/budget-item"]),
      range("12.3.1", ["sector"]),
      FormatRule(
        warning: "102.1.1",
        "Ingen sektor er fra OECD DAC's liste (1), som andre kan lægge sammen.",
        "No sector is of OECD DAC's list (1), which others can add up."
      ) { activity, _ in
        ([activity] + activity.all("transaction")).flatMap { withoutDAC($0.all("sector")) }
      },
    ]

  private static func shares(
    groups: @escaping @Sendable (XMLItem) -> Set<String>,
    members: @escaping @Sendable (XMLItem, String) -> [XMLItem],
    ids: (all: String, sum: String, single: String), danish: String, english: String,
    severity: Finding.Severity = .error
  ) -> [FormatRule] {
    let lists = { @Sendable (activity: XMLItem) in
      groups(activity).sorted().map { members(activity, $0) }
    }
    return [
      FormatRule(
        severity, ids.all, "\(danish) andele: når der er flere, skal de alle have en (percentage).",
        "\(english) shares: where there are several, each must have one (percentage)."
      ) { activity, _ in
        lists(activity).filter { $0.count > 1 }.flatMap { list in
          list.filter { $0["percentage"] == nil }.map { .init($0) }
        }
      },
      FormatRule(
        severity, ids.sum, "\(danish) andele er ikke 100 i alt.",
        "\(english) shares do not make 100."
      ) { activity, _ in
        lists(activity).filter { $0.count > 1 }.compactMap { list in
          let given = list.compactMap { $0["percentage"] }
          guard given.count == list.count, isWrongWhole(given) else { return nil }
          return .init(list[0], given.joined(separator: " + "))
        }
      },
      FormatRule(
        severity, ids.single, "\(danish) eneste andel skal være 100 eller udelades.",
        "\(english) only share must be 100, or left out."
      ) { activity, _ in
        lists(activity).filter { $0.count == 1 }.compactMap { list in
          guard let share = list[0]["percentage"], ExactDecimal(share) != ExactDecimal(100) else {
            return nil
          }
          return .init(list[0], share)
        }
      },
    ]
  }

  /// Whether shares that can be added do not make 100.
  static func isWrongWhole(_ shares: [String]) -> Bool {
    let sum = ExactDecimal.sum(shares.compactMap(ExactDecimal.init))
    return sum.map { $0 != ExactDecimal(100) } ?? false
  }

  /// The first of some codes, where none is of OECD DAC's list.
  static func withoutDAC(_ codes: [XMLItem]) -> [FormatRule.Occurrence] {
    codes.contains { ["1", "", nil].contains($0["vocabulary"]) }
      ? [] : codes.prefix(1).map { .init($0) }
  }

  private static func range(_ id: String, _ paths: [ElementPath]) -> FormatRule {
    FormatRule(
      id, "Andelen ligger ikke mellem 0 og 100.", "The share does not lie between 0 and 100."
    ) { activity, _ in
      paths.flatMap { activity.all($0) }.compactMap { item in
        guard let text = item["percentage"], let share = ExactDecimal(text),
          share < ExactDecimal(0) || share > ExactDecimal(100)
        else { return nil }
        return .init(item, text)
      }
    }
  }
}
