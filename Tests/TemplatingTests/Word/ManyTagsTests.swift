import PortfolioTestSupport
import Templating
import Testing

/// Size costs time in proportion, and no more.
@Suite struct ManyTagsTests {
  private static let count = LongTests.count(long: 1_000_000, short: 5_000)
  private static let values: TemplateValue = .record(["x": .text("1")])

  @Test(.timeLimit(.minutes(2)))
  func aMillionTagsInOneParagraph() throws {
    let runs = String(repeating: "<w:r><w:t>{{x}}</w:t></w:r>", count: Self.count)
    let template = try TestForm("<w:p>\(runs)</w:p>").template()
    let filled = try FilledForm(template.fill(Self.values, absent: ""))
    #expect(try filled.paragraphs() == [String(repeating: "1", count: Self.count)])
  }

  @Test(.timeLimit(.minutes(2)))
  func aTagOfAMillionRuns() throws {
    let letters = String(repeating: "<w:r><w:t> </w:t></w:r>", count: Self.count)
    let form = TestForm("<w:p><w:r><w:t>{{x</w:t></w:r>\(letters)<w:r><w:t>}}</w:t></w:r></w:p>")
    let filled = try FilledForm(form.template().fill(Self.values, absent: ""))
    #expect(try filled.body().utf8.count < 200)
  }

  @Test(.timeLimit(.minutes(2)))
  func bracesWithoutEnd() throws {
    let braces = String(repeating: "{", count: Self.count)
    #expect(try TestForm(p(braces)).template().check([]).map(\.fault).count == 1)
    let ended = try TestForm(p(braces + "x}}")).template()
    #expect(ended.check([]).map(\.fault).first == .unclosedTag("{"))
  }

  @Test(.timeLimit(.minutes(2)))
  func tooManySectionsAreAFinding() throws {
    let sections = String(repeating: "{{#x}}{{/x}}", count: 5_001)
    let template = try TestForm(p(sections)).template()
    #expect(template.check([]).map(\.fault).contains(.tooManySections(limit: 5_000)))
  }
}
