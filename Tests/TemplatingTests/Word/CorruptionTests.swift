import PortfolioTestSupport
import Templating
import Testing
import XMLDocuments

/// What has corrupted documents in other engines, each with its mend.
@Suite struct CorruptionTests {
  private static let two: TemplateValue = .list([.text("a"), .text("b")])
  private static let values: TemplateRecord = [
    "two": two, "none": .list([]), "yes": .flag(true), "name": .text("MyWay"),
  ]

  /// Fills a form and holds what comes out to the rules of the format.
  private func fill(
    _ form: TestForm, _ values: TemplateRecord = values
  ) throws -> FilledForm {
    let filled = try form.filled(values)
    #expect(try DocumentRules.faults(filled) == [])
    return filled
  }

  @Test func aLoopThatRendersNothingLeavesAParagraphInItsCell() throws {
    let loop = p("{{#none}}", properties: "<w:jc w:val=\"right\"/>") + p("{{.}}") + p("{{/none}}")
    let filled = try fill(TestForm(table("<w:tr>" + cell(loop) + cell(p("x")) + "</w:tr>")))
    #expect(try filled.rows() == [["", "x"]])
  }

  @Test func aNestedTableIsFollowedByAParagraph() throws {
    let inner = table(row("{{name}}"))
    let form = TestForm(
      table("<w:tr>" + cell(p("{{#two}}") + inner + p("{{/two}}")) + "</w:tr>"))
    let filled = try fill(form)
    #expect(try filled.paragraphs().filter { $0 == "MyWay" }.count == 2)
  }

  @Test func aTableWithoutRowsGoes() throws {
    let filled = try fill(
      TestForm(
        table("<w:tr>" + cell(table(row("{{#none}}", "{{/none}}")) + p("")) + "</w:tr>")
          + table(row("{{#none}}x", "{{/none}}")) + p("slut")))
    #expect(try filled.rows() == [[""]])
  }

  @Test func tablesThatAreRepeatedDoNotGrowTogether() throws {
    let filled = try fill(
      TestForm(p("{{#two}}") + table(row("{{.}}")) + p("{{/two}}") + p("slut")))
    let body = try filled.root().elements[0].elements.map(\.name)
    #expect(body == ["tbl", "p", "tbl", "p", "sectPr"])
  }

  @Test func aContentControlIsNeverLeftEmpty() throws {
    let block =
      "<w:sdt><w:sdtPr/><w:sdtContent>" + p("{{#none}}") + p("{{.}}") + p("{{/none}}")
      + "</w:sdtContent></w:sdt>"
    let inline =
      "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>{{#none}}x{{/none}}</w:t></w:r>"
      + "</w:sdtContent></w:sdt><w:r><w:t>efter</w:t></w:r></w:p>"
    let rows =
      "<w:tbl><w:tblPr/><w:sdt><w:sdtPr/><w:sdtContent>" + row("{{#none}}a", "b{{/none}}")
      + "</w:sdtContent></w:sdt>" + row("sidste") + "</w:tbl>"
    let filled = try fill(TestForm(block + inline + rows))
    #expect(try filled.paragraphs() == ["", "efter", "sidste"])
  }

  @Test func anEmptyContentControlOfTheFormIsLeftAlone() throws {
    let empty = "<w:p><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent/></w:sdt></w:p>"
    #expect(try TestForm(empty + p("{{name}}")).filled(Self.values).body().contains(empty))
  }

