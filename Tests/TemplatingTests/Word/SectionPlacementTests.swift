import PortfolioTestSupport
import Templating
import Testing

/// Where a section goes in a Word file, by where its tags were written.
@Suite struct SectionPlacementTests {
  private static let lines: TemplateValue = .list(
    ["Løn", "Lokaler"].map {
      .record(["title": .text($0), "parts": .list([.text("a"), .text("b")])])
    })
  private static let values: TemplateRecord = [
    "lines": lines, "none": .list([]), "yes": .flag(true), "no": .flag(false),
  ]

  @Test func acrossCellsTheRowsAreRepeated() throws {
    let form = TestForm(
      table(
        row("Post", "Beløb"), row("{{#lines}}{{title}}", "10{{/lines}}"), row("I alt", "20")))
    #expect(
      try form.filled(Self.values).rows()
        == [["Post", "Beløb"], ["Løn", "10"], ["Lokaler", "10"], ["I alt", "20"]])
  }

  @Test func acrossRowsAllOfThemAreRepeated() throws {
    let form = TestForm(
      table(row("{{#lines}}{{title}}", ""), row("heraf", "10{{/lines}}"), row("I alt", "20")))
    #expect(
      try form.filled(Self.values).rows()
        == [["Løn", ""], ["heraf", "10"], ["Lokaler", ""], ["heraf", "10"], ["I alt", "20"]])
  }

  @Test func rowsOfNothingButTagsVanish() throws {
    let form = TestForm(
      table(row("Post"), row("{{#lines}}"), row("{{title}}"), row("{{/lines}}"), row("I alt")))
    #expect(
      try form.filled(Self.values).rows() == [["Post"], ["Løn"], ["Lokaler"], ["I alt"]])
  }

  @Test func inOneCellTheContentIsRepeated() throws {
    let form = TestForm(
      table(
        "<w:tr>" + cell(p("{{#lines}}") + p("- {{title}}") + p("{{/lines}}")) + cell(p("x"))
          + "</w:tr>"))
    #expect(try form.filled(Self.values).rows() == [["- Løn¶- Lokaler", "x"]])
  }

  @Test func aloneInParagraphsWhatIsBetweenIsRepeated() throws {
    let form = TestForm(
      p("før") + p("{{#lines}}") + p("{{title}}") + p("og") + p("{{/lines}}") + p("efter"))
    #expect(
      try form.filled(Self.values).paragraphs()
        == ["før", "Løn", "og", "Lokaler", "og", "efter"])
  }

  @Test func inOneParagraphTheTextIsRepeated() throws {
    let form = TestForm(p("Poster: {{#lines}}{{title}}, {{/lines}}i alt 2"))
    #expect(try form.filled(Self.values).paragraphs() == ["Poster: Løn, Lokaler, i alt 2"])
  }

  @Test(arguments: [
    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
    "<w:pStyle w:val=\"Punkt\"/>", "<w:pStyle w:val=\"UnderPunkt\"/>",
  ])
  func inAListItemTheItemIsRepeated(properties: String) throws {
    var form = TestForm(
      p("før") + p("{{#lines}}", "{{title}}", "{{/lines}}", properties: properties))
    form.texts = [
      (
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"Punkt\"><w:pPr><w:numPr><w:numId w:val=\"3\"/>"
          + "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"UnderPunkt\">"
          + "<w:basedOn w:val=\"Punkt\"/></w:style>"
      )
    ]
    #expect(try form.filled(Self.values).paragraphs() == ["før", "Løn", "Lokaler"])
  }

  @Test func fromTheMiddleOfOneParagraphToTheMiddleOfAnotherTheTextIsRepeated() throws {
    let form = TestForm(p("A {{#lines}}{{title}}") + p("x") + p("y{{/lines}} B"))
    let filled = try form.filled(Self.values)
    #expect(try filled.paragraphs() == ["A Løn", "x", "yLokaler", "x", "y B"])
    let none = try form.filled(["lines": .list([])])
    #expect(try none.paragraphs() == ["A  B"])
  }

  @Test func textBeforeTheTagOfASectionStays() throws {
    let form = TestForm(p("Poster: {{#lines}}") + p("{{title}}") + p("{{/lines}} Slut"))
    #expect(try form.filled(Self.values).paragraphs() == ["Poster: ", "Løn", "Lokaler", " Slut"])
  }

  @Test func nestedSectionsWork() throws {
    let form = TestForm(
      p("{{#lines}}") + p("{{title}}")
        + table(row("{{#parts}}{{.}}", "1{{/parts}}")) + p("{{/lines}}"))
    let filled = try form.filled(Self.values)
    #expect(try filled.rows() == [["a", "1"], ["b", "1"], ["a", "1"], ["b", "1"]])
  }

  @Test func severalTagsMayShareAParagraph() throws {
    let form = TestForm(
      p("{{#lines}}{{#parts}}") + p("{{title}} {{.}}") + p("{{/parts}}{{/lines}}"))
    #expect(
      try form.filled(Self.values).paragraphs() == ["Løn a", "Løn b", "Lokaler a", "Lokaler b"])
  }

  @Test func oneSectionMayEndWhereTheNextBegins() throws {
    let form = TestForm(
      p("{{#yes}}") + p("ja") + p("{{/yes}}{{#no}}") + p("nej") + p("{{/no}}") + p("slut"))
    #expect(try form.filled(Self.values).paragraphs() == ["ja", "slut"])
  }

  @Test func conditionsFollowTheSameRules() throws {
    let form = TestForm(
      table(row("{{#no}}a", "b{{/no}}"), row("{{^no}}c", "d{{/no}}"))
        + p("{{^none}}") + p("Ingen poster") + p("{{/none}}"))
    let filled = try form.filled(Self.values)
    #expect(try filled.rows() == [["c", "d"]])
    #expect(try filled.paragraphs() == ["c", "d", "Ingen poster"])
  }

  @Test func tablesInTablesAreRepeatedWithin() throws {
    let inner = table(row("{{#parts}}{{.}}", "x{{/parts}}"))
    let form = TestForm(
      table(
        "<w:tr>" + cell(p("{{#lines}}{{title}}") + inner + p("")) + cell(p("{{/lines}}"))
          + "</w:tr>"))
    let filled = try form.filled(Self.values)
    #expect(try filled.rows().count == 6)
    #expect(
      try filled.paragraphs().filter { !$0.isEmpty } == [
        "Løn", "a", "x", "b", "x", "Lokaler", "a", "x", "b", "x",
      ])
  }

  @Test(arguments: [
    table(row("{{#lines}}", "a")) + p("{{/lines}}"),
    p("{{#lines}}") + table(row("{{/lines}}", "a")),
    table(row("{{#lines}}a")) + table(row("b{{/lines}}")),
  ])
  func aSectionThatLeavesItsTableIsAFinding(body: String) throws {
    let template = try TestForm(body).template()
    let faults = template.check([]).map(\.fault)
    #expect(faults.contains(.splitSection("lines")))
    #expect(throws: TemplateFindings.self) {
      try template.fill(.record(Self.values), absent: "")
    }
  }
}
