import Conformance
import PortfolioModel
import PortfolioTestSupport
import Testing

/// However large a file is and however much is wrong with it, what is told and what is held in
/// memory has an end.
@Suite struct BoundsTests {
  private static let open = "<iati-activities version=\"2.03\">\n"
  private static let close = "</iati-activities>\n"
  private static let activity: String = {
    let text = ValidFiles.activities
    guard let start = text.firstRange(of: "<iati-activity "),
      let end = text.firstRange(of: "</iati-activity>")
    else { return "" }
    return String(text[start.lowerBound..<end.upperBound]) + "\n"
  }()

  private func check(
    _ text: String, limit: Int = 10, itemLimit: Int = FormatCheck.itemLimit
  ) throws -> FormatCheck.Result {
    let folder = try TestFolder()
    return try FormatCheck(
      templates: Checkout.file("Templates").path(percentEncoded: false),
      today: CalendarDate(iso: "2018-03-15") ?? .first, limit: limit, itemLimit: itemLimit
    ).check(file: folder.write(text, as: "x.xml"), name: "x.xml")
  }

  /// Twenty activities of which each breaks what the schema or a rule says; what follows is no XML,
  /// and nobody comes to it.
  @Test(arguments: [
    "<iati-activity/>\n",
    activity.replacing("code=\"16030\" percentage=\"33.34\"", with: "code=\"16030\""),
  ])
  func whereTooMuchIsWrongTheRestIsNotRead(item: String) throws {
    let result = try check(Self.open + String(repeating: item, count: 20) + "<<<")
    let end = try #require(result.findings.last)
    #expect(end.fault == .tooManyFindings(limit: 10))
    #expect(end.severity == .error)
    #expect((end.place?.line ?? 0) > 5)
    // Of what an item breaks all is told, so a few may come on top.
    #expect((11...21).contains(result.findings.count), "\(result.findings.count)")
  }

  @Test func asManyAsTheLimitButNoMoreAreToldToTheEnd() throws {
    let wrong = Self.activity.replacing(
      "<title><narrative>Et fællesskab<", with: "<title><narrative><")
    let nine = (1...9).map { wrong.replacing("-G9<", with: "-G\($0)0<") }.joined()
    let result = try check(Self.open + nine + Self.close)
    #expect(result.findings.count == 9)
  }

  @Test func warningsHideNoErrorHoweverManyThereAre() throws {
    let odd = (1...30).map { number in
      Self.activity.replacing(">DK-CVR-00000000-G9<", with: ">G\(number)<")
    }
    let wrong = Self.activity.replacing("<narrative>Et fællesskab<", with: "<narrative> <")
    let result = try check(Self.open + odd.joined() + wrong + Self.close)
    #expect(result.findings.filter { $0.severity == .warning }.count == 10)
    #expect(result.findings.filter { $0.severity == .error }.count == 1)
    #expect(result.further == 20)
  }

  /// Each hyphen could end the code of a register.
  @Test(.timeLimit(.minutes(1))) func anIdentifierOfNothingButHyphensTakesNoLonger() throws {
    let hyphens = String(repeating: "-", count: 1_000_000)
    let item = Self.activity.replacing("ref=\"DK-CVR-00000000\"", with: "ref=\"\(hyphens)\"")
    #expect(item != Self.activity)
    let result = try check(Self.open + item + Self.close, limit: 100)
    let rules = result.findings.compactMap { finding in
      if case .formatRule(let id, _, _, _) = finding.fault { id } else { nil }
    }
    #expect(rules.contains("1.14.8"), "\(rules)")
  }

  /// Elements, text and attributes.
  @Test func anItemThatWouldFillTheMemoryIsRefused() throws {
    let long = String(repeating: "x", count: 50_000)
    for content in [
      String(repeating: "<x xmlns=\"urn:x\"/>", count: 300), "<x xmlns=\"urn:x\">\(long)</x>",
      "<x xmlns=\"urn:x\" a=\"\(long)\"/>",
    ] {
      let file =
        Self.open + Self.activity.replacing("</iati-activity>", with: content + "</iati-activity>")
        + Self.close
      #expect(try check(file).findings == [])
      let findings = #expect(throws: Findings.self) { try check(file, itemLimit: 300) }
      #expect(findings?.all.map(\.fault) == [.itemTooLarge(limit: 300)])
      #expect(findings?.all.first?.place?.line == 2)
    }
  }

  @Test func whatIsQuotedIsCutShort() throws {
    let long = String(repeating: "9", count: 100_000)
    let file = ValidFiles.activities.replacing(
      ">DK-CVR-00000000-G9<", with: ">DK-CVR-00000000-G/\(long)<"
    )
    .replacing("iso-date=\"2019-12-31\"", with: "iso-date=\"\(long)\"")
    let findings = try check(file).findings
    #expect(findings.count == 2)
    #expect("\(findings)".count < 6_000)
  }
}
