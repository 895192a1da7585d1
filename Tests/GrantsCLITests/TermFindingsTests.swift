import PortfolioTestSupport
import Testing

/// `check` tells what is at odds with the terms that a grant was given on, and where they say so.
@Suite struct TermFindingsTests {
  private static func user(adding records: String) throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    let file = try user.folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <portfolio xmlns="urn:grants:portfolio:1" version="1">
      \(records)
      </portfolio>
      """, as: "vilkaar.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return user
  }

  private static func check(_ user: CommandLineUser, on day: String = "2018-03-15") -> String {
    user.run("check", "--today", day).output
  }

  @Test func theSampleKeepsItsTermsButForTheUseOfG4() throws {
    let output = Self.check(try CommandLineUser.withSample())
    #expect(output.contains("[C-USE-WITHIN] bevilling G4"))
    #expect(
      output.contains("Friluftsrådet: bevillingen skal være anvendt inden tre år"), "\(output)")
    for code in ["C-COFINANCING", "C-REPAYMENT", "C-AUDIT", "C-OUTSIDE", "C-LINE", "D-TEXT"] {
      #expect(!output.contains(code), "\(code): \(output)")
    }
  }

  /// G1 has 18.000.000 of 24.000.000: 25 % to the øre.
  @Test(
    arguments: [("25", nil), ("25.001", "240,00"), ("26", "240.000,00")] as [(String, String?)])
  func coFinancingIsComparedInOere(percent: String, missing: String?) throws {
    let user = try Self.user(
      adding: """
        <term ref="x" grant="G1" rule="cofinancingPercent" value="\(percent)" source="Brevet, pkt. 4"/>
        """)
    let output = Self.check(user)
    #expect(output.contains("[C-COFINANCING]") == (missing != nil), "\(output)")
    if let missing {
      #expect(output.contains("der mangler \(missing) kr."), "\(output)")
      #expect(output.contains("(Brevet, pkt. 4)"), "\(output)")
    }
  }

  /// G6 had received 170.800,00 and spent 139.675,50 when it ended on 30 June 2018.
  @Test(arguments: [
    ("2018-06-30", "500", false), ("2018-07-01", "500", true), ("2018-07-01", "31124.499", true),
    ("2018-07-01", "31124.5", false),
  ])
  func whatIsLeftAboveTheMinimumIsRepaidWhenThePeriodIsOver(
    day: String, minimum: String, isOwed: Bool
  ) throws {
    let user = try Self.user(
      adding: "<term ref=\"x\" grant=\"G6\" rule=\"repaymentMinimum\" value=\"\(minimum)\"/>")
    let output = Self.check(user, on: day)
    #expect(output.contains("[C-REPAYMENT] bevilling G6") == isOwed, "\(output)")
    if isOwed { #expect(output.contains("Der er 31.124,50 kr. tilbage"), "\(output)") }
  }

  @Test func anAcceptedFinalAccountSettlesTheRepayment() throws {
    let user = try Self.user(
      adding: """
        <term ref="x" grant="G6" rule="repaymentMinimum" value="500"/>
        <duty ref="y" project="brandkadet" grant="G6" sort="finalAccount" title="Slutregnskab"/>
        <dutyFact ref="z" duty="y" state="accepted" happened="2018-08-01"/>
        """)
    #expect(!Self.check(user, on: "2018-09-01").contains("[C-REPAYMENT]"))
  }

  /// G2 is 12.450.000 and owes a final account by 30 November 2018; G6 owes a final report alone.
  @Test(arguments: [
    ("G2", "100000", false), ("G6", "170800", false), ("G6", "170799.999", true),
  ])
  func anAuditThatIsAskedForIsADutyWithADeadline(
    grant: String, above: String, isMissing: Bool
  ) throws {
    let user = try Self.user(
      adding: """
        <term ref="x" grant="\(grant)" rule="auditAbove" value="\(above)" note="statsautoriseret revisor"/>
        """)
    let output = Self.check(user)
    #expect(output.contains("[C-AUDIT] bevilling \(grant)") == isMissing, "\(output)")
    if isMissing { #expect(output.contains("statsautoriseret revisor"), "\(output)") }
  }

  @Test func onlyTheHighestStepOfTheAuditLadderIsAsked() throws {
    let user = try Self.user(
      adding: """
        <term ref="x" grant="G6" rule="auditAbove" value="50000" note="valgt revisor"/>
        <term ref="y" grant="G6" rule="auditAbove" value="100000" note="registreret revisor"/>
        <term ref="z" grant="G6" rule="auditAbove" value="500000" note="forvaltningsrevision"/>
        """)
    let output = Self.check(user)
    #expect(output.components(separatedBy: "[C-AUDIT]").count == 2)
    #expect(output.contains("registreret revisor"))
  }

  @Test func spendingOutsideThePeriodAndTheBudgetIsTold() throws {
    let user = try Self.user(
      adding: """
        <budgetLine ref="brandkadet.x" project="brandkadet" number="9" title="Nyt"/>
        <posting project="brandkadet" line="brandkadet.x" day="2018-07-01" amount="10.00 DKK" \
        text="For sent" voucher="X1"><charge source="brandkadet.G6" amount="10.00 DKK"/></posting>
        <posting project="brandkadet" line="brandkadet.x" day="2017-07-31" amount="5.00 DKK" \
        text="For tidligt" voucher="X2"><charge source="brandkadet.G6" amount="5.00 DKK"/></posting>
        """)
    let output = Self.check(user)
    #expect(output.contains("2 posteringer på i alt 15,00 kr. ligger uden for"), "\(output)")
    #expect(output.contains("01.08.2017–30.06.2018"), "\(output)")
    #expect(
      output.contains("[C-LINE] Der er brugt 15,00 kr. på brandkadet.x, som ikke står i"),
      "\(output)")
  }

  @Test(arguments: [("40", true), ("4000", false)])
  func aTextBeyondItsLimitIsTold(limit: String, isTold: Bool) throws {
    let user = try Self.user(
      adding: """
        <term ref="x" grant="G3" rule="textLimit" section="results" value="\(limit)"/>
        """)
    #expect(Self.check(user).contains("[D-TEXT-LIMIT]") == isTold)
  }
}
