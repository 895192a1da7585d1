import Foundation
import PortfolioTestSupport
import Testing

/// XML that was made to do harm: refused with one message, in bounded time and memory, and nothing
/// is opened that it names. Both doors are tried: a file to check and a portfolio to import.
@Suite struct HostileXMLTests {
  private static let doors = [["formats", "check"], ["import", "portfolio"]]
  /// The beginning of a file for each.
  private static let roots = [
    "<iati-activities version=\"2.03\">",
    "<portfolio xmlns=\"urn:grants:portfolio:1\" version=\"1\">",
  ]

  /// Holds a file to be refused at both doors, with one message each that nothing can be read from.
  private func expectRefusal(
    _ content: [UInt8], _ code: String, at doors: [[String]] = doors, secret: String? = nil
  ) throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let file = try user.folder.write(content, as: "x.xml")
    for door in doors {
      let start = ContinuousClock.now
      let outcome = user.run(door + [file])
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
      #expect(outcome.messages.ranges(of: "grants: fejl:").count == 1, "\(outcome.messages)")
      if let secret { #expect(!(outcome.messages + outcome.output).contains(secret)) }
      #expect(ContinuousClock.now - start < .seconds(10))
    }
  }

  private static func bomb(_ levels: Int, _ fan: Int) -> String {
    let entities = (1...levels).map { level in
      "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: fan) + "\">"
    }
    return "<!DOCTYPE a [<!ENTITY e0 \"ha\">" + entities.joined() + "]><a>&e\(levels);</a>"
  }

  @Test(arguments: [
    ("a billion laughs", bomb(9, 10)),
    ("entities in a circle", "<!DOCTYPE a [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><a>&a;</a>"),
    (
      "a quadratic blow-up",
      "<!DOCTYPE a [<!ENTITY e \"" + String(repeating: "x", count: 100_000) + "\">]><a>"
        + String(repeating: "&e;", count: 100_000) + "</a>"
    ),
    (
      "a bomb of parameter entities",
      "<!DOCTYPE a [<!ENTITY % a \"ha\"><!ENTITY % b \"%a;%a;\"><!ENTITY c \"%b;\">]><a>&c;</a>"
    ),
    ("attributes by default", "<!DOCTYPE a [<!ATTLIST a b CDATA \"c\">]><a/>"),
  ])
  func entitiesAreRefusedUnread(name: String, text: String) throws {
    try expectRefusal(Array(text.utf8), "F-DOCTYPE")
  }

  @Test func noFileThatIsNamedIsOpened() throws {
    let folder = try TestFolder()
    let secret = try folder.write("hemmelig-4711", as: "hemmelig.txt")
    for text in [
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file://\(secret)\">]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"\(secret)\">]><a b=\"&x;\"/>",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM \"file://\(secret)\"> %x;]><a/>",
      "<!DOCTYPE a SYSTEM \"\(secret)\"><a/>",
    ] {
      try expectRefusal(Array(text.utf8), "F-DOCTYPE", secret: "hemmelig-4711")
    }
    let user = try CommandLineUser()
    let included = try user.folder.write(
      "<iati-activities version=\"2.03\"><include xmlns=\"http://www.w3.org/2001/XInclude\" "
        + "href=\"\(secret)\" parse=\"text\"/></iati-activities>", as: "x.xml")
    let outcome = user.run("formats", "check", included)
    #expect(outcome.status == 1)
    #expect(!(outcome.messages + outcome.output).contains("hemmelig-4711"))
  }

