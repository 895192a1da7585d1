import PortfolioModel

/// A text of ours for a section of a report.
public struct ReportText: Encodable, Sendable {
  public let section: Narrative.Section
  public let text: String

  /// The texts of grants for the period of the report, by section in their fixed order.
  static func all(
    _ material: ReportMaterial, of grants: [GrantSummary]
  ) -> [ReportText] {
    Narrative.Section.allCases.flatMap { section in
      material.narratives.filter { narrative in
        narrative.section == section && grants.contains { $0.ref == narrative.grant }
          && DayRange(first: narrative.firstDay, last: narrative.lastDay)
            .overlaps(material.period)
      }.map { ReportText(section: section, text: $0.text) }
    }
  }
}

/// How long the texts of a section are, and how long the funder lets them be.
public struct TextLength: Encodable, Sendable {
  public let section: Narrative.Section
  /// Characters.
  public let count: Int
  public let limit: Int

  /// The sections that the terms of a grant limit and that have a text.
  static func all(
    _ material: ReportMaterial, _ grant: GrantSummary, _ texts: [ReportText]
  ) -> [TextLength] {
    Narrative.Section.allCases.compactMap { section in
      let terms = material.terms.filter { $0.grant == grant.ref }
      guard let limit = terms.textLimit(of: section), let text = texts.text(section) else {
        return nil
      }
      return TextLength(section: section, count: text.count, limit: limit)
    }
  }

  /// Nothing where the text is not too long.
  func finding(_ grant: Reference<Grant>) -> Finding? {
    guard count > limit else { return nil }
    return Finding(
      .textBeyondLimit(section: section, count: count, limit: limit),
      subject: .init(kind: .grant, ref: grant.text))
  }
}

extension [ReportText] {
  /// The text of a section, its parts one after the other; nothing where nothing was written.
  public func text(_ section: Narrative.Section) -> String? {
    let parts = filter { $0.section == section }.map(\.text)
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}
