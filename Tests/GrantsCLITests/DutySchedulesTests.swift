import PortfolioModel
import PortfolioTestSupport
import Testing

/// Deadlines that follow a rule, and go on following it.
@Suite struct DutySchedulesTests {
  private func lines(_ outcome: CommandLineUser.Outcome) -> [String] {
    outcome.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (
      ["--sort", "slutregnskab", "--title", "Slutregnskab", "--after-end", "3"],
      ["S Slutregnskab: ny forpligtelse, frist 28.02.2019"]
    ),
    (
      [
        "--sort", "statusrapport", "--title", "Status", "--every", "kvartal", "--first",
        "30-06-2018",
      ],
      [
        "S-1 Status 1: ny forpligtelse, frist 30.06.2018",
        "S-2 Status 2: ny forpligtelse, frist 30.09.2018",
      ]
    ),
    (
      ["--sort", "data", "--title", "Tal", "--on", "2018-10-01", "--on", "2018-05-01"],
      [
        "S-1 Tal 1: ny forpligtelse, frist 01.05.2018",
        "S-2 Tal 2: ny forpligtelse, frist 01.10.2018",
      ]
    ),
    (
      ["--sort", "accountStatement", "--title", "Regnskab", "--after-year", "6"],
      ["S-2018 Regnskab 2018: ny forpligtelse, frist 30.06.2019"]
    ),
    (
      ["--sort", "statusReport", "--title", "Status", "--rule", "every-6/2018-06-30/2018-12-31"],
      [
        "S-1 Status 1: ny forpligtelse, frist 30.06.2018",
        "S-2 Status 2: ny forpligtelse, frist 30.12.2018",
      ]
    ),
  ])
  func aScheduleMakesItsDuties(options: [String], expected: [String]) throws {
    let user = try CommandLineUser.withSample()
    let line = ["duty", "plan", "S", "--grant", "G8"] + options
    let rehearsal = user.run(line + ["--check"])
    #expect(
      lines(rehearsal).dropFirst().prefix(expected.count) == expected[...], "\(rehearsal.messages)")
    let outcome = user.run(line)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(lines(outcome) == ["S (fristplan) er registreret."] + expected)
    #expect(user.run("verify").status == 0)
  }

  @Test func reportsFollowTheInstalments() throws {
    let user = try CommandLineUser.withSample()
    let early = user.run(
      "duty", "plan", "S", "--grant", "G8", "--sort", "statusReport", "--title", "Status",
      "--after-instalment", "0")
    #expect(early.messages.contains("Der er ingen frister endnu"), "\(early.messages)")
    let planned = user.run(
      "instalment", "plan", "G8", "--split", "2", "--first", "2018-04-03", "--every", "3",
      "--approve")
    #expect(
      planned.output.contains("S-G8-1 Status 1: ny forpligtelse, frist 03.04.2018"),
      "\(planned.output) \(planned.messages)")
    let again = user.run(
      "instalment", "plan", "G8", "--split", "2", "--first", "2018-05-01", "--every", "3",
      "--approve")
    #expect(
      again.output.contains("S-G8-2 Status 2: fristen er nu 01.08.2018 (før 03.07.2018)"),
      "\(again.output) \(again.messages)")
  }

  @Test func anAmendedEndMovesTheDeadlinesAndSaysSoInTheLog() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("grant", "amend", "G2", "--ends", "30-11-2018", "--reason", "Forlænget")
    #expect(
      outcome.output.contains(
        "O-INF-2 Slutregnskab: fristen er nu 28.02.2019 (før 30.11.2018)\n"), "\(outcome.output)")
    #expect(user.run("deadlines").output.contains("tor 28.02.2019"))
    let log = user.run("log", "--record", "O-INF-2").output
    #expect(log.contains("2018-11-30") && log.contains("2019-02-28") && log.contains("Forlænget"))
    // Taken back, it follows back.
    let back = user.run("grant", "reverse", "G2-amended", "--reason", "Fejl")
    #expect(back.output.contains("fristen er nu 30.11.2018 (før 28.02.2019)"), "\(back.output)")
  }

  @Test func aDeadlineWhoseEndIsKnownNoMoreStandsAndIsTold() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run("grant", "award", "P2", "--amount", "1000", "--date", "2018-03-01").status == 0)
    let amended = user.run("grant", "amend", "P2", "--ends", "2019-12-31")
    #expect(amended.status == 0, "\(amended.messages)")
    let planned = user.run(
      "duty", "plan", "S", "--grant", "P2", "--sort", "slutregnskab", "--title", "Slutregnskab",
      "--after-end", "2")
    #expect(planned.status == 0, "\(planned.messages)")
    let back = user.run("grant", "reverse", "P2-amended", "--reason", "Fejl")
    #expect(
      back.output.contains(
        "S Slutregnskab: fristen er stadig 29.02.2020, men det, den følger, kendes ikke længere\n"),
      "\(back.output) \(back.messages)")
    #expect(user.run("deadlines").output.contains("29.02.2020"))
  }

  @Test func aLongerGrantGetsAnotherYearAndAShorterOneLosesIt() throws {
    let user = try CommandLineUser.withSample()
    let longer = user.run("grant", "amend", "G4", "--ends", "2021-12-31")
    #expect(
      longer.output.contains(
        "S-NAT-1-2021 Årsstatus og løndokumentation 2021: ny forpligtelse, frist 31.01.2022"),
      "\(longer.output)")
    #expect(
      longer.output.contains(
        "O-NAT-4 Slutrapport og slutregnskab: fristen er nu 31.03.2022 (før 31.03.2021)"))
    #expect(user.run("duty", "gather", "O-NAT-3").status == 0)
    let shorter = user.run("grant", "amend", "G4", "--ends", "2019-12-31", "--reason", "Forkortet")
    #expect(
      shorter.output.contains("S-NAT-1-2021 Årsstatus og løndokumentation 2021: bortfalder"),
      "\(shorter.output)")
    #expect(
      shorter.output.contains(
        "O-NAT-3 Årsstatus 2020 og løndokumentation: fristplanen giver den ikke længere, men den er påbegyndt"
      ))
    #expect(user.run("verify").status == 0)
  }

  @Test func aSettledDutyStaysAsItIs() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("duty", "submit", "O-GOF-2").status == 0)
    let outcome = user.run("grant", "amend", "G3", "--ends", "2018-12-31")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.output.contains("O-GOF-2"))
  }

  @Test func aChangedPeriodAndAChangedRuleAreFollowedToo() throws {
    let user = try CommandLineUser.withSample()
    let period = user.run("grant", "change", "G6", "--lastDay", "2018-08-31")
    #expect(
      period.output.contains(
        "O-BRA-1 Slutrapport og regnskab: fristen er nu 30.11.2018 (før 30.09.2018)"),
      "\(period.output)")
    let rule = user.run("dutySchedule", "change", "S-BRA-1", "--rule", "end+2")
    #expect(rule.output.contains("fristen er nu 31.10.2018 (før 30.11.2018)"), "\(rule.output)")
  }

  /// A new plan with the same days, and a new day of another instalment, leave alone what somebody
  /// set; what the schedule itself gives anew moves it.
  @Test func aDeadlineSetByHandMovesOnlyWithWhatItsScheduleGives() throws {
    let user = try CommandLineUser.withSample()
    let plan = [
      "duty", "plan", "S", "--grant", "G5", "--sort", "statusrapport", "--title", "Status",
      "--after-instalment", "1",
    ]
    for line in [
      plan, ["duty", "change", "S-G5-8", "--due", "2018-12-01"],
      ["duty", "change", "O-RAAD-2", "--due", "2019-05-01"],
    ] {
      #expect(user.run(line).status == 0, "\(line)")
    }
    let same = user.run("instalment", "plan", "G5", "--split", "3", "--approve")
    #expect(same.status == 0, "\(same.messages)")
    #expect(!same.output.contains("fristen er nu"), "\(same.output)")
    let other = user.run(
      "instalment", "plan", "G5", "--instalment", "2018-05-03=112.500", "--instalment",
      "2018-07-02=112.500", "--instalment", "2018-10-01=112.500", "--approve")
    #expect(
      other.output.contains("S-G5-6 Status 6: fristen er nu 03.06.2018 (før 03.05.2018)"),
      "\(other.output) \(other.messages)")
    for ref in ["S-G5-8", "O-RAAD-2"] { #expect(!other.output.contains(ref), "\(other.output)") }
    let longer = user.run("grant", "amend", "G5", "--ends", "2019-01-31", "--reason", "Aftalt")
    #expect(longer.output.contains("O-RAAD-2"), "\(longer.output)")
    #expect(longer.output.contains("er nu 30.04.2019 (før 01.05.2019)"), "\(longer.output)")
    #expect(!longer.output.contains("S-G5-8"), "\(longer.output)")
  }

  @Test func whatWaitsForSomethingIsAddedWhenItsDayIsKnown() throws {
    let user = try CommandLineUser.withSample()
    let plan = user.run(
      "duty", "plan", "S", "--grant", "G1", "--sort", "møde", "--title", "Fremdrift", "--direction",
      "intern", "--upon", "hvert bestyrelsesmøde")
    #expect(plan.messages.contains("grants duty occur S"), "\(plan.messages)")
    let first = user.run("duty", "occur", "S", "--due", "12-05-2018 kl. 16.00")
    #expect(first.output == "S-1 Fremdrift 1: ny forpligtelse, frist 12.05.2018 kl. 16.00\n")
    #expect(user.run("duty", "occur", "S", "--due", "2018-09-15").output.contains("S-2"))
    #expect(
      user.run("duty", "occur", "S-BRA-1", "--due", "2018-09-15").messages.contains("[V-NOT-USED]"))
    let unknown = user.run(
      "duty", "plan", "X", "--grant", "G99", "--sort", "data", "--title", "T", "--after-end", "1")
    #expect(unknown.messages.contains("[U-RECORD]"), "\(unknown.messages)")
    // What it waits for does not follow the grant.
    #expect(!user.run("grant", "amend", "G1", "--ends", "2021-06-30").output.contains("S-1"))
  }

  @Test(arguments: [
    (["--after-end", "3", "--after-year", "6"], 64 as Int32, "kun én regel"),
    (["--every", "3"], 64, "--every og --first"), (["--rule", "end+x"], 1, "V-VALUE"),
    (["--after-end", "500"], 1, "V-VALUE"),
    (["--upon", "møde med 010190-1234"], 1, "V-CPR"), ([], 64, "--rule"),
  ])
  func aRuleThatIsNoneIsRefused(options: [String], status: Int32, says: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(
      ["duty", "plan", "S", "--grant", "G8", "--sort", "data", "--title", "T"] + options)
    #expect(outcome.status == status, "\(outcome.messages)")
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }
}
