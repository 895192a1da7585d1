import PortfolioModel
import PortfolioTestSupport
import Testing

/// Postings from the finance system's CSV.
@Suite struct ImportPostingsTests {
  private static let header = "dato;projekt;budgetpost;beløb;tekst;bilag\n"

  private func importing(
    _ text: String, _ user: CommandLineUser
  ) throws -> CommandLineUser.Outcome {
    user.run("import", "postings", try user.folder.write(text, as: "p.csv"))
  }

  @Test func theSameFileTwiceAddsNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = try importing(try Checkout.text("Grants/posteringer.csv"), user)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "0 tilføjet, 105 fandtes i forvejen.\n")
    #expect(try user.everything() == before)
  }

  @Test func splitsAPostingOverTheSourcesToTheOere() throws {
    let user = try CommandLineUser.withSample()
    let xml = try user.everything()
    let start = try #require(xml.firstRange(of: "voucher=\"HELHEDSPLAN-0026\""))
    let charges = xml[start.upperBound...].prefix(330)
    #expect(charges.contains("source=\"helhedsplan.G1\" amount=\"925.93 DKK\""))
    #expect(charges.contains("source=\"helhedsplan.M1\" amount=\"231.48 DKK\""))
    #expect(charges.contains("source=\"helhedsplan.M2\" amount=\"77.16 DKK\""))
  }

  @Test func takesAByteOrderMarkWindowsLineEndsQuotesAndOtherColumnOrders() throws {
    let user = try CommandLineUser.withSample()
    let outcome = try importing(
      "\u{FEFF}bilag;dato;projekt;budgetpost;beløb;tekst;konto\r\n"
        + "B-1;01.03.2018;myway;løn;1.234,50;\"Løn; \"\"tillæg\"\"\r\nto linjer\";4711\r\n\r\n"
        + "B-1;2018-03-02;myway;Aktiviteter;-10;Retur;\r\n", user)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "2 tilføjet, 0 fandtes i forvejen.\n")
    let xml = try user.everything()
    #expect(xml.contains("text=\"Løn; &quot;tillæg&quot;&#10;to linjer\" voucher=\"B-1\" recorded"))
    #expect(xml.contains("text=\"Retur\" voucher=\"B-1\" ordinal=\"2\""))
  }

  /// The lines of a voucher need not stand together, nor the vouchers in order.
  @Test func numbersTheLinesOfAVoucherInTheOrderOfTheFile() throws {
    let user = try CommandLineUser.withSample()
    let lines = [("B-2", "a"), ("B-1", "b"), ("B-2", "c"), ("B-1", "d"), ("B-2", "e")]
      .map { "01-03-2018;myway;Løn;1,00;\($1);\($0)\n" }
    #expect(try importing(Self.header + lines.joined(), user).output.hasPrefix("5 tilføjet, 0 "))
    let xml = try user.everything()
    for (text, name) in [
      ("a", "\"B-2\""), ("c", "\"B-2\" ordinal=\"2\""), ("e", "\"B-2\" ordinal=\"3\""),
      ("b", "\"B-1\""), ("d", "\"B-1\" ordinal=\"2\""),
    ] {
      #expect(xml.contains("text=\"\(text)\" voucher=\(name) recorded"))
    }
    // The same lines again are known, one more is not, and another text in their place differs.
    let more = Self.header + lines.joined() + lines[1]
    #expect(try importing(more, user).output.hasPrefix("1 tilføjet, 5 fandtes i forvejen"))
    #expect(try importing(Self.header + lines[2], user).messages.contains("[P-DIFFERS]"))
  }

  @Test func recordsNowWhateverTodaySays() throws {
    let user = try CommandLineUser.withSample()
    let outcome = try importing(Self.header + "01-03-2018;myway;Løn;1,00;x;B-1\n", user)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try user.everything().contains("voucher=\"B-1\" recorded=\"2019-03-01T11:00:00Z\""))
  }

  struct BadLine: Sendable, CustomTestStringConvertible {
    let line: String
    let code: String
    let says: String
    var testDescription: String { line }

    init(_ line: String, _ code: String, _ says: String) {
      self.line = line
      self.code = code
      self.says = says
    }
  }

  static let badLines = [
    BadLine("31-02-2017;myway;Løn;1,00;x;B-1", "V-VALUE", "»31-02-2017«"),
    BadLine("1-3-2018;myway;Løn;1,00;x;B-1", "V-VALUE", "»1-3-2018«"),
    BadLine("01-03-2018;myway;Løn;1.2.3;x;B-1", "V-VALUE", "»1.2.3«"),
    BadLine("01-03-2018;myway;Løn;1.50;x;B-1", "V-VALUE", "»1.50«"),
    BadLine("01-03-2018;myway;Løn;1,5;x;B-1", "V-VALUE", "»1,5«"),
    BadLine("01-03-2018;myway;Løn;99.999.999.999.999.999.999,00;x;B-1", "V-VALUE", "»beløb«"),
    BadLine("01-03-2018;mywai;Løn;1,00;x;B-1", "R-UNKNOWN", "mente du »myway«?"),
    BadLine("01-03-2018;myway;Lønn;1,00;x;B-1", "P-LINE", "mente du »Løn«?"),
    BadLine("01-03-2018;go-ferie-5;Løn;1,00;x;B-1", "P-LINE", "go-ferie-5"),
    BadLine("01-03-2018;myway;Løn;1,00;x", "F-COLUMNS", "5 felter"),
    BadLine("01-03-2018;myway;Løn;1,00;x;", "V-MISSING", "»bilag«"),
    BadLine("01-03-2018;myway;Løn;1,00;Løn 010190-1234;B-1", "V-CPR", "CPR"),
    BadLine("01-03-2018;myway;Løn;1,00;\"x;B-1", "F-QUOTE", "citationstegn"),
    BadLine(
      "28-02-2018;myway;Løn;68.250,01;Løn MyWay 02-2018;MYWAY-0026", "P-DIFFERS", "MYWAY-0026"),
  ]

  @Test(arguments: badLines)
  func refusesALineWithItsNumber(bad: BadLine) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let good = "01-03-2018;myway;Løn;1,00;x;B-0\n"
    let outcome = try importing(Self.header + good + bad.line + "\n", user)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[\(bad.code)]"), "\(outcome.messages)")
    #expect(outcome.messages.contains(bad.says), "\(outcome.messages)")
    #expect(outcome.messages.contains("p.csv, linje 3"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func reportsAllBadLinesAtOnce() throws {
    let user = try CommandLineUser.withSample()
    let lines = Self.badLines.filter { $0.code != "F-QUOTE" }
    let outcome = try importing(
      Self.header + lines.map { $0.line + "\n" }.joined(), user)
    for index in lines.indices {
      #expect(outcome.messages.contains("p.csv, linje \(index + 2)"), "\(lines[index].line)")
    }
  }

  @Test func refusesAFileInWindowsEncodingWithAdvice() throws {
    let user = try CommandLineUser.withSample()
    let bytes = Array("dato;projekt;budgetpost;bel".utf8) + [0xF8] + Array("b;tekst;bilag\n".utf8)
    let outcome = user.run("import", "postings", try user.folder.write(bytes, as: "p.csv"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[F-ENCODING]"))
    #expect(outcome.messages.contains("CSV UTF-8"))
  }

  @Test(arguments: ["", "a;b;c\n1;2;3\n"])
  func refusesAFileWithoutItsHeader(text: String) throws {
    let user = try CommandLineUser.withSample()
    let outcome = try importing(text, user)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(text.isEmpty ? "[F-EMPTY]" : "[F-HEADER]"))
  }

  @Test func aCPRShapeIsLetThroughOnlyWithAReasonThatIsLogged() throws {
    let user = try CommandLineUser.withSample()
    let file = try user.folder.write(
      Self.header + "01-03-2018;myway;Løn;1,00;Faktura 0101901234;B-1\n", as: "p.csv")
    #expect(user.run("import", "postings", file).status == 1)
    let outcome = user.run("import", "postings", file, "--allow-cpr-shape", "Fakturanummer")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try user.everything().contains("reason=\"Fakturanummer\""))
  }
}
