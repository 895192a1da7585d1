import Foundation
import PortfolioTestSupport
import Testing

/// Several years side by side, and the year on one page for those outside.
@Suite struct YearsTests {
  @Test func showsEachYearAndItsChangeFromTheOneBefore() throws {
    let user = try CommandLineUser.withSample()
    let csv = user.run("report", "year-end", "2015..2018", "--format", "csv").output
    let rows = csv.split(separator: "\r\n")
    #expect(rows.contains("2015;1;4000000,00;;0,00;;0,00;;0,00"))
    #expect(
      rows.contains(
        "2016;0;0,00;-4000000,00;1333333,33;1333333,33;860300,00;860300,00;0,00"))
    #expect(
      rows.contains(
        "2017;6;33170800,00;33170800,00;9589133,33;8255800,00;8026465,43;7166165,43;696564,64"))
    #expect(rows.contains { $0.hasPrefix("Landsbyggefonden;0,00;0,00;18000000,00;0,00;18000000") })
  }

  @Test func agreesWithTheTotalsOfEachYear() throws {
    let user = try CommandLineUser.withSample()
    let json = user.run("report", "year-end", "2015..2018", "--format", "json").output
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let block = try #require((report["blocks"] as? [[String: Any]])?.first)
    for row in try #require(block["rows"] as? [[String: Any]]) {
      let year = try #require(row["year"] as? Int)
      let totals = user.run("totals", "--year", "\(year)", "--format", "json").output
      let whole = try #require(
        try JSONSerialization.jsonObject(with: Data(totals.utf8)) as? [String: Any])
      let total = try #require((whole["blocks"] as? [[String: Any]])?.first)["total"]
      #expect(row["figures"] as? NSDictionary == total as? NSDictionary, "\(year)")
    }
  }

  @Test func isReadAsItWasKnownOnADay() throws {
    let text = try CommandLineUser.withSample().run(
      "report", "year-end", "2016..2017", "--as-of", "2017-06-30", "--format", "text"
    ).output
    #expect(text.contains("31.970.800,00"))
    #expect(text.contains("Kun det, der var registreret ved udgangen af 30.06.2017."))
  }

  @Test func manyYearsStandInTablesOfFive() throws {
    let text = try CommandLineUser.withSample().run(
      "report", "year-end", "2011..2018", "--format", "text"
    ).output
    #expect(text.contains("Bevilget efter projekt 2011-2015"))
    #expect(text.contains("Bevilget efter projekt 2016-2018"))
  }

  @Test(arguments: [
    ["2018..2015"], ["2017.."], ["..2017"], ["1000..2018"], ["2017...2018"],
    ["2015..2018", "--postings"], ["2015..2018", "--one-page"],
  ])
  func aWrongSpanEndsWithStatus64(line: [String]) throws {
    #expect(try CommandLineUser.withSample().run(["report", "year-end"] + line).status == 64)
  }

  @Test(arguments: ["html", "xlsx", "text", "csv", "json"], [[], ["--one-page"]])
  func worksOnNothing(format: String, more: [String]) throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let path = user.folder.path("x.\(format)")
    let span = more.isEmpty ? "2015..2018" : "2017"
    let outcome = user.run(["report", "year-end", span, "--output", path] + more)
    #expect(outcome.status == (format == "xlsx" && !more.isEmpty ? 64 : 0), "\(outcome.messages)")
    guard format != "xlsx" else { return }
    #expect(try !user.folder.text("x.\(format)").contains("nil"))
  }

  @Test func onePageHoldsNoPersonAndNoSmallNumberOfPeople() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("x.html")
    #expect(user.run("report", "year-end", "2017", "--one-page", "--output", path).status == 0)
    let page = try user.folder.text("x.html")
    #expect(page.contains("33.170.800\u{A0}kr. gennem fundraising."))
    #expect(page.contains("11 af 12 aktiviteter er i gang."))
    #expect(page.contains("Tal på færre end 5 personer er udeladt"))
    // R23 is one match with one volunteer; R31 two who ended. Neither they nor texts are there.
    for text in ["Match med", "udmeldt", "færre end 5 u", "Eksempel", "Status", "Opstarten"] {
      #expect(!page.contains(text), "\(text)")
    }
    // The first number of people of an activity that is told, not the one that is too small.
    #expect(page.contains("<td class=\"cell\">10 unge</td>"))
  }

  @Test func onePageLeavesOutAnActivityWithSmallNumbersAlone() throws {
    let user = try CommandLineUser.withSample()
    let measured = user.run(
      "result", "correct", "R22-1", "--value", "3", "--reason", "Talt forkert")
    #expect(measured.status == 0, "\(measured.messages)")
    let text = user.run("report", "year-end", "2017", "--one-page", "--format", "text").output
    #expect(!text.contains("3 unge"))
    #expect(!text.contains("Unge i rådgivning"))
  }
}
