import OfficePackages
import PortfolioTestSupport
import Templating
import Testing

/// What would be fetched from outside by whoever opens a document is taken out of it, and told.
@Suite struct OutsideReferencesTests {
  private static let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private static func external(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(type)\(kind)\" Target=\"\(target)\" TargetMode=\"External\"/>"
  }

  @Test func linksThatPeopleFollowStay() throws {
    let links = ["https://example.org/a?b=1", "http://example.org", "mailto:a@example.org"]
    var form = TestForm(
      links.indices.map {
        "<w:p><w:hyperlink r:id=\"l\($0)\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"
      }
      .joined())
    form.relationships = links.indices.map { Self.external("l\($0)", "hyperlink", links[$0]) }
      .joined()
    let template = try form.template()
    #expect(template.notices == [])
    let filled = try FilledForm(template.fill(.record([:]), absent: ""))
    #expect(try filled.body() == form.body)
  }

  @Test func everythingElseGoes() throws {
    var form = TestForm(
      "<w:p><w:hyperlink r:id=\"e1\" w:history=\"1\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"
        + "<w:p><w:r><w:drawing><a:blip r:embed=\"i1\" r:link=\"e2\"/></w:drawing></w:r></w:p>"
        + "<w:p><w:r><w:object><o:OLEObject r:id=\"e3\"/></w:object></w:r></w:p>"
        + "<w:p><w:subDoc r:id=\"e4\"/></w:p><w:altChunk r:id=\"e5\"/>" + p("y"))
    form.relationships =
      Self.external("e1", "hyperlink", "file:///etc/passwd")
      + Self.external("e2", "image", "http://127.0.0.1:9/x.png")
      + Self.external("e3", "oleObject", "http://127.0.0.1:9/x.xls")
      + Self.external("e4", "subDocument", "http://127.0.0.1:9/x.docx")
      + "<Relationship Id=\"e5\" Type=\"\(Self.type)aFChunk\" Target=\"chunk.html\"/>"
    let template = try form.template()
    #expect(
      template.notices == [
        .removedReference(kind: "hyperlink", target: "file:///etc/passwd"),
        .removedReference(kind: "image", target: "http://127.0.0.1:9/x.png"),
        .removedReference(kind: "oleObject", target: "http://127.0.0.1:9/x.xls"),
        .removedReference(kind: "subDocument", target: "http://127.0.0.1:9/x.docx"),
        .removedReference(kind: "aFChunk", target: "chunk.html"),
      ])
    let filled = try FilledForm(template.fill(.record([:]), absent: ""))
    #expect(
      try filled.body()
        == "<w:p><w:hyperlink w:history=\"1\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"
        + "<w:p><w:r><w:drawing><a:blip r:embed=\"i1\"/></w:drawing></w:r></w:p>"
        + "<w:p><w:r><w:object/></w:r></w:p><w:p/>" + p("y"))
    #expect(try !filled.text(of: "word/_rels/document.xml.rels").contains("Relationship Id"))
  }

  @Test func theTemplateThatADocumentIsAttachedToGoes() throws {
    var form = TestForm(p("x"))
    form.texts = [("settings", "<w:zoom w:percent=\"100\"/><w:attachedTemplate r:id=\"rId1\"/>")]
    form.parts = [
      (
        "word/_rels/settings.xml.rels",
        Array(
          ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + Self.external("rId1", "attachedTemplate", "file:///C:/Normal.dotm")
            + "</Relationships>").utf8)
      )
    ]
    let template = try form.template()
    #expect(
      template.notices == [
        .removedReference(kind: "attachedTemplate", target: "file:///C:/Normal.dotm")
      ])
    let filled = try FilledForm(template.fill(.record([:]), absent: ""))
    #expect(try !filled.text(of: "word/settings.xml").contains("attachedTemplate"))
    #expect(try filled.text(of: "word/settings.xml").contains("w:zoom"))
  }

  @Test func fieldsThatFetchSomethingGo() throws {
    let field = { (instruction: String) in
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>gammel</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let template = try TestForm(
      "<w:p>\(field(" INCLUDETEXT \"C:\\x.docx\" "))\(field(" PAGE "))</w:p>"
        + "<w:p><w:fldSimple w:instr=\" includepicture http://127.0.0.1/x \"><w:r><w:t>b</w:t></w:r>"
        + "</w:fldSimple></w:p>"
    ).template()
    #expect(
      template.notices == [
        .removedField(" INCLUDETEXT \"C:\\x.docx\" "),
        .removedField(" includepicture http://127.0.0.1/x "),
      ])
    let body = try FilledForm(template.fill(.record([:]), absent: "")).body()
    #expect(body.contains(" PAGE ") && body.contains("gammel"))
    #expect(!body.contains("INCLUDETEXT") && !body.contains("127.0.0.1"))
  }
}
