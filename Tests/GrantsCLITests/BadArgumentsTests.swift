import Foundation
import PortfolioTestSupport
import Testing

/// Amounts, days and references that cannot be, on the command line; files beyond the limit; texts
/// in languages that a Danish reader does not get to see.
@Suite struct BadArgumentsTests {
  @Test(arguments: [
    (["grant", "amend", "G5", "--amount", "1.2.3"], "1.2.3"),
    (["grant", "award", "P1", "--amount", "1.2.3"], "1.2.3"),
    (["totals", "publish", "2018", "--amount", "1.2.3", "--source", "x"], "1.2.3"),
    (["instalment", "receive", "G4-1", "--amount", "1.2.3"], "1.2.3"),
    (["grant", "amend", "G5", "--amount", "1,00", "--day", "31-02-2017"], "31-02-2017"),
    (["grant", "award", "P1", "--amount", "1,00", "--day", "2017-02-31"], "2017-02-31"),
    (["totals", "--year", "2017", "--as-of", "31-02-2017"], "31-02-2017"),
    (["totals", "--from", "31-02-2017", "--to", "2017-12-31"], "31-02-2017"),
    (["grant", "amend", "G99", "--amount", "1,00"], "G99"),
    (["grant", "change", "G99", "--title", "x"], "G99"),
    (["instalment", "receive", "G99-1"], "G99-1"),
    (["report", "status", "G99", "--from", "2017-01-01", "--to", "2017-12-31"], "G99"),
    (
      [
        "submit", "G99", "--format", "statusrapport", "--from", "2017-01-01", "--to",
        "2017-12-31",
      ], "G99"
    ),
  ])
  func isToldWithItsValueAndChangesNothing(command: [String], value: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(command)
    #expect(outcome.status == 64, "\(outcome.messages)")
    #expect(outcome.output == "")
    #expect(outcome.messages.contains(value), "\(outcome.messages)")
    for english in ["one of", "invalid", "Usage", "No such"] {
      #expect(!outcome.messages.contains(english), "\(outcome.messages)")
    }
    #expect(try user.everything() == before)
  }

  @Test(arguments: [("portfolio", "stor.xml"), ("postings", "stor.csv")])
  func aFileOfMoreThanTwoGibibytesIsRefusedUnread(kind: String, name: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let path = try user.folder.write("<", as: name)
    // A file with a hole: long, and on the disk next to nothing.
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: 2 << 30 + 1)
    try file.close()
    let outcome = user.run("import", kind, path)
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.contains("[F-SIZE] Filen er større end 2.147.483.648 byte."),
      "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test(arguments: [("", "F-ROW"), ("\"", "F-QUOTE")])
  func aRowWithoutAnEndIsToldByItsLine(opening: String, code: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let row = opening + String(repeating: "x", count: 1_100_000)
    let file = try user.folder.write(
      "dato;projekt;budgetpost;beløb;tekst;bilag\n" + row, as: "p.csv")
    let outcome = user.run("import", "postings", file)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
    #expect(outcome.messages.contains("p.csv, linje 2"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func whatTheSystemSaysIsToldInTheReadersLanguage() throws {
    let user = try CommandLineUser.withSample()
    let command = ["import", "portfolio", user.folder.path("findes-ikke.xml")]
    #expect(user.run(command).messages.contains("filen eller mappen findes ikke"))
    #expect(
      user.run(command + ["--language", "en"]).messages
        .contains("the file or folder is not there"))
    #expect(
      user.run("export", "portfolio", user.folder.path("x/y.xml")).messages
        .contains("filen eller mappen findes ikke"))
  }

  @Test func aListOfUnknownKindNamesTheKindsInDanish() throws {
    let outcome = try CommandLineUser.withSample().run("list", "foo")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("Angiv en af disse:"), "\(outcome.messages)")
  }

  @Test(arguments: [
    "import portfolio", "import postings", "export portfolio", "backup", "restore",
  ])
  func aCommandWithoutItsFileSaysWhatItLacks(command: String) throws {
    let outcome = try CommandLineUser.withSample()
      .run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("Der mangler et argument: '<fil>'"), "\(outcome.messages)")
  }
}
