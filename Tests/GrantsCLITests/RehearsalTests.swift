import PortfolioTestSupport
import Testing

/// Whatever writes a file tells with `--check` what it would be, and writes nothing.
@Suite struct RehearsalTests {
  /// `F` stands for the user's folder.
  static let lines = [
    "init --portfolio F/ny.sqlite", "init --sample --portfolio F/ny.sqlite",
    "backup F/kopi.sqlite", "restore F/portfolio.sqlite", "export portfolio F/alt.xml",
    "export 360giving F/g.json", "deadlines feed F/frister.ics",
    "report status G1 --from 2017-06-01 --to 2017-12-31 --output F/r.docx",
    "report status --all --due-within 60 --output F/rapporter --draft",
    "report yearly G7 2017 --output F/r.html", "report account G3 --final --output F/r.docx",
    "report progress --body bestyrelse --from 2017-06-01 --to 2017-12-31 --output F/r.docx",
    "report goals helhedsplan 2017 --output F/r.docx",
    "report milestones helhedsplan 2018 --output F/r.docx",
    "report evaluation go-ferie-4 --output F/r.docx", "report annual 2017 --output F/r.html",
    "report year-end 2017 --output F/r.xlsx", "report year-end 2017 --output F/r.html",
    "submit G1 --format statusrapport --from 2017-06-01 --to 2017-12-31 --output F/r.xml",
    "totals publish 2018 --amount 1,00 --source x", "packs apply G1",
  ]

  @Test(arguments: lines)
  func writesNothing(line: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try (user.everything(), user.folder.names())
    let folder = user.folder.path("")
    let words = line.split(separator: " ").map {
      $0.hasPrefix("F/") ? folder + $0.dropFirst(2) : String($0)
    }
    let outcome = user.run(words + ["--check"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let told = outcome.output + outcome.messages
    #expect(told.contains("ntet er skrevet") || told.contains("ville blive skrevet"), "\(told)")
    #expect(try user.folder.names() == before.1)
    #expect(try user.everything() == before.0)
  }

  @Test func whatIsThereIsToldInARehearsalToo() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("init", "--check").messages.contains("[S-EXISTS]"))
    let copy = user.folder.path("kopi.sqlite")
    #expect(user.run("backup", copy).status == 0)
    #expect(user.run("backup", copy, "--check").messages.contains("[S-EXISTS]"))
  }
}
