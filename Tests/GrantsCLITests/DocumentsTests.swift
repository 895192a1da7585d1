import Foundation
import PortfolioTestSupport
import Testing

/// Reports as Word files, PDF and web pages.
@Suite struct DocumentsTests {
  private static let status = [
    "report", "status", "G1", "--from", "2017-06-01", "--to", "2017-12-31",
  ]

  /// A folder with a LibreOffice in it that is a shell script: it makes a PDF of each file that
  /// holds its name, and notes each time that it is started.
  static func searchPath(_ user: CommandLineUser) throws -> String {
    let started = user.folder.path("started")
    let script = """
      #!/bin/sh
      echo x >> \(started)
      while [ "$1" != --outdir ]; do shift; done; out="$2"; shift 2
      for file; do name=$(basename "$file" .docx); printf '%%PDF-1.6 %s' "$name" > "$out/$name.pdf"; done
      """
    let bin = user.folder.path("bin")
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try script.write(toFile: bin + "/soffice", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bin + "/soffice")
    return "\(bin):/usr/bin:/bin"
  }

  // MARK: - One report

  @Test func aReportIsAWordFileWithTheFiguresOfTheReport() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("rapport")
    // Without an ending that says something else it is Word.
    let outcome = user.run(Self.status + ["--output", path])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let text = try WordParts.text(user.folder.bytes("rapport"))
    for figure in [
      "Statusrapport", "Boligsocial helhedsplan 2017-21", "2.089.693,93", "15.910.306,07",
      "11 af 14 mødre (79\u{A0}%)", "Illustrative beløb", "24.000.000,00",
    ] {
      #expect(text.contains(figure), "\(figure): \(text)")
    }
    #expect(!text.contains("{{"))
  }

  @Test func theEndingOfTheFileSaysTheFormat() throws {
    let user = try CommandLineUser.withSample()
    for (ending, beginning) in [("docx", "PK"), ("html", "<!DOCTYPE html>"), ("csv", "\u{FEFF}")] {
      let name = "ud.\(ending)"
      #expect(user.run(Self.status + ["--output", user.folder.path(name)]).status == 0)
      #expect(try user.folder.bytes(name).starts(with: Array(beginning.utf8)), "\(ending)")
    }
  }

  @Test func aPageHasLanguageCaptionsAndScopesAndNothingFromElsewhere() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("ud.html")
    #expect(user.run(Self.status + ["--output", path, "--language", "en"]).status == 0)
    let page = try user.folder.text("ud.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    let tables = page.components(separatedBy: "<table").dropFirst()
    #expect(tables.count > 8)
    for table in tables {
      #expect(table.contains("<caption"), "\(table.prefix(200))")
      #expect(table.contains("scope=\"row\""), "\(table.prefix(200))")
    }
    for word in ["<script", "src=", "http:", "https:", "url(", "@import", "{{"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  // MARK: - A template of the funder's

  @Test func aFundersOwnFormIsFilledInstead() throws {
    let user = try CommandLineUser.withSample()
    let form = try user.folder.write(
      try WordParts.file(
        "<w:p><w:r><w:t>Bevilget: {{grant.awarded}}; sag {{grant.caseNumber}}</w:t></w:r></w:p>"),
      as: "skema.docx")
    let outcome = user.run(
      Self.status + ["--template", form, "--output", user.folder.path("ud.docx")])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let text = try WordParts.text(user.folder.bytes("ud.docx"))
    #expect(text.contains("Bevilget: 18.000.000\u{A0}kr.; sag Ikke oplyst"), "\(text)")
  }

  @Test func aMisspeltFieldIsToldWithItsPlaceAndNothingIsWritten() throws {
    let user = try CommandLineUser.withSample()
    let form = try user.folder.write(
      try WordParts.file("<w:p><w:r><w:t>{{grant.awardet}} {{sum}}</w:t></w:r></w:p>"),
      as: "skema.docx")
    let path = user.folder.path("ud.docx")
    let outcome = user.run(Self.status + ["--template", form, "--output", path])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("grant.awarded"), "\(outcome.messages)")
    #expect(outcome.messages.contains("sum"), "\(outcome.messages)")
    #expect(outcome.messages.contains("skema.docx"), "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  private static let unfit: [([String], Int32)] = [
    (["--template", "skema.docx", "--format", "html"], 64),
    (["--template", "side.xhtml", "--format", "pdf"], 64),
    (["--template", "skema.docx", "--format", "csv"], 64),
    (["--template", "findes-ikke.docx"], 66),
  ]

  @Test(arguments: unfit)
  func aTemplateThatDoesNotServeIsTold(options: [String], status: Int32) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(Self.status + options)
    #expect(outcome.status == status, "\(outcome.messages)")
    #expect(outcome.messages.contains(options[1]), "\(outcome.messages)")
  }

  // MARK: - PDF

  @Test func aPDFIsMadeByLibreOffice() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("ud.pdf")
    let outcome = user.run(
      Self.status + ["--output", path], environment: ["PATH": try Self.searchPath(user)])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try user.folder.text("ud.pdf") == "%PDF-1.6 1")
  }

  @Test func withoutLibreOfficeThePackageIsNamed() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("ud.pdf")
    let outcome = user.run(
      Self.status + ["--output", path], environment: ["PATH": user.folder.path("tom")])
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("libreoffice-writer"), "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aPDFThatLibreOfficeDoesNotMakeIsTold() throws {
    let user = try CommandLineUser.withSample()
    let search = try Self.searchPath(user)
    try "#!/bin/sh\nexit 0\n".write(
      toFile: user.folder.path("bin/soffice"), atomically: false, encoding: .utf8)
    let path = user.folder.path("ud.pdf")
    let outcome = user.run(Self.status + ["--output", path], environment: ["PATH": search])
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("»ud.pdf«"), "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  // MARK: - Many reports

  @Test func allThatIsDueIsMadeEachOfItsKind() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "report", "status", "--all", "--due-within", "60", "--output", user.folder.path("ud"))
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "2 rapporter: 2 skrevet, 0 ikke.\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: user.folder.path("ud"))
    #expect(names.sorted() == ["aarsrapport-G7-2017.docx", "regnskab-G3-slut.docx"])
    let text = try WordParts.text(user.folder.bytes("ud/aarsrapport-G7-2017.docx"))
    #expect(text.contains("1.014.230,00"), "\(text)")
  }

  /// A deadline that was moved and a report that was handed in since change nothing of that day.
  @Test func asOfAnEarlierDayAllIsMadeThatWasDueThen() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("duty", "change", "O-MYW-2", "--due", "2019-12-31").status == 0)
    #expect(user.run("duty", "submit", "O-GOF-2", "--day", "2019-03-01").status == 0)
    let line = [
      "report", "status", "--all", "--due-within", "60", "--output", user.folder.path("ud"),
    ]
    #expect(user.run(line).output == "0 rapporter: 0 skrevet, 0 ikke.\n")
    let outcome = user.run(line + ["--as-of", "2018-03-15"])
    #expect(outcome.output == "2 rapporter: 2 skrevet, 0 ikke.\n", "\(outcome.messages)")
  }

  @Test func oneThatFailsLeavesTheOthers() throws {
    let user = try CommandLineUser.withSample()
    let term = user.run(
      "term", "add", "G7-afvigelse", "--grant", "G7", "--rule", "deviationPercent",
      "--value", "1")
    #expect(term.status == 0, "\(term.messages)")
    let outcome = user.run(
      "report", "status", "--all", "--due-within", "200", "--output", user.folder.path("ud"))
    #expect(outcome.status == 1)
    #expect(outcome.output == "6 rapporter: 5 skrevet, 1 ikke.\n", "\(outcome.messages)")
    #expect(outcome.messages.contains("O-MYW-2 Årsrapport 2017"), "\(outcome.messages)")
    #expect(outcome.messages.contains("[D-DEVIATION]"))
    let names = try FileManager.default.contentsOfDirectory(atPath: user.folder.path("ud"))
    #expect(
      names.sorted() == [
        "maalopfyldelsesskema-helhedsplan-2017.docx", "milepaelsplan-helhedsplan-2018.docx",
        "regnskab-G1-2017.docx", "regnskab-G3-slut.docx",
        "statusrapport-G6-2017-08-01-2018-06-30.docx",
      ])
  }

  @Test func manyPDFsAreMadeInOneRun() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      [
        "report", "status", "--all", "--from", "2017-01-01", "--to", "2017-12-31", "--format",
        "pdf", "--output", user.folder.path("ud"),
      ], environment: ["PATH": try Self.searchPath(user)])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let names = try FileManager.default.contentsOfDirectory(atPath: user.folder.path("ud"))
    #expect(names.count > 5)
    #expect(outcome.output.contains(": \(names.count) skrevet"), "\(outcome.output)")
    #expect(try user.folder.text("started") == "x\n")
  }

  @Test(arguments: [
    ["--all"], ["G1", "--all", "--due-within", "60"], ["--due-within", "60"], ["G1"],
    ["--all", "--due-within", "-1"], ["--all", "--due-within", "60", "--format", "csv"],
    ["--all", "--due-within", "60", "--from", "2017-01-01", "--to", "2017-12-31"],
  ])
  func aBatchThatSaysTooLittleOrTooMuchIsRefused(line: [String]) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(["report", "status"] + line)
    #expect(outcome.status == 64, "\(outcome.messages)")
  }
}
