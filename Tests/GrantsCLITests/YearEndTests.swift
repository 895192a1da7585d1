import Foundation
import PortfolioTestSupport
import Testing

/// The year's report: its figures are those of the totals, and its workbook is whole.
@Suite struct YearEndTests {
  private static func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    (2015, 400_000_000, 0, 0), (2017, 3_317_080_000, 958_913_333, 802_646_543),
    (2018, 47_500_000, 734_250_000, 165_059_566),
  ])
  func givesTheYearsControlTotals(year: Int, awarded: Int, received: Int, spent: Int) throws {
    let user = try CommandLineUser.withSample()
    let report = try Self.json(user.run("report", "year-end", "\(year)", "--format", "json").output)
    let totals = try #require(report["totals"] as? [[String: Any]])
    #expect(totals.map { $0["measure"] as? String } == ["applied", "awarded", "received", "spent"])
    for block in try totals.map({ try #require(($0["blocks"] as? [[String: Any]])?.first) }) {
      let total = try #require(block["total"] as? [String: [String: Any]])
      #expect(total["awarded"]?["minorUnits"] as? Int == awarded)
      #expect(total["received"]?["minorUnits"] as? Int == received)
      #expect(total["spent"]?["minorUnits"] as? Int == spent)
    }
    let balances = try #require(report["balances"] as? [[String: Any]])
    let sum = { (key: String) in
      balances.compactMap { ($0[key] as? [String: Any])?["minorUnits"] as? Int }.reduce(0, +)
    }
    #expect(sum("received") == received)
    #expect(sum("spent") == spent)
    #expect(sum("opening") + received - spent == sum("closing"))
  }

  @Test func monthlySpendingMakesTheYearAndCofinancingStandsBeside() throws {
    let user = try CommandLineUser.withSample()
    let report = try Self.json(user.run("report", "year-end", "2017", "--format", "json").output)
    let sum = { (name: String) in
      (report[name] as? [[String: Any]])?
        .compactMap { ($0["total"] as? [String: Any])?["minorUnits"] as? Int }.reduce(0, +)
    }
    #expect(sum("expenditure") == 802_646_543)
    #expect(sum("cofinancing") == 69_656_464)
  }

  @Test func saysTheSentenceOfTheAnnualReport() throws {
    let user = try CommandLineUser.withSample()
    let text = user.run("report", "year-end", "2017", "--format", "text").output
    #expect(
      text.contains(
        "\nBysekretariatet har alene i 2017 tilført Randers i alt 33.170.800 kr. gennem "
          + "fundraising.\n"))
    let none = user.run("report", "year-end", "1999", "--format", "text").output
    #expect(none.contains("Der er ingen bevillinger i 1999."))
  }

  @Test func leavesOutWhatWasRecordedLater() throws {
    let user = try CommandLineUser.withSample()
    let text = user.run(
      "report", "year-end", "2017", "--as-of", "2017-06-30", "--format", "text"
    ).output
    // The naturvejleder was awarded in October.
    #expect(text.contains("31.970.800,00"))
    #expect(!text.contains("33.170.800"))
    #expect(text.contains("Kun det, der var registreret ved udgangen af 30.06.2017."))
  }

  @Test func writesTheSameWorkbookForTheSameData() throws {
    let user = try CommandLineUser.withSample()
    for name in ["a.xlsx", "b.xlsx"] {
      let outcome = user.run(
        "report", "year-end", "2017", "--postings", "--output", user.folder.path(name))
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    #expect(try user.folder.bytes("a.xlsx") == user.folder.bytes("b.xlsx"))
    #expect(try !user.folder.names().contains { $0.hasSuffix(".part") })
  }

  @Test func writesTheSameWorkbookIntoAPipe() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("a.xlsx")
    let file = user.run("report", "year-end", "2017", "--postings", "--output", path)
    #expect(file.status == 0, "\(file.messages)")
    let piped = try Program.shell(
      "\"$GRANTS\" report year-end 2017 --postings --output /dev/stdout | cat >'\(path).piped'",
      environment: [
        "GRANTS_PORTFOLIO": user.portfolio, "GRANTS_TODAY": "2018-03-15",
        "GRANTS_TEMPLATES": Checkout.file("Templates").path(percentEncoded: false),
      ])
    #expect(piped.status == 0, "\(piped.messages)")
    #expect(try user.folder.bytes("a.xlsx.piped") == user.folder.bytes("a.xlsx"))
  }

  @Test func aWorkbookThatCannotBeWrittenIsTold() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "report", "year-end", "2017", "--output", "/dev/null/2017.xlsx")
    #expect(outcome.status == 73, "\(outcome.messages)")
    #expect(outcome.messages.contains("[F-WRITE]"))
  }

  @Test(arguments: [
    ["report", "year-end", "99"], ["report", "year-end", "2017", "--format", "odt"],
    ["report", "year-end", "2017", "--postings", "--format", "text"],
  ])
  func aWrongCommandLineEndsWithStatus64(line: [String]) throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run(line).status == 64)
  }

  @Test(arguments: ["text", "csv", "json", "xlsx", "html"])
  func worksOnNothing(format: String) throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let path = user.folder.path("x.xlsx")
    let outcome = user.run("report", "year-end", "2017", "--format", format, "--output", path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.output.contains("nil"))
    #expect(!outcome.output.contains("Optional"))
  }
}
