import PortfolioTestSupport
import Testing

/// Instalments by command: asked for, received, withheld, taken back.
@Suite struct InstalmentEventsTests {
  private func outstanding(_ user: CommandLineUser) throws -> String {
    let lines = user.run("outlook", "--format", "csv").output.split(separator: "\r\n")
    return try #require(lines.last?.split(separator: ";").last.map(String.init))
  }

  @Test func aReceiptIsThePlannedAmountWhereNothingElseIsSaid() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("instalment", "receive", "G1-3", "--day", "2018-07-03")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output == "G1-3: udbetalt, 2.250.000,00 kr. modtaget af 2.250.000,00 kr.\n")
    #expect(try outstanding(user) == "17130833,34")
    let year = user.run("totals", "--year", "2018", "--measure", "received", "--format", "csv")
    #expect(year.output.contains("9592500,00"))
  }

  @Test func aPartOfAnInstalmentLeavesTheRestToCome() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run("instalment", "receive", "G3-2", "--amount", "40.000,00", "--bank-reference", "47")
        .status == 0)
    #expect(try outstanding(user) == "19340833,34")
    let rest = user.run("instalment", "receive", "G3-2")
    #expect(rest.output == "G3-2: udbetalt, 45.000,00 kr. modtaget af 45.000,00 kr.\n")
    #expect(user.run("instalment", "receive", "G3-2").messages.contains("[V-SIGN]"))
  }

  @Test func aMistakenReceiptIsTakenBackOnItsOwnDay() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("instalment", "reverse", "G1-2", "--reason", "Forkert bevilling")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "G1-2: planlagt, 0,00 kr. modtaget af 2.250.000,00 kr.\n")
    let received = ["totals", "--year", "2018", "--measure", "received", "--format", "csv"]
    #expect(user.run(received).output.contains("5092500,00"))
    #expect(user.run(received + ["--as-of", "2018-03-15"]).output.contains("7342500,00"))
    #expect(
      user.run("instalment", "reverse", "G1-2", "--reason", "x").messages.contains(
        "[G-NOT-RECEIVED]"))
    #expect(user.run("verify").status == 0)
  }

  @Test func aStateIsRecordedWithItsDay() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run("instalment", "request", "G5-6", "--day", "2018-03-14").output.contains("anmodet"))
    #expect(user.run("instalment", "cancel", "G5-8").output.contains("annulleret"))
    #expect(try outstanding(user) == "19268333,34")
    #expect(user.run("log", "--record", "G5-6").output.contains("G5-6-requested"))
  }

  @Test func refusesWhatIsNotThere() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    #expect(user.run("instalment", "receive", "G1-9").status == 64)
    #expect(user.run("instalment", "reverse", "G1-1").status == 64)
    #expect(user.run("instalment", "receive", "G1-3", "--amount", "1,00 EUR").status == 1)
    #expect(
      user.run("instalment", "receive", "G1-3", "--check").output.contains("Intet er skrevet"))
    #expect(try user.everything() == before)
  }
}
