import Exporting
import Foundation
import Importing
import PortfolioModel
import PortfolioStore
import Reporting

/// The example of Bysekretariatet that comes with the program.
struct SamplePortfolio {
  private let context: Context

  init(_ context: Context) { self.context = context }

  /// Puts it into an empty portfolio, recorded in its own time.
  func fill(_ store: PortfolioStore) throws {
    let records = try context.shipped("Grants/bysekretariatet.xml")
    let postings = try context.shipped("Grants/posteringer.csv")
    try store.write { writer in
      let sink = PortfolioImport(
        writer, at: context.recorded, by: context.author, .asWritten)
      try PortfolioFileImporter(path: records, name: FileAccess.name(of: records)).read(into: sink)
      try sink.conclude()
      let spending = PortfolioImport(writer, at: context.recorded, by: "Eksempel", .onBusinessDay)
      try PostingsImporter(path: postings, name: FileAccess.name(of: postings))
        .read(into: spending)
      try spending.conclude()
    }
  }

  /// A report of each kind, as of 15 March 2018.
  func documents(_ kinds: [ReportKind]) throws -> [ReportDocument] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "grants-sample-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try PortfolioStore.create(at: folder + "/sample.sqlite", filling: fill)
    let store = try PortfolioStore(opening: folder + "/sample.sqlite")
    return try store.read { reader in try kinds.map { try document($0, reader) } }
  }

  private func document(_ kind: ReportKind, _ reader: PortfolioReader) throws -> ReportDocument {
    let today = CalendarDate(year: 2018, month: 3, day: 15) ?? .first
    let period = DayRange(
      first: CalendarDate(year: 2017, month: 6, day: 1) ?? .first, last: .endOfYear(2017))
    let progress = { (body: ProgressReport.Body) in
      ReportDocument(
        try reader.progressReport(nil, body: body, period: period, asOf: nil, today: today))
    }
    switch kind {
    case .status:
      return ReportDocument(
        try reader.statusReport("G1", period: period, asOf: nil, today: today))
    case .yearly:
      return ReportDocument(try reader.yearlyReport("G1", year: 2017, asOf: nil, today: today))
    case .account:
      return ReportDocument(
        try reader.accountReport("G3", year: nil, asOf: nil, today: today), context.language)
    case .goals:
      return ReportDocument(
        try reader.goalsReport("helhedsplan", year: 2017, asOf: nil, today: today))
    case .milestones:
      return ReportDocument(
        try reader.milestonesReport("helhedsplan", year: 2018, asOf: nil, today: today))
    case .evaluation:
      return ReportDocument(
        try reader.evaluationReport("go-ferie-4", asOf: nil, today: today))
    case .progressBoard: return try progress(.board)
    case .progressSteering: return try progress(.steering)
    case .progressReference: return try progress(.reference)
    case .yearEnd: return try ReportDocument(reader.yearEnd(2017, asOf: nil, today: today))
    case .yearBrief: return try ReportDocument(reader.yearBrief(2017, asOf: nil, today: today))
    case .years: return try ReportDocument(reader.years(2015...2018, asOf: nil, today: today))
    case .annual: return ReportDocument(try reader.annualReport(2017, asOf: nil, today: today))
    }
  }
}
