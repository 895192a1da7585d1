import Foundation
import PortfolioTestSupport
import Testing

/// A full disk, a protected folder, a file of another kind: one clear message, the right status,
/// and a portfolio that is as it was.
@Suite struct HostileSurroundingsTests {
  @Test func aMissingPortfolioIsToldInOneMessage() throws {
    let user = try CommandLineUser()
    for command in [["totals"], ["overview"], ["check"], ["verify"], ["outlook"], ["pipeline"]] {
      let outcome = user.run(command)
      #expect(outcome.status == 66)
      #expect(outcome.messages.contains("[S-NOT-FOUND]"))
      #expect(outcome.messages.contains("grants init"))
      #expect(outcome.output == "")
    }
  }

  @Test func initTouchesNoFileThatIsThere() throws {
    let user = try CommandLineUser()
    let path = try user.folder.write("mit", as: "portfolio.sqlite")
    let outcome = user.run("init", "--sample")
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("[S-EXISTS]"))
    #expect(try user.folder.text("portfolio.sqlite") == "mit")
    #expect(path == user.portfolio)
  }

  @Test func initMakesTheFoldersThatLeadToIt() throws {
    let user = try CommandLineUser()
    let path = user.folder.path("a/b/c.sqlite")
    #expect(user.run("init", "--portfolio", path).status == 0)
    #expect(user.run("verify", "--portfolio", path).status == 0)
  }

  @Test(arguments: ["", "ikke en database, men en tekst på over hundrede tegn".padded])
  func anotherFileIsNoPortfolio(text: String) throws {
    let user = try CommandLineUser()
    _ = try user.folder.write(text, as: "portfolio.sqlite")
    let outcome = user.run("totals")
    #expect(outcome.status == 66, "\(outcome.messages)")
    #expect(outcome.messages.contains("[S-OTHER]"), "\(outcome.messages)")
    #expect(try user.folder.bytes("portfolio.sqlite") == Array(text.utf8))
  }

  @Test func aPortfolioOfANewerReleaseIsLeftAlone() throws {
    let user = try CommandLineUser.withSample()
    try user.store().execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
    #expect(user.run("overview").status == 66)
    let before = try user.folder.bytes("portfolio.sqlite")
    for command in [["totals"], ["import", "postings", "x.csv"], ["verify"]] {
      let outcome = user.run(command)
      #expect(outcome.status == 66)
      #expect(outcome.messages.contains("[S-NEWER]"), "\(outcome.messages)")
    }
    #expect(try user.folder.bytes("portfolio.sqlite") == before)
  }

  @Test func aDamagedPortfolioIsTold() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("backup", user.folder.path("hel.sqlite")).status == 0)
    var bytes = try user.folder.bytes("hel.sqlite")
    for index in 8192..<min(bytes.count, 200_000) { bytes[index] = UInt8(index % 251) }
    let path = try user.folder.write(bytes, as: "itu.sqlite")
    let outcome = user.run("verify", "--portfolio", path)
    #expect(outcome.status != 0)
    #expect(
      outcome.messages.contains("[S-DAMAGED]") || outcome.messages.contains("[S-INTEGRITY]"),
      "\(outcome.messages)")
  }

  @Test func aFullDiskLeavesThePortfolioAsItWas() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    var csv = "dato;projekt;budgetpost;beløb;tekst;bilag\n"
    for number in 1...20_000 {
      csv += "01-03-2018;myway;Løn;1,00;Postering nr. \(number);N-\(number)\n"
    }
    let file = try user.folder.write(csv, as: "mange.csv")
    // A limit on the size of files stands for the disk: writing past it fails in the same way.
    let outcome = try Program.shell(
      "ulimit -f 600; $GRANTS import postings '\(file)'",
      environment: ["GRANTS_PORTFOLIO": user.portfolio])
    #expect(outcome.status == 73, "\(outcome.messages)")
    #expect(outcome.messages.contains("[S-FULL]"), "\(outcome.messages)")
    #expect(outcome.output == "")
    #expect(try user.everything() == before)
    #expect(user.run("verify").status == 0)
  }

  @Test func aFullDiskLeavesNoHalfExport() throws {
    let user = try CommandLineUser.withSample()
    let outcome = try Program.shell(
      "ulimit -f 64; $GRANTS export portfolio ud.xml; ls",
      environment: ["GRANTS_PORTFOLIO": user.portfolio, "HOME": user.folder.path("")])
    #expect(outcome.messages.contains("[F-WRITE]"), "\(outcome.messages)")
    #expect(!outcome.output.contains("ud.xml"))
  }

  @Test func aFullDiskLeavesNoHalfPortfolioOrBackup() throws {
    let user = try CommandLineUser.withSample()
    for command in ["init --sample --portfolio \"$F/ny.sqlite\"", "backup \"$F/kopi.sqlite\""] {
      let names = try user.folder.names()
      let outcome = try Program.shell(
        "ulimit -f 100; \"$GRANTS\" \(command)",
        environment: ["GRANTS_PORTFOLIO": user.portfolio, "F": user.folder.path("")])
      #expect(outcome.status == 73, "\(command): \(outcome.messages)")
      #expect(outcome.messages.contains("[S-FULL]"), "\(command): \(outcome.messages)")
      #expect(try user.folder.names() == names, "\(command)")
    }
    #expect(user.run("verify").status == 0)
  }

  @Test func aDeviceIsWrittenToAndNotReplaced() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = try Program.shell(
      "\"$GRANTS\" export portfolio /dev/stdout | cat",
      environment: ["GRANTS_PORTFOLIO": user.portfolio])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == before)
  }

  @Test func aPipeThatClosesEarlyIsNoError() throws {
    let user = try CommandLineUser.withSample()
    let outcome = try Program.shell(
      "set -o pipefail; $GRANTS list posting >/dev/null 2>&1; $GRANTS list measurement | head -n 1",
      environment: ["GRANTS_PORTFOLIO": user.portfolio])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages == "")
  }

  @Test func worksWithoutHomeTerminalOrLocaleAndInAnyTimeZone() throws {
    let user = try CommandLineUser.withSample()
    let expected = user.run("totals", "--year", "2017").output
    for zone in ["America/New_York", "Pacific/Auckland"] {
      let outcome = try Program.shell(
        "env -i TZ=\(zone) LANG=C $GRANTS totals --year 2017 --portfolio '\(user.portfolio)'",
        environment: [:])
      #expect(outcome.output == expected, "\(outcome.messages)")
    }
  }
}

extension String {
  fileprivate var padded: String { self + String(repeating: " .", count: 400) }
}
