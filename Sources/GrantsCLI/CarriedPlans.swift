import PortfolioModel
import PortfolioStore
import Reporting

/// What follows from an award or an amendment within its own transaction: the budget and the plan
/// that come with it, and the dates that follow when the end of the grant moves.
struct CarriedPlans {
  private let context: Context
  private let options: CarriedOptions
  private let reading: ReadingOptions
  private let reason: String?
  /// The day of the award or amendment; what comes with it is approved on it.
  private let day: CalendarDate

  /// - Parameter reading: how the texts of new lines are read.
  init(
    _ context: Context, _ options: CarriedOptions, _ reading: ReadingOptions, reason: String?,
    day: CalendarDate
  ) {
    self.context = context
    self.options = options
    self.reading = reading
    self.reason = reason
    self.day = day
  }

  /// An end of a grant period that was moved.
  struct MovedEnd {
    let old: CalendarDate
    let new: CalendarDate
  }

  /// Writes what follows.
  ///
  /// - Returns: what it was, line by line.
  func carry(
    _ grant: Reference<Grant>, movedEnd: MovedEnd?, _ writer: PortfolioWriter
  ) throws -> [String] {
    let project = try writer.reader.required(Grant.self, grant.text).project
    var lines: [String] = []
    if options.carriesBudget {
      lines.append(try carryBudget(grant, project, movedEnd, writer))
    } else if let movedEnd {
      lines += try moveBudget(project, movedEnd, writer)
    }
    if options.plan.isGiven {
      let standing = try writer.reader.planStanding(of: grant)
      let plan = try writer.draftPlan(
        of: grant, upcoming: try options.plan.upcoming(standing, grant: grant), reason: reason,
        by: context.hand)
      try writer.approve(plan, on: day, approvedBy: nil, by: context.hand)
      lines.append(try PlanWork.words(plan, writer.reader, context.language))
    } else if let movedEnd {
      lines += try movePlan(grant, movedEnd, writer)
    }
    return lines
  }

  // MARK: - What comes with it

  private func carryBudget(
    _ grant: Reference<Grant>, _ project: Reference<Project>, _ end: MovedEnd?,
    _ writer: PortfolioWriter
  ) throws -> String {
    if let draft = try writer.reader.budget(of: project, .draft) {
      throw Findings([Finding(.draftStands(draft.ref))])
    }
    let inForce = try writer.reader.budgetInForce(of: project)
    let draft = try writer.draftBudget(
      of: project, period: Self.period(inForce, end), reason: reason, by: context.hand)
    for pair in options.line {
      let line =
        options.new || inForce == nil
        ? try writer.line(
          named: pair.name, isWage: options.wage.contains(pair.name), of: project, reading,
          by: context.hand)
        : try writer.reader.requiredLine(named: pair.name, of: project)
      try writer.set(line, year: nil, to: pair.amount, in: draft, by: context.hand)
    }
    let awarded = try writer.reader.planStanding(of: grant).awarded
    for pair in [NamedAmount(name: grant.text, amount: awarded)] + options.fund {
      let source = try writer.source(named: pair.name, of: project, by: context.hand)
      try writer.set(source, to: pair.amount, in: draft, by: context.hand)
    }
    try writer.approve(draft, on: day, approvedBy: nil, by: context.hand)
    return try writer.reader.standing(of: draft).words(context.language)
  }

  private static func period(_ inForce: Budget?, _ end: MovedEnd?) -> DayRange? {
    guard let inForce, let end, inForce.lastDay == end.old, inForce.firstDay <= end.new else {
      return nil
    }
    return DayRange(first: inForce.firstDay, last: end.new)
  }

  // MARK: - What follows a moved end

  /// A budget that ends with the grant and adds up gets a revision with the new end.
  private func moveBudget(
    _ project: Reference<Project>, _ end: MovedEnd, _ writer: PortfolioWriter
  ) throws -> [String] {
    let l = context.language
    guard let inForce = try writer.reader.budgetInForce(of: project),
      let period = Self.period(inForce, end),
      try !writer.reader.findings().contains(where: { $0.subject?.ref == inForce.ref })
    else { return [] }
    guard try writer.reader.budget(of: project, .draft) == nil else {
      return [
        l.say(
          "Budgettet for \(project) har en kladde; dets periode er ikke flyttet.",
          "The budget of \(project) has a draft; its period is not moved.")
      ]
    }
    let draft = try writer.draftBudget(
      of: project, period: period, reason: reason, by: context.hand)
    try writer.approve(draft, on: day, approvedBy: nil, by: context.hand)
    let spelling = Spelling(l)
    return [
      l.say(
        "\(project), budget \(draft.revision): perioden slutter \(spelling.short(end.new)) og ikke "
          + "\(spelling.short(end.old))",
        "\(project), budget \(draft.revision): its period ends \(spelling.short(end.new)) and not "
          + spelling.short(end.old))
    ]
  }

  /// Instalments to come that are due after the old end move with it.
  private func movePlan(
    _ grant: Reference<Grant>, _ end: MovedEnd, _ writer: PortfolioWriter
  ) throws -> [String] {
    let l = context.language
    let standing = try writer.reader.planStanding(of: grant)
    let moved = standing.upcoming.map { item in
      guard item.due > end.old else { return item }
      return PlanStanding.Item(
        instalment: item.instalment, due: item.due.following(from: end.old, to: end.new),
        amount: item.amount)
    }
    let sum = try Money.sum(moved.map(\.amount), currency: standing.awarded.currency)
    guard moved != standing.upcoming, try sum == standing.rest else { return [] }
    guard try writer.planDraft(of: grant) == nil else {
      return [
        l.say(
          "Udbetalingsplanen for \(grant) har en kladde; dens datoer er ikke flyttet.",
          "The instalment plan of \(grant) has a draft; its days are not moved.")
      ]
    }
    let plan = try writer.draftPlan(of: grant, items: moved, reason: reason, by: context.hand)
    try writer.approve(plan, on: day, approvedBy: nil, by: context.hand)
    let spelling = Spelling(l)
    return zip(standing.upcoming, moved).filter { $0 != $1 }.map { old, new in
      l.say(
        "\(old.instalment): forventes \(spelling.short(new.due)) og ikke \(spelling.short(old.due))",
        "\(old.instalment): due \(spelling.short(new.due)) and not \(spelling.short(old.due))")
    }
  }
}
