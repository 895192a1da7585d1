import Testing
import XMLDocuments

@Suite struct XMLDocumentTests {
  private func document(_ text: String) throws -> XMLDocument {
    try XMLDocument(bytes: Array(text.utf8))
  }

  private func text(_ document: XMLDocument) -> String {
    String(String(decoding: document.serialised(), as: UTF8.self).dropFirst(56))
  }

  @Test func givesBackWhatItRead() throws {
    let source =
      "<!-- a --><x:a xmlns:x=\"u\" x:b=\"&amp;&lt;&quot;&#10;\"> t &amp; <b/>\n<?p q?><!--c--></x:a>"
    #expect(try text(document(source)) == source)
  }

  @Test func knowsNamesNamespacesAndLines() throws {
    let root = try document("<a xmlns=\"d\">\n<x:b xmlns:x=\"u\" x:c=\"1\" c=\"2\"/></a>").root
    let inner = try #require(root.elements.first)
    #expect((root.name, root.prefix, root.namespace) == ("a", "", "d"))
    #expect((inner.name, inner.prefix, inner.namespace, inner.line) == ("b", "x", "u", 2))
    #expect(inner.attribute("c", namespace: "u") == "1")
    #expect(inner.attribute("x") == nil)
    #expect(inner.parent === root)
  }

  @Test func keepsAnAmpersandInTheNameOfANamespace() throws {
    let source = "<x:a xmlns:x=\"u?a&amp;b\" xmlns=\"u?c&amp;d\"><b c=\"&amp;#38;\"/></x:a>"
    let document = try document(source)
    #expect(document.root.namespace == "u?a&b")
    #expect(text(document) == source)
  }

  @Test func changesItsTree() throws {
    let root = try document("<a><b/>t<c/></a>").root
    let first = try #require(root.elements.first)
    let copy = first.copy()
    copy.append(.text(XMLText("<")))
    root.replace(1..<2, with: [.element(copy)])
    first.remove()
    #expect(first.parent == nil && copy.parent === root)
    var bytes: [UInt8] = []
    root.write(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "<a><b>&lt;</b><c/></a>")
  }

  @Test func refusesWhatIsNotSafe() {
    #expect(throws: XMLFault.self) { try document("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>") }
    #expect(throws: XMLFault.self) { try document("<a>") }
    #expect(throws: XMLFault.self) { try document("") }
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(throws: XMLFault.self) { try document(deep) }
  }

  @Test(arguments: [
    ("a\u{0}\u{1}\u{8}b", "ab"), ("\t\n", "\t\n"), ("\r", "&#13;"), ("\u{FFFE}x\u{FFFF}", "x"),
    ("]]>", "]]&gt;"), ("æ\u{10FFFF}", "æ\u{10FFFF}"),
  ])
  func escapesText(text: String, expected: String) {
    var bytes: [UInt8] = []
    bytes.append(xml: text)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
