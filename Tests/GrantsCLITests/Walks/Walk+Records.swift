import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Verbs about records that can be changed and removed, and about results and texts.
extension Walk {
  func newPerson() -> String {
    let ref = fresh("person-")
    removable.append(("person", ref))
    return ref
  }

  func newNote() -> String {
    notes.append(fresh("bemærkning "))
    return notes[notes.count - 1]
  }

  /// Whether each change of a note is in the log, once.
  func checkLog(_ step: Int) throws {
    let logged = try user.store().read { try $0.records(Change.self) }
      .filter { $0.field == "note" }.compactMap(\.new)
    let missing = Set(notes).subtracting(logged)
    #expect(missing.isEmpty && logged.count == notes.count, "step \(step): \(missing)")
  }

  func newMilestone() -> String {
    let ref = fresh("milepæl-w")
    milestones.append(ref)
    removable.append(("milestone", ref))
    return ref
  }

  func ticking() -> [String]? {
    guard !milestones.isEmpty else { return nil }
    let ref = numbers.pick(milestones)
    return numbers.chance(percent: 70)
      ? ["milestone", "done", ref, "--day", day().iso]
      : ["milestone", "reopen", ref, "--reason", "ikke helt"]
  }

  func removing() -> [String]? {
    guard !removable.isEmpty else { return nil }
    let (kind, ref) = removable.remove(at: numbers.number(in: 0...removable.count - 1))
    milestones.removeAll { $0 == ref }
    return [kind, "remove", ref, "--reason", "fejl"]
  }

  func writing() throws -> [String] {
    let year = numbers.number(in: 2018...2025)
    let file = try user.folder.write(fresh("Vi har nået nummer ") + ".\n", as: "tekst.txt")
    return [
      "narrative", "set", anyAwarded(), "--section", numbers.pick(["status", "resultater"]),
      "--year", String(year), "--file", file,
    ]
  }

  // MARK: - Results

  func newIndicator() -> String {
    indicators.append(IndicatorBook(ref: fresh("R-w")))
    return indicators[indicators.count - 1].ref
  }

  func indicatorFields() -> [String] {
    ["--project", numbers.pick(projects), "--title", "Antal", "--accumulation", "pr. periode"]
  }

  func measuring() -> [String]? {
    guard !indicators.isEmpty else { return nil }
    let index = numbers.number(in: 0...indicators.count - 1)
    let month = indicators[index].values.count
    let first = CalendarDate.startOfYear(2018).adding(months: month)
    guard first.year < 2150 else { return nil }
    let value = numbers.number(in: 0...500)
    indicators[index].measurements += 1
    let ref = indicators[index].ref
    indicators[index].values.append(("\(ref)-\(indicators[index].measurements)", value))
    return [
      "result", "measure", ref, "--value", String(value), "--from", first.iso, "--to",
      first.adding(months: 1).adding(days: -1).iso,
    ]
  }

  func correctingMeasurement() -> [String]? {
    let fitting = indicators.indices.filter { !indicators[$0].values.isEmpty }
    guard !fitting.isEmpty else { return nil }
    let index = numbers.pick(Array(fitting))
    let place = numbers.number(in: 0...indicators[index].values.count - 1)
    let mistaken = indicators[index].values[place].ref
    let value = numbers.number(in: 0...500)
    indicators[index].measurements += 1
    indicators[index].values[place] = (
      "\(indicators[index].ref)-\(indicators[index].measurements)", value
    )
    return ["result", "correct", mistaken, "--value", String(value), "--reason", "talt om"]
  }
}