  @Test func aNarrativeNeverPutsAParagraphInAParagraph() throws {
    let prose: TemplateValue = .prose("Første.\n\n- et\n- to\nSidste.")
    let filled = try fill(
      TestForm(p("{{text}}", properties: "<w:keepNext/><w:ind w:left=\"9\"/>") + p("A {{text}} B")),
      ["text": prose])
    #expect(
      try filled.paragraphs()
        == ["Første.", "et", "to", "Sidste.", "A Første.\n\n- et\n- to\nSidste. B"])
    let item = try #require(try filled.root().elements[0].elements.dropFirst().first)
    #expect(item.elements[0].elements.map(\.name) == ["keepNext", "numPr"])
    #expect(try filled.text(of: "word/numbering.xml").contains("w:numId=\"1\""))
    #expect(try filled.text(of: "[Content_Types].xml").contains("/word/numbering.xml"))
    #expect(try filled.text(of: "word/_rels/document.xml.rels").contains("numbering.xml"))
  }

  @Test func aSectionBreakInALoopStays() throws {
    let ended = "<w:sectPr><w:pgSz w:w=\"100\" w:h=\"200\"/></w:sectPr>"
    let form = TestForm(
      p("{{#two}}", properties: ended) + p("{{.}}") + p("", properties: ended) + p("{{/two}}")
        + p("slut"))
    let filled = try fill(form)
    #expect(try filled.paragraphs() == ["", "a", "", "b", "", "slut"])
    #expect(try filled.body().split(separator: "<w:sectPr>").count == 4)
  }

  @Test func aPageBreakBesideATagStays() throws {
    let page = "<w:r><w:br w:type=\"page\"/></w:r>"
    let form = TestForm(
      "<w:p><w:r><w:t>{{#two}}</w:t></w:r>\(page)</w:p>" + p("{{.}}") + p("{{/two}}"))
    #expect(try fill(form).body().split(separator: "type=\"page\"").count == 3)
  }

  @Test func whatMayStandOnceStandsOnceAfterALoop() throws {
    let marks =
      "<w:p w14:paraId=\"1A2B3C4D\" w14:textId=\"77777777\"><w:bookmarkStart w:id=\"3\" w:name=\"b\"/>"
      + "<w:commentRangeStart w:id=\"4\"/><w:r><w:t>{{.}}</w:t></w:r><w:commentRangeEnd w:id=\"4\"/>"
      + "<w:r><w:commentReference w:id=\"4\"/></w:r><w:bookmarkEnd w:id=\"3\"/>"
      + "<w:ins w:id=\"5\" w:author=\"x\"><w:r><w:t>i</w:t></w:r></w:ins>"
      + "<w:r><w:drawing><wp:inline><wp:docPr id=\"8\" name=\"Billede\"/></wp:inline></w:drawing></w:r>"
      + "<w:sdt><w:sdtPr><w:id w:val=\"6\"/></w:sdtPr><w:sdtContent><w:r><w:t>s</w:t></w:r>"
      + "</w:sdtContent></w:sdt></w:p>"
    let other =
      "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"9\" name=\"x\"/></wp:inline></w:drawing></w:r></w:p>"
    let filled = try fill(TestForm(p("{{#two}}") + marks + p("{{/two}}") + other))
    var numbers: [String] = []
    try filled.root().forEachElement {
      if $0.name == "docPr" { numbers.append($0.attribute("id") ?? "") }
    }
    #expect(numbers == ["8", "10", "9"])
  }

  @Test func theNameOfARepeatedShapeIsGivenOnce() throws {
    let shape =
      "<w:p><w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"s1\" "
      + "style=\"width:9pt\"/></w:pict></w:r></w:p>"
    let filled = try fill(TestForm(p("{{#two}}") + shape + p("{{/two}}")))
    var names: [String?] = []
    try filled.root().forEachElement {
      if $0.name == "shape" { names.append($0.attribute("id")) }
    }
    #expect(names == ["s1", nil])
  }

  @Test func aBookmarkThatLeavesItsLoopGoes() throws {
    let filled = try fill(
      TestForm(
        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:r><w:t>{{#none}}</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>" + p("{{/none}}")))
    #expect(try !filled.body().contains("bookmark"))
  }

  @Test func aCommentThatBeginsWithinATagStaysWhole() throws {
    let filled = try fill(
      TestForm(
        "<w:p><w:r><w:t>{{na</w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>me}} x</w:t></w:r>"
          + "<w:commentRangeEnd w:id=\"1\"/></w:p>"))
    #expect(try filled.paragraphs() == ["MyWay x"])
    #expect(
      try filled.root().elements[0].elements[0].elements.map(\.name)
        == ["r", "commentRangeStart", "r", "commentRangeEnd"])
  }

  @Test func controlCharactersInValuesAreLeftOut() throws {
    let filled = try fill(
      TestForm(p("[{{name}}]")),
      ["name": .text("a\u{0}b\u{1}\u{8}\u{1F}c\u{FFFE}\u{FFFF}d\u{B}e\u{2028}f\tg\r\nh")])
    #expect(try filled.paragraphs()[0] == "[abcd\ne\nf\tg\nh]")
  }

  @Test func valuesNeverBecomeMarkup() throws {
    let hostile = "</w:t></w:r></w:p><w:p/> & {{name}} ]]> \"'"
    let filled = try fill(TestForm(p("{{name}}") + p("{{name}}!")), ["name": .text(hostile)])
    #expect(try filled.paragraphs() == [hostile, hostile + "!"])
  }

  @Test func aRepeatedListBeginsAnew() throws {
    let numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"
    var form = TestForm(
      p("{{#two}}") + p("Overskrift {{.}}") + p("et", properties: numbered)
        + p("to", properties: numbered) + p("{{/two}}"))
    form.texts = [("numbering", Self.numbering(format: "decimal"))]
    let filled = try fill(form)
    #expect(try Self.lists(filled) == ["2", "2", "4", "4"])
    let lists = try filled.text(of: "word/numbering.xml")
    #expect(
      lists.contains(
        "w:numId=\"4\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"))
  }

  @Test func aRepeatedListOfAStyleBeginsAnew() throws {
    let style = "<w:pStyle w:val=\"Tal\"/>"
    var form = TestForm(
      p("{{#two}}") + p("Overskrift {{.}}") + p("et", properties: style + "<w:jc w:val=\"left\"/>")
        + p("to", properties: style) + p("{{/two}}"))
    form.texts = [
      ("numbering", Self.numbering(format: "decimal")),
      (
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"Tal\"><w:pPr><w:numPr><w:numId w:val=\"2\"/>"
          + "</w:numPr></w:pPr></w:style>"
      ),
    ]
    let filled = try fill(form)
    #expect(try Self.lists(filled) == ["4", "4"])
    #expect(
      try filled.body().contains(
        style + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr>"
          + "<w:jc w:val=\"left\"/>"))
  }

  @Test(arguments: [
    // Items alone: one list that goes on.
    ("decimal", ["et"], false), ("decimal", ["et", "to"], false),
    // One numbered paragraph among others is a heading.
    ("decimal", ["et"], true),
    // Bullets do not count.
    ("bullet", ["et", "to"], true),
  ])
  func aListThatGoesOnDoesNotBeginAnew(format: String, items: [String], hasText: Bool) throws {
    let numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"
    var form = TestForm(
      p("{{#two}}") + items.map { p($0, properties: numbered) }.joined()
        + (hasText ? p("tekst {{.}}") : "") + p("{{/two}}"))
    form.texts = [("numbering", Self.numbering(format: format))]
    #expect(try Set(Self.lists(fill(form))) == ["2"])
  }

  private static func numbering(format: String) -> String {
    "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"5\"/>"
      + "<w:numFmt w:val=\"\(format)\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
  }

  /// The list of each paragraph that has one.
  private static func lists(_ filled: FilledForm) throws -> [String] {
    var lists: [String] = []
    try filled.root().forEachElement {
      if $0.name == "numId" { lists.append($0.attribute("val") ?? "") }
    }
    return lists
  }

  @Test func mergedCellsInARepeatedRowStayMerged() throws {
    let form = TestForm(
      table(
        "<w:tr>" + cell(p("A"), properties: "<w:vMerge w:val=\"restart\"/>") + cell(p("x"))
          + "</w:tr>",
        "<w:tr>" + cell(p(""), properties: "<w:vMerge/>") + cell(p("{{#two}}{{.}}{{/two}}"))
          + "</w:tr>",
        "<w:tr>" + cell(p("{{#two}}"), properties: "<w:gridSpan w:val=\"2\"/><w:vMerge/>")
          + cell(p("{{.}}{{/two}}")) + "</w:tr>"))
    let filled = try fill(form)
    #expect(try filled.rows() == [["A", "x"], ["", "ab"], ["", "a"], ["", "b"]])
    #expect(try filled.body().split(separator: "<w:vMerge/>").count == 4)
  }

  @Test func tagsInTheDataOfContentControlsAreFilledAndTheBindingGoes() throws {
    var form = TestForm(
      "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath=\"/t\"/><w:text/></w:sdtPr>"
        + "<w:sdtContent><w:r><w:t>{{name}}</w:t></w:r></w:sdtContent></w:sdt></w:p>")
    form.parts = [
      ("customXml/item1.xml", Array("<cover a=\"{{name}}\"><t>{{name}} &amp; x</t></cover>".utf8)),
      ("docProps/core.xml", Array("<core><title>{{name}}</title></core>".utf8)),
    ]
    let filled = try fill(form)
    #expect(
      try filled.body() == "<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r>"
        + "<w:t xml:space=\"preserve\">MyWay</w:t></w:r></w:sdtContent></w:sdt></w:p>")
    #expect(
      try filled.text(of: "customXml/item1.xml").hasSuffix(
        "<cover a=\"MyWay\"><t>MyWay &amp; x</t></cover>"))
    #expect(try filled.text(of: "docProps/core.xml").contains("<title>MyWay</title>"))
  }

  @Test(arguments: [
    (table(row("{{#two}}a", "b"), row("c", "d")), TemplateFault.unclosedSection("two")),
    (table(row("a", "b{{/two}}")), TemplateFault.unopenedSection("two")),
    (
      table(row("{{#two}}{{#yes}}a", "b{{/two}}{{/yes}}")),
      TemplateFault.crossingSections("yes", with: "two")
    ),
  ])
  func unbalancedRowsAreFindings(body: String, fault: TemplateFault) throws {
    let template = try TestForm(body).template()
    #expect(template.check([]).map(\.fault).contains(fault))
    #expect(throws: TemplateFindings.self) {
      try template.fill(.record(Self.values), absent: "")
    }
  }
}
