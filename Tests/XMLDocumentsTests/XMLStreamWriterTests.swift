import Foundation
import Testing
import XMLDocuments

@Suite struct XMLStreamWriterTests {
  private func text(
    _ syntax: XMLStreamWriter.Syntax = .xml, _ body: (XMLStreamWriter) throws -> Void
  ) throws -> String {
    let writer = XMLStreamWriter(syntax)
    try body(writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  @Test func indentsElementsAndLeavesTextOnItsLine() throws {
    let found = try text { writer in
      try writer.element("a", ["xmlns": "urn:a", "b": "1", "c": nil]) {
        try writer.element("tom")
        try writer.element("d", text: "æøå")
        try writer.element("e") {
          try writer.text("før ")
          try writer.element("f", text: "x")
          try writer.text(" efter")
        }
        try writer.element("g") { try writer.element("h") }
      }
    }
    #expect(
      found == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a xmlns="urn:a" b="1">
          <tom/>
          <d>æøå</d>
          <e>før <f>x</f> efter</e>
          <g>
            <h/>
          </g>
        </a>

        """)
  }

  @Test(arguments: [
    ("a & b < c > d", "a &amp; b &lt; c &gt; d", "a &amp; b &lt; c &gt; d"),
    ("\"'", "\"'", "&quot;'"), ("\t\n", "\t\n", "&#9;&#10;"), ("\r", "&#13;", "&#13;"),
    ("]]>", "]]&gt;", "]]&gt;"), ("😀", "😀", "😀"),
  ])
  func escapes(value: String, inText: String, inAttribute: String) throws {
    let found = try text { try $0.element("a", ["b": value], text: value) }
    #expect(found.contains("<a b=\"\(inAttribute)\">\(inText)</a>"))
  }

  @Test(arguments: ["\u{0}", "\u{7}", "\u{1F}", "x\u{FFFE}", "\u{FFFF}"])
  func refusesCharactersThatXMLCannotHold(value: String) {
    #expect(throws: XMLFault.self) { try XMLStreamWriter().element("a", text: value) }
    #expect(throws: XMLFault.self) { try XMLStreamWriter().element("a", ["b": value]) }
  }

  @Test func whatIsWrittenIsReadBackUnchanged() throws {
    var state: UInt64 = 7
    func number(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let alphabet = Array("ab&<>\"' \t\n\ræøå]]>😀;é")
    for _ in 0..<500 {
      let value = String((0..<number(30)).map { _ in alphabet[number(alphabet.count)] })
      let writer = XMLStreamWriter()
      try writer.element("a", ["b": value], text: "x" + value)
      let reader = try XMLPullReader(bytes: try writer.finish())
      guard case .start(let tag)? = try reader.next(), case .text(let text)? = try reader.next()
      else {
        Issue.record("\(value)")
        return
      }
      #expect(tag.value("b") == value)
      #expect(text == "x" + value)
    }
  }

  @Test func writesHTMLThatBrowsersRead() throws {
    let found = try text(.html) { writer in
      try writer.element("html", ["lang": "da"]) {
        try writer.element("head") {
          try writer.element("meta", ["charset": "utf-8"])
          try writer.element("style", text: "a > b { color: red }")
        }
        try writer.element("body") {
          try writer.element("p") {
            try writer.text("Linje 1")
            try writer.element("br")
            try writer.element("strong", text: "fed & <vigtig>")
          }
          try writer.element("div")
        }
      }
    }
    #expect(
      found == """
        <!DOCTYPE html>
        <html lang="da">
          <head>
            <meta charset="utf-8">
            <style>a > b { color: red }</style>
          </head>
          <body>
            <p>Linje 1<br><strong>fed &amp; &lt;vigtig&gt;</strong></p>
            <div></div>
          </body>
        </html>

        """)
  }

  @Test func aStyleCannotEndItself() {
    #expect(throws: XMLFault.self) {
      try XMLStreamWriter(.html).element("style", text: "</style><script>")
    }
  }

  @Test func writesAFileForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let writer = try XMLStreamWriter(path: folder.path("a.xml"))
    try writer.element("a") {
      for number in 0..<50_000 { try writer.element("b", ["n": "\(number)"]) }
    }
    #expect(try writer.finish() == [])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.xml"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let reader = try XMLPullReader(path: folder.path("a.xml"))
    var count = 0
    while let event = try reader.next() { if case .start = event { count += 1 } }
    #expect(count == 50_001)
  }

  @Test func aFullDiskIsTold() throws {
    let writer = try XMLStreamWriter(path: "/dev/full")
    try writer.element("a", text: "x")
    do {
      _ = try writer.finish()
      Issue.record("nothing was said")
    } catch {
      #expect(error.kind == .cannotWrite(path: "/dev/full", errno: 28))
    }
    #expect(throws: XMLFault.self) { try XMLStreamWriter(path: "/findes/ikke/a.xml") }
  }
}
