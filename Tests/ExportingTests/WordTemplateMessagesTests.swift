import Exporting
import PortfolioTestSupport
import Reporting
import Templating
import Testing

/// Every message about a tag is the same in every kind of place of a Word file, and names the
/// place as people do.
@Suite struct WordTemplateMessagesTests {
  /// A place, and what a form with a text in it says where that is.
  enum Place: String, CaseIterable, Sendable {
    case body, tableCell, innerTable, header, footer, footnote, endnote, textBox, contentControl
    case hyperlink, insertion, properties, boundData

    var words: String {
      switch self {
      case .body, .contentControl, .hyperlink, .insertion: "brødtekst, afsnit 2"
      case .tableCell: "brødtekst, tabel 1, række 2, kolonne 3"
      case .innerTable: "brødtekst, tabel 1, række 1, kolonne 1, tabel 1, række 1, kolonne 2"
      case .header: "sidehoved 2, afsnit 1"
      case .footer: "sidefod 1, afsnit 1"
      case .footnote: "fodnote 1, afsnit 1"
      case .endnote: "slutnote 1, afsnit 1"
      case .textBox: "brødtekst, afsnit 2, tekstfelt 1, afsnit 1"
      case .properties: "dokumentets egenskaber"
      case .boundData: "delen customXml/item1.xml"
      }
    }

    func form(_ text: String) -> TestForm {
      let first = p("Skema")
      var form = TestForm(first)
      switch self {
      case .body: form.body = first + p(text)
      case .tableCell: form.body = first + table(row("a", "b", "c"), row("a", "b", text)) + p("")
      case .innerTable:
        form.body =
          first + table("<w:tr>" + cell(table(row("a", text)) + p("")) + "</w:tr>") + p("")
      case .header: form.texts = [("header", p("a")), ("header", p(text))]
      case .footer: form.texts = [("footer", p(text))]
      case .footnote:
        form.texts = [
          (
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"0\">\(p(""))</w:footnote>"
              + "<w:footnote w:id=\"1\">\(p(text))</w:footnote>"
          )
        ]
      case .endnote: form.texts = [("endnotes", "<w:endnote w:id=\"1\">\(p(text))</w:endnote>")]
      case .textBox:
        form.body =
          first + "<w:p><w:r><w:pict><v:textbox><w:txbxContent>\(p(text))</w:txbxContent>"
          + "</v:textbox></w:pict></w:r></w:p>"
      case .contentControl:
        form.body = first + "<w:sdt><w:sdtPr/><w:sdtContent>\(p(text))</w:sdtContent></w:sdt>"
      case .hyperlink:
        form.body =
          first
          + "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>\(text)</w:t></w:r></w:hyperlink></w:p>"
      case .insertion:
        form.body =
          first
          + "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>\(text)</w:t></w:r></w:ins></w:p>"
      case .properties:
        form.parts = [("docProps/core.xml", Array("<core><title>\(text)</title></core>".utf8))]
      case .boundData:
        form.parts = [("customXml/item1.xml", Array("<data><a>\(text)</a></data>".utf8))]
      }
      return form
    }
  }

  @Test(arguments: Place.allCases) func tellsTheSame(place: Place) throws {
    for row in TemplateMessagesTests.rows {
      let escaped = row.text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      let template = try DocumentTemplate(place.form(escaped).bytes(), name: "skema.docx")
      let found = template.check(TemplateMessagesTests.fields)
      #expect(found.count == 1, "\(row.text)")
      let finding = try #require(found.first)
      let danish = FindingText(finding, .danish)
      #expect(danish.code == row.code)
      #expect(danish.place == "skema.docx: \(place.words)", "\(row.text)")
      #expect(TemplateMessagesTests.words(finding, .danish) == row.danish)
      #expect(TemplateMessagesTests.words(finding, .english) == row.english)
    }
  }
}
