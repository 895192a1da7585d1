import PortfolioTestSupport
import Testing

/// Files that are no portfolio: one clear message, the right status, an unchanged portfolio.
@Suite struct BadFilesTests {
  struct BadFile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let code: String
    let says: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ code: String, _ says: String) {
      self.init(name, Array(text.utf8), code, says)
    }

    init(_ name: String, _ bytes: [UInt8], _ code: String, _ says: String) {
      self.name = name
      self.bytes = bytes
      self.code = code
      self.says = says
    }
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let open = "<portfolio xmlns=\"urn:grants:portfolio:1\" version=\"1\">\n"

  static let files = [
    BadFile("not XML", "dato;projekt\n", "F-FORM", "ikke XML"),
    BadFile("empty", "", "F-EMPTY", "tom"),
    BadFile("cut off", head + open + "  <person ref=\"a\"", "F-FORM", "linje 3"),
    BadFile("crossing tags", head + open + "<a></b></portfolio>", "F-FORM", "linje 3"),
    BadFile(
      "Latin-1 declared as UTF-8",
      Array((head + open).utf8) + Array("  <person ref=\"a\" role=\"".utf8) + [0xE6]
        + Array("\"/>\n</portfolio>".utf8), "F-ENCODING", "UTF-8"),
    BadFile(
      "a DOCTYPE",
      head + "<!DOCTYPE portfolio [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + open
        + "  <person ref=\"a\" role=\"&x;\"/>\n</portfolio>", "F-DOCTYPE", "DOCTYPE"),
    BadFile(
      "a billion laughs",
      head + "<!DOCTYPE p [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n" + open
        + "&b;</portfolio>", "F-DOCTYPE", "DOCTYPE"),
    BadFile(
      "another root", head + "<iati-activities version=\"2.03\"/>", "F-ROOT", "iati-activities"),
    BadFile(
      "no namespace", head + "<portfolio version=\"1\"/>", "F-ROOT", "urn:grants:portfolio:1"),
    BadFile(
      "a later version", head + "<portfolio xmlns=\"urn:grants:portfolio:1\" version=\"2\"/>",
      "F-VERSION", "version »2«"),
    BadFile(
      "an unknown element", head + open + "  <Funder ref=\"F1\" name=\"a\"/>\n</portfolio>",
      "F-ELEMENT", "mente du <funder>?"),
    BadFile(
      "an unknown field",
      head + open + "  <person ref=\"a\" role=\"b\" cpr=\"c\"/>\n</portfolio>",
      "V-UNKNOWN-FIELD", "»cpr«"),
    BadFile(
      "elements out of order",
      head + open + "  <funder ref=\"F1\" name=\"a\" sort=\"other\"/>\n"
        + "  <person ref=\"a\" role=\"b\"/>\n</portfolio>", "F-ORDER", "linje 4"),
    BadFile(
      "a missing reference",
      head + open + "  <grant ref=\"X1\" project=\"p\" funder=\"F1\" title=\"t\"/>\n</portfolio>",
      "R-UNKNOWN", "»p«"),
    BadFile(
      "a control character", head + open + "  <person ref=\"a\" role=\"b&#7;\"/>\n</portfolio>",
      "F-FORM", "linje 3"),
  ]

  @Test(arguments: files)
  func isRefusedWithOneClearMessage(file: BadFile) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let path = try user.folder.write(file.bytes, as: "fil.xml")
    let outcome = user.run("import", "portfolio", path)
    #expect(outcome.status == 1, "\(outcome.messages)")
    #expect(outcome.messages.contains("[\(file.code)]"), "\(outcome.messages)")
    #expect(outcome.messages.contains(file.says), "\(outcome.messages)")
    #expect(outcome.messages.contains("fil.xml"))
    #expect(outcome.output == "")
    #expect(try user.everything() == before)
  }

  @Test(arguments: files)
  func isRefusedInEnglishAsWell(file: BadFile) throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let path = try user.folder.write(file.bytes, as: "fil.xml")
    let outcome = user.run("import", "portfolio", path, "--language", "en")
    #expect(outcome.messages.contains("grants: error: [\(file.code)]"), "\(outcome.messages)")
    #expect(!outcome.messages.contains("fejl"))
  }

  @Test func aFileThatIsNotThereEndsWithStatus66() throws {
    let user = try CommandLineUser.withSample()
    for kind in ["portfolio", "postings"] {
      let outcome = user.run("import", kind, user.folder.path("findes-ikke"))
      #expect(outcome.status == 66)
      #expect(outcome.messages.contains("[F-READ]"))
      #expect(outcome.messages.split(separator: "\n").count == 2)
    }
  }

  @Test func aFolderInThePlaceOfAFileEndsWithStatus66() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("import", "portfolio", user.folder.path(""))
    #expect(outcome.status == 66)
  }
}
