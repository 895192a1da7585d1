import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Every control total of the sample three ways: by the database's sums, by Swift over what is
/// recorded, and by the exported XML.
@Suite struct SampleSumsTests {
  /// What a source has been charged, in øre, by year: 2016, 2017, 2018.
  static let charged: [(source: String, years: [Int64])] = [
    ("helhedsplan.G1", [0, 208_969_393, 52_864_800]),
    ("helhedsplan.M1", [0, 52_242_348, 13_216_200]),
    ("helhedsplan.M2", [0, 17_414_116, 4_405_400]),
    ("infrastruktur.G2", [0, 391_250_000, 85_000_000]),
    ("go-ferie-4.G3", [0, 44_835_000, 0]),
    ("naturvejleder.G4", [0, 0, 6_666_666]),
    ("oekonomisk-raadgivning.G5", [0, 42_597_600, 6_482_100]),
    ("brandkadet.G6", [0, 13_571_550, 396_000]),
    ("myway.G7", [86_030_000, 101_423_000, 13_650_000]),
  ]
  /// Charged to grants, and whole projects.
  static let totals: (grants: [Int64], whole: [Int64]) = (
    [86_030_000, 802_646_543, 165_059_566], [86_030_000, 872_303_007, 182_681_166]
  )
  private static let years = [2016, 2017, 2018]

  @Test func theTableAddsUp() {
    for (index, year) in Self.years.enumerated() {
      let whole = Self.charged.map { $0.years[index] }.reduce(0, +)
      let grants = Self.charged.filter { !$0.source.contains(".M") }.map { $0.years[index] }
        .reduce(0, +)
      #expect(whole == Self.totals.whole[index], "\(year)")
      #expect(grants == Self.totals.grants[index], "\(year)")
    }
    #expect(Self.totals.grants.reduce(0, +) == 1_053_736_109)
    #expect(Self.totals.whole.reduce(0, +) == 1_141_014_173)
  }

  @Test func theDatabaseSumsToIt() throws {
    let sums = try CommandLineUser.withSample().store().read {
      try $0.sums(.spent, byYear: true)
    }
    for (index, year) in Self.years.enumerated() {
      let ofYear = sums.filter { $0.year == year }
      let grants = ofYear.filter { $0.grant != nil }.map(\.amount.minorUnits).reduce(0, +)
      #expect(grants == Self.totals.grants[index], "\(year)")
      #expect(
        ofYear.map(\.amount.minorUnits).reduce(0, +) == Self.totals.whole[index], "\(year)")
      for (source, years) in Self.charged where !source.contains(".M") {
        let grant = source.split(separator: ".").last.map(String.init)
        let sum = ofYear.filter { $0.grant?.text == grant }.map(\.amount.minorUnits).reduce(0, +)
        #expect(sum == years[index], "\(source) \(year)")
      }
    }
  }

  @Test func whatIsRecordedSumsToIt() throws {
    var sums: [String: Int64] = [:]
    var count = 0
    try CommandLineUser.withSample().store().read { reader in
      try reader.forEachPosting { posting in
        count += 1
        let charges = posting.charges ?? []
        #expect(
          charges.map(\.amount.minorUnits).reduce(0, +) == posting.amount.minorUnits,
          "\(posting.voucher)")
        for charge in charges {
          sums["\(charge.source.text) \(posting.day.year)", default: 0] += charge.amount.minorUnits
        }
      }
    }
    #expect(count == 105)
    expectTable(sums)
  }

  @Test func theExportedXMLSumsToIt() throws {
    var sums: [String: Int64] = [:]
    var year = Substring("")
    for line in try CommandLineUser.withSample().everything().split(separator: "\n") {
      if line.contains("<posting "), let day = Self.value("day", in: line) { year = day.prefix(4) }
      guard line.contains("<charge "), let source = Self.value("source", in: line) else {
        continue
      }
      sums["\(source) \(year)", default: 0] += Self.minorUnits(in: line)
    }
    expectTable(sums)
  }

  private func expectTable(_ sums: [String: Int64]) {
    for (source, years) in Self.charged {
      for (index, year) in Self.years.enumerated() {
        #expect(sums["\(source) \(year)", default: 0] == years[index], "\(source) \(year)")
      }
    }
    #expect(sums.values.reduce(0, +) == Self.totals.whole.reduce(0, +))
  }

  /// Kroner and øre that are planned to come in, by calendar year.
  static let planned: [(year: Int, minorUnits: Int64)] = [
    (2016, 133_333_333), (2017, 958_913_333), (2018, 1_246_500_000), (2019, 623_333_334),
    (2020, 490_000_000), (2021, 265_000_000),
  ]

  @Test func theInstalmentsArePlannedAsInTheSample() throws {
    let user = try CommandLineUser.withSample()
    var recorded: [Int: Int64] = [:]
    for instalment in try user.store().read({ try $0.records(PlannedInstalment.self) }) {
      recorded[instalment.due.year, default: 0] += instalment.amount.minorUnits
    }
    var exported: [Int: Int64] = [:]
    for line in try user.everything().split(separator: "\n")
    where line.contains("<plannedInstalment ") {
      let year = Self.value("due", in: line)?.prefix(4) ?? ""
      exported[Int(year) ?? 0, default: 0] += Self.minorUnits(in: line)
    }
    for (year, minorUnits) in Self.planned {
      #expect(recorded[year] == minorUnits, "\(year)")
      #expect(exported[year] == minorUnits, "\(year)")
    }
    #expect(recorded.count == Self.planned.count)
  }

  private static func value(_ name: String, in line: Substring) -> Substring? {
    guard let start = line.firstRange(of: " \(name)=\"") else { return nil }
    return line[start.upperBound...].prefix { $0 != "\"" }
  }

  private static func minorUnits(in line: Substring) -> Int64 {
    let amount = value("amount", in: line)?.split(separator: " ").first ?? ""
    return Int64(amount.filter { $0 != "." }) ?? 0
  }
}
