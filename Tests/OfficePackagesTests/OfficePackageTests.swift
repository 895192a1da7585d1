import OfficePackages
import Testing

@Suite struct OfficePackageTests {
  private static let parts: [(name: String, content: [UInt8])] = [
    ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/a.xml", Array("<a/>".utf8)),
    ("word/empty.xml", []), ("media/æøå.bin", (0..<70_000).map { UInt8($0 % 249) }),
  ]

  @Test func givesBackWhatWasPutIn() throws {
    let package = try OfficePackage(OfficePackage.bytes(of: Self.parts))
    #expect(package.parts.map(\.text) == Self.parts.map(\.name))
    for part in Self.parts {
      #expect(try package.content(of: PartName(part.name)) == part.content)
    }
    #expect(try package.content(of: PartName("WORD/A.XML")) == Array("<a/>".utf8))
    #expect(try package.content(of: PartName("none")) == nil)
  }

  @Test func replacesLeavesOutAndAddsPartsInAFixedOrder() throws {
    let package = try OfficePackage(OfficePackage.bytes(of: Self.parts))
    let changes: [PartName: [UInt8]?] = [
      PartName("word/A.xml"): Array("<b/>".utf8), PartName("word/empty.xml"): nil,
      PartName("z.xml"): [1], PartName("b.xml"): [2],
    ]
    let bytes = try package.bytes(replacing: changes)
    #expect(try package.bytes(replacing: changes) == bytes)
    let after = try OfficePackage(bytes)
    #expect(
      after.parts.map(\.text)
        == ["[Content_Types].xml", "word/a.xml", "media/æøå.bin", "b.xml", "z.xml"])
    #expect(try after.content(of: PartName("word/a.xml")) == Array("<b/>".utf8))
    #expect(try after.content(of: PartName("media/æøå.bin")) == Self.parts[3].content)
  }

  @Test(arguments: [
    ("word/document.xml", "styles.xml", "word/styles.xml"),
    ("word/document.xml", "../docProps/core.xml", "docProps/core.xml"),
    ("word/document.xml", "/word/x.xml", "word/x.xml"), ("a.xml", "./b/c.xml", "b/c.xml"),
    ("a.xml", "../../c.xml", "c.xml"),
  ])
  func resolvesTargets(part: String, target: String, expected: String) {
    #expect(PartName(part).resolve(target) == PartName(expected))
  }

  @Test func namesItsRelationships() {
    #expect(
      PartName("word/document.xml").relationships == PartName("word/_rels/document.xml.rels"))
    #expect(PartName("a.xml").relationships == PartName("_rels/a.xml.rels"))
  }
}
