import Foundation
import PortfolioTestSupport
import Testing

/// A funder is files: whatever it asks for is added without a line of Swift.
@Suite struct PacksTests {
  @Test func theShippedPacksAreWhole() throws {
    let user = try CommandLineUser()
    let outcome = user.run("packs", "check")
    #expect(outcome.output == "Ingen bemærkninger.\n", "\(outcome.output)\(outcome.messages)")
    let list = user.run("packs", "list").output
    for pack in [
      "landsbyggefonden", "friluftsraadet", "social-og-boligstyrelsen", "trygfonden", "fonde",
      "iati", "ubl",
    ] {
      #expect(list.contains("\n\(pack) "), "\(pack): \(list)")
    }
    #expect(list.contains("mindst 25 % lokal medfinansiering"), "\(list)")
  }

  static let pack = """
    <?xml version="1.0" encoding="UTF-8"?>
    <pack xmlns="urn:grants:pack:1" version="1" title="Min Fond">
      <funder name="Min Fond"/>
      <submission format="min-fond" kind="account-final" template="rapport.xml" schema="rapport.xsd"/>
      <term rule="retentionPercent" value="15" documented="true" source="Brevet, punkt 4"/>
      <duty sort="finalAccount" title="Slutregnskab" after="end" months="3" time="12:00"
        documented="true" source="Brevet, punkt 6"/>
    </pack>
    """
  static let template = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rapport sag="{{grant.caseNumber}}" nummer="{{grant.ref}}">
      <modtager>{{organisation.name}}</modtager>
      {{#expenseLines}}
      <udgift art="{{expense.title}}">{{expense.account}}</udgift>
      {{/expenseLines}}
      <ialt>{{expenseTotal.account}}</ialt>
    </rapport>
    """
  static let schema = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="rapport">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="modtager" type="xs:string"/>
            <xs:element name="udgift" maxOccurs="unbounded">
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="xs:decimal">
                    <xs:attribute name="art" type="xs:string" use="required"/>
                  </xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
            <xs:element name="ialt" type="xs:decimal"/>
          </xs:sequence>
          <xs:attribute name="sag" type="xs:string"/>
          <xs:attribute name="nummer" type="xs:string" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  /// A folder with the pack of a new funder in it.
  static func folder(pack: String = pack, template: String = template) throws -> TemplatesOfTest {
    let folder = try TemplatesOfTest(try CommandLineUser.withSample())
    try folder.write(pack, as: "pack.xml")
    try folder.write(template, as: "rapport.xml")
    try folder.write(schema, as: "rapport.xsd")
    return folder
  }

  @Test func aNewFunderIsAddedByFilesAlone() throws {
    let folder = try Self.folder()
    #expect(folder.run("packs", "check", "min-fond").status == 0)
    let path = folder.user.folder.path("ud.xml")
    let outcome = folder.run("submit", "G3", "--format", "min-fond", "--output", path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let xml = try folder.user.folder.text("ud.xml")
    #expect(xml.contains("<rapport nummer=\"G3\">"), "\(xml)")
    #expect(xml.contains("<udgift art=\"Transport\">61450.00</udgift>"), "\(xml)")
    #expect(xml.contains("<ialt>448350.00</ialt>"), "\(xml)")
  }

  @Test func theExampleOfTheDocumentationWorks() throws {
    let page = try Checkout.text("Templates/packs/README.md")
    let blocks = page.components(separatedBy: "```xml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
    try #require(blocks.count == 2)
    let folder = try TemplatesOfTest(try CommandLineUser.withSample())
    try folder.write(blocks[0], as: "regnskab.xml", in: "go-ferie")
    try folder.write(blocks[1], as: "pack.xml", in: "go-ferie")
    try folder.write(Self.accountSchema, as: "regnskab.xsd", in: "go-ferie")
    let check = folder.run("packs", "check", "go-ferie")
    #expect(check.status == 0, "\(check.output)")
    #expect(folder.run("packs", "apply", "G3").output.contains("bagatelgrænse 500"))
    let path = folder.user.folder.path("ud.xml")
    let outcome = folder.run("submit", "G3", "--format", "go-ferie", "--output", path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try folder.user.folder.text("ud.xml").contains("<ialt>448350.00</ialt>"))
  }

  private static let accountSchema = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="regnskab">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="post" maxOccurs="unbounded">
              <xs:complexType>
                <xs:attribute name="navn" type="xs:string" use="required"/>
                <xs:attribute name="budget" type="xs:decimal" use="required"/>
                <xs:attribute name="brugt" type="xs:decimal" use="required"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="ialt" type="xs:decimal"/>
          </xs:sequence>
          <xs:attribute name="sag" type="xs:string"/>
          <xs:attribute name="bevilling" type="xs:string" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  @Test func ourLinesAreLaidOutUnderTheFundersHeads() throws {
    let folder = try Self.folder(
      pack: Self.pack.replacing(
        "  <term",
        with: """
            <head title="Drift"><line title="Transport"/><line title="ophold og forplejning"/></head>
            <term
          """),
      template: Self.template.replacing(
        "{{#expenseLines}}", with: "{{#heads}}"
      ).replacing("{{/expenseLines}}", with: "{{/heads}}").replacing(
        "{{expense.title}}", with: "{{head.title}}"
      ).replacing("{{expense.account}}", with: "{{head.account}}"))
    let path = folder.user.folder.path("ud.xml")
    let outcome = folder.run("submit", "G3", "--format", "min-fond", "--output", path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let xml = try folder.user.folder.text("ud.xml")
    #expect(xml.contains("<udgift art=\"Drift\">319750.00</udgift>"), "\(xml)")
    #expect(!xml.contains("\"Transport\""))
    #expect(xml.contains("<udgift art=\"Evaluering\">9500.00</udgift>"), "\(xml)")
  }

  @Test func aReportIsWrittenOnTheFundersOwnForm() throws {
    let form = "  <document kind=\"account\" language=\"da\" template=\"skema\" file=\"Skema B\"/>"
    let name = "Bevillingsgiver B (ikke navngivet i årsrapporten) – Go’ Ferie"
    let folder = try Self.folder(
      pack: Self.pack.replacing("  <submission", with: form + "\n  <submission")
        .replacing("template=\"skema\"", with: "template=\"skema.xhtml\"")
        .replacing("<funder name=\"Min Fond\"", with: "<funder name=\"\(name)\""))
    try folder.write(
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"da\"><head><title>Skema B</title></head>"
        + "<body><p>Fondens skema: {{expenseTotal.account}}</p></body></html>", as: "skema.xhtml")
    #expect(folder.run("packs", "check", "min-fond").output == "Ingen bemærkninger.\n")
    let output = { (line: [String]) in
      let outcome = folder.run(
        ["report"] + line + ["--format", "html", "--output", folder.user.folder.path("ud.html")])
      #expect(outcome.status == 0, "\(outcome.messages)")
      return try folder.user.folder.text("ud.html")
    }
    #expect(try output(["account", "G3", "--final"]).contains("Fondens skema: 448.350"))
    // Others' reports, other kinds, other languages and what is asked for by name are not.
    for line in [
      ["account", "G6", "--year", "2017"],
      ["status", "G3", "--from", "2017-03-01", "--to", "2017-11-30"],
      ["account", "G3", "--final", "--language", "en"],
      ["account", "G3", "--final", "--template", folder.path + "/house/da/account.xhtml"],
    ] {
      #expect(try !output(line).contains("Fondens skema"), "\(line)")
    }
  }

  @Test func whatDoesNotFollowTheFundersSchemaIsNotWritten() throws {
    let folder = try Self.folder(
      template: Self.template.replacing("<ialt>{{expenseTotal.account}}</ialt>", with: ""))
    let path = folder.user.folder.path("ud.xml")
    let outcome = folder.run("submit", "G3", "--format", "min-fond", "--output", path)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[F-SCHEMA]"), "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [
    ("kind=\"account-final\"", "kind=\"slutregnskab\"", "account-final", 4),
    ("template=\"rapport.xml\"", "template=\"rapprt.xml\"", "Filen »rapprt.xml«", 4),
    ("schema=\"rapport.xsd\"", "schema=\"rapprt.xsd\"", "Filen »rapprt.xsd«", 4),
    ("schema=\"rapport.xsd\"", "schema=\"rapport.xml\"", "Skemaet »rapport.xml« kan ikke", 4),
    ("schema=\"rapport.xsd\"", "schema=\"rapport.xsd\" rules=\"iati\"", "iati-activities-2.03", 4),
    ("rule=\"retentionPercent\"", "rule=\"retention\"", "retentionPercent", 5),
    ("value=\"15\"", "value=\"femten\"", "»femten«", 5),
    (" source=\"Brevet, punkt 4\"", "", "source", 5),
    (" documented=\"true\" source=\"Brevet, punkt 4\"", " source=\"x\"", "documented", 5),
    ("source=\"Brevet, punkt 4\"", "source=\"x\" funder=\"En anden\"", "»En anden«", 5),
    ("sort=\"finalAccount\"", "sort=\"regnskab\"", "finalAccount", 7),
    ("months=\"3\"", "months=\"tre\"", "months", 7),
    ("<funder name", "<fonder name", "fonder", 3),
  ])
  func eachFaultOfAPackIsToldWithItsLine(
    old: String, new: String, says: String, line: Int
  ) throws {
    #expect(Self.pack.contains(old))
    let folder = try Self.folder(
      pack: Self.pack.replacing(old, with: new, maxReplacements: 1))
    let outcome = folder.run("packs", "check", "min-fond")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(says), "\(outcome.output)")
    #expect(
      outcome.output.contains("packs/min-fond/pack.xml, linje \(line)"), "\(outcome.output)")
  }

  @Test func aTagThatIsNotOfferedIsToldWithItsLine() throws {
    let folder = try Self.folder(
      template: Self.template.replacing("expenseTotal.account", with: "expenseTotal.acount"))
    let outcome = folder.run("packs", "check", "min-fond")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("{{expenseTotal.account}}"), "\(outcome.output)")
    #expect(outcome.output.contains("rapport.xml, linje 7"), "\(outcome.output)")
  }

  @Test func aNewPackIsMadeFromTheSkeletonAndIsWhole() throws {
    let folder = try TemplatesOfTest(try CommandLineUser())
    #expect(folder.run("packs", "new", "ny-fond", "--title", "Fonden \"A & B\"").status == 0)
    #expect(folder.run("packs", "check", "ny-fond").status == 0)
    #expect(folder.run("packs", "list").output.contains("Fonden \"A & B\""))
    #expect(folder.run("packs", "new", "ny-fond", "--title", "x").status == 73)
    #expect(folder.run("packs", "new", "../ny", "--title", "x").status == 64)
    #expect(folder.run("packs", "check", "findes-ikke").status == 64)
  }

  @Test func aPackIsAppliedToAGrantOnceAndTheLetterGoesFirst() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    // G1 has a term on co-financing already; the pack's deadlines for 2017 are its duties.
    let rehearsal = user.run("packs", "apply", "G1", "--check")
    #expect(rehearsal.status == 0, "\(rehearsal.messages)")
    #expect(try user.everything() == before)
    let outcome = user.run("packs", "apply", "G1")
    #expect(!outcome.output.contains("medfinansieringsprocent"), "\(outcome.output)")
    #expect(outcome.output.contains("Målopfyldelsesskema 2018, 30.06.2019"), "\(outcome.output)")
    #expect(!outcome.output.contains("Målopfyldelsesskema 2017"), "\(outcome.output)")
    #expect(user.run("packs", "apply", "G1").output == "Alt var registreret i forvejen.\n")
    #expect(user.run("packs", "apply", "G3").messages.contains("[U-NO-PACK]"))
  }

  @Test func theTermsOfANewFunderHoldFromTheDayTheyAreApplied() throws {
    let folder = try Self.folder(
      pack: Self.pack.replacing(
        "name=\"Min Fond\"",
        with: "name=\"Bevillingsgiver D (ikke navngivet i årsrapporten) – infrastruktur\""))
    let outcome = folder.run("packs", "apply", "G2")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("G2: tilbageholdelsesprocent 15 (Brevet, punkt 4)"))
    #expect(outcome.output.contains("Slutregnskab, 30.11.2018 kl. 12.00") == false)
    // The sample's own final account of G2 is due on the same day; it is not doubled.
    #expect(folder.user.run("list", "term").output.contains("G2-retentionPercent"))
  }
}
