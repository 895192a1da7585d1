/// Identifiers are for ever: what refers to them elsewhere breaks by a space or a slash.
extension IATIRules {
  /// The identifiers of an activity with the group of the ruleset that each belongs to.
  private static let activityIdentifiers: [(group: String, path: ElementPath, attribute: String?)] =
    [
      ("1.3", "iati-identifier", nil),
      ("1.4", "participating-org", "activity-id"),
      ("1.5", "transaction/provider-org", "provider-activity-id"),
      ("1.6", "transaction/receiver-org", "receiver-activity-id"),
      ("1.7", "related-activity", "ref"),
      ("1.8", "participating-org", "ref"),
      ("1.9", "other-identifier", "ref"),
      ("1.10", "transaction/provider-org", "ref"),
      ("1.11", "other-identifier/owner-org", "ref"),
      ("1.14", "reporting-org", "ref"),
      ("1.15", "transaction/receiver-org", "ref"),
    ]

  private static let groupsOfSymbols: Set<String> = ["1.3", "1.8", "1.10", "1.14", "1.15"]

  static let identifiers: [FormatRule] =
    activityIdentifiers.flatMap { group, path, attribute in
      form(of: group, path, attribute, checksSymbols: groupsOfSymbols.contains(group))
    } + [
      FormatRule(
        "1.1.3", "Aktivitetens identifikator er den samme som organisationens.",
        "The activity's identifier is the same as the organisation's."
      ) { activity, _ in
        guard let id = activity.first("iati-identifier"),
          id.text == activity.first("reporting-org")?["ref"]
        else { return [] }
        return [.init(id, id.text)]
      },
      FormatRule(
        warning: "1.1.21",
        "Aktivitetens identifikator begynder ikke med organisationens og en bindestreg.",
        "The activity's identifier does not begin with the organisation's and a hyphen."
      ) { activity, _ in
        guard let id = activity.first("iati-identifier") else { return [] }
        let owners =
          activity.all("reporting-org").compactMap { $0["ref"] }
          + activity.all("other-identifier").filter { $0["type"] == "B1" }.compactMap { $0["ref"] }
        return owners.contains { id.text.hasPrefix($0 + "-") } ? [] : [.init(id, id.text)]
      },
    ]

  /// No white space around it, and none of the symbols that break addresses.
  static func form(
    of group: String, _ path: ElementPath, _ attribute: String?, checksSymbols: Bool = true
  ) -> [FormatRule] {
    let values = { @Sendable (item: XMLItem) -> [(XMLItem, String)] in
      item.all(path).compactMap { found in
        guard let attribute else { return (found, found.text) }
        return found[attribute].map { (found, $0) }
      }
    }
    let spaces = FormatRule(
      warning: group + ".1",
      "Identifikatoren har mellemrum eller linjeskift forrest eller bagest.",
      "The identifier begins or ends with white space."
    ) { item, _ in
      values(item).filter { $0.1.first?.isWhitespace == true || $0.1.last?.isWhitespace == true }
        .map { .init($0.0, $0.1) }
    }
    guard checksSymbols else { return [spaces] }
    let symbols = FormatRule(
      warning: group + ".13", "Identifikatoren har et af tegnene / & | ?.",
      "The identifier holds one of the characters / & | ?."
    ) { item, _ in
      values(item).filter { $0.1.contains { "/&|?".contains($0) } }.map { .init($0.0, $0.1) }
    }
    return [spaces, symbols]
  }
}
