import OfficePackages
import PortfolioTestSupport
import Templating
import Testing
import XMLDocuments

/// Files that are not taken as templates, each with its reason.
@Suite struct RefusalTests {
  private func reason(_ bytes: [UInt8], _ limits: PackageLimits = PackageLimits()) -> TemplateError?
  {
    do throws(TemplateError) {
      _ = try WordTemplate(bytes, name: "x.docx", limits: limits)
      return nil
    } catch { return error }
  }

  private func bytes(_ change: (inout [(name: String, content: [UInt8])]) -> Void) throws -> [UInt8]
  {
    var parts = TestForm(p("x")).allParts
    change(&parts)
    return try OfficePackage.bytes(of: parts)
  }

  @Test func whatIsNoPackageIsRefused() throws {
    let whole = try TestForm(p("x")).bytes()
    #expect(reason([]) == .package(.notPackage))
    #expect(reason(Array("PK\u{3}\u{4}".utf8)) == .package(.notPackage))
    #expect(reason(Array(whole[..<(whole.count / 2)])) == .package(.notPackage))
    #expect(reason(Array(whole.dropLast(10))) == .package(.notPackage))
  }

  @Test(arguments: [false, true])
  func compoundFilesAreRefused(isEncrypted: Bool) {
    let mark = isEncrypted ? "EncryptedPackage" : "WordDocument"
    let bytes: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + mark.utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(reason(bytes) == .package(.compoundFile(isEncrypted: isEncrypted)))
  }

  @Test(arguments: ["document.macroEnabled.main", "template.macroEnabledTemplate.main"])
  func macrosAreRefused(type: String) throws {
    var form = TestForm(p("x"))
    form.mainType = type
    #expect(try reason(form.bytes()) == .macros)
  }

  @Test func anotherKindOfDocumentIsRefused() throws {
    var form = TestForm(p("x"))
    form.mainType = "sheet.main"
    #expect(try reason(form.bytes()) == .notWord)
    #expect(try reason(OfficePackage.bytes(of: [("a.txt", [65])])) == .notWord)
  }

  @Test(arguments: [
    "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/theme1.xml",
  ])
  func aDocumentTypeInAnyPartIsRefused(part: String) throws {
    let bytes = try bytes { parts in
      parts.append(("word/theme1.xml", Array("<a/>".utf8)))
      let index = parts.firstIndex { $0.name == part } ?? 0
      let text = String(decoding: parts[index].content, as: UTF8.self)
      let root = text.firstRange(of: "?>\n")?.upperBound ?? text.startIndex
      parts[index].content = Array(
        "<!DOCTYPE a [<!ENTITY x \"y\">]>\(text[root...])".utf8)
    }
    guard case .xml(let fault, let name) = reason(bytes) else {
      Issue.record("not refused")
      return
    }
    #expect(fault.kind == .documentTypeRefused)
    #expect(name == part)
  }

  @Test(arguments: [
    "../x.xml", "/x.xml", "word/../../x.xml", "C:\\x.xml", "a\\b.xml", "word//x.xml",
  ])
  func namesThatLeadOutOfTheFileAreRefused(name: String) throws {
    let bytes = try bytes { $0.append((name, [65])) }
    #expect(reason(bytes) == .package(.escapingPart(name)))
  }

  @Test func namesThatAreThereTwiceAreRefused() throws {
    let bytes = try bytes { $0.append(("WORD/document.xml", [65])) }
    #expect(reason(bytes) == .package(.duplicatePart("WORD/document.xml")))
  }

  @Test func whatUnpacksToTooMuchIsRefused() throws {
    let bomb = try bytes {
      $0.append(("word/media/big.bin", [UInt8](repeating: 0, count: 1 << 20)))
    }
    #expect(bomb.count < 10_000)
    var limits = PackageLimits()
    limits.partSize = 1 << 19
    #expect(
      reason(bomb, limits) == .package(.partTooLarge("word/media/big.bin", limit: 1 << 19)))
    limits = PackageLimits()
    limits.totalSize = 1 << 20
    #expect(reason(bomb, limits) == .package(.tooLargeInAll(limit: 1 << 20)))
    limits = PackageLimits()
    limits.partCount = 4
    #expect(reason(bomb, limits) == .package(.tooManyParts(limit: 4)))
    limits = PackageLimits()
    limits.fileSize = 100
    #expect(reason(bomb, limits) == .package(.fileTooLarge(limit: 100)))
  }

  @Test func aDamagedPartIsRefused() throws {
    var bytes = try bytes { $0.append(("word/media/a.bin", (0..<999).map { UInt8($0 % 253) })) }
    let name = try #require(bytes.firstRange(of: Array("word/media/a.bin".utf8)))
    bytes[name.upperBound + 30] ^= 0xFF
    #expect(reason(bytes) == .package(.damagedPart("word/media/a.bin")))
  }

  @Test func moreElementsThanAreHeldAreRefused() throws {
    // Fewer than the limit in each part, and more in the two together.
    var form = TestForm(String(repeating: "<w:p/>", count: 600))
    form.texts = [("header", String(repeating: "<w:p/>", count: 600))]
    var limits = PackageLimits()
    limits.nodeCount = 1_000
    guard case .xml(let fault, "word/header1.xml") = reason(try form.bytes(), limits) else {
      Issue.record("not refused")
      return
    }
    #expect(fault.kind == .tooManyNodes(limit: 1_000))
  }

  @Test func tenThousandNestedElementsAreRefused() throws {
    let nested =
      String(repeating: "<w:sdt><w:sdtContent>", count: 5_000)
      + String(repeating: "</w:sdtContent></w:sdt>", count: 5_000)
    guard case .xml(let fault, "word/document.xml") = reason(try TestForm(nested).bytes()) else {
      Issue.record("not refused")
      return
    }
    #expect(fault.detail.contains("depth"))
  }
}
