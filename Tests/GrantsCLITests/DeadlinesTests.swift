import PortfolioModel
import PortfolioTestSupport
import Testing

@Suite struct DeadlinesTests {
  /// The standings and references of `--format json`, in order.
  private func items(_ user: CommandLineUser, _ options: String...) throws -> [String] {
    let outcome = user.run(["deadlines", "--format", "csv"] + options)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output.split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ";").prefix(2).joined(separator: " ")
    }
  }

  @Test func theSampleHasOneOverdueAndOneDueWithinAMonth() throws {
    let user = try CommandLineUser.withSample()
    let all = try items(user)
    #expect(all.prefix(2) == ["overskredet O-GOF-2", "forfalder O-MYW-2"])
    #expect(
      all.filter { $0.hasPrefix("senere") }.prefix(4) == [
        "senere O-HHP-3", "senere O-HHP-4", "senere O-HHP-5", "senere O-PAS-1",
      ])
    #expect(all.filter { $0.hasPrefix("uden") } == ["uden fast dato O-HHP-6"])
    #expect(all.filter { $0.hasPrefix("afventes") } == ["afventes O-HHP-7"])
    #expect(
      all.filter { $0.hasPrefix("vender") }
        == ["vender tilbage O-HHP-13", "vender tilbage O-HHP-14", "vender tilbage O-HHP-15"])
  }

  @Test func aHundredAndTwentyDaysAddTheThreeOfTheEndOfJune() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      try items(user, "--within", "120").filter { $0.hasPrefix("forfalder") } == [
        "forfalder O-MYW-2", "forfalder O-HHP-3", "forfalder O-HHP-4", "forfalder O-HHP-5",
      ])
    let text = user.run("deadlines", "--within", "120").output
    #expect(text.contains("lør 30.06.2018  fre 29.06.2018"))
    #expect(text.contains("1 frist overskredet, 4 inden for 120 dage"))
  }

  @Test func moneyThatWaitsStandsBesideItsReport() throws {
    let user = try CommandLineUser.withSample()
    let money = "O-GOF-2: 45.000,00 kr. udbetales først, når slutregnskabet er godkendt."
    #expect(user.run("deadlines").output.contains(money))
    // What has come in waits no longer.
    #expect(user.run("instalment", "receive", "G3-2").status == 0)
    #expect(
      !user.run("deadlines").output.contains(
        "udbetales først, når slutregnskabet er godkendt.\n\nInden"))
  }

  @Test func whatIsOwedForADeclinedGrantIsOwedNoMore() throws {
    let user = try CommandLineUser.withSample()
    #expect(try items(user).contains("senere O-PAS-1"))
    #expect(user.run("grant", "miss", "P2", "--day", "2018-09-04").status == 0)
    #expect(try !items(user).contains("senere O-PAS-1"))
  }

  /// Seconds matter to a deadline with a time, midnights to one without, in Copenhagen.
  @Test(arguments: [
    ("2018-09-03T11:59", "forfalder O-PAS-1"), ("2018-09-03T12:00", "overskredet O-PAS-1"),
    ("2018-03-31T23:59", "forfalder O-MYW-2"), ("2018-04-01T00:01", "overskredet O-MYW-2"),
    ("2018-08-31T23:59", "forfalder O-HHP-6"), ("2018-09-01T00:01", "overskredet O-HHP-6"),
    ("2018-08-01T23:59", "forfalder O-HHP-6"), ("2018-07-31T23:59", "uden fast dato O-HHP-6"),
  ])
  func aDeadlineIsMissedFromItsMinute(now: String, expected: String) throws {
    let user = try CommandLineUser.withSample()
    #expect(try items(user, "--now", now).contains(expected))
  }

  @Test func anEmptyPortfolioHasNoDeadlines() throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let outcome = user.run("deadlines")
    #expect(outcome.output.contains("ingen frist overskredet, ingen inden for 30 dage"))
  }

  @Test(arguments: ["-1", "36526", "mange"])
  func aWindowIsANumberOfDays(within: String) throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("deadlines", "--within=\(within)").status == 64)
  }
}
