import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// What cron and monitoring rely on: the exit status, the first line, a line for each deadline.
@Suite struct DeadlinesCheckTests {
  private func lines(_ outcome: CommandLineUser.Outcome) -> [String] {
    outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func theSampleIsCriticalOn15March() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("deadlines", "check", "--today", "2018-03-15", "--within", "30")
    #expect(outcome.status == 2)
    #expect(outcome.messages == "")
    let expected = """
      GRANTS CRITICAL - 1 frist overskredet, 1 inden for 30 dage | overdue=1;;0 due=1;0
      OVERSKREDET: Go’ Ferie 4, Slutregnskab (O-GOF-2): 28.02.2018; overskredet med 15 dage; \
      45.000,00 kr. udbetales først, når slutregnskabet er godkendt; \
      ansvarlig: Økonomimedarbejder
      FORFALDER: MyWay, Årsrapport 2017 (O-MYW-2): lørdag den 31. marts 2018, påskelørdag; \
      om 16 dage; sidste hverdag før fristen er onsdag den 28. marts; ansvarlig: Projektleder
      UDEN FAST DATO: Boligsocial helhedsplan 2017-21, Gennemsyn med Landsbyggefonden \
      (O-HHP-6): medio 2018; senest om 169 dage; ansvarlig: Projektleder
      AFVENTES: Boligsocial helhedsplan 2017-21, Boligsociale data fra Randers Kommune \
      (O-HHP-7): september 2018; senest om 199 dage; afventer fra Randers Kommune; \
      ansvarlig: Projektleder

      """
    #expect(outcome.output == expected)
  }

