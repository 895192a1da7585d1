import PortfolioModel

/// The results of a project: its areas, the activities in each, the indicators of each.
public struct ResultsPart: Encodable, Sendable {
  public let areas: [Area]
  /// The overall goals with the indicators that measure them.
  public let goals: [GoalRow]
  /// The activities that are no part of another, by state.
  public let running: Int
  public let notStarted: Int
  public let finished: Int

  public struct Area: Encodable, Sendable {
    public let code: String?
    /// Nothing for what belongs to no area.
    public let title: String?
    public let activities: [ActivityRow]
  }

  public struct ActivityRow: Encodable, Sendable {
    public let title: String
    /// Whether it is a part of the activity before it.
    public let isPart: Bool
    public let state: Activity.State
    /// When it begins, for one that has not.
    public let starts: ImpreciseDate?
    public let results: [ResultRow]
  }

  public struct GoalRow: Encodable, Sendable {
    public let number: Int
    public let title: String
    public let results: [ResultRow]
  }

  /// How many activities there are that are no part of another.
  public var count: Int { running + notStarted + finished }

  /// Whether anything was measured or aimed at.
  public var isEmpty: Bool {
    areas.allSatisfy { $0.activities.allSatisfy(\.results.isEmpty) }
  }

  /// - Parameters:
  ///   - grant: a grant that indicators of other projects may be reported to as well.
  ///   - isForOthers: whether small numbers of people are withheld, where the organisation asks
  ///     for that.
  init(_ material: ReportMaterial, grant: GrantSummary? = nil, isForOthers: Bool) {
    let smallCells = isForOthers ? material.organisation?.smallCellsBelow : nil
    let results = IndicatorResults(material, smallCells)
    let project = material.project.ref
    let own = material.activities.filter { $0.project.text == project }
    let top = own.filter { $0.parent == nil }
    running = top.count { $0.state == .running }
    notStarted = top.count { $0.state == .notStarted }
    finished = top.count { $0.state == .finished }
    let ordered = top.enumerated().sorted {
      ($0.element.number ?? .max, $0.offset) < ($1.element.number ?? .max, $1.offset)
    }.map(\.element)
    let row = { (activity: Activity, isPart: Bool) in
      ActivityRow(
        title: activity.title, isPart: isPart, state: activity.state,
        starts: activity.state == .notStarted ? activity.starts : nil,
        results: results.rows { $0.activity?.text == activity.ref && $0.project.text == project })
    }
    let rows = { (activity: Activity) in
      [row(activity, false)] + own.filter { $0.parent?.text == activity.ref }.map { row($0, true) }
    }
    var areas = material.focusAreas.filter { $0.project.text == project }.map { area in
      Area(
        code: area.code, title: area.title,
        activities: ordered.filter { $0.focusArea?.text == area.ref }.flatMap(rows))
    }
    var loose = ordered.filter { $0.focusArea == nil }.flatMap(rows)
    let beside = results.rows {
      $0.project.text == project && $0.activity == nil && $0.goal == nil
    }
    if !beside.isEmpty { loose.append(Self.row(material.project.title, beside)) }
    loose += Self.alsoReported(material, results, to: grant)
    if !loose.isEmpty { areas.append(Area(code: nil, title: nil, activities: loose)) }
    self.areas = areas.filter { !$0.activities.isEmpty }
    goals = material.goals.filter { $0.project.text == project }.sorted { $0.number < $1.number }
      .map { goal in
        GoalRow(
          number: goal.number, title: goal.title,
          results: results.rows { $0.goal?.text == goal.ref })
      }
  }

  private static func row(_ title: String, _ results: [ResultRow]) -> ActivityRow {
    ActivityRow(title: title, isPart: false, state: .running, starts: nil, results: results)
  }

  /// The activities of other projects whose indicators are reported to the grant as well.
  private static func alsoReported(
    _ material: ReportMaterial, _ results: IndicatorResults, to grant: GrantSummary?
  ) -> [ActivityRow] {
    guard let grant else { return [] }
    return material.activities.compactMap { activity in
      let rows = results.rows {
        $0.alsoGrant == grant.ref && $0.activity?.text == activity.ref
          && $0.project.text != material.project.ref
      }
      return rows.isEmpty ? nil : row(activity.title, rows)
    }
  }
}

/// The rows of indicators, with the measurements sorted to their indicators once.
private struct IndicatorResults {
  private let material: ReportMaterial
  private let smallCells: Int?
  private let measurements: [String: [Measurement]]

  init(_ material: ReportMaterial, _ smallCells: Int?) {
    self.material = material
    self.smallCells = smallCells
    let corrected = Set(material.measurements.compactMap(\.corrects?.text))
    measurements = Dictionary(
      grouping: material.measurements.filter { !corrected.contains($0.ref) }
    ) {
      $0.indicator.text
    }
  }

  func rows(_ isWanted: (Indicator) -> Bool) -> [ResultRow] {
    material.indicators.filter(isWanted).flatMap {
      ResultRow.rows(
        $0, measurements[$0.ref] ?? [], in: material.period, smallCells: smallCells)
    }
  }
}
