import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import SeededPortfolios

/// Somebody who works in the sample for years, one command after the other, drawn by a seed; the
/// clock goes on with each. It keeps its own books of what the figures must be.
final class Walk {
  let user: CommandLineUser
  var numbers: SeededNumbers
  private(set) var now = Moment(CalendarDate(iso: "2018-03-16") ?? .first, hour: 8)
  var serial = 0

  // What is there, as the walker knows it.
  var funders: [String] = []
  var projects: [String] = []
  var grants: [GrantBook] = []
  var instalments: [InstalmentBook] = []
  /// The projects that can spend, with the titles of their budget lines.
  var spenders: [(project: String, lines: [String])] = []
  var spentByYear: [Int: Int64] = [:]
  var postings: [PostingBook] = []
  var indicators: [IndicatorBook] = []
  /// Records that the walk has made and that nothing refers to, and their kind's command.
  var removable: [(kind: String, ref: String)] = []
  var milestones: [String] = []
  /// The notes that were given to records, each of which the log must have once.
  var notes: [String] = []
  /// The duties that the walk has made, and the schedules from which others follow.
  var duties: [DutyBook] = []
  var schedules: [ScheduleBook] = []
  /// What was awarded before the walk began and is never touched by it.
  var awardedByYear: [Int: Int64] = [:]

  struct GrantBook {
    let ref: String
    var award: (day: CalendarDate, amount: Int64)?
    /// What of the award came by amendments.
    var amended: Int64 = 0
    var isRefused = false
  }

  struct InstalmentBook {
    let ref: String
    var receipts: [(day: CalendarDate, amount: Int64)] = []
  }

  struct PostingBook {
    let project: String
    let voucher: String
    let day: CalendarDate
    let amount: Int64
  }

  struct IndicatorBook {
    let ref: String
    /// What stands for each month from January 2018 on.
    var values: [(ref: String, value: Int)] = []
    var measurements = 0
    var sum: Int { values.reduce(0) { $0 + $1.value } }
  }

  init(seed: UInt64) throws {
    user = try CommandLineUser.withSample()
    numbers = SeededNumbers(seed: seed)
    try user.store().read { try takeStock($0) }
  }

  var today: CalendarDate { now.day }

  private func takeStock(_ reader: PortfolioReader) throws {
    funders = try reader.records(Funder.self).map(\.ref)
    projects = try reader.records(Project.self).map(\.ref)
    let facts = try reader.records(GrantFact.self)
    for grant in try reader.records(Grant.self) {
      let own = facts.filter { $0.grant.text == grant.ref }
      var book = GrantBook(ref: grant.ref)
      if let award = own.last(where: { $0.event == .awarded }), let amount = award.amount {
        book.award = (award.day, amount.minorUnits)
      }
      book.isRefused = own.contains { [.declined, .withdrawn].contains($0.event) }
      grants.append(book)
    }
    for sum in try reader.sums(.awarded, byYear: true) {
      awardedByYear[sum.year ?? 0, default: 0] += sum.amount.minorUnits
    }
    for fact in try reader.records(InstalmentFact.self) where fact.event == .received {
      let receipt = (fact.day, fact.amount?.minorUnits ?? 0)
      if let index = instalments.firstIndex(where: { $0.ref == fact.instalment.text }) {
        instalments[index].receipts.append(receipt)
      } else {
        instalments.append(InstalmentBook(ref: fact.instalment.text, receipts: [receipt]))
      }
    }
    for instalment in try reader.records(Instalment.self)
    where !instalments.contains(where: { $0.ref == instalment.ref }) {
      instalments.append(InstalmentBook(ref: instalment.ref))
    }
    let lines = Dictionary(grouping: try reader.records(BudgetLine.self), by: \.project.text)
    spenders = lines.keys.sorted().map { ($0, lines[$0, default: []].map(\.title)) }
    try reader.forEachPosting { spentByYear[$0.day.year, default: 0] += $0.amount.minorUnits }
  }

  /// Lets time pass: minutes to a long working day.
  func goOn() {
    now = Moment(milliseconds: now.milliseconds + Int64(numbers.number(in: 5...600)) * 60_000)
  }

  func run(_ words: [String]) -> CommandLineUser.Outcome {
    user.setClock(now)
    return user.run(words, environment: ["GRANTS_TODAY": today.iso])
  }

  // MARK: - What verbs draw from

  func fresh(_ stem: String) -> String {
    serial += 1
    return "\(stem)\(serial)"
  }

  func amount() -> Int64 { Int64(numbers.number(in: 1...50_000_000)) }

  /// A day of the last month.
  func day() -> CalendarDate { today.adding(days: -numbers.number(in: 0...30)) }

  func grantIndex(where condition: (GrantBook) -> Bool) -> Int? {
    let fitting = grants.indices.filter { condition(grants[$0]) }
    return fitting.isEmpty ? nil : numbers.pick(Array(fitting))
  }

  static func kroner(_ minorUnits: Int64) -> String { Money(minorUnits: minorUnits).decimal }
}
