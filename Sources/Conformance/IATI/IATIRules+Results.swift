/// Zero is not missing: a number must be there where the measure is one, and none where it is not.
extension IATIRules {
  private static let values: [(group: String, path: ElementPath)] = [
    ("8.8", "baseline"), ("8.9", "period/target"), ("8.10", "period/actual"),
  ]

  static let results: [FormatRule] =
    values.flatMap { group, path in
      [
        FormatRule(
          group + ".1", "Tallet mangler (value); målet er et tal (measure 1–4).",
          "The value is missing; the measure is a number (1–4)."
        ) { activity, _ in
          indicators(activity, measures: ["1", "2", "3", "4"]).flatMap { $0.all(path) }
            .filter { ($0["value"] ?? "").isEmpty }.map { .init($0) }
        },
        FormatRule(
          warning: group + ".2", "Værdien er ikke et tal.", "The value is not a number."
        ) { activity, _ in
          indicators(activity, measures: ["1", "2", "3", "4"]).flatMap { $0.all(path) }
            .compactMap { item in
              guard let value = item["value"], !value.isEmpty, ExactDecimal(value) == nil else {
                return nil
              }
              return .init(item, value)
            }
        },
        FormatRule(
          warning: group + ".3",
          "Et kvalitativt mål (measure 5) har ingen værdi; skriv det i comment.",
          "A qualitative measure (5) has no value; say it in comment."
        ) { activity, _ in
          indicators(activity, measures: ["5"]).flatMap { $0.all(path) }
            .filter { $0["value"] != nil }.map { .init($0, $0["value"]) }
        },
      ]
    } + [
      FormatRule(
        "8.11.1", "Henvisningen (reference) står både på resultatet og på en indikator.",
        "The reference stands on the result and on an indicator as well."
      ) { activity, _ in
        activity.all("result").filter { $0.has("reference") }
          .flatMap { $0.all("indicator").filter { $0.has("reference") } }.map { .init($0) }
      }
    ]

  private static func indicators(_ activity: XMLItem, measures: Set<String>) -> [XMLItem] {
    activity.all("result/indicator").filter { measures.contains($0["measure"] ?? "") }
  }
}
