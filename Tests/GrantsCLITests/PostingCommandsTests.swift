import PortfolioTestSupport
import Testing

/// Postings by command: charged to the øre, and mended by taking them back.
@Suite struct PostingCommandsTests {
  private func spent(_ user: CommandLineUser) -> String {
    user.run("totals", "--year", "2018", "--measure", "spent", "--format", "csv").output
      .split(separator: "\r\n").last.map(String.init) ?? ""
  }

  @Test func aPostingIsSplitByTheSharesOfTheBudget() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "posting", "add", "helhedsplan", "--line", "formidling", "--amount", "1.234,57", "--voucher",
      "T-1", "--text", "Plakater", "--day", "2018-03-14")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output == "T-1, 14.03.2018: 1.234,57 kr. (helhedsplan.G1 925,93 kr., "
        + "helhedsplan.M1 231,48 kr., helhedsplan.M2 77,16 kr.)\n")
    #expect(user.run("verify").status == 0)
  }

  @Test func aMistakenPostingIsTakenBackOnItsOwnDay() throws {
    let user = try CommandLineUser.withSample()
    let before = spent(user)
    let line = ["posting", "add", "myway", "--line", "Løn", "--amount", "100", "--text", "x"]
    #expect(user.run(line + ["--voucher", "T-1", "--day", "2018-02-01"]).status == 0)
    #expect(spent(user) != before)
    let reverse = ["posting", "reverse", "myway", "T-1", "--reason", "Bogført to gange"]
    #expect(
      user.run(reverse).output == "T-1-reversed, 01.02.2018: -100,00 kr. (myway.G7 -100,00 kr.)\n")
    #expect(spent(user) == before)
    for again in [reverse, reverse + ["--voucher", "T-2"]] {
      #expect(user.run(again).messages.contains("[R-REVERSED]"))
    }
    #expect(user.run("verify").status == 0)
  }

  @Test func aPostingIsChargedOtherwiseByTakingItBackAndAddingIt() throws {
    let user = try CommandLineUser.withSample()
    let line = ["posting", "add", "helhedsplan", "--line", "Formidling", "--amount", "1.000"]
    #expect(user.run(line + ["--voucher", "T-1", "--text", "x"]).status == 0)
    let split = user.run(
      "posting", "split", "helhedsplan", "T-1", "--charge", "G1=900", "--charge", "M1=100",
      "--reason", "Kommunen bærer 100 kr.")
    #expect(split.status == 0, "\(split.messages)")
    #expect(
      split.output.contains(
        "T-1-split, 15.03.2018: 1.000,00 kr. (helhedsplan.G1 900,00 kr., helhedsplan.M1 100,00 kr.)"
      ))
    let moved = user.run(
      "posting", "split", "helhedsplan", "T-1-split", "--line", "Revision", "--reason", "Post")
    #expect(moved.output.contains("helhedsplan.M1 100,00 kr."))
    let list = user.run("posting", "list", "helhedsplan", "--line", "revision").output
    #expect(list.contains("T-1-split-split"))
    let exported = try user.everything()
    #expect(exported.contains("reverses=\"T-1\""))
    let other = try CommandLineUser()
    #expect(other.run("init").status == 0)
    let file = try other.folder.write(exported, as: "p.xml")
    #expect(other.run("import", "portfolio", file).status == 0)
    #expect(try other.everything() == exported)
  }

  @Test func listsWithSums() throws {
    let user = try CommandLineUser.withSample()
    let list = user.run("posting", "list", "go-ferie-4", "--line", "Transport")
    #expect(list.output.contains("61.450,00"), "\(list.messages)")
    let none = user.run("posting", "list", "go-ferie-4", "--from", "2019-01-01")
    #expect(none.output.contains("0 posteringer."))
  }

  @Test(arguments: [
    (["add", "myway"], "U-MISSING", "--line, --amount, --text, --voucher"),
    (
      ["add", "myway", "--line", "Lån", "--amount", "1", "--text", "x", "--voucher", "1"], "P-LINE",
      "mente du »Løn«?"
    ),
    (
      [
        "add", "myway", "--line", "Løn", "--amount", "1", "--text", "010190-1234", "--voucher", "1",
      ],
      "V-CPR", ""
    ),
    (
      [
        "add", "myway", "--line", "Løn", "--amount", "2", "--text", "x", "--voucher", "1",
        "--charge", "G7=1",
      ], "P-CHARGES", "1,00 kr."
    ),
    (
      [
        "add", "myway", "--line", "Løn", "--amount", "1", "--text", "x", "--voucher", "1",
        "--charge", "G1=1",
      ], "R-UNKNOWN", ""
    ),
    (["reverse", "myway", "MYWAY-00001", "--reason", "x"], "U-VOUCHER", "mente du »MYWAY-0001«?"),
    (["reverse", "myway", "MYWAY-0001"], "U-MISSING", "--reason"),
    (["list", "mywai"], "U-RECORD", "mente du »myway«?"),
  ])
  func refusesAndChangesNothing(line: [String], code: String, says: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(["posting"] + line)
    #expect(outcome.status != 0)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
    #expect(says.isEmpty || outcome.messages.contains(says), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }
}
