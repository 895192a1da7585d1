import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Programs of their own at work on one portfolio at once.
@Suite struct BusyTests {
  @Test func aWriteThatWaitsInVainSaysSoAndChangesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let (holding, waiting) = (
      try user.store(), try PortfolioStore(opening: user.portfolio, patience: 1)
    )
    try holding.write(isRehearsal: true) { (_) -> Void in
      #expect(throws: StoreError.busy(path: user.portfolio)) {
        try waiting.write { _ in }
      }
    }
    #expect(try user.everything() == before)
  }

  @Test func twoImportsAtOnceLoseNothing() throws {
    let user = try CommandLineUser.withSample()
    var line = ""
    for name in ["A", "B"] {
      let file = try user.folder.write(Self.csv(name, count: 400), as: "\(name).csv")
      line += "\"$GRANTS\" import postings '\(file)' & "
    }
    let outcome = try Program.shell(
      line + "wait -n && wait -n", environment: ["GRANTS_PORTFOLIO": user.portfolio])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try user.store().read { try $0.postingCount() } == 105 + 800)
    #expect(user.run("verify").status == 0)
  }

  @Test func verifyAndBackupAreDoneWhileAnotherProgramWrites() throws {
    let user = try CommandLineUser.withSample()
    let file = try user.folder.write(Self.csv("C", count: 6000), as: "mange.csv")
    let outcome = try Program.shell(
      """
      "$GRANTS" import postings '\(file)' & writer=$!
      rounds=0
      while kill -0 $writer 2>/dev/null; do
        rounds=$((rounds + 1))
        "$GRANTS" verify || exit 11
        "$GRANTS" backup "$F/kopi-$rounds.sqlite" || exit 12
        "$GRANTS" verify --portfolio "$F/kopi-$rounds.sqlite" || exit 13
      done
      wait $writer || exit 14
      [ $rounds -ge 1 ] || exit 15
      """,
      environment: ["GRANTS_PORTFOLIO": user.portfolio, "F": user.folder.path("")])
    #expect(outcome.status == 0, "\(outcome.messages)")
    // An import is one transaction: a copy holds all of it or nothing.
    for name in try user.folder.names() where name.hasPrefix("kopi-") {
      let copy = try PortfolioStore(opening: user.folder.path(name))
      #expect([105, 6105].contains(try copy.read { try $0.postingCount() }))
    }
    #expect(try user.store().read { try $0.postingCount() } == 6105)
  }

  private static func csv(_ name: String, count: Int) -> String {
    (1...count).reduce(into: "dato;projekt;budgetpost;beløb;tekst;bilag\n") { text, number in
      text += "01-03-2018;myway;Løn;1,00;Postering nr. \(number);\(name)-\(number)\n"
    }
  }
}
