import PortfolioModel

/// A made-up portfolio of any size: for measuring, and for tests that need more than the sample.
///
/// Projects begin from 2007 to 2016; everything that happened is recorded on its own day until
/// `today`, 31 December 2018. It is whole: every approval adds up and every posting is charged.
/// Each has amended grants with a second budget and plan, corrected awards, refusals, applications
/// that wait, duties that are overdue. Postings are made as they are read, so that a million of
/// them take no memory.
public struct SeededPortfolio: Sendable {
  /// The day up to which things have happened.
  public static let today = CalendarDate(iso: "2018-12-31") ?? .last

  public let size: PortfolioSize
  var numbers: SeededNumbers
  var records: [RecordKind: [any PortfolioRecord]] = [:]
  /// The projects that have a budget to spend.
  var spenders: [Spender] = []

  /// A project that spends.
  struct Spender: Sendable {
    let project: Reference<Project>
    let voucherPrefix: String
    let lines: [(ref: Reference<BudgetLine>, title: String)]
    let first: CalendarDate
    /// The days of the project until `today`.
    let days: Int
    /// What it has to spend, in øre.
    let means: Int64
  }

  public init(_ size: PortfolioSize) {
    self.size = size
    numbers = SeededNumbers(seed: size.seed)
    addParties()
    let projectCount = max(1, size.grants - size.grants / 5)
    for index in 0..<projectCount {
      // Every fourth project has a second grant, until there are as many as there should be.
      let second = projectCount + index / 4
      let grants = index % 4 == 0 && second < size.grants ? [index, second] : [index]
      addProject(index, grants: grants)
    }
  }

  /// The records of a kind in the order of a portfolio file.
  public func records(of kind: RecordKind) -> [any PortfolioRecord] { records[kind] ?? [] }

  /// Keeps a record as recorded on a day at four in the afternoon.
  mutating func add<Record: PortfolioRecord>(
    _ type: Record.Type, _ ref: String, on day: CalendarDate, _ fill: (inout Record) -> Void
  ) {
    var record = Record()
    record.ref = ref
    record.recorded = Moment(min(day, Self.today), hour: 16)
    record.recordedBy = "generator"
    fill(&record)
    records[Record.kind, default: []].append(record)
  }

  /// `0042`.
  static func padded(_ number: Int, to width: Int = 4) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
