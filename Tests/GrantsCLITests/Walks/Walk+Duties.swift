import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Verbs about duties, from the first data to the acceptance, and about schedules that follow the
/// end of a grant.
extension Walk {
  struct DutyBook {
    let ref: String
    var state = DutyFact.State.notStarted
    var due: CalendarDate
    /// Whether a fact has given it its deadline, which no change then does.
    var isMoved = false
  }

  struct ScheduleBook {
    let ref: String
    let grant: String
    let months: Int
  }

  func newDuty() -> [String] {
    let (ref, due) = (fresh("pligt-"), comingDay())
    duties.append(DutyBook(ref: ref, due: due))
    return [
      "duty", "add", ref, "--project", numbers.pick(projects), "--sort", "statusReport", "--title",
      "Rapport", "--due", due.iso,
    ]
  }

  func newSchedule() -> [String] {
    let book = ScheduleBook(
      ref: fresh("S-w"), grant: anyAwarded(), months: numbers.number(in: 1...6))
    schedules.append(book)
    return [
      "duty", "plan", book.ref, "--grant", book.grant, "--sort", "slutregnskab", "--title",
      "Slutregnskab", "--after-end", String(book.months),
    ]
  }

  /// What happens to a duty next, as its state allows.
  func advancingDuty() throws -> [String]? {
    guard !duties.isEmpty else { return nil }
    let index = numbers.number(in: 0...duties.count - 1)
    switch duties[index].state {
    case .submitted:
      return numbers.chance(percent: 60)
        ? entering(.accepted, "accept", index) : giving("return", .returned, index)
    case .accepted: return giving("return", .returned, index)
    case .notRequired: return entering(.notStarted, "reopen", index) + ["--note", "alligevel"]
    default: return try working(index)
    }
  }

  private func working(_ index: Int) throws -> [String] {
    switch numbers.number(in: 1...10) {
    case 1: return entering(.gathering, "gather", index)
    case 2: return entering(.drafting, "draft", index)
    case 3: return entering(.underReview, "review", index)
    case 4: return entering(.ready, "ready", index)
    case 5: return entering(.notRequired, "not-required", index) + ["--note", "aflyst"]
    case 6: return giving("move", duties[index].state, index)
    case 7:
      return [
        "duty", "change", duties[index].ref, "--signedOffBy", numbers.pick(["leder", "natur"]),
      ]
    case 8 where !duties[index].isMoved:
      duties[index].due = comingDay()
      return ["duty", "change", duties[index].ref, "--due", duties[index].due.iso]
    default:
      let file = try user.folder.write(fresh("Rapport "), as: "rapport.pdf")
      return entering(.submitted, "submit", index) + ["--file", file]
    }
  }

  private func comingDay() -> CalendarDate { today.adding(days: numbers.number(in: 1...200)) }

  private func entering(_ state: DutyFact.State, _ verb: String, _ index: Int) -> [String] {
    duties[index].state = state
    return ["duty", verb, duties[index].ref, "--day", day().iso]
  }

  private func giving(_ verb: String, _ state: DutyFact.State, _ index: Int) -> [String] {
    duties[index].due = comingDay()
    duties[index].isMoved = true
    return entering(state, verb, index) + ["--due", duties[index].due.iso]
  }

  /// Holds every duty to the walker's books, and what follows a schedule to its grant's facts.
  func checkDuties(_ step: Int) throws {
    try user.store().read { reader in
      let standing = Dictionary(
        uniqueKeysWithValues: try reader.duties().map { ($0.duty.ref, $0) })
      for book in duties {
        let status = try #require(standing[book.ref])
        let says = "step \(step): \(book), but \(status.state), \(status.due?.notation ?? "-")"
        #expect(status.state == book.state && status.due == ImpreciseDate(book.due), "\(says)")
      }
      let open = Set(try reader.openDeadlines().map(\.status.duty.ref))
      let owed = Set(duties.filter { !$0.state.isSettled }.map(\.ref))
      #expect(open.intersection(duties.map(\.ref)) == owed, "step \(step)")
      let facts = try reader.records(GrantFact.self)
      for book in schedules {
        // While the end is not known, the deadline is what it was.
        guard let end = try Self.lastDay(of: book.grant, facts, reader) else { continue }
        let due = ImpreciseDate(end.adding(months: book.months))
        #expect(standing[book.ref]?.due == due, "step \(step): \(book), \(end.iso)")
      }
    }
  }

  /// The last day of a grant by its single facts: what the latest amendment that stands says.
  private static func lastDay(
    of grant: String, _ facts: [GrantFact], _ reader: PortfolioReader
  ) throws -> CalendarDate? {
    let reversed = Set(facts.filter { $0.event == .reversed }.compactMap(\.corrects?.text))
    let amended = facts.enumerated().filter {
      $0.element.grant.text == grant && $0.element.newLastDay != nil
        && !reversed.contains($0.element.ref)
    }.max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    return try amended?.element.newLastDay ?? reader.record(Grant.self, ref: grant)?.lastDay
  }
}
