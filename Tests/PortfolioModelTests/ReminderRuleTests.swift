import PortfolioModel
import SeededPortfolios
import Testing

/// Which reminder is owed on a day: tables of the edges, and properties over every pattern of days
/// on which it is asked.
@Suite struct ReminderRuleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let due: String
    let day: String
    let sent: [Int]
    let step: Int?
    let missed: [Int]
    var known: String?
    var testDescription: String { "\(due) on \(day) after \(sent)" }
  }

  static let rows: [Row] = [
    Row(due: "2018-03-31", day: "2018-01-29", sent: [], step: nil, missed: []),
    Row(due: "2018-03-31", day: "2018-01-30", sent: [], step: -60, missed: []),
    Row(due: "2018-03-31", day: "2018-02-28", sent: [-60], step: nil, missed: []),
    Row(due: "2018-03-31", day: "2018-03-01", sent: [-60], step: -30, missed: []),
    Row(due: "2018-03-31", day: "2018-03-01", sent: [-60, -30], step: nil, missed: []),
    Row(due: "2018-03-31", day: "2018-03-15", sent: [], step: -30, missed: [-60]),
    Row(due: "2018-03-31", day: "2018-03-17", sent: [-60, -30], step: -14, missed: []),
    Row(due: "2018-03-31", day: "2018-03-24", sent: [-30], step: -7, missed: [-14]),
    Row(due: "2018-03-31", day: "2018-03-30", sent: [-7], step: -1, missed: []),
    // The day itself is no step: what it needs was said the day before.
    Row(due: "2018-03-31", day: "2018-03-31", sent: [-1], step: nil, missed: []),
    Row(due: "2018-03-31", day: "2018-04-01", sent: [-1], step: 1, missed: []),
    // Ten days missed, then one run.
    Row(due: "2018-03-31", day: "2018-04-02", sent: [-14], step: 1, missed: [-7, -1]),
    Row(due: "2018-03-31", day: "2018-04-07", sent: [1], step: nil, missed: []),
    Row(due: "2018-03-31", day: "2018-04-08", sent: [1], step: 8, missed: []),
    Row(due: "2018-02-28", day: "2018-03-15", sent: [-1], step: 15, missed: [1, 8]),
    // The clock has been set back: nothing is sent anew.
    Row(due: "2018-03-31", day: "2018-03-02", sent: [-60, -30, -14], step: nil, missed: []),
    // What lay before the deadline was known was never missed; the latest step is owed all the same.
    Row(
      due: "2018-03-31", day: "2018-03-20", sent: [], step: -14, missed: [], known: "2018-03-18"),
    Row(
      due: "2018-03-31", day: "2018-03-20", sent: [], step: -14, missed: [-30],
      known: "2018-03-01"),
    // A time counts as its day; late is the day after.
    Row(due: "2018-09-03T12:00", day: "2018-09-02", sent: [-7], step: -1, missed: []),
    Row(due: "2018-09-03T12:00", day: "2018-09-03", sent: [-1], step: nil, missed: []),
    Row(due: "2018-09-03T12:00", day: "2018-09-04", sent: [-1], step: 1, missed: []),
    // May to August: before it counts from 1 May, which it can be, after it from 31 August.
    Row(due: "2018-medio", day: "2018-03-02", sent: [], step: -60, missed: []),
    Row(due: "2018-medio", day: "2018-04-30", sent: [-7], step: -1, missed: []),
    Row(due: "2018-medio", day: "2018-08-31", sent: [-1], step: nil, missed: []),
    Row(due: "2018-medio", day: "2018-09-01", sent: [-1], step: 1, missed: []),
    // Before the autumn: 31 August is the last day that it can be.
    Row(due: "before-2018-autumn", day: "2018-08-30", sent: [-7], step: -1, missed: []),
    Row(due: "before-2018-autumn", day: "2018-09-01", sent: [-1], step: 1, missed: []),
    Row(due: "2020-03-01", day: "2020-02-29", sent: [-7], step: -1, missed: []),
  ]

  @Test(arguments: rows)
  func owes(row: Row) throws {
    let due = try #require(ImpreciseDate(notation: row.due))
    let day = try #require(CalendarDate(iso: row.day))
    let known = row.known.flatMap { CalendarDate(iso: $0) }
    let owed = ReminderRule(due: due, known: known).owed(on: day, sent: steps(row.sent))
    #expect(owed?.step.days == row.step)
    #expect(owed?.missed.map(\.days) ?? [] == row.missed)
  }

  private func steps(_ days: [Int]) -> [ReminderStep] {
    days.map { day in
      var reminder = Reminder()
      reminder.step = day
      return reminder.reminderStep
    }
  }

  /// Asked on any days in order, each step is sent or named as missed, once, none is owed before its
  /// day, and what is sent is the latest that is owed.
  @Test func everyStepIsSentOrNamedExactlyOnce() throws {
    var numbers = SeededNumbers(seed: 2018)
    for _ in 0..<500 {
      let start = CalendarDate.startOfYear(2018).adding(
        days: Int.random(in: 0..<300, using: &numbers))
      let due = start.adding(days: Int.random(in: 0..<120, using: &numbers))
      let rule = ReminderRule(due: ImpreciseDate(due), known: nil)
      var day = start.adding(days: -70)
      var sent: [ReminderStep] = []
      var told: [ReminderStep] = []
      while day < due.adding(days: 60) {
        if let owed = rule.owed(on: day, sent: sent) {
          #expect(rule.day(of: owed.step) <= day)
          #expect(owed.missed.allSatisfy { $0 < owed.step })
          sent.append(owed.step)
          told += owed.missed + [owed.step]
        }
        #expect(rule.owed(on: day, sent: sent) == nil, "a second run on \(day.iso)")
        let gap = Bool.random(using: &numbers) ? 3 : 25
        day = day.adding(days: Int.random(in: 1...gap, using: &numbers))
      }
      #expect(told == told.sorted() && Set(told).count == told.count, "\(told.map(\.days))")
      let last = try #require(told.last)
      #expect(told.map(\.days).filter { $0 < 0 } == [-60, -30, -14, -7, -1])
      #expect(
        told.map(\.days).filter { $0 > 0 } == Array(stride(from: 1, through: last.days, by: 7)))
    }
  }

  @Test func askedEveryDayNothingIsEverMissed() throws {
    let due = try #require(CalendarDate(iso: "2018-03-31"))
    let rule = ReminderRule(due: ImpreciseDate(due), known: nil)
    var sent: [ReminderStep] = []
    for offset in -90...30 {
      let day = due.adding(days: offset)
      guard let owed = rule.owed(on: day, sent: sent) else { continue }
      #expect(owed.missed == [] && owed.step.days == offset && rule.day(of: owed.step) == day)
      sent.append(owed.step)
    }
    #expect(sent.map(\.days) == [-60, -30, -14, -7, -1, 1, 8, 15, 22, 29])
  }
}