  @Test func noAddressThatIsNamedIsCalled() throws {
    let listener = try LoopbackListener()
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let address = "http://127.0.0.1:\(listener.port)/x"
    for text in [
      "<!DOCTYPE a SYSTEM \"\(address)\"><a/>",
      "<!DOCTYPE a PUBLIC \"x\" \"\(address)\"><a/>",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM \"\(address)\"> %x;]><a/>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"\(address)\">]><a>&x;</a>",
      "<iati-activities version=\"2.03\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        + "xsi:noNamespaceSchemaLocation=\"\(address)\"/>",
      "<?xml-stylesheet href=\"\(address)\"?><iati-activities version=\"2.03\"/>",
      "<iati-activities version=\"2.03\"><include xmlns=\"http://www.w3.org/2001/XInclude\" "
        + "href=\"\(address)\"/></iati-activities>",
    ] {
      let file = try user.folder.write(text, as: "x.xml")
      for door in Self.doors { #expect(user.run(door + [file]).status == 1, "\(text)") }
    }
    #expect(!listener.wasCalled)
  }

  @Test(arguments: [1_001, 20_000, 500_000])
  func anElementWithTooManyAttributesIsRefused(count: Int) throws {
    let attributes = (1...count).map { " a\($0)=\"\"" }.joined()
    for tag in ["<iati-activities version=\"2.03\"", "<!-- it's --><a b='>'"] {
      try expectRefusal(Array((tag + attributes + "/>").utf8), "F-ATTRIBUTES")
    }
  }

  /// The bytes between are those of a UTF-16 that hides nothing.
  @Test func attributesAreCountedInUTF16AsWell() throws {
    let text = "<a" + (1...2_000).map { " a\($0)=\"\"" }.joined() + "/>"
    try expectRefusal([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), 0] }, "F-ATTRIBUTES")
  }

  @Test func aThousandEqualsSignsThatAreNoAttributesPass() throws {
    let user = try CommandLineUser()
    let many = String(repeating: "=\"x\" ", count: 5_000)
    let file = try user.folder.write(
      "<?a \(many)?><!-- \(many) --><a b=\"\(many.replacing("\"", with: "'"))\">"
        + "\(many)<![CDATA[ \(many) ]]></a>", as: "x.xml")
    #expect(user.run("formats", "check", file).messages.contains("[F-FORMAT]"))
  }

  @Test func anEmptyFileIsRefused() throws { try expectRefusal([], "F-EMPTY") }

  /// What follows the root's own tag.
  @Test(arguments: [
    "<a", "<!--" + String(repeating: "x", count: 11_000_000) + "-->",
    String(repeating: "x", count: 11_000_000),
    "<a b=\"" + String(repeating: "x", count: 11_000_000) + "\"/>",
  ])
  func brokenAndOversizedFilesAreRefused(content: String) throws {
    for (door, root) in zip(Self.doors, Self.roots) {
      try expectRefusal(Array((root + content).utf8), "F-FORM", at: [door])
    }
  }

  @Test(arguments: ["", String(repeating: "</a>", count: 100_000)])
  func whatIsTooDeepIsRefused(end: String) throws {
    let deep = String(repeating: "<a>", count: 100_000) + end
    try expectRefusal(
      Array(("<iati-activities version=\"2.03\">" + deep).utf8), "F-FORM", at: [Self.doors[0]])
  }

  /// UTF-16 cut in the middle of a character, one half of a pair alone, UTF-7, in which `<` can
  /// hide as `+ADw-`, also behind a declaration that is long, and EBCDIC, in which it is another
  /// byte.
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00, 0x3E], "F-FORM"),
      ([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3E, 0x00], "F-FORM"),
      ([0xFE, 0xFF, 0x00, 0x3C, 0xD8], "F-FORM"),
      (
        Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE a+AD4-+ADw-a/+AD4-".utf8),
        "F-ENCODING"
      ),
      (
        Array(
          ("<?xml version=\"1.0\"" + String(repeating: " ", count: 5_000)
            + "encoding='utf-7'?><a/>").utf8), "F-ENCODING"
      ),
      (Array("<?xml version=\"1.0\" encoding=\"IBM037\"?><a/>".utf8), "F-ENCODING"),
      ([0x4C, 0x6F, 0xA7, 0x94, 0x93], "F-ENCODING"),
      (
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>".utf8) + [0xE6] + Array("</a>".utf8),
        "F-ENCODING"
      ),
    ] as [([UInt8], String)])
  func brokenAndUnusualEncodingsAreRefused(bytes: [UInt8], code: String) throws {
    try expectRefusal(bytes, code)
  }

  /// Nobody reads the ten thousandth fault; what comes after it is not even looked at.
  @Test func ofAnEndlessFileOfFaultsTheRestIsNotRead() throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let before = try user.everything()
    let file = try user.folder.write(
      "<portfolio xmlns=\"urn:grants:portfolio:1\" version=\"1\">\n"
        + String(repeating: "<x/>\n", count: 10_050) + "<<<", as: "x.xml")
    let imported = user.run("import", "portfolio", file)
    #expect(imported.status == 1)
    #expect(imported.messages.contains("[F-MANY] Filen har 10.000 fejl eller flere"))
    #expect(imported.messages.contains("x.xml, linje 10001"))
    #expect(!imported.messages.contains("[F-FORM]"))
    #expect(imported.messages.ranges(of: "grants: fejl:").count == 201)
    #expect(try user.everything() == before)
  }

  /// libxml2 holds in memory whatever stands between two tags.
  @Test func whatStandsBetweenTwoTagsIsBounded() throws {
    let million = String(repeating: "x", count: 1_000_000)
    for piece in ["x<!-- -->", "<?x?>", "<![CDATA[x]]>", million + "<!-- -->"] {
      let pieces = String(repeating: piece, count: piece.count > 100 ? 21 : 1_001)
      for (door, begin) in zip(Self.doors, [Self.roots[0] + "<x>", Self.roots[1] + "<funder>"]) {
        try expectRefusal(Array((begin + pieces + "<x/>").utf8), "F-FORM", at: [door])
      }
    }
    let user = try CommandLineUser()
    let comments = String(repeating: "<!-- -->\n", count: 900)
    let file = try user.folder.write(
      Self.roots[0] + comments + "<x/>" + comments + "</iati-activities>", as: "x.xml")
    #expect(!user.run("formats", "check", file).messages.contains("[F-FORM]"))
  }

  // MARK: - Half a gigabyte

  /// Each is made on the spot, by shell; the program has 700 MB of address space for all it does.
  @Test(
    .enabled(if: LongTests.areAsked),
    arguments: [
      (
        "printf '<iati-activities version=\"2.03\">'; head -c 500000000 /dev/zero | tr '\\0' x",
        "F-FORM"
      ),
      (
        "printf '<iati-activities version=\"2.03\"><a b=\"'; head -c 500000000 /dev/zero | tr '\\0' x",
        "F-FORM"
      ),
      (
        "printf '<iati-activities version=\"2.03\"><!--'; head -c 500000000 /dev/zero | tr '\\0' x",
        "F-FORM"
      ),
      ("printf '<iati-activities version=\"2.03\">'; yes '<a>' | head -c 500000000", "F-FORM"),
      ("printf '<a'; yes ' a=\"\"' | head -c 500000000", "F-ATTRIBUTES"),
      ("printf '<!DOCTYPE a ['; yes '<!ENTITY a \"x\">' | head -c 500000000", "F-DOCTYPE"),
      ("head -c 500000000 /dev/zero", "F-FORM"),
      ("head -c 2200000000 /dev/zero", "F-SIZE"),
    ])
  func halfAGigabyteIsRefusedInBoundedTimeAndMemory(making: String, code: String) throws {
    let outcome = try Self.half(making, "formats check")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
    #expect(outcome.messages.ranges(of: "grants: fejl:").count == 1, "\(outcome.messages)")
  }

  /// Well formed, and wrong from the first line to the last; one item that has no end; one text in
  /// pieces; a posting of ten million charges.
  @Test(
    .enabled(if: LongTests.areAsked),
    arguments: [
      ("formats check", roots[0], "<iati-activity/>", "F-MANY"),
      ("formats check", roots[0] + "<iati-activity>", "<x xmlns=\"urn:x\"/>", "F-ITEM"),
      ("formats check", roots[0] + "<x>", "x<!-- -->", "F-FORM"),
      ("formats check", roots[0], "<!-- -->", "F-FORM"),
      ("import portfolio", roots[1], "<funder/>", "F-MANY"),
      ("import portfolio", roots[1], "<posting/>", "F-MANY"),
      ("import portfolio", roots[1] + "<posting>", "<charge source=\"a\"/>", "F-ITEM"),
      ("import portfolio", roots[1] + "<funder>", "x<!-- -->", "F-FORM"),
    ])
  func halfAGigabyteOfFaultsIsGivenUp(
    door: String, begin: String, item: String, code: String
  ) throws {
    let outcome = try Self.half("printf '%s' '\(begin)'; yes '\(item)' | head -c 500000000", door)
    #expect(outcome.status == 1, "\(outcome.messages.suffix(300))")
    #expect((outcome.output + outcome.messages).contains("[\(code)]"))
  }

  /// Makes a file by shell and hands it to the program, which has 700 MB for all it does.
  private static func half(_ making: String, _ door: String) throws -> Program.Outcome {
    let folder = try TestFolder()
    let templates = Checkout.file("Templates").path(percentEncoded: false)
    return try Program.shell(
      """
      "$GRANTS" init >/dev/null && { \(making); } >"$HOME/x.xml"
      ulimit -v 700000; "$GRANTS" \(door) "$HOME/x.xml"
      """,
      environment: [
        "GRANTS_TEMPLATES": templates, "HOME": folder.path(""),
        "GRANTS_PORTFOLIO": folder.path("p.sqlite"),
      ])
  }
}
