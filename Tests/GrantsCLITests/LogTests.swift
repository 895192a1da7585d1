import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// `log`: who changed what when, filtered, and written out.
@Suite struct LogTests {
  private func user() throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    for (day, line) in [
      ("2019-03-01", ["grant", "change", "G3", "--title", "Ét", "--caseNumber", "B-1"]),
      ("2019-03-02", ["duty", "change", "O-GOF-2", "--due", "2018-05-31", "--as", "Leder"]),
      ("2019-03-03", ["grant", "amend", "G3", "--amount", "1,00", "--as", "leder af alt"]),
      ("2019-03-04", ["result", "change", "R02", "--unit", "kvinder"]),
    ] {
      user.setClock(Moment(try #require(CalendarDate(iso: day)), hour: 10))
      let outcome = user.run(line)
      try #require(outcome.status == 0, "\(line): \(outcome.messages)")
    }
    return user
  }

  @Test(arguments: [
    (["--from", "2019-03-01"], 5), (["--from", "2019-03-01", "--record", "G3"], 3),
    (["--from", "2019-03-01", "--ref", "G3", "--kind", "grant"], 2),
    (["--from", "2019-03-01", "--kind", "bevilling"], 2),
    (["--from", "2019-03-01", "--kind", "result"], 1), (["--field", "due"], 1),
    (["--field", "frist"], 1), (["--field", "Sagsnummer"], 1), (["--by", "leder"], 2),
    (["--who", "LEDER AF"], 1), (["--as", "leder"], 2), (["--by", "tester", "--field", "unit"], 1),
    (["--from", "2019-03-02", "--to", "2019-03-03"], 2), (["--from", "2019-04-01"], 0),
    (["--by", "nogen anden"], 0),
  ])
  func filters(filter: [String], count: Int) throws {
    let user = try user()
    let outcome = user.run(["log", "--format", "json"] + filter)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let log = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect((log?["entries"] as? [Any])?.count == count, "\(outcome.output)")
  }

  @Test func saysWhatAFactSaid() throws {
    let user = try user()
    let csv = user.run("log", "--by", "leder af alt", "--format", "csv").output
    #expect(csv.contains("leder af alt (tester);hændelse på en bevilling;G3-amended;registreret;;"))
    #expect(csv.contains("bevilling: G3; hændelse: tillæg; dag: 15.03.2018; beløb: 1,00 kr."))
  }

  @Test func anUnknownKindIsAnErrorOfUsage() throws {
    #expect(try user().run("log", "--kind", "ting").status == 64)
  }
}
