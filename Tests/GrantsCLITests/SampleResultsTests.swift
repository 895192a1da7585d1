import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// The results of the annual report, each with its period, its section and its form.
@Suite struct SampleResultsTests {
  /// What is measured, as `value`, `value/denominator`, `value-upper`, `~value` or `…` for text.
  static let results: [(ref: String, value: String)] = [
    ("R01", "2"), ("R02", "14"), ("R03", "11/14"), ("R04", "8"), ("R05", "9"), ("R06", "8/9"),
    ("R07", "…"), ("R08", "3"), ("R09", "30"), ("R10", "3"), ("R11", "10"), ("R12", "5"),
    ("R13", "3"), ("R14", "38"), ("R15", "22/38"), ("R16", "7"), ("R17", "12"), ("R18", "5"),
    ("R19", "14"), ("R20", "2"), ("R21", "8"), ("R22", "10"), ("R23", "1"), ("R24", "14"),
    ("R25", "10"), ("R26", "9/10"), ("R27", "…"), ("R28", "11"), ("R29", "60"), ("R30", "22"),
    ("R31", "…"), ("R32", "2"), ("R33", "60"), ("R34", "16"), ("R35", "8"), ("R36", "1"),
    ("R37", "2"), ("R38", "2"), ("R39", "1"), ("R40", "…"), ("R41", "2"), ("R42", "12"),
    ("R43", "32"), ("R44", "7"), ("R45", "22"), ("R46", "10"), ("R47", "33"), ("R48", "…"),
    ("K01", "3"), ("K02", "7"), ("K03", "2458"), ("K04", "1102-1221"), ("K05", "~840"),
    ("K06", "476"), ("K07", "12"), ("K08", "…"), ("K09", "…"),
  ]

  /// Where the period is another than June to December 2017.
  static let periods = [
    "R41": "2017-01-01/2017-12-31", "R45": "2017-01-01/2017-12-31",
    "K03": "2017-11-01/2017-11-30", "K04": "2017-09-01/2017-12-31",
    "K05": "2017-05-01/2017-05-31", "K06": "2017-12-31/2017-12-31",
    "K09": "2017-01-01/2017-12-31",
  ]

  private static func measured() throws -> [String: Measurement] {
    let all = try CommandLineUser.withSample().store().read { try $0.records(Measurement.self) }
    return Dictionary(
      all.filter { $0.role == .measured }.map { ($0.indicator.text, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func everyResultIsThereAsItWasPrinted() throws {
    let measured = try Self.measured()
    #expect(measured.count == Self.results.count)
    for (ref, value) in Self.results {
      let measurement = try #require(measured[ref], "\(ref)")
      #expect(Self.spelled(measurement) == value, "\(ref)")
      let period = "\(measurement.firstDay.iso)/\(measurement.lastDay.iso)"
      #expect(period == Self.periods[ref, default: "2017-06-01/2017-12-31"], "\(ref)")
      #expect(measurement.basis == .stated, "\(ref)")
      let sections = [
        "Forebyggelse og Forældreansvar", "Uddannelse og Beskæftigelse",
        "Kriminalpræventiv Indsats", "Tryghed og Trivsel",
      ]
      let source = measurement.source ?? ""
      #expect(sections.contains { source.hasPrefix("Årsrapport 2017, \($0)") }, "\(ref) \(source)")
    }
  }

  @Test func theBaselineOfTheFollowersStandsBesideTheirNumber() throws {
    let all = try CommandLineUser.withSample().store().read { try $0.records(Measurement.self) }
    let baseline = try #require(all.first { $0.role == .baseline })
    #expect(baseline.indicator.text == "K06")
    #expect(baseline.value?.decimal == "444")
    #expect(baseline.lastDay.iso == "2017-06-01")
    let targets = all.filter { $0.role == .target }
    #expect(targets.count == 6)
    #expect(targets.allSatisfy { $0.basis == .illustrative && $0.lastDay.year == 2018 })
  }

  @Test func whatTheReportDoesNotSayIsMarkedIllustrative() throws {
    try CommandLineUser.withSample().store().read { reader in
      let awards = try reader.records(GrantFact.self)
      #expect(awards.allSatisfy { $0.basis == .illustrative })
      let receipts = try reader.records(InstalmentFact.self)
      #expect(receipts.allSatisfy { $0.basis == .illustrative })
      let budgets = try reader.records(Budget.self)
      #expect(budgets.allSatisfy { $0.basis == .illustrative })
      let published = try reader.records(PublishedFigure.self)
      #expect(published.map(\.amount.minorUnits) == [3_317_080_000])
    }
  }

  private static func spelled(_ measurement: Measurement) -> String {
    let value = measurement.value?.decimal ?? ""
    return switch measurement.form {
    case .exact: value
    case .ratio: "\(value)/\(measurement.denominator?.decimal ?? "")"
    case .range: "\(value)-\(measurement.upper?.decimal ?? "")"
    case .about: "~\(value)"
    case .text: measurement.text?.isEmpty == false ? "…" : ""
    }
  }
}
