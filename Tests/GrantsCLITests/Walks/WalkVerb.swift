import PortfolioModel
import PortfolioTestSupport

/// A verb that the walk can take. It gives a command line that is valid as things stand, having
/// put into the walker's books what it comes to; or nothing where there is nothing to do it with.
struct WalkVerb: Sendable {
  let weight: Int
  let words: @Sendable (Walk) throws -> [String]?

  init(_ weight: Int, _ words: @escaping @Sendable (Walk) throws -> [String]?) {
    self.weight = weight
    self.words = words
  }

  /// One line for each verb; a new one is a new line.
  static let all: [WalkVerb] = [
    WalkVerb(1) { ["funder", "add", $0.newFunder(), "--name", "Fond", "--sort", "foundation"] },
    WalkVerb(2) { ["funder", "change", $0.numbers.pick($0.funders), "--note", $0.newNote()] },
    WalkVerb(2) { ["person", "add", $0.newPerson(), "--role", "Projektleder"] },
    WalkVerb(1) { ["project", "add", $0.newProject(), "--title", "Projekt", "--sort", "project"] },
    WalkVerb(2) { ["project", "change", $0.numbers.pick($0.projects), "--note", $0.newNote()] },
    WalkVerb(3) { ["grant", "add", $0.newGrant()] + $0.grantFields() },
    WalkVerb(3) { ["grant", "change", $0.anyGrant(), "--note", $0.newNote()] },
    WalkVerb(3) { walk in
      walk.unawarded { ["apply", walk.grants[$0].ref, "--amount", Walk.kroner(walk.amount())] }
    },
    WalkVerb(4) { walk in walk.unawarded { walk.awarding($0) } },
    WalkVerb(8) { walk in walk.awarded { walk.amending($0) } },
    WalkVerb(3) { walk in
      let end = walk.numbers.pick(["2029-11-30", "2030-12-31", "2031-02-28"])
      return walk.awarded { ["amend", walk.grants[$0].ref, "--last-day", end] }
    },
    WalkVerb(6) { walk in walk.awarded { walk.correcting($0) } },
    WalkVerb(1) { walk in walk.unawarded { ["decline", walk.refusing($0), "--reason", "x"] } },
    WalkVerb(1) { walk in walk.unawarded { ["withdraw", walk.refusing($0)] } },
    WalkVerb(8) { $0.receiving() },
    WalkVerb(4) { $0.reversingReceipt() },
    WalkVerb(2) { ["instalment", "request", $0.anyInstalment()] },
    WalkVerb(1) { ["instalment", "withhold", $0.anyInstalment(), "--reason", "rapport mangler"] },
    WalkVerb(1) { ["instalment", "release", $0.anyInstalment()] },
    WalkVerb(3) { $0.newDuty() },
    WalkVerb(1) { $0.newSchedule() },
    WalkVerb(12) { try $0.advancingDuty() },
    WalkVerb(3) { ["milestone", "add", $0.newMilestone()] + $0.milestoneFields() },
    WalkVerb(1) { ["totals", "publish", "2017", "--amount", "1,00", "--source", $0.fresh("s")] },
    WalkVerb(14) { try $0.spending() },
    WalkVerb(2) { ["grant", "amend", $0.anyAwarded(), "--amount", "1,00", "--check"] },
    WalkVerb(3) { try $0.reversingAmendment() },
    WalkVerb(16) { try $0.budgeting() },
    WalkVerb(4) { try $0.movingBudget() },
    WalkVerb(1) { try $0.discardingBudget() },
    WalkVerb(5) { try $0.planning() },
    WalkVerb(4) { $0.posting() },
    WalkVerb(2) { $0.reversingPosting() },
    WalkVerb(1) { ["result", "add", $0.newIndicator()] + $0.indicatorFields() },
    WalkVerb(6) { $0.measuring() },
    WalkVerb(3) { $0.correctingMeasurement() },
    WalkVerb(2) { $0.ticking() },
    WalkVerb(2) { try $0.writing() },
    WalkVerb(3) { $0.removing() },
  ]

  /// Draws a verb by its weight until one has something to do.
  static func next(_ walk: Walk) throws -> [String] {
    let whole = all.reduce(0) { $0 + $1.weight }
    while true {
      var place = walk.numbers.number(in: 1...whole)
      for verb in all {
        place -= verb.weight
        guard place <= 0 else { continue }
        if let words = try verb.words(walk) { return words }
        break
      }
    }
  }
}

