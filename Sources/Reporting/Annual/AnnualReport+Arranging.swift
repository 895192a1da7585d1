import PortfolioModel

extension AnnualReport {
  /// Arranges what the store knows of the year's results.
  public init(_ material: AnnualMaterial) {
    let days = DayRange.year(material.year)
    let results = Self.results(material, days)
    let projects = material.projects.compactMap { project -> ProjectResults? in
      let areas = Self.areas(of: project, material, results)
      guard !areas.isEmpty else { return nil }
      return ProjectResults(
        project: Reference(project.ref), title: project.title, areas: areas)
    }
    let shown = Set(projects.map(\.project.text))
    self.init(
      organisation: material.organisation?.name ?? "", year: material.year, asOf: material.asOf,
      awarded: material.awarded, projects: projects,
      remarks: Self.remarks(material, shown, days),
      hasIllustrativeResults: Self.measurements(material, days)
        .contains { $0.basis == .illustrative })
  }

  /// The measurements whose period has a day in the year; what a later one stands in the place of
  /// is left out.
  private static func measurements(_ material: AnnualMaterial, _ days: DayRange) -> [Measurement] {
    let corrected = Set(material.measurements.compactMap(\.corrects?.text))
    return material.measurements.filter {
      !corrected.contains($0.ref)
        && DayRange(first: $0.firstDay, last: $0.lastDay).overlaps(days)
    }
  }

  /// The result rows of each indicator.
  private static func results(
    _ material: AnnualMaterial, _ days: DayRange
  ) -> [String: [Row]] {
    let indicators = Dictionary(
      material.indicators.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [String: [Row]] = [:]
    for measured in measurements(material, days) {
      guard let indicator = indicators[measured.indicator.text] else { continue }
      rows[indicator.ref, default: []].append(
        Row(indicator, measured, smallCells: material.smallCells))
    }
    return rows
  }

  private static func areas(
    of project: Project, _ material: AnnualMaterial,
    _ results: [String: [Row]]
  ) -> [AreaResults] {
    let indicators = material.indicators.filter { $0.project.text == project.ref }
    let activities = ordered(
      material.activities.filter { $0.project.text == project.ref }, by: indicators)
    let rows = { (activity: String?) in
      indicators.filter { $0.activity?.text == activity }.flatMap { results[$0.ref] ?? [] }
    }
    var areas: [AreaResults] = []
    let focusAreas = material.focusAreas.filter { $0.project.text == project.ref }
    for area in focusAreas.map(Optional.some) + [nil] {
      var within = activities.filter { $0.focusArea?.text == area?.ref }.map { activity in
        ActivityResults(
          ref: activity.ref, title: activity.title, isPart: activity.parent != nil,
          state: activity.state, starts: activity.starts, rows: rows(activity.ref))
      }
      // Indicators of the project itself, of no activity.
      if area == nil, case let own = rows(nil), !own.isEmpty {
        within.append(
          ActivityResults(
            ref: project.ref, title: project.title, isPart: false, state: .running, starts: nil,
            rows: own))
      }
      guard !within.isEmpty else { continue }
      areas.append(AreaResults(code: area?.code, title: area?.title, activities: within))
    }
    return areas
  }

  /// Activities in the order in which their indicators were recorded, each with its parts after
  /// it; those without an indicator last, by number.
  private static func ordered(_ activities: [Activity], by indicators: [Indicator]) -> [Activity] {
    var place: [String: Int] = [:]
    for (index, indicator) in indicators.enumerated() {
      guard let activity = indicator.activity?.text else { continue }
      if place[activity] == nil { place[activity] = index }
      let parent = activities.first { $0.ref == activity }?.parent?.text
      if let parent, place[parent] == nil { place[parent] = index }
    }
    let key = { (activity: Activity) in
      (place[activity.ref] ?? indicators.count, activity.number ?? .max)
    }
    let tops = activities.filter { $0.parent == nil }.sorted { key($0) < key($1) }
    return tops.flatMap { top in
      [top]
        + activities.filter { $0.parent?.text == top.ref }.sorted {
          ($0.number ?? .max) < ($1.number ?? .max)
        }
    }
  }

  /// What is remarked about the records that the pages show, the source first; and what else
  /// projects are called, on the pages or not.
  private static func remarks(
    _ material: AnnualMaterial, _ projects: Set<String>, _ days: DayRange
  ) -> [Remark] {
    var remarks: [Remark] = []
    func add(_ subject: String, _ note: String?, aliases: String? = nil) {
      let names = (aliases ?? "").split(separator: ";").map {
        $0.trimmingPrefix { $0 == " " }
      }.map(String.init)
      guard note != nil || !names.isEmpty else { return }
      remarks.append(Remark(subject: subject, text: note, aliases: names))
    }
    for figure in material.published where figure.year == material.year {
      add(figure.source, figure.note)
    }
    for project in material.projects where projects.contains(project.ref) {
      add(project.title, project.note, aliases: project.aliases)
      let funders = Set(
        material.grants.filter { $0.project.text == project.ref }.map(\.funder.text))
      for funder in material.funders where funders.contains(funder.ref) {
        add(funder.name, funder.note, aliases: funder.aliases)
      }
      for area in material.focusAreas where area.project.text == project.ref {
        add(area.title, area.note)
      }
      for activity in material.activities where activity.project.text == project.ref {
        add(activity.title, activity.note, aliases: activity.aliases)
      }
      let touches = { (duty: Duty) in duty.due.map { $0.span.overlaps(days) } ?? true }
      for duty in material.duties where duty.project.text == project.ref && touches(duty) {
        add(duty.title, duty.note)
      }
    }
    for project in material.projects where !projects.isEmpty && !projects.contains(project.ref) {
      let isLater = project.starts.map { days.upTo <= $0.span.from } ?? false
      if !isLater { add(project.title, nil, aliases: project.aliases) }
    }
    return remarks
  }
}

extension AnnualReport.Row {
  /// A measurement of an indicator.
  init(_ indicator: Indicator, _ measured: Measurement, smallCells: Int?) {
    self.indicator = Reference(indicator.ref)
    title = indicator.title
    value = ResultValue(measured, indicator, smallCells: smallCells)
    // The note of a small figure is apt to say what the figure no longer does.
    note = value.fewerThan == nil ? measured.note ?? indicator.note : nil
    countsPeople = indicator.countsPeople
  }
}
