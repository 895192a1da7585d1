import Foundation
import Testing
import XMLDocuments

@Suite struct XMLPullReaderTests {
  private func events(_ text: String) throws -> [String] { try events(Array(text.utf8)) }

  private func events(_ bytes: [UInt8]) throws -> [String] {
    let reader = try XMLPullReader(bytes: bytes)
    var events: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let tag):
        let attributes = tag.attributes.map { " \($0.name)=\($0.value)" }.joined()
        events.append("<\(tag.name)\(attributes)> \(tag.line)")
      case .text(let text): events.append(text)
      case .end(let name): events.append("</\(name)>")
      }
    }
    return events
  }

  private func fault(_ text: String) -> XMLFault? { fault(Array(text.utf8)) }

  private func fault(_ bytes: [UInt8]) -> XMLFault? {
    do {
      _ = try events(bytes)
      return nil
    } catch {
      return error as? XMLFault
    }
  }

  @Test func readsElementsAttributesAndTextInOrder() throws {
    let found = try events(
      """
      <?xml version="1.0"?><!-- hej --><?pi x?>
      <a b="2" a="&lt;æ&amp;&#248;"><c/>Tekst <![CDATA[<rå>]]> og &gt; mere<d>x</d>
      </a>
      """)
    #expect(
      found == [
        "<a b=2 a=<æ&ø> 2", "<c> 2", "</c>", "Tekst <rå> og > mere", "<d> 2", "x", "</d>", "</a>",
      ])
  }

  @Test func whiteSpaceIsTextBesideOtherTextAlone() throws {
    let found = try events("<a> <![CDATA[x]]> <b/> <![CDATA[y]]>\t<!-- --> z <c> </c> </a>")
    #expect(
      found == ["<a> 1", " x ", "<b> 1", "</b>", " y\t z ", "<c> 1", "</c>", "</a>"], "\(found)")
  }

  @Test func keepsNamespacesApart() throws {
    let reader = try XMLPullReader(
      bytes: Array("<x:a xmlns:x=\"urn:x\" xmlns=\"urn:y\" x:b=\"1\" c=\"2\"/>".utf8))
    guard case .start(let tag)? = try reader.next() else {
      Issue.record("no start tag")
      return
    }
    #expect(tag.namespace == "urn:x")
    #expect(tag.attributes.map(\.name) == ["{urn:x}b", "c"])
    #expect(tag.value("c") == "2")
  }

  @Test func readsUTF16WithItsByteOrderMark() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "<a>æøå</a>".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try events(bytes) == ["<a> 1", "æøå", "</a>"])
  }

  @Test func countsLinesBeyondSixteenBits() throws {
    let text = "<a>\n" + String(repeating: "<b/>\n", count: 70_000) + "<c/>\n</a>"
    let found = try events(text)
    #expect(found.suffix(3).first == "<c> 70002", "\(found.suffix(6)) \(found[130_000..<130_010])")
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]><a>&x;</a>",
    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><a/>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><a/>",
    "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>",
    "<!DOCTYPE a [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><a>&a;</a>",
    "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE a [<!ATTLIST a b CDATA \"c\">]><a/>",
  ])
  func refusesEveryDocumentType(text: String) {
    #expect(fault(text)?.kind == .documentTypeRefused)
  }

  @Test(arguments: [
    ("dato;projekt", XMLFault.Kind.notWellFormed), ("", .empty), ("<a><b></a>", .notWellFormed),
    ("<a", .notWellFormed), ("<a></a><b/>", .notWellFormed), ("<a>&x;</a>", .notWellFormed),
    ("<a b=\"1\" b=\"2\"/>", .notWellFormed), ("<a>\u{1}</a>", .notWellFormed),
  ])
  func refusesWhatIsNotWellFormed(text: String, kind: XMLFault.Kind) {
    #expect(fault(text)?.kind == kind)
  }

  @Test func refusesBytesOfAnotherEncoding() {
    let bytes =
      Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>".utf8) + [0xE6] + Array("</a>".utf8)
    #expect(fault(bytes)?.kind == .wrongEncoding)
  }

  @Test func refusesWhatIsTooDeepOrHasATextTooLong() {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(fault(deep)?.kind == .notWellFormed)
    let long = "<a b=\"" + String(repeating: "x", count: 11_000_000) + "\"/>"
    #expect(fault(long)?.kind == .notWellFormed)
  }

  @Test func refusesWhatIsOverTheLimit() throws {
    let text = "<a>" + String(repeating: "x", count: 2000) + "</a>"
    #expect(throws: XMLFault(.tooLarge(limit: 1000))) {
      try XMLPullReader(bytes: Array(text.utf8), limit: 1000)
    }
    let folder = try TemporaryFolder()
    let path = try folder.write(text, as: "a.xml")
    #expect(throws: XMLFault(.tooLarge(limit: 1000))) { try XMLPullReader(path: path, limit: 1000) }
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    let folder = try TemporaryFolder()
    #expect(throws: XMLFault.self) { try XMLPullReader(path: folder.path("ingen.xml")) }
    #expect(throws: XMLFault.self) { try XMLPullReader(path: folder.path("")) }
  }

  @Test func aReaderCanBeLeftHalfWay() throws {
    for _ in 0..<50 {
      let reader = try XMLPullReader(bytes: Array("<a><b/><c/></a>".utf8))
      _ = try reader.next()
    }
  }
}
