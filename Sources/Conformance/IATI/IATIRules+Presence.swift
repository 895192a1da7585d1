import XMLDocuments

/// What an activity must tell.
extension IATIRules {
  static let presence: [FormatRule] =
    [
      FormatRule(
        "6.11.1", "Aktiviteten mangler en startdato (type 1 eller 2).",
        "The activity lacks a start date (type 1 or 2)."
      ) { activity, _ in
        missing(
          activity,
          unless: activity.all("activity-date").contains { ["1", "2"].contains($0["type"]) })
      },
      FormatRule(
        "4.1.1", "Teksten har intet sprog: sæt xml:lang på aktiviteten eller på hver tekst.",
        "The text has no language: set xml:lang on the activity or on each narrative.",
        textsWithoutLanguage),
    ]
    + [
      wordless("4.3.1", "title", "Titlen har ingen tekst.", "The title has no text."),
      wordless(
        "4.4.1", "description", "Beskrivelsen har ingen tekst.", "The description has no text."),
      nameless("6.8.1", ["other-identifier/owner-org"]),
      nameless("6.9.1", providers),
      nameless("6.9.2", receivers),
      nameless("6.10.1", ["participating-org"]),
    ]

  private static func wordless(
    _ id: String, _ path: ElementPath, _ danish: String, _ english: String
  ) -> FormatRule {
    FormatRule(id, danish, english) { activity, _ in
      activity.all(path).filter(hasNoText).map { .init($0) }
    }
  }

  /// An organisation must be told by an identifier or by a name.
  private static func nameless(_ id: String, _ paths: [ElementPath]) -> FormatRule {
    FormatRule(
      id, "Organisationen har hverken identifikator (ref) eller navn (narrative).",
      "The organisation has neither an identifier (ref) nor a name (narrative)."
    ) { activity, _ in
      paths.flatMap { activity.all($0) }.filter {
        ($0["ref"] ?? "").isEmpty && !$0.has("narrative")
      }
      .map { .init($0) }
    }
  }

  /// Whether none of the narratives says anything.
  static func hasNoText(_ item: XMLItem) -> Bool {
    item.all("narrative").allSatisfy { $0.text.isBlank }
  }

  static let textsWithoutLanguage:
    @Sendable (XMLItem, FormatRule.Setting) -> [FormatRule.Occurrence] = { item, _ in
      guard (item.language ?? "").isEmpty else { return [] }
      var found: [FormatRule.Occurrence] = []
      item.visit { inner in
        if inner.name == "narrative", (inner.language ?? "").isEmpty { found.append(.init(inner)) }
      }
      return found
    }
}
