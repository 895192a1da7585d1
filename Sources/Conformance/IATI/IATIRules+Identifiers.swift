/// Identifiers are for ever: what refers to them elsewhere breaks by a space or a slash.
extension IATIRules {
  /// Identifiers of one sort, with the group of the ruleset that they belong to.
  struct Identifiers: Sendable {
    let group: String
    /// Whether the symbols that break addresses are looked for as well; the ruleset does so for
    /// some.
    var checksSymbols = false
    let values: @Sendable (XMLItem) -> [(item: XMLItem, value: String)]
  }

  private static let symbols = Array("/&|?".utf8)
  /// More bytes than the code of any agency has, with the hyphen behind it; most have six.
  private static let longestAgency = 64

  static let providers: [ElementPath] = [
    "transaction/provider-org", "planned-disbursement/provider-org",
  ]
  static let receivers: [ElementPath] = [
    "transaction/receiver-org", "planned-disbursement/receiver-org",
  ]

  private static let ofActivities: [Identifiers] = [
    Identifiers(group: "1.3", checksSymbols: true) {
      $0.all("iati-identifier").map { ($0, $0.text) }
    },
    Identifiers(group: "1.4", values: attribute("provider-activity-id", of: providers)),
    Identifiers(group: "1.5", values: attribute("receiver-activity-id", of: receivers)),
    Identifiers(group: "1.6", values: otherIdentifier("A3")),
    Identifiers(group: "1.7", values: attribute("ref", of: ["related-activity"])),
    Identifiers(
      group: "1.8", checksSymbols: true, values: attribute("ref", of: ["participating-org"])),
    Identifiers(group: "1.9", values: attribute("activity-id", of: ["participating-org"])),
    Identifiers(group: "1.10", checksSymbols: true, values: attribute("ref", of: providers)),
    Identifiers(
      group: "1.11", checksSymbols: true,
      values: attribute("ref", of: ["other-identifier/owner-org"])),
    Identifiers(group: "1.14", checksSymbols: true, values: reporter),
    Identifiers(group: "1.15", checksSymbols: true, values: attribute("ref", of: receivers)),
    Identifiers(group: "1.16", values: otherIdentifier("B1")),
  ]

  static let reporter = attribute("ref", of: ["reporting-org"])

  static let identifiers: [FormatRule] =
    ofActivities.flatMap(form) + [
      agency("1.14.8", of: reporter),
      FormatRule(
        "1.1.2", "En tidligere aktivitet i filen har samme identifikator.",
        "An earlier activity of the file has the same identifier."
      ) { activity, setting in
        guard setting.isRepeated, let id = activity.first("iati-identifier") else { return [] }
        return [.init(id, id.text)]
      },
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
        let owners = (reporter(activity) + otherIdentifier("B1")(activity)).map(\.value)
        return owners.contains { id.text.hasPrefix($0 + "-") } ? [] : [.init(id, id.text)]
      },
    ]

  /// The values of an attribute at the elements of some paths.
  static func attribute(
    _ name: String, of paths: [ElementPath]
  ) -> @Sendable (XMLItem) -> [(item: XMLItem, value: String)] {
    { item in
      paths.flatMap { item.all($0) }.compactMap { found in found[name].map { (found, $0) } }
    }
  }

  private static func otherIdentifier(
    _ type: String
  ) -> @Sendable (XMLItem) -> [(item: XMLItem, value: String)] {
    { activity in
      attribute("ref", of: ["other-identifier"])(activity)
        .filter { $0.item["type"]?.uppercased() == type }
    }
  }

  /// No white space around it, and none of the symbols that break addresses.
  static func form(_ identifiers: Identifiers) -> [FormatRule] {
    let values = identifiers.values
    let spaces = FormatRule(
      warning: identifiers.group + ".1",
      "Identifikatoren har mellemrum eller linjeskift forrest eller bagest.",
      "The identifier begins or ends with white space."
    ) { item, _ in
      values(item).filter { $0.1.first?.isWhitespace == true || $0.1.last?.isWhitespace == true }
        .map { .init($0.0, $0.1) }
    }
    guard identifiers.checksSymbols else { return [spaces] }
    let breaking = FormatRule(
      warning: identifiers.group + ".13", "Identifikatoren har et af tegnene / & | ?.",
      "The identifier holds one of the characters / & | ?."
    ) { item, _ in
      values(item).filter { $0.1.utf8.contains(where: symbols.contains) }
        .map { .init($0.0, $0.1) }
    }
    return [spaces, breaking]
  }

  /// The identifier begins with the code of an agency that registers organisations.
  static func agency(
    _ id: String, of values: @escaping @Sendable (XMLItem) -> [(item: XMLItem, value: String)]
  ) -> FormatRule {
    FormatRule(
      warning: id,
      "Identifikatoren begynder ikke med koden for et kendt register, fx DK-CVR.",
      "The identifier does not begin with the code of a known register, such as DK-CVR."
    ) { item, setting in
      values(item).filter { found in
        // White space before it is told by a rule of its own.
        let value = found.value.drop(while: \.isWhitespace)
        let beginning = value.utf8.prefix(longestAgency)
        return !beginning.indices.contains {
          beginning[$0] == UInt8(ascii: "-") && setting.agencies.contains(String(value[..<$0]))
        }
      }.map { .init($0.item, $0.value) }
    }
  }
}
