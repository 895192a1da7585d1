import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// A portfolio of an earlier release is brought up to date with all that is in it.
@Suite struct MigrationTests {
  @Test func termsOfTheFirstSchemaAreKept() throws {
    let user = try CommandLineUser()
    try PortfolioStore.create(at: user.portfolio, schema: "1") { store in
      try store.execute(
        sql: """
          INSERT INTO funder (ref, name, sort, isNeutral, recorded, recordedBy)
            VALUES ('F1', 'Fond', 'foundation', 0, 1, 'x');
          INSERT INTO project (ref, title, sort, holder, currency, recorded, recordedBy)
            VALUES ('p', 'P', 'project', 'own', 'DKK', 1, 'x');
          INSERT INTO "grant" (ref, project, funder, title, periodBasis, recorded, recordedBy)
            VALUES ('G1', 'p', 'F1', 'G', 'stated', 1, 'x');
          INSERT INTO term (ref, "grant", rule, value, basis, source, recorded, recordedBy)
            VALUES ('t1', 'G1', 'deviationPercent', 5000, 'stated', 'Brevet', 7, 'x');
          """)
    }
    let terms = try user.store().read { try $0.records(Term.self) }
    #expect(terms.map(\.ref) == ["t1"])
    #expect(terms.first?.value == Quantity(5))
    #expect(terms.first?.source == "Brevet")
    #expect(terms.first?.recorded == Moment(milliseconds: 7))
    #expect(user.run("verify").status == 0)
    let line = ["term", "add", "t2", "--grant", "G1", "--rule", "newLineAbove", "--value", "0"]
    #expect(user.run(line).status == 0)
  }
}