  @Test func aHundredAndTwentyDaysAddTheThreeOfTheEndOfJune() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("deadlines", "check", "--within", "120")
    #expect(outcome.status == 2)
    let june = lines(outcome).filter {
      $0.contains("lørdag den 30. juni 2018; om 107 dage")
        && $0.contains("sidste hverdag før fristen er fredag den 29. juni")
    }
    #expect(june.count == 3, "\(outcome.output)")
    #expect(lines(outcome).first?.contains("overdue=1;;0 due=4;0") == true)
  }

  @Test func englishIsWhole() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("deadlines", "check", "--language", "en")
    let expected = """
      GRANTS CRITICAL - 1 deadline missed, 1 within 30 days | overdue=1;;0 due=1;0
      OVERDUE: Go’ Ferie 4, Slutregnskab (O-GOF-2): 2018-02-28; overdue by 15 days; \
      45,000.00 DKK is only paid when the final account has been accepted; \
      responsible: Økonomimedarbejder
      DUE: MyWay, Årsrapport 2017 (O-MYW-2): Saturday 31 March 2018, Easter Saturday; \
      in 16 days; the last working day before it is Wednesday 28 March; \
      responsible: Projektleder

      """
    #expect(outcome.output.hasPrefix(expected), "\(outcome.output)")
  }

  /// Each level with its status, on a portfolio of one duty that is due on 15 March.
  @Test(arguments: [
    ("2018-02-12", 0 as Int32, "OK - ingen frist overskredet, ingen inden for 30 dage"),
    ("2018-02-13", 1, "WARNING - ingen frist overskredet, 1 inden for 30 dage"),
    ("2018-03-15", 1, "WARNING - ingen frist overskredet, 1 inden for 30 dage"),
    ("2018-03-16", 2, "CRITICAL - 1 frist overskredet, ingen inden for 30 dage"),
  ])
  func theLevelFollowsTheDay(today: String, status: Int32, line: String) throws {
    let user = try userWithOneDuty(title: "Regnskab")
    let outcome = user.run("deadlines", "check", "--today", today)
    #expect(outcome.status == status)
    #expect(lines(outcome).first?.hasPrefix("GRANTS \(line) | ") == true, "\(outcome.output)")
    let quiet = user.run("deadlines", "check", "--quiet", "--today", today)
    #expect(quiet.status == status)
    #expect(quiet.output == (status == 0 ? "" : outcome.output))
  }

  /// A bar would begin performance data, a line break another line.
  @Test func noTextBreaksTheForm() throws {
    let user = try userWithOneDuty(title: "Regnskab | overdue=9\nog mere")
    let outcome = user.run("deadlines", "check")
    #expect(lines(outcome).count == 2)
    #expect(lines(outcome).last?.contains("Regnskab / overdue=9 og mere") == true)
  }

  private func userWithOneDuty(title: String, due: String = "2018-03-15") throws -> CommandLineUser
  {
    let user = try CommandLineUser()
    for line in [
      ["init"], ["project", "add", "P", "--title", "Projekt", "--sort", "project"],
      [
        "duty", "add", "D", "--project", "P", "--sort", "data", "--title", title, "--due", due,
      ],
    ] {
      let outcome = user.run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.messages)")
    }
    return user
  }

  /// Whatever keeps the check from being made is status 3 and one line, never 64.
  @Test(arguments: [
    (["deadlines", "check", "--within", "mange"], "[U-USAGE]"),
    (["deadlines", "check", "--within", "-1"], "[U-USAGE]"),
    (["deadlines", "check", "--wihtin", "30"], "[U-USAGE]"),
    (["deadlines", "--wihtin", "30", "check"], "[U-USAGE]"),
    (["deadlines", "check", "ekstra"], "[U-USAGE]"),
    (["deadlines", "check", "--today", "i går"], "[U-USAGE]"),
    (["deadlines", "check", "--language", "sv"], "[U-USAGE]"),
    (["deadlines", "check", "--format", "xml"], "[U-USAGE]"),
    (["deadlines", "check", "--portfolio", "/findes/ikke.sqlite"], "[S-NOT-FOUND]"),
    (["deadlines", "check", "--portfolio", "/"], "[S-"),
  ])
  func whatKeepsItFromBeingMadeIsStatus3(line: [String], says: String) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(line)
    #expect(outcome.status == 3)
    #expect(lines(outcome).count == 1, "\(outcome.output)")
    #expect(outcome.output.hasPrefix("GRANTS UNKNOWN - "), "\(outcome.output)")
    #expect(outcome.output.contains(says), "\(outcome.output)")
    #expect(outcome.messages == "")
  }

  @Test func aFileThatIsNoPortfolioAndABadDayInTheEnvironmentAreStatus3() throws {
    let user = try CommandLineUser()
    _ = try user.folder.write(
      String(repeating: "ikke en database ", count: 60), as: "portfolio.sqlite")
    let other = user.run("deadlines", "check")
    #expect(other.status == 3)
    #expect(other.output.contains("[S-OTHER]"))
    let day = user.run(["deadlines", "check"], environment: ["GRANTS_TODAY": "i går"])
    #expect(day.status == 3)
    #expect(day.output.contains("[U-ENVIRONMENT]"), "\(day.output)")
  }

  @Test func aPortfolioThatMayNotBeReadIsStatus3AndOneLine() throws {
    let user = try CommandLineUser.withSample()
    // Permissions do not hold root back, so root becomes nobody for this.
    let become = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    let outcome = try Program.shell(
      """
      # The program is copied to where nobody may run it.
      cp "$GRANTS" "$W/grants" && chmod 755 "$W" "$W/grants"; chmod 0 "$P"
      \(become) "$W/grants" deadlines check --portfolio "$P"
      status=$?; chmod 600 "$P"; exit $status
      """, environment: ["W": user.folder.path("."), "P": user.portfolio])
    #expect(outcome.status == 3)
    #expect(outcome.output.hasPrefix("GRANTS UNKNOWN - "), "\(outcome.output)")
    #expect(outcome.output.contains("[S-UNREADABLE]"), "\(outcome.output)")
    #expect(outcome.output.filter(\.isNewline).count == 1)
    #expect(outcome.messages == "")
  }

  @Test func badDataIsStatus3() throws {
    let user = try CommandLineUser.withSample()
    try user.store().execute(sql: "UPDATE openDuty SET state = 'noget' WHERE duty = 'O-GOF-2'")
    let outcome = user.run("deadlines", "check")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("[S-DAMAGED]"), "\(outcome.output)")
  }

  @Test func helpIsHelp() throws {
    #expect(try CommandLineUser().run("deadlines", "check", "--help").status == 0)
  }

  @Test func jsonAndCSVHaveTheSameStatus() throws {
    let user = try CommandLineUser.withSample()
    let json = user.run("deadlines", "check", "--format", "json")
    #expect(json.status == 2)
    #expect(json.output.contains("\"level\" : \"critical\""))
    let csv = user.run("deadlines", "check", "--format", "csv")
    #expect(csv.status == 2)
    #expect(csv.output.contains("forfalder;O-MYW-2;G7;MyWay;"))
  }

  /// Neither home, terminal, locale nor the host's time zone matter, nor the nights on which the
  /// clock is changed.
  @Test func theProgramNeedsNothingAroundIt() throws {
    let user = try CommandLineUser.withSample()
    let expected = user.run("deadlines", "check", "--now", "2018-03-15T00:00").output
    for moment in ["2018-03-15T23:59", "2018-03-15T00:01"] {
      let outcome = try Program.shell(
        "env -i LANG=C TZ=America/New_York \"$GRANTS\" deadlines check --now \(moment) "
          + "--portfolio '\(user.portfolio)'", environment: [:])
      #expect(outcome.status == 2, "\(outcome.messages)")
      #expect(outcome.output == expected, "\(moment)")
    }
    let missing = try Program.shell("env -i \"$GRANTS\" deadlines check", environment: [:])
    #expect(missing.status == 3, "\(missing.output) \(missing.messages)")
  }

  /// The last minute and the first one after it, on ordinary days and when the clock is changed
  /// (25 March and 28 October 2018); in UTC, both lie on one day.
  @Test(arguments: [
    "2018-03-31", "2018-06-30", "2018-03-24", "2018-03-25", "2018-10-27", "2018-10-28",
  ])
  func aDayEndsAtMidnightInCopenhagen(day: String) throws {
    let user = try userWithOneDuty(title: "T", due: day)
    let next = try #require(CalendarDate(iso: day)).adding(days: 1)
    #expect(user.run("deadlines", "check", "--now", "\(day)T23:59").status == 1)
    #expect(user.run("deadlines", "check", "--now", "\(next.iso)T00:01").status == 2)
    // The same by the real clock, which knows only UTC.
    let midnight = Moment(next)
    user.setClock(Moment(milliseconds: midnight.milliseconds - 1))
    #expect(user.run(["deadlines", "check"], environment: ["GRANTS_TODAY": ""]).status == 1)
    user.setClock(midnight)
    #expect(user.run(["deadlines", "check"], environment: ["GRANTS_TODAY": ""]).status == 2)
  }
}
