import Exporting
import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

@testable import GrantsCLI

/// What stands in the cells of the year's workbook: texts as they were typed, currencies apart.
@Suite struct WorkbookCellsTests {
  static let hostile = [
    "=1+1", "+45", "-5", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "</script>", "😀 æøå",
    "שלום", "_x0041_", "http://example.org",
  ]

  /// A portfolio with a grant for each text, in two currencies, with a posting that takes back.
  private static func portfolio() -> String {
    let grants = hostile.enumerated().map { index, text in
      let title = text.map { ["<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }.joined()
      let currency = index == 0 ? "EUR" : "DKK"
      return (
        "<project ref=\"p\(index)\" title=\"\(title)\" sort=\"project\" currency=\"\(currency)\"/>",
        "<grant ref=\"g\(index)\" project=\"p\(index)\" funder=\"F\" title=\"G\"/>",
        "<grantFact ref=\"f\(index)\" grant=\"g\(index)\" event=\"awarded\" day=\"2018-01-02\" "
          + "amount=\"10.00 \(currency)\"/>"
      )
    }
    return "<portfolio xmlns=\"urn:grants:portfolio:1\" version=\"1\">"
      + "<funder ref=\"F\" name=\"En Fond\" sort=\"foundation\"/>"
      + grants.map(\.0).joined() + grants.map(\.1).joined() + grants.map(\.2).joined()
      + "</portfolio>"
  }

  /// The parts of the workbook that a command writes, by name.
  private static func parts(_ user: CommandLineUser, _ line: [String]) throws -> [String: String] {
    let path = user.folder.path("x.xlsx")
    let outcome = user.run(line + ["--output", path])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try parts(of: path, user)
  }

  private static func parts(of path: String, _ user: CommandLineUser) throws -> [String: String] {
    let unpacked = user.folder.path("unpacked")
    let shell = try Program.shell(
      "rm -rf '\(unpacked)' && python3 -m zipfile -e '\(path)' '\(unpacked)' && cd '\(unpacked)' "
        + "&& find . -name '*.xml'", environment: [:])
    #expect(shell.status == 0, "\(shell.messages)")
    var parts: [String: String] = [:]
    for name in shell.output.split(separator: "\n").map({ String($0.dropFirst(2)) }) {
      parts[name] = try user.folder.text("unpacked/\(name)")
    }
    return parts
  }

  /// A user with that portfolio.
  static func user() throws -> CommandLineUser {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let outcome = user.run(
      "import", "portfolio", try user.folder.write(portfolio(), as: "p.xml"))
    #expect(outcome.status == 0, "\(outcome.messages)")
    return user
  }

  @Test func textsStandAsTheyWereTypedAndNeverAsFormulas() throws {
    let parts = try Self.parts(try Self.user(), ["report", "year-end", "2018"])
    let texts = try #require(parts["xl/sharedStrings.xml"])
    for text in Self.hostile {
      let escaped = text.map { ["<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
      // What looks like an escape of the format's own is itself escaped.
      let stored = text == "_x0041_" ? "_x005F_x0041_" : escaped
      #expect(texts.contains("<t>\(stored)</t>"), "\(text)")
    }
    for (name, part) in parts where name.hasPrefix("xl/worksheets/") {
      for formula in part.split(separator: "<f>").dropFirst() {
        let text = formula.prefix { $0 != "<" }
        #expect(text.hasPrefix("SUM(") || text.hasPrefix("IF(") || text.first?.isLetter == true)
        #expect(!text.contains("HYPERLINK") && !text.contains("1+1"), "\(text)")
      }
      #expect(!part.contains("<hyperlink"))
    }
  }

  /// What stands behind the numbers of the cells in the rows of postings, sheet by sheet; texts are
  /// told by their places in a list, which two workbooks do not share.
  private static func postings(_ parts: [String: String]) throws -> [[String]] {
    let book = try #require(parts["xl/workbook.xml"])
    let sheets = book.matches(of: /<sheet name="([^"]*)"/).map(\.output.1)
    let row = /<row r="[0-9]+"[^>]*>(.*?)<\/row>/
    let cell = /<c r="[AFGH][0-9]+"[^>]*><v>([^<]*)<\/v>/
    return try sheets.enumerated().filter { $0.element.hasPrefix("Posteringer ") }.map { index, _ in
      try #require(parts["xl/worksheets/sheet\(index + 1).xml"]).matches(of: row)
        .map(\.output.1).filter { $0.contains("<c r=\"F") && !$0.contains("<f>") }.dropFirst()
        .map { $0.matches(of: cell).map { String($0.output.1) }.joined(separator: " ") }
    }
  }

  @Test func postingsGoOnOverAsManySheetsAsItTakes() throws {
    let user = try CommandLineUser.withSample()
    let store = try user.store()
    let book = { (rowsPerSheet: Int?) in
      let path = user.folder.path("\(rowsPerSheet ?? 0).xlsx")
      let today = try #require(CalendarDate(iso: "2018-03-15"))
      try store.read { reader in
        let report = try reader.yearEnd(2017, asOf: nil, today: today)
        var postings = try reader.listedPostings(of: report)
        if let rowsPerSheet { postings.rowsPerSheet = rowsPerSheet }
        try YearEndWorkbook.write(report, to: path, .danish, postings: postings)
      }
      return try Self.parts(of: path, user)
    }
    let whole = try Self.postings(try book(nil))
    #expect(whole.count == 1)
    let all = try #require(whole.first)
    #expect(all.count > 12)
    // The last sheet has one row, is full, and has all but one.
    for count in [all.count - 1, all.count / 2, 5, 1] {
      let parts = try book(count)
      let sheets = try Self.postings(parts)
      #expect(sheets.map(\.count).dropLast().allSatisfy { $0 == count })
      #expect(sheets.count == (all.count + count - 1) / count)
      #expect(sheets.flatMap(\.self) == all)
      let filters = parts.values.flatMap { $0.matches(of: /<autoFilter ref="A3:I([0-9]+)"/) }
      for sheet in sheets {
        #expect(filters.contains { Int($0.output.1) == 3 + sheet.count })
      }
    }
  }

  @Test func currenciesHaveSheetsOfTheirOwn() throws {
    let parts = try Self.parts(try Self.user(), ["report", "year-end", "2018"])
    let book = try #require(parts["xl/workbook.xml"])
    #expect(book.contains("name=\"Overblik DKK\""))
    #expect(book.contains("name=\"Overblik EUR\""))
    // Nine grants of 10,00 kr. and one of 10,00 EUR are never 100,00.
    let added = try Regex("<c r=\"[A-Z]+[0-9]+\"( s=\"[0-9]+\")?>(<f>[^<]*</f>)?<v>100</v>")
    for (name, part) in parts where name.hasPrefix("xl/worksheets/") {
      #expect(part.firstMatch(of: added) == nil, "\(name)")
    }
    let ninety = try Regex("<f>SUM[^<]*</f><v>90</v>")
    #expect(parts.values.contains { $0.firstMatch(of: ninety) != nil })
  }

  @Test func numbersAreNumbersAndTotalsFormulasWithTheirValue() throws {
    let parts = try Self.parts(
      try CommandLineUser.withSample(), ["report", "year-end", "2017", "--postings"])
    let sheets = parts.filter { $0.key.hasPrefix("xl/worksheets/") }.values.joined()
    #expect(sheets.contains("<v>33170800</v>"))
    let formula = try Regex("<f>SUM\\([A-Z]+[0-9]+:[A-Z]+[0-9]+\\)</f><v>8026465.43</v>")
    #expect(sheets.firstMatch(of: formula) != nil)
    let shares = try Regex("<f>IF\\([A-Z]\\$[0-9]+=0,\"\",[A-Z][0-9]+/[A-Z]\\$[0-9]+\\)</f>")
    #expect(sheets.firstMatch(of: shares) != nil || sheets.contains("&quot;&quot;"))
    #expect(sheets.contains("<autoFilter "))
    #expect(sheets.contains("state=\"frozen\""))
    #expect(parts.keys.filter { $0.hasPrefix("xl/charts/chart") }.count >= 6)
    // 2 January 2017 as a day that can be reckoned with.
    #expect(sheets.contains("<v>42751</v>"))
  }
}
