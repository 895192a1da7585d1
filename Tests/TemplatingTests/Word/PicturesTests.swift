import PortfolioTestSupport
import Templating
import Testing

/// Drawings that a report offers: shapes in a Word file, words where there is room for words alone.
@Suite struct PicturesTests {
  private static let picture = TemplatePicture(
    width: 200, height: 100, description: "A & B er størst",
    shapes: [
      .area(x: 0, y: 10, width: 50, height: 20, fill: "14463A"),
      .line(x1: 0, y1: 40, x2: 200, y2: 40, width: 3),
      .words("<A>", x: 100, y: 60, isCentred: true),
    ])
  private static let values: TemplateRecord = [
    "chart": .picture(picture), "twice": .list([.record([:]), .record([:])]), "gone": .absent,
  ]

  @Test func aDrawingStandsWhereItsTagStood() throws {
    let filled = try TestForm(p("før {{chart}} efter") + p("{{chart}}")).filled(Self.values)
    #expect(try filled.paragraphs() == ["før  efter", "<A>", "", "<A>"])
    let body = try filled.body()
    #expect(body.contains("descr=\"A &amp; B er størst\""))
    // 20 mm by 10 mm, in English Metric Units.
    #expect(body.contains("<wp:extent cx=\"720000\" cy=\"360000\"/>"))
    #expect(body.components(separatedBy: "<w:drawing ").count - 1 == 2)
    #expect(try DocumentRules.faults(filled) == [])
  }

  @Test func eachHasANumberOfItsOwn() throws {
    let form = TestForm(p("{{#twice}}") + p("{{chart}}") + p("{{/twice}}"))
    let body = try form.filled(Self.values).body()
    let numbers = body.components(separatedBy: "<wp:docPr id=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(numbers.count == 2 && Set(numbers).count == 2, "\(numbers)")
  }

  @Test func wordsStandForItWhereNoDrawingCan() throws {
    var strict = TestForm(p("{{chart}}"))
    strict.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try strict.filled(Self.values).paragraphs() == ["A & B er størst"])
    #expect(
      try TextTemplate.filled("{{chart}} {{#chart}}er{{/chart}}", .record(Self.values))
        == "A & B er størst er")
  }

  @Test func anAbsentOneIsSaidToBe() throws {
    let form = TestForm(p("{{gone}}") + p("{{#gone}}") + p("x") + p("{{/gone}}"))
    #expect(try form.filled(Self.values).paragraphs() == ["Ikke oplyst"])
  }
}