extension Walk {
  func newFunder() -> String {
    funders.append(fresh("fond-"))
    return funders[funders.count - 1]
  }

  func newProject() -> String {
    projects.append(fresh("projekt-"))
    return projects[projects.count - 1]
  }

  func newGrant() -> String {
    grants.append(GrantBook(ref: fresh("B")))
    return grants[grants.count - 1].ref
  }

  func grantFields() -> [String] {
    [
      "--project", numbers.pick(projects), "--funder", numbers.pick(funders), "--title", "Nyt",
      "--firstDay", today.iso, "--lastDay", today.adding(days: 700).iso,
    ]
  }

  func dutyFields() -> [String] {
    [
      "--project", numbers.pick(projects), "--sort", "statusReport", "--title", "Rapport",
      "--due", today.adding(days: numbers.number(in: 1...200)).iso,
    ]
  }

  func milestoneFields() -> [String] {
    ["--project", numbers.pick(projects), "--title", "Milepæl", "--planned", "\(today.year)-medio"]
  }

  func anyGrant() -> String { numbers.pick(grants).ref }
  func anyInstalment() -> String { numbers.pick(instalments).ref }
  func anyAwarded() -> String { numbers.pick(grants.filter { $0.award != nil }).ref }

  func unawarded(_ words: (Int) -> [String]) -> [String]? {
    grantIndex { $0.award == nil && !$0.isRefused }.map { ["grant"] + words($0) }
  }

  func awarded(_ words: (Int) -> [String]) -> [String]? {
    grantIndex { $0.award != nil }.map { ["grant"] + words($0) }
  }

  func awarding(_ index: Int) -> [String] {
    let (amount, day) = (amount(), day())
    grants[index].award = (day, amount)
    awardedByYear[day.year, default: 0] += amount
    return ["award", grants[index].ref, "--amount", Self.kroner(amount), "--day", day.iso]
  }

  func amending(_ index: Int) -> [String] {
    let book = grants[index]
    let most = max(1, Int(((book.award?.amount ?? 0) + book.amended) / 10))
    let (amount, day) = (Int64(numbers.number(in: -most...most + 1)), day())
    grants[index].amended += amount
    awardedByYear[day.year, default: 0] += amount
    return [
      "amend", book.ref, "--amount", Self.kroner(amount), "--day", day.iso, "--reason", "aftalt",
    ]
  }

  func correcting(_ index: Int) -> [String] {
    let book = grants[index]
    let (day, was) = book.award ?? (today, 0)
    let amount = amount()
    grants[index].award = (day, amount)
    awardedByYear[day.year, default: 0] += amount - was
    return ["correct", book.ref, "--award", Self.kroner(amount), "--reason", "tastefejl"]
  }

  func refusing(_ index: Int) -> String {
    grants[index].isRefused = true
    return grants[index].ref
  }

  func receiving() -> [String] {
    let index = numbers.number(in: 0...instalments.count - 1)
    let (amount, day) = (amount(), day())
    instalments[index].receipts.append((day, amount))
    return [
      "instalment", "receive", instalments[index].ref, "--amount", Self.kroner(amount), "--day",
      day.iso,
    ]
  }

  func reversingReceipt() -> [String]? {
    let fitting = instalments.indices.filter { !instalments[$0].receipts.isEmpty }
    guard !fitting.isEmpty else { return nil }
    let index = numbers.pick(Array(fitting))
    let receipts = instalments[index].receipts
    if let last = receipts.map(\.day).max(),
      let place = receipts.firstIndex(where: { $0.day == last })
    {
      instalments[index].receipts.remove(at: place)
    }
    return ["instalment", "reverse", instalments[index].ref, "--reason", "forkert bevilling"]
  }

  /// A file of one to four postings of a finance system.
  func spending() throws -> [String] {
    var text = "dato;projekt;budgetpost;beløb;tekst;bilag\n"
    for _ in 1...numbers.number(in: 1...4) {
      let (project, lines) = numbers.pick(spenders)
      let (amount, day) = (amount() / 100 + 1, day())
      let date = day.iso.split(separator: "-").reversed().joined(separator: "-")
      let decimal = Self.kroner(amount).replacing(".", with: ",")
      text += "\(date);\(project);\(numbers.pick(lines));\(decimal);Udgift;\(fresh("W-"))\n"
      spentByYear[day.year, default: 0] += amount
    }
    return ["import", "postings", try user.folder.write(text, as: "postings.csv")]
  }
}
