import PortfolioTestSupport
import Templating
import Testing

/// Word cuts text into runs wherever it likes; a tag is whole all the same.
@Suite struct SplitRunsTests {
  private static let values: TemplateRecord = ["name": .text("MyWay")]

  @Test func aTagOverSeveralRunsTakesThePropertiesOfTheFirst() throws {
    let form = TestForm(
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A {</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
        + "<w:r><w:rPr><w:i/></w:rPr><w:t>{na</w:t></w:r><w:r><w:t>me}</w:t></w:r>"
        + "<w:r><w:rPr><w:u/></w:rPr><w:t>} B</w:t></w:r></w:p>")
    #expect(
      try form.filled(Self.values).body()
        == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">A MyWay</w:t></w:r>"
        + "<w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:u/></w:rPr>"
        + "<w:t xml:space=\"preserve\"> B</w:t></w:r></w:p>")
  }

  @Test func oneRunForEachLetterIsATag() throws {
    let runs = "{{name}}".map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined()
    #expect(try TestForm("<w:p>\(runs)</w:p>").filled(Self.values).paragraphs() == ["MyWay"])
  }

  @Test func aParagraphThatEndsInABraceIsNotJoinedToTheNext() throws {
    let form = TestForm(p("{ {x} }") + p("} {{name}} }") + p("{"))
    #expect(try form.filled(Self.values).paragraphs() == ["{ {x} }", "} MyWay }", "{"])
  }

  @Test func breaksAndTabsWithinATagGoWithIt() throws {
    let form = TestForm(
      "<w:p><w:r><w:t>{{</w:t><w:br/><w:t>name</w:t><w:tab/><w:t>}}</w:t></w:r></w:p>")
    #expect(try form.filled(Self.values).paragraphs() == ["MyWay"])
  }

  @Test(arguments: ["hyperlink", "ins", "smartTag", "fldSimple", "dir"])
  func aTagMayBeginOutsideOfALinkAndEndInIt(container: String) throws {
    let form = TestForm(
      "<w:p><w:r><w:t>{{na</w:t></w:r><w:\(container)><w:r><w:t>me}} x</w:t></w:r>"
        + "</w:\(container)></w:p>")
    #expect(try form.filled(Self.values).paragraphs() == ["MyWay x"])
  }

  @Test func deletedTextIsLeftAlone() throws {
    let deleted =
      "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>{{gone}}</w:delText></w:r></w:del>"
    let moved = "<w:moveFrom w:id=\"2\" w:author=\"a\"><w:r><w:t>{{gone}}</w:t></w:r></w:moveFrom>"
    let form = TestForm(
      "<w:p><w:r><w:t>{{na</w:t></w:r>\(deleted)\(moved)<w:r><w:t>me}}</w:t></w:r></w:p>")
    let body = try form.filled(Self.values).body()
    #expect(body.contains(deleted) && body.contains(moved) && body.contains("MyWay"))
  }

  @Test func whatCannotBeSeenInATagDoesNotMatter() throws {
    let form = TestForm(p("{{\u{A0}na\u{AD}me\u{200B} \u{200F}}}"))
    #expect(try form.filled(Self.values).paragraphs() == ["MyWay"])
  }
}
