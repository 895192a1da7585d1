import Foundation
import PortfolioTestSupport
import Testing

/// The control totals of the sample: by the program (SQL), and by a sum over the exported XML.
@Suite struct ControlTotalsTests {
  struct Total: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let key: String
    let measure: String
    let minorUnits: Int
    var testDescription: String { "\(arguments.joined(separator: " ")): \(key) \(measure)" }
  }

  private static func byProject(_ year: Int?, _ key: String, _ minorUnits: Int) -> Total {
    Total(
      arguments: ["totals", "--by", "project"]
        + (year.map { ["--year", "\($0)"] } ?? []),
      key: key, measure: "spent", minorUnits: minorUnits)
  }

  static let totals: [Total] =
    [
      byProject(2016, "myway", 86_030_000), byProject(2016, "*", 86_030_000),
      byProject(2017, "helhedsplan", 208_969_393), byProject(2017, "infrastruktur", 391_250_000),
      byProject(2017, "go-ferie-4", 44_835_000),
      byProject(2017, "oekonomisk-raadgivning", 42_597_600),
      byProject(2017, "brandkadet", 13_571_550), byProject(2017, "myway", 101_423_000),
      byProject(2017, "*", 802_646_543), byProject(2018, "helhedsplan", 52_864_800),
      byProject(2018, "infrastruktur", 85_000_000), byProject(2018, "naturvejleder", 6_666_666),
      byProject(2018, "oekonomisk-raadgivning", 6_482_100),
      byProject(2018, "brandkadet", 396_000), byProject(2018, "myway", 13_650_000),
      byProject(2018, "*", 165_059_566), byProject(nil, "helhedsplan", 261_834_193),
      byProject(nil, "infrastruktur", 476_250_000), byProject(nil, "go-ferie-4", 44_835_000),
      byProject(nil, "naturvejleder", 6_666_666),
      byProject(nil, "oekonomisk-raadgivning", 49_079_700),
      byProject(nil, "brandkadet", 13_967_550), byProject(nil, "myway", 201_103_000),
      byProject(nil, "*", 1_053_736_109),
    ]
    + [2015: 400_000_000, 2017: 3_317_080_000, 2018: 47_500_000].map { year, amount in
      Total(
        arguments: ["totals", "--year", "\(year)"], key: "*", measure: "awarded",
        minorUnits: amount)
    }
    + [2016: 133_333_333, 2017: 958_913_333, 2018: 734_250_000].map { year, amount in
      Total(
        arguments: ["totals", "--year", "\(year)"], key: "*", measure: "received",
        minorUnits: amount)
    }

  @Test func everyControlTotalIsGivenByTheProgram() throws {
    let user = try CommandLineUser.withSample()
    for total in Self.totals {
      let block = try Self.block(user.run(total.arguments + ["--format", "json"]).output)
      let figures =
        total.key == "*"
        ? block["total"] as? [String: Any]
        : (block["rows"] as? [[String: Any]])?
          .first { $0["key"] as? String == total.key }?["figures"] as? [String: Any]
      let amount = figures?[total.measure] as? [String: Any]
      #expect(amount?["minorUnits"] as? Int == total.minorUnits, "\(total.testDescription)")
      #expect(amount?["currency"] as? String == "DKK")
    }
  }

  @Test(arguments: [(2017, 69_656_464), (2018, 17_621_600)])
  func cofinancingStandsBesideTheTotal(year: Int, minorUnits: Int) throws {
    let user = try CommandLineUser.withSample()
    let block = try Self.block(user.run("totals", "--year", "\(year)", "--format", "json").output)
    let beside = block["cofinancingSpent"] as? [String: Any]
    #expect(beside?["minorUnits"] as? Int == minorUnits)
  }

  @Test func partsOfYearsSumAsTheWholeDoes() throws {
    let user = try CommandLineUser.withSample()
    func spent(_ from: String, _ to: String) throws -> Int {
      let text = user.run("totals", "--from", from, "--to", to, "--format", "json").output
      if text.contains("\"blocks\" : [\n\n  ]") { return 0 }
      let total = try Self.block(text)["total"] as? [String: Any]
      return try #require((total?["spent"] as? [String: Any])?["minorUnits"] as? Int)
    }
    let first = try spent("2016-01-01", "2017-08-24")
    let second = try spent("2017-08-25", "2018-02-28")
    #expect(first + second == 1_053_736_109)
    // 24 August 2017 has a posting of 97.640,00: the edge of a part of a year is exact.
    #expect(try spent("2017-08-24", "2017-08-24") == 9_764_000)
    #expect(try spent("2017-08-25", "2017-08-30") == 0)
  }

  @Test func theExportedXMLSumsToTheSame() throws {
    let user = try CommandLineUser.withSample()
    var charged: [String: Int] = [:]
    var whole = 0
    for line in try user.everything().split(separator: "\n") {
      func value(_ name: String) -> Substring? {
        guard let start = line.firstRange(of: " \(name)=\"") else { return nil }
        return line[start.upperBound...].prefix { $0 != "\"" }
      }
      guard let amount = value("amount")?.split(separator: " ").first,
        let minorUnits = Int(amount.filter { $0 != "." })
      else { continue }
      if line.contains("<posting ") { whole += minorUnits }
      if line.contains("<charge "), let source = value("source") {
        charged[String(source), default: 0] += minorUnits
      }
    }
    #expect(whole == 1_141_014_173)
    #expect(charged["helhedsplan.G1"] == 261_834_193)
    #expect(charged["helhedsplan.M1"] == 65_458_548)
    #expect(charged["helhedsplan.M2"] == 21_819_516)
    let grants = charged.filter { !$0.key.contains(".M") }.values.reduce(0, +)
    #expect(grants == 1_053_736_109)
  }

  @Test func theOutlookIsWhatIsStillToCome() throws {
    let user = try CommandLineUser.withSample()
    let block = try Self.block(user.run("outlook", "--format", "json").output)
    let amounts = (block["totals"] as? [[String: Any]])?.compactMap { $0["minorUnits"] as? Int }
    #expect(block["years"] as? [Int] == [2018, 2019, 2020, 2021])
    #expect(amounts == [512_250_000, 623_333_334, 490_000_000, 265_000_000])
    #expect((block["withoutPlan"] as? [String: Any])?["minorUnits"] as? Int == 47_500_000)
    #expect((block["total"] as? [String: Any])?["minorUnits"] as? Int == 1_938_083_334)
  }

  @Test func theSentenceIsTheOneOfTheAnnualReport() throws {
    let user = try CommandLineUser.withSample()
    let lines = user.run("totals", "--year", "2017").output.split(separator: "\n")
    #expect(
      lines.contains(
        "Bysekretariatet har alene i 2017 tilført Randers i alt 33.170.800 kr. gennem fundraising.")
    )
  }

  @Test func theSharesAreThoseOfTheStory() throws {
    let user = try CommandLineUser.withSample()
    let block = try Self.block(user.run("totals", "--year", "2017", "--format", "json").output)
    let shares = (block["rows"] as? [[String: Any]])?.compactMap { $0["shareTenths"] as? Int }
    #expect(shares == [543, 375, 36, 27, 14, 5, 0])
    #expect(block["count"] as? Int == 6)
  }

  static func block(_ json: String) throws -> [String: Any] {
    let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return try #require((report?["blocks"] as? [[String: Any]])?.first)
  }
}
