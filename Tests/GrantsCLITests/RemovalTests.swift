import PortfolioTestSupport
import Testing

/// A record that nothing hangs on can be removed; everything else is mended by new facts.
@Suite struct RemovalTests {
  @Test func removesWhatNothingHangsOnAndLogsWhatItSaid() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("funder", "add", "F10", "--name", "Fejl", "--sort", "fond").status == 0)
    let outcome = user.run("funder", "remove", "F10", "--reason", "Oprettet ved en fejl")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output
        == "F10 (bevillingsgiver) er fjernet. Det sagde: name=Fejl; sort=foundation; "
        + "recorded=2019-03-01T11:00:00Z; recordedBy=tester\n")
    #expect(!(try user.everything().contains("<funder ref=\"F10\"")))
    let log = user.run("log", "--record", "F10", "--format", "csv").output
    #expect(
      log.contains("F10;removed;\"name=Fejl; sort=foundation; recorded=2019"), "\(log)")
    #expect(log.contains("recordedBy=tester\";;Oprettet ved en fejl"), "\(log)")
    #expect(user.run("verify").status == 0)
  }

  @Test(arguments: [
    (["grant", "remove", "G1"], "hændelse på en bevilling G1-applied, G1-awarded"),
    (["grant", "remove", "G1"], "ret med nye hændelser"),
    (["funder", "remove", "F9"], "bevilling P1, P2"),
    (["funder", "remove", "F9"], "fjern først det, der hænger på den"),
    (["project", "remove", "myway"], "postering MYWAY-"),
  ])
  func namesWhatHangsOnARecord(line: [String], says: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(line + ["--reason", "x"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[R-USED] \(line[2]) kan ikke fjernes"))
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func aMistypedReferenceIsSuggested() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("project", "remove", "mywai", "--reason", "x")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("mente du »myway«?"))
  }

  @Test func checkRemovesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let line = ["term", "remove", "G3-retention", "--reason", "x", "--check"]
    #expect(user.run(line).output.contains("Intet er skrevet."))
    #expect(try user.everything() == before)
  }
}
