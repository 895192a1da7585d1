import PortfolioModel

/// The pages of an organisation's own annual report that come out of its record: what every
/// activity reached, in the order in which it was recorded, each figure with its own period and
/// its own denominator, and what has to be said of the figures.
public struct AnnualReport: Encodable, Sendable {
  public let organisation: String
  public let year: Int
  public let asOf: CalendarDate?
  /// What was awarded in the year, by funder.
  public let awarded: TotalsReport
  public let projects: [ProjectResults]
  /// What is remarked about projects, funders, activities and printed figures.
  public let remarks: [Remark]
  /// Whether any result is made up for illustration.
  public let hasIllustrativeResults: Bool

  public struct ProjectResults: Encodable, Sendable {
    public let project: Reference<Project>
    public let title: String
    public let areas: [AreaResults]
  }

  /// The activities of a focus area; of none, where `title` is nothing.
  public struct AreaResults: Encodable, Sendable {
    public let code: String?
    public let title: String?
    public let activities: [ActivityResults]
  }

  public struct ActivityResults: Encodable, Sendable {
    public let ref: String
    public let title: String
    /// Whether it is a part of the activity before it.
    public let isPart: Bool
    public let state: Activity.State
    /// When it begins, where that has been said.
    public let starts: ImpreciseDate?
    public let rows: [Row]
  }

  /// One measured value, target or baseline of an indicator.
  public struct Row: Encodable, Sendable {
    public let indicator: Reference<Indicator>
    public let title: String
    public let value: ResultValue
    public let note: String?
    /// Whether it is a number of people.
    public let countsPeople: Bool
  }

  public struct Remark: Encodable, Sendable {
    /// What it is about.
    public let subject: String
    public let text: String?
    /// Other names and spellings of it in the source.
    public let aliases: [String]

    /// The remark with the other names.
    public func words(_ l: Language) -> String {
      let names = aliases.isEmpty ? nil : l.list(aliases)
      let also = names.map { l.say("Kaldes også \($0).", "Also called \($0).") }
      return [text, also].compactMap(\.self).joined(separator: " ")
    }
  }

  /// All results in the order of the report.
  public var rows: [Row] {
    projects.flatMap { $0.areas.flatMap { $0.activities.flatMap(\.rows) } }
  }
}
