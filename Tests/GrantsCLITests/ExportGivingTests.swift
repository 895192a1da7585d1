import Foundation
import PortfolioTestSupport
import Testing

/// The awards as 360Giving: the fields that the standard's schema demands, and no award too many.
@Suite struct ExportGivingTests {
  private static func package(_ user: CommandLineUser, _ more: String...) throws -> [String: Any] {
    let outcome = user.run(["export", "360giving", user.folder.path("x.json")] + more)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let text = try user.folder.text("x.json")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// 360-giving-schema.json, `required`; and of its organisations, `id` and `name`.
  @Test func everyAwardHasWhatTheSchemaDemands() throws {
    let package = try Self.package(try .withSample())
    let grants = try #require(package["grants"] as? [[String: Any]])
    #expect(grants.count == 8)
    #expect(Set(grants.compactMap { $0["id"] as? String }).count == 8)
    for grant in grants {
      for key in ["id", "title", "description", "currency"] {
        #expect((grant[key] as? String)?.isEmpty == false, "\(key)")
      }
      #expect(grant["amountAwarded"] is NSNumber)
      let day = try #require(grant["awardDate"] as? String)
      #expect(try day.wholeMatch(of: Regex("[0-9]{4}-[0-9]{2}-[0-9]{2}")) != nil)
      for key in ["recipientOrganization", "fundingOrganization"] {
        let organisations = try #require(grant[key] as? [[String: String]])
        #expect(organisations.count == 1)
        #expect(organisations.allSatisfy { Set($0.keys) == ["id", "name"] })
      }
    }
    #expect((package["version"] as? String) == "1.4")
  }

  @Test func amountsAreExactAndMakeTheTotals() throws {
    let user = try CommandLineUser.withSample()
    let grants = try #require(try Self.package(user)["grants"] as? [[String: Any]])
    let year = grants.filter { ($0["awardDate"] as? String)?.hasPrefix("2017") == true }
    #expect(year.compactMap { $0["amountAwarded"] as? Int }.reduce(0, +) == 33_170_800)
    #expect(try user.folder.text("x.json").contains("\"amountDisbursed\" : 2666666.66"))
    #expect(user.run("export", "360giving", user.folder.path("x.csv")).status == 0)
    #expect(try user.folder.text("x.csv").contains(",DKK,4000000,4000000,2666666.66,2015-11-24,"))
  }

  @Test func amendmentsCountAndPartnersDoNot() throws {
    let user = try CommandLineUser.withSample()
    let amended = user.run(
      "grant", "amend", "G5", "--amount=-50.000", "--day", "2018-02-01", "--reason", "Prøve")
    #expect(amended.status == 0, "\(amended.messages)")
    let grants = try #require(try Self.package(user)["grants"] as? [[String: Any]])
    let advice = try #require(grants.first { ($0["id"] as? String)?.hasSuffix("-G5") == true })
    #expect(advice["amountAwarded"] as? Int == 850_000)
    let earlier = try #require(
      try Self.package(user, "--as-of", "2017-06-30")["grants"] as? [[String: Any]])
    #expect(earlier.count == 6)
  }

  @Test func saysThatTheIdentifierOnlyHoldsItsPlace() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("export", "360giving", user.folder.path("x.json"))
    #expect(outcome.messages.contains("[C-PLACEHOLDER]"))
  }

  @Test func withoutAnIdentifierOrAnAwardNothingIsWritten() throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let outcome = user.run("export", "360giving", user.folder.path("x.json"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[D-NO-IDENTIFIER]"))
    #expect(outcome.messages.contains("[D-NO-AWARD]"))
    #expect(try !user.folder.names().contains("x.json"))
  }

  @Test func textsAreMadeHarmlessInCSVAlone() throws {
    let user = try WorkbookCellsTests.user()
    let added = user.run(
      "import", "portfolio",
      try user.folder.write(
        "<portfolio xmlns=\"urn:grants:portfolio:1\" version=\"1\"><organisation ref=\"o\" "
          + "name=\"=Org\" identifier=\"DK-CVR-00000000\"/></portfolio>", as: "o.xml"))
    #expect(added.status == 0, "\(added.messages)")
    _ = user.run("export", "360giving", user.folder.path("x.csv"))
    #expect(try user.folder.text("x.csv").contains(",'=Org,"))
    _ = user.run("export", "360giving", user.folder.path("x.json"))
    #expect(try user.folder.text("x.json").contains("\"name\" : \"=Org\""))
  }
}
