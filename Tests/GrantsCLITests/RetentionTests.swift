import PortfolioTestSupport
import Testing

/// `check --retention`: five years after the accounting year, or as the terms say.
@Suite struct RetentionTests {
  @Test(arguments: [
    ("2018-03-15", 0, 0), ("2020-12-31", 0, 0), ("2021-12-31", 1, 1), ("2022-01-01", 1, 2),
    ("2022-12-31", 1, 2), ("2023-01-01", 1, 9), ("2024-01-01", 1, 15),
  ])
  func vouchersAreKeptFiveYearsAfterTheirYear(day: String, status: Int32, count: Int) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("check", "--retention", "--today", day)
    #expect(outcome.status == status, "\(outcome.output)")
    #expect(
      outcome.output.contains(count == 1 ? "1 post kan slettes." : "\(count) poster kan slettes."),
      "\(outcome.output)")
  }

  @Test func aTermKeepsThemLongerThanTheLaw() throws {
    let user = try CommandLineUser.withSample()
    let term = [
      "term", "add", "G7-bilag", "--grant", "G7", "--rule", "bilag gemmes i år", "--value", "5",
    ]
    #expect(user.run(term).status == 0)
    let open = user.run("check", "--retention", "--today", "2022-01-01")
    #expect(open.output.contains("1 post kan slettes."), "\(open.output)")
    #expect(open.output.contains("gemmes: slutregnskabet er ikke godkendt"))
  }

  @Test func aContactThatNothingRefersToGoesAfterFiveYears() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("person", "add", "ny", "--role", "Kontakt").status == 0)
    let kept = user.run("check", "--retention", "--format", "csv", "--today", "2024-12-31")
    #expect(kept.output.contains("Kontaktperson;ny;Kontakt;2019;;31.12.2024;gemmes"))
    let gone = user.run("check", "--retention", "--format", "csv", "--today", "2025-01-01")
    #expect(gone.output.contains("Kontaktperson;ny;Kontakt;2019;;31.12.2024;kan slettes"))
    #expect(!gone.output.contains("projektleder"))
  }
}
