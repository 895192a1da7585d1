import OfficePackages
import PortfolioTestSupport
import Templating
import Testing

/// Where tags may stand in a Word file, and the forms of file that are taken.
@Suite struct WordPartsTests {
  private static let values: TemplateRecord = [
    "name": .text("MyWay"), "two": .list([.text("a"), .text("b")]),
    "amount": .spelled(
      TemplateSpellings(shown: "1,00 kr.", machine: "1.00", named: ["iso": "1.00"])),
    "gone": .absent,
  ]

  @Test func headersFootersAndNotesAreFilled() throws {
    var form = TestForm(p("{{name}}"))
    form.texts = [
      ("header", p("H1 {{name}}")), ("header", p("H2 {{amount}}")), ("footer", p("{{amount.iso}}")),
      (
        "footnotes",
        "<w:footnote w:type=\"separator\" w:id=\"0\">\(p(""))</w:footnote><w:footnote w:id=\"1\">"
          + p("F {{name}}") + "</w:footnote>"
      ),
      (
        "endnotes",
        "<w:endnote w:id=\"1\">\(p("{{#two}}") + p("E {{.}}") + p("{{/two}}"))</w:endnote>"
      ),
    ]
    let filled = try form.filled(Self.values)
    #expect(try filled.paragraphs(of: "word/header1.xml") == ["H1 MyWay"])
    #expect(try filled.paragraphs(of: "word/header2.xml") == ["H2 1,00 kr."])
    #expect(try filled.paragraphs(of: "word/footer1.xml") == ["1.00"])
    #expect(try filled.paragraphs(of: "word/footnotes.xml") == ["", "F MyWay"])
    #expect(try filled.paragraphs(of: "word/endnotes.xml") == ["E a", "E b"])
  }

  @Test func textBoxesAreFilledInBothOfTheirForms() throws {
    let box = "<w:txbxContent>\(p("{{#two}}") + p("{{.}}") + p("{{/two}}"))</w:txbxContent>"
    let form = TestForm(
      "<w:p><w:r><w:t>{{name}}</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
        + "<w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        + "<v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
    #expect(try form.filled(Self.values).paragraphs() == ["MyWay", "a", "b", "a", "b"])
  }

  @Test func aCommentAloneInItsParagraphGoesWithIt() throws {
    let form = TestForm(
      p("a {{! x }}b") + p("{{! husk }}") + p("c") + table(row("{{! x }}")) + p("{{! y }}")
        + table(row("d")) + p("{{! z }}"))
    let filled = try form.filled()
    #expect(try filled.paragraphs() == ["a b", "c", "", "", "d", ""])
    #expect(try DocumentRules.faults(filled) == [])
  }

  @Test func tagsThatAreNotFilledAreFindings() throws {
    var form = TestForm(
      p("x") + "<w:p><w:r><w:instrText>HYPERLINK \"{{name}}\"</w:instrText></w:r></w:p>")
    form.relationships =
      "<Relationship Id=\"l\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
      + "relationships/hyperlink\" Target=\"https://x.dk/%7B%7Bname%7D%7D\" TargetMode=\"External\"/>"
    #expect(
      try form.template().check([]).map(\.fault) == [
        .misplacedTag("HYPERLINK \"{{name}}\""), .misplacedTag("https://x.dk/%7B%7Bname%7D%7D"),
      ])
  }

  @Test func whatIsAbsentIsSaidInWords() throws {
    #expect(try TestForm(p("[{{gone}}]")).filled(Self.values).paragraphs() == ["[Ikke oplyst]"])
  }

  @Test func aTemplateOfWordBecomesADocument() throws {
    var form = TestForm(p("{{name}}"))
    form.mainType = "template.main"
    let types = try form.filled(Self.values).text(of: "[Content_Types].xml")
    #expect(types.contains("document.main+xml") && !types.contains("template.main+xml"))
  }

  @Test func theStrictFormIsTaken() throws {
    var form = TestForm(table(row("{{#two}}{{.}}", "x{{/two}}")) + p("{{name}}\n"))
    form.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let filled = try form.filled(Self.values)
    #expect(try filled.rows() == [["a", "x"], ["b", "x"]])
  }

  @Test func partsInUTF16AreTaken() throws {
    var parts = TestForm(p("{{name}} æøå €")).allParts
    let text = String(decoding: parts[2].content, as: UTF8.self)
      .replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
    parts[2].content =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] as [UInt8] }
    let template = try WordTemplate(OfficePackage.bytes(of: parts), name: "utf16.docx")
    let filled = try FilledForm(template.fill(.record(Self.values), absent: ""))
    #expect(try filled.paragraphs() == ["MyWay æøå €"])
  }

  @Test func partNamesMayDifferInCase() throws {
    var parts = TestForm(p("{{name}}")).allParts
    parts[2].name = "Word/Document.XML"
    parts[0].name = "[content_types].xml"
    let template = try WordTemplate(OfficePackage.bytes(of: parts), name: "case.docx")
    let filled = try FilledForm(template.fill(.record(Self.values), absent: ""))
    #expect(try filled.paragraphs(of: "Word/Document.XML") == ["MyWay"])
  }

  @Test func theSameValuesGiveTheSameBytes() throws {
    let form = TestForm(table(row("{{#two}}{{.}}", "x{{/two}}")))
    let template = try form.template()
    let first = try template.fill(.record(Self.values), absent: "")
    #expect(try template.fill(.record(Self.values), absent: "") == first)
    #expect(try form.template().fill(.record(Self.values), absent: "") == first)
  }

  @Test func partsWithoutTagsAreTheSameBytes() throws {
    var form = TestForm(p("{{name}}"))
    form.texts = [("styles", "<w:style  w:styleId='x' />")]
    form.parts = [("word/media/image1.png", (0..<5000).map { UInt8($0 % 251) })]
    let before = try OfficePackage(form.bytes())
    let after = try form.filled(Self.values).package
    #expect(after.parts == before.parts)
    for part in before.parts where part.text != "word/document.xml" {
      #expect(try after.content(of: part) == before.content(of: part))
    }
  }

  @Test func placesAreNamedAsPeopleNameThem() throws {
    var form = TestForm(
      p("x") + p("{{a1}}") + table(row("x")) + table(row("x"), row("x", "{{a2}}"))
        + "<w:p><w:r><w:pict><v:textbox><w:txbxContent>\(p("{{a3}}"))</w:txbxContent></v:textbox>"
        + "</w:pict></w:r></w:p>")
    form.texts = [
      ("header", p("x")), ("header", p("{{a4}}")), ("footer", p("{{a5}}")),
      (
        "footnotes",
        "<w:footnote w:type=\"separator\" w:id=\"0\">\(p(""))</w:footnote>"
          + "<w:footnote w:id=\"1\">\(p("x"))</w:footnote><w:footnote w:id=\"2\">"
          + table(row("x", "{{a6}}")) + p("") + "</w:footnote>"
      ), ("endnotes", "<w:endnote w:id=\"1\">\(p("{{a7}}"))</w:endnote>"),
    ]
    form.parts = [("docProps/core.xml", Array("<core><title>{{a8}}</title></core>".utf8))]
    let places = try form.template().check([]).map(\.place.steps)
    #expect(
      places == [
        [.body, .paragraph(2)], [.body, .table(2), .row(2), .column(2)],
        [.body, .paragraph(3), .textBox(1), .paragraph(1)], [.header(2), .paragraph(1)],
        [.footer(1), .paragraph(1)], [.footnote(2), .table(1), .row(1), .column(2)],
        [.endnote(1), .paragraph(1)], [.properties],
      ])
  }
}
