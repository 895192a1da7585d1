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

extension [ReportText] {
  /// The text of a section, its parts one after the other; nothing where nothing was written.
  public func text(_ section: Narrative.Section) -> String? {
    let parts = filter { $0.section == section }.map(\.text)
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}
