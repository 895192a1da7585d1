import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// What was sent is kept as it was, and what has changed since is told.
@Suite struct SealingTests {
  static let line = [
    "submit", "G1", "--format", "statusrapport", "--from", "2017-06-01", "--to", "2017-12-31",
  ]

  /// A user who has sent the status report of G1.
  static func user(sending times: Int = 1) throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    for number in 1...times {
      let outcome = user.run(
        line + ["--output", user.folder.path("sendt-\(number).xml"), "--sent"])
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    return user
  }

  /// The digest on a receipt, which is that of the register.
  static func head(_ receipt: String) throws -> String {
    let line = try #require(receipt.split(separator: "\n").first { $0.contains("kontroltal:") })
    return String(line.suffix(64))
  }

  @Test func aSubmissionThatIsSentIsSealedWithItsBytes() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("sendt.xml")
    let outcome = user.run(Self.line + ["--output", path, "--sent"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output.hasPrefix("Indsendelse 1 er forseglet den 15. marts 2018 af tester.\n"),
      "\(outcome.output)")
    let digest = try Program.shell(
      "sha256sum < '\(path)'", environment: [:]
    ).output.prefix(64)
    #expect(outcome.output.contains("SHA-256:      \(digest)\n"), "\(outcome.output)")

    let copy = user.folder.path("kopi.xml")
    #expect(user.run("submissions", "show", "1", "--output", copy).status == 0)
    #expect(try user.folder.bytes("kopi.xml") == user.folder.bytes("sendt.xml"))
    #expect(user.run("submissions").output.contains("uændret"))
  }

  @Test func theDigestOfAnEntryCanBeReckonedByHand() throws {
    let user = try Self.user()
    let entry = try #require(try user.store().read { try $0.record(Submission.self, ref: "1") })
    let file = try user.folder.write(entry.sealedText, as: "linjer.txt")
    let digest = try Program.shell("sha256sum < '\(file)'", environment: [:]).output
    #expect(digest.prefix(64) == entry.digest.hex)
    #expect(entry.sealedText.hasPrefix("ref:1:1\nreport:6:status\nformat:13:statusrapport\n"))
  }

  @Test func whatHasChangedSinceIsToldFigureByFigure() throws {
    let user = try Self.user()
    #expect(
      user.run(
        "posting", "add", "helhedsplan", "--line", "Revision", "--amount", "1.000,00", "--date",
        "2017-12-30", "--voucher", "SEN-1", "--text", "Sen regning"
      ).status == 0)
    #expect(user.run("submissions").output.contains("tal er ændret"))
    let shown = user.run("submissions", "show", "1").output
    for line in [
      "Bevillingen: Forbrugt af bevillingen i perioden", "2.089.693,93", "2.090.443,93",
      "Revision: Forbrugt i perioden",
    ] {
      #expect(shown.contains(line), "\(line): \(shown)")
    }
    // A figure that nothing has been recorded about since is not among them.
    #expect(!shown.contains("Formidling: "), "\(shown)")
    let english = user.run("submissions", "show", "1", "--language", "en").output
    #expect(english.contains("Spent of the grant in the period"), "\(english)")
    // What was sent is still there as it was.
    #expect(user.run("submissions", "show", "1", "--output", user.folder.path("k.xml")).status == 0)
    #expect(try user.folder.bytes("k.xml") == user.folder.bytes("sendt-1.xml"))
  }

  @Test func aSealedSubmissionHandsInItsDuty() throws {
    let user = try CommandLineUser.withSample()
    let line = [
      "submit", "G2", "--format", "statusrapport", "--from", "2017-05-01", "--to", "2017-12-31",
      "--output", user.folder.path("g2.xml"), "--sent",
    ]
    let named = user.run(line + ["--duty", "O-INF-2"])
    #expect(
      named.output.contains("forpligtelse: O-INF-2, Slutregnskab"), "\(named.output)")
    let duties = try user.store().read { try $0.duties() }
    #expect(duties.first { $0.duty.ref == "O-INF-2" }?.state == .submitted)
    // Its deadline is that of O-INF-1, which was handed in long ago and now is again.
    #expect(user.run(line).output.contains("forpligtelse: O-INF-1, Fremdriftsrapport"))
    let other = user.run(line + ["--duty", "O-MYW-2"])
    #expect(other.status == 64)
    #expect(other.messages.contains("[U-DUTY]"), "\(other.messages)")
    #expect(try user.store().read { try $0.count(.submission) } == 2)
  }

  @Test func nothingIsSealedThatIsNotWritten() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let unwritable = user.run(Self.line + ["--output", "/dev/full/ud.xml", "--sent"])
    #expect(unwritable.status == 73, "\(unwritable.messages)")
    #expect(
      user.run(Self.line + ["--output", user.folder.path("x.xml"), "--sent", "--check"]).status == 0
    )
    #expect(try user.everything() == before)
    #expect(try user.folder.names().contains("x.xml") == false)
  }

  @Test func anExportCarriesTheRegisterAndAnImportTakesItAsItWas() throws {
    let user = try Self.user(sending: 2)
    let export = try user.everything()
    let other = try CommandLineUser()
    #expect(other.run("init").status == 0)
    let file = try other.folder.write(export, as: "ind.xml")
    let outcome = other.run("import", "portfolio", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try other.everything() == export)
    #expect(other.run("verify").status == 0)

    for (old, new, says) in [
      ("size=\"", "size=\"1", "Kontroltallet passer ikke til"),
      ("name=\"grant.spent\" value=\"", "name=\"grant.spent\" value=\"1", "Tallene er ikke dem"),
      (">PD94", ">PD95", "Indholdet er ikke det"),
    ] {
      let forged = try CommandLineUser()
      #expect(forged.run("init").status == 0)
      let text = export.replacing(old, with: new, maxReplacements: 1)
      #expect(text != export, "\(old)")
      let outcome = forged.run(
        "import", "portfolio", try forged.folder.write(text, as: "forfalsket.xml"))
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("[S-SEAL]"), "\(outcome.messages)")
      #expect(outcome.messages.contains(says), "\(outcome.messages)")
      #expect(try forged.store().read { try $0.count(.grant) } == 0)
    }
  }
}
