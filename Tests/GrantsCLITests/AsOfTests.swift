import PortfolioModel
import PortfolioTestSupport
import Testing

/// What was printed on a day is printed again when the record is asked as of that day, whatever
/// has been recorded and changed since: facts, and records that can be changed.
@Suite struct AsOfTests {
  static let screens: [[String]] = [
    ["totals"], ["totals", "--year", "2017", "--by", "project"],
    ["totals", "--year", "2018", "--measure", "received", "--by", "stage"],
    ["totals", "--year", "2017", "--explain"], ["totals", "--measure", "spent", "--explain"],
    ["show", "G3"], ["show", "G5", "--format", "json"], ["show", "G8", "--format", "markdown"],
    ["show", "R02"], ["show", "O-GOF-2"], ["show", "O-NAT-1"],
    ["show", "go-ferie-4"], ["show", "G4"],
    ["overview"], ["pipeline"], ["outlook"], ["result", "list"], ["result", "show", "R02"],
    ["submit", "G3", "--format", "statusrapport", "--from", "2017-03-01", "--to", "2017-11-30"],
    [
      "report", "status", "G3", "--from", "2017-03-01", "--to", "2017-11-30", "--format", "html",
    ],
  ]

  /// Changes and facts of every sort that a screen shows.
  static let later: [[String]] = [
    ["grant", "change", "G3", "--title", "Et andet navn", "--lastDay", "2018-12-31"],
    ["grant", "change", "G8", "--title", "Endnu et navn"],
    ["project", "change", "go-ferie-4", "--title", "Ferie, fjerde gang", "--sort", "works"],
    ["funder", "change", "F5", "--name", "En fond med nyt navn"],
    ["duty", "change", "O-GOF-2", "--due", "2018-05-31", "--title", "Regnskab"],
    ["duty", "submit", "O-GOF-2", "--day", "2018-03-15"],
    ["duty", "return", "O-GOF-2", "--due", "2018-06-30", "--day", "2018-03-15"],
    ["duty", "draft", "O-NAT-1", "--day", "2018-03-14"],
    ["milestone", "change", "milepæl-1", "--title", "Noget andet"],
    ["person", "change", "projektleder", "--role", "leder af alt"],
    ["organisation", "change", "bysekretariatet", "--name", "Et andet sekretariat"],
    ["result", "change", "R02", "--title", "Mødre i alt", "--unit", "kvinder"],
    ["result", "correct", "R02-1", "--value", "15", "--reason", "Talt om"],
    ["grant", "amend", "G5", "--amount", "-50.000,00", "--day", "2018-02-01"],
    ["grant", "correct", "G3", "--award", "440.000,00", "--reason", "Brevet siger 440.000 kr."],
    ["grant", "award", "P1", "--amount", "220.000,00", "--day", "2018-03-10"],
    ["instalment", "receive", "G3-2", "--day", "2018-03-15"],
    ["narrative", "remove", "G3-experience-2017", "--reason", "Skrevet om"],
    ["totals", "publish", "2018", "--amount", "1,00", "--source", "x"],
  ]

  private func printed(
    _ user: CommandLineUser, _ screen: [String], _ extra: [String]
  ) throws -> String {
    let isFile = ["submit", "report"].contains(screen[0])
    let file = isFile ? ["--output", user.folder.path("ud")] : []
    let outcome = user.run(screen + file + extra)
    #expect(outcome.status == 0, "\(screen): \(outcome.messages)")
    return isFile ? try user.folder.text("ud") : outcome.output
  }

  @Test func whatWasPrintedIsPrintedAgainAsOfThatDay() throws {
    let user = try CommandLineUser.withSample()
    user.setClock(Moment(CalendarDate(iso: "2019-03-01") ?? .first, hour: 12))
    let then = ["--today", "2018-03-15", "--as-of", "2018-03-15"]
    let before = try Self.screens.map { try printed(user, $0, then) }
    for line in Self.later {
      let outcome = user.run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.messages)")
    }
    let file = try user.folder.write(
      "dato;projekt;budgetpost;beløb;tekst;bilag\n01-11-2017;go-ferie-4;Transport;99,00;Ny;N-1\n",
      as: "ny.csv")
    #expect(user.run("import", "postings", file).status == 0)
    for (screen, expected) in zip(Self.screens, before) {
      #expect(try printed(user, screen, then) == expected, "\(screen)")
      let later = ["--today", "2018-12-01", "--as-of", "2018-03-15"]
      #expect(try printed(user, screen, later) == expected, "\(screen), asked later")
      #expect(try printed(user, screen, ["--today", "2018-03-15"]) != expected, "\(screen)")
    }
  }
}
