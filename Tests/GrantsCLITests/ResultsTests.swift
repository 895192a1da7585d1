import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// Measurements are added, corrected and added up. What other programs for results are known to
/// get wrong has a test each: totals after late edits, per cents that are added, text for numbers.
@Suite struct ResultsTests {
  private func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? .first }

  private func json(_ user: CommandLineUser, _ arguments: String...) throws -> [String: Any] {
    let outcome = user.run(["result", "show"] + arguments + ["--format", "json"])
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require((report as? [String: Any])?["series"] as? [String: Any])
  }

  /// The totals so far after each period, as `value` or `value/denominator`.
  private func totals(_ user: CommandLineUser, _ arguments: String...) throws -> [String] {
    let outcome = user.run(["result", "show"] + arguments + ["--format", "json"])
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let series = (report as? [String: Any])?["series"] as? [String: Any]
    let rows = try #require(series?["measured"] as? [[String: Any]])
    return rows.map { row in
      let total = row["toDate"] as? [String: Any]
      let value = total?["value"] as? String ?? "–"
      return (total?["denominator"] as? String).map { "\(value)/\($0)" } ?? value
    }
  }

  /// Three quarters of a new indicator, entered on days of their own.
  private func withQuarters(_ accumulation: String, _ values: [String]) throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run(
        "result", "add", "N1", "--project", "helhedsplan", "--title", "Besøg", "--unit", "besøg",
        "--accumulation", accumulation
      ).status == 0)
    let quarters = [
      ("2019-01-01", "2019-03-31"), ("2019-04-01", "2019-06-30"), ("2019-07-01", "2019-09-30"),
    ]
    for (value, (from, to)) in zip(values, quarters) {
      user.setClock(Moment(day(to), hour: 18))
      let outcome = user.run(
        ["result", "measure", "N1", "--from", from, "--to", to, "--value"]
          + value.components(separatedBy: " "))
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    return user
  }

  @Test func aLateCorrectionReachesEveryLaterTotalAndEarlierDaysAnswerAsTheyDid() throws {
    let user = try withQuarters("perPeriod", ["10", "20", "30"])
    #expect(try totals(user, "N1") == ["10", "30", "60"])
    let printed = user.run("result", "show", "N1", "--as-of", "2019-09-30").output
    user.setClock(Moment(day("2019-11-05"), hour: 9))
    let outcome = user.run(
      "result", "correct", "N1-1", "--value", "15", "--reason", "En dag var ikke talt med")
    #expect(
      outcome.output
        == "N1-4: 15 besøg, 01.01.2019–31.03.2019, i stedet for N1-1; i alt til nu 65 besøg\n")
    #expect(try totals(user, "N1") == ["15", "35", "65"])
    #expect(user.run("result", "show", "N1", "--as-of", "2019-09-30").output == printed)
    #expect(try totals(user, "N1", "--as-of", "2019-11-04") == ["10", "30", "60"])
    #expect(try totals(user, "N1", "--as-of", "2019-11-05") == ["15", "35", "65"])
    #expect(user.run("result", "show", "N1").output.contains("En dag var ikke talt med"))
  }

  @Test func aPeriodThatIsEnteredLateIsInEveryLaterTotal() throws {
    let user = try withQuarters("perPeriod", ["10", "20"])
    #expect(
      user.run(
        "result", "measure", "N1", "--value", "5", "--from", "2018-10-01", "--to", "2018-12-31"
      ).status == 0)
    #expect(try totals(user, "N1") == ["5", "15", "35"])
  }

  @Test func aTotalSoFarIsNeverAddedUpAgain() throws {
    let user = try withQuarters("cumulative", ["100", "170", "210"])
    #expect(try totals(user, "N1") == ["100", "170", "210"])
    #expect(
      user.run("result", "correct", "N1-1", "--value", "110", "--reason", "Talt om").status == 0)
    let rows = try #require(try json(user, "N1")["measured"] as? [[String: Any]])
    let inPeriod = rows.map { ($0["inPeriod"] as? [String: Any])?["value"] as? String }
    #expect(inPeriod == ["110", "60", "40"])
  }

  @Test func periodsOfALevelAreNeverAdded() throws {
    let user = try withQuarters("level", ["10", "20", "30"])
    #expect(try totals(user, "N1") == ["–", "–", "–"])
    #expect(!user.run("result", "show", "N1").output.contains("I alt"))
  }

  @Test func perCentsAreNeverAddedOrAveragedButMadeFromTheNumbers() throws {
    let user = try withQuarters("perPeriod", ["11 --of 14", "1 --of 20"])
    // 79 % and 5 % would add to 84 and average to 42; 12 of 34 is 35.
    #expect(try totals(user, "N1") == ["11/14", "12/34"])
    let text = user.run("result", "show", "N1").output
    #expect(text.contains("12 af 34 (35 %)"))
    #expect(text.contains("11 af 14 besøg (79 %)"))
  }

  @Test func aSumWithAPeriodOfWordsIsAtLeastWhatWasCounted() throws {
    let user = try withQuarters("perPeriod", ["10"])
    #expect(
      user.run(
        "result", "measure", "N1", "--text", "Mange", "--from", "2019-04-01", "--to", "2019-06-30"
      ).output.hasSuffix("; i alt til nu mindst 10 besøg\n"))
  }

  @Test func rangesAndApproximationsStayWhatTheyAre() throws {
    let user = try withQuarters("perPeriod", ["10", "20 --up-to 25", "840 --about"])
    let text = user.run("result", "show", "N1").output
    #expect(text.contains("mellem 20 og 25 besøg"))
    #expect(text.contains("ca. 840 besøg"))
    #expect(text.contains("mellem 870 og 875"))
  }

  @Test func numbersAreNumbersInFiles() throws {
    let user = try CommandLineUser.withSample()
    let rows = user.run("result", "list", "--format", "csv").output.components(separatedBy: "\r\n")
    let header = rows.first ?? ""
    #expect(header.hasSuffix("Resultat;Tal;Af;Op til;Procent;I alt til nu;Måltal"))
    let ratio = try #require(rows.first { $0.hasPrefix("R03;") })
    #expect(ratio.contains(";11 af 14 mødre (79 %);11;14;;78,6;"))
    let range = try #require(rows.first { $0.hasPrefix("K04;") })
    #expect(range.contains(";1102;;1221;;"))
  }

  @Test(arguments: [
    (["--value", "79 %", "--year", "2019"], "[U-USAGE]", 64),
    (["--value", "elleve", "--year", "2019"], "[U-USAGE]", 64),
    (["--value", "1.102", "--year", "2019"], "[U-USAGE]", 64),
    (["--value", "11", "--of", "0", "--year", "2019"], "[V-DENOMINATOR]", 1),
    (["--value", "11", "--up-to", "10", "--year", "2019"], "[V-RANGE]", 1),
    (["--value", "11", "--of", "14", "--about", "--year", "2019"], "kun én af", 64),
    (["--of", "14", "--year", "2019"], "mangler en --value", 64),
    (["--year", "2019"], "Der mangler: --value.", 64),
    (["--value", "11"], "Der mangler: --from.", 64),
    (["--value", "11", "--from", "2019-02-01", "--to", "2019-01-01"], "[U-PERIOD]", 64),
    (["--value", "11", "--year", "2017"], "[M-PERIOD]", 1),
    (["--value", "11", "--from", "2017-12-31"], "[M-PERIOD]", 1),
    (["--value", "1", "--role", "target", "--year", "2018"], "[M-PERIOD]", 1),
    (["--text", "Ring til 010190-1234", "--year", "2019"], "[V-CPR]", 1),
  ])
  func refusesWhatIsNoMeasurement(arguments: [String], says: String, status: Int32) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(["result", "measure", "R02"] + arguments)
    #expect(outcome.status == status, "\(outcome.messages)")
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func eachMeasurementIsCorrectedOnceAndByItsOwnKind() throws {
    let user = try withQuarters("perPeriod", ["10"])
    let correct = ["result", "correct", "N1-1", "--reason", "Talt om", "--value"]
    #expect(user.run(correct + ["11"]).status == 0)
    let again = user.run(correct + ["12"])
    #expect(again.messages.contains("[M-CORRECTED] indikator N1: N1-1 er allerede rettet af N1-2"))
    #expect(
      user.run("result", "correct", "N1-2", "--value", "12", "--reason", "Igen").status == 0)
    #expect(try totals(user, "N1") == ["12"])
    #expect(throws: (any Error).self) {
      try user.store().execute(
        sql: """
          INSERT INTO measurement (ref, indicator, role, firstDay, lastDay, form, value, corrects,
            basis, recorded, recordedBy) VALUES ('X', 'N1', 'measured', '2019-01-01',
            '2019-03-31', 'exact', 1, 'N1-1', 'stated', 0, 'x')
          """)
    }
  }

  @Test func checkWritesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(
      "result", "measure", "R02", "--value", "16", "--year", "2019", "--check")
    #expect(
      outcome.output
        == "R02-2: 16 mødre, 01.01.2019–31.12.2019; i alt til nu 30 mødre\nIntet er skrevet.\n")
    #expect(try user.everything() == before)
  }

  @Test func measurementsComeBackFromAnExport() throws {
    let user = try withQuarters("perPeriod", ["11 --of 14"])
    #expect(
      user.run("result", "correct", "N1-1", "--value", "12", "--of", "14", "--reason", "Talt om")
        .status == 0)
    let before = try user.everything()
    let other = try CommandLineUser()
    #expect(other.run("init").status == 0)
    let outcome = other.run(
      "import", "portfolio", try other.folder.write(before, as: "ind.xml"))
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try other.everything() == before)
  }
}
