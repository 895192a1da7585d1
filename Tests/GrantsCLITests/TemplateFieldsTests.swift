import Exporting
import Foundation
import PortfolioTestSupport
import Testing

/// What is told of the names that templates may use.
@Suite struct TemplateFieldsTests {
  private static func fields(_ kind: String) throws -> [[String: Any]] {
    let outcome = try CommandLineUser().run("templates", "fields", kind, "--format", "json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let lists = try #require((object as? [String: Any])?["kinds"] as? [[String: Any]])
    return try #require(lists.first?["fields"] as? [[String: Any]])
  }

  @Test func eachFieldHasItsMeaningAndExampleInBothLanguages() throws {
    let fields = try Self.fields("status")
    let awarded = try #require(fields.first { $0["name"] as? String == "grant.awarded" })
    #expect(awarded["spellings"] as? [String] == ["number", "iso"])
    #expect(
      awarded["meaning"] as? [String: String] == [
        "da": "Bevilget med ændringer", "en": "Awarded, with amendments",
      ])
    #expect(
      awarded["example"] as? [String: String] == [
        "da": "18.000.000\u{A0}kr.", "en": "18,000,000\u{A0}DKK",
      ])
    let result = try #require(fields.first { $0["name"] as? String == "result.value" })
    #expect(result["within"] as? [String] == ["areas", "area.activities", "activity.results"])
    #expect(result["example"] as? [String: String] == ["da": "2 forløb", "en": "2 forløb"])
  }

  @Test(arguments: ReportKind.allCases)
  func everyKindHasItsFieldsOnce(kind: ReportKind) throws {
    let fields = try Self.fields(kind.rawValue)
    #expect(fields.count > 15)
    let names = try fields.map { field in
      let within = try #require(field["within"] as? [String])
      return (within + [try #require(field["name"] as? String)]).joined(separator: " ")
    }
    #expect(Set(names).count == names.count)
  }

  @Test func theExampleIsTheSamplesWhateverThePortfolio() throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let text = user.run("templates", "fields", "account", "--language", "en").output
    #expect(text.contains("{{incomeTotal.account}}"), "\(text)")
    #expect(text.contains("405,000"))
    #expect(text.contains("  {{expense.explanation}}"))
  }

  @Test func anUnknownKindIsToldWithTheKnown() throws {
    let outcome = try CommandLineUser().run("templates", "fields", "statusrapport")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("progress-board"), "\(outcome.messages)")
  }
}
