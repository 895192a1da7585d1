import PortfolioTestSupport
import Testing

/// Milestones are ticked off, and that can be taken back; the log keeps both.
@Suite struct MilestoneTests {
  @Test(arguments: [
    (["--day", "28-03-2018"], "nået 28.03.2018, før tid", "done=\"2018-03-28\""),
    (["--day", "juli 2018"], "nået juli 2018, senere", "done=\"2018-07\""),
    (["--date", "2018-07-12"], "nået 12.07.2018, 12 dage senere", "done=\"2018-07-12\""),
    ([], "nået 15.03.2018, før tid", "done=\"2018-03-15\""),
  ])
  func isDone(day: [String], says: String, kept: String) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(["milestone", "done", "milepæl-3"] + day)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output
        == "milepæl-3, NUSSA-instruktører uddannet: planlagt juni 2018, \(says)\n")
    #expect(try user.everything().contains(kept))
  }

  @Test func isReopenedWithAReason() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("milestone", "reopen", "milepæl-1").status == 64)
    let outcome = user.run("milestone", "reopen", "milepæl-1", "--reason", "Kun halvdelen")
    #expect(outcome.output.contains("Kickoff: planlagt juni 2017, overskredet med"))
    let log = user.run("log", "--record", "milepæl-1", "--format", "csv").output
    #expect(log.contains("milepæl-1;done;2017-06;;Kun halvdelen"), "\(log)")
  }

  @Test func checkWritesNothingAndABadDayIsTold() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    #expect(
      user.run("milestone", "done", "milepæl-3", "--check").output.contains("Intet er skrevet."))
    #expect(user.run("milestone", "done", "milepæl-3", "--day", "engang").status == 64)
    #expect(user.run("milestone", "done", "milepæl-33").messages.contains("mente du »milepæl-3«?"))
    #expect(try user.everything() == before)
  }
}
