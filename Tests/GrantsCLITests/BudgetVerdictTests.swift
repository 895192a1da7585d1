import Foundation
import PortfolioTestSupport
import Testing

/// A change of the budget is held against the terms of the project's grants before it holds.
@Suite struct BudgetVerdictTests {
  /// 20.000 kr. from a line of 75.000 to one of 60.000: −26,7 % and 33,3 %.
  private static let move = [
    "budget", "move", "go-ferie-4", "--from", "Aktiviteter og entré", "--to", "Transport",
    "--amount", "20.000",
  ]

  private func user(_ terms: [(rule: String, value: String)]) throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    for (index, term) in terms.enumerated() {
      let outcome = user.run(
        "term", "add", "G3-v\(index)", "--grant", "G3", "--rule", term.rule, "--value",
        term.value, "--source", "Brevet")
      try #require(outcome.status == 0, "\(outcome.messages)")
    }
    return user
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let terms: [(rule: String, value: String)]
    let verdict: String
    var testDescription: String { "\(terms) \(verdict)" }
  }

  @Test(arguments: [
    Case(terms: [("moveNoticePercent", "40")], verdict: "Vurdering: tilladt."),
    Case(terms: [("moveNoticePercent", "30")], verdict: "Vurdering: skal oplyses."),
    Case(
      terms: [("flytning oplyses over procent", "10"), ("moveApprovalPercent", "20")],
      verdict: "Vurdering: kræver godkendelse."),
    Case(
      terms: [("moveApprovalPercent", "33.334")], verdict: "Vurdering: tilladt."),
    Case(
      terms: [("moveApprovalPercent", "33.333")], verdict: "Vurdering: kræver godkendelse."),
    Case(terms: [("wageMovePercent", "0")], verdict: "Vurdering: tilladt."),
    Case(terms: [("newLineAbove", "0")], verdict: "Vurdering: tilladt."),
    Case(terms: [], verdict: "siger intet om budgetændringer"),
  ])
  func judgesAMove(row: Case) throws {
    let user = try user(row.terms)
    let outcome = user.run(Self.move)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains(row.verdict), "\(outcome.output)")
    #expect(outcome.output.contains("-26,7 %"))
  }

  @Test func judgesWagesAndNewLinesByTheirOwnTerms() throws {
    let user = try user([("wageMovePercent", "0"), ("newLineAbove", "5000")])
    let line = ["budget", "set", "go-ferie-4", "Løn, projektmedarbejder=40.000", "Bus=5.000"]
    #expect(user.run(line + ["--new"]).status == 0)
    let refused = user.run("budget", "approve", "go-ferie-4")
    #expect(refused.status == 1)
    #expect(refused.messages.contains("[G-APPROVAL]"))
    #expect(
      refused.messages.contains(
        "Løn, projektmedarbejder ændres med -11,1 %, over 0 % løn (G3, Brevet)"))
    #expect(!refused.messages.contains("Bus"))
    let more = ["Løn, projektmedarbejder=39.000", "Bus=6.000"]
    let both = user.run(["budget", "set", "go-ferie-4"] + more + ["--approve"])
    #expect(both.messages.contains("Bus er ny med 6.000 kr., over 5.000 kr."))
  }

  @Test func whatNeedsApprovalIsOnlyApprovedWithTheFundersAnswer() throws {
    let user = try user([("moveApprovalPercent", "20")])
    let before = try user.everything()
    let refused = user.run(Self.move + ["--approve"])
    #expect(refused.status == 1)
    #expect(
      refused.messages.contains(
        "Ændringen kræver bevillingsgivers forudgående skriftlige godkendelse."))
    #expect(refused.messages.contains("Aktiviteter og entré ændres med -26,7 %, over 20 %"))
    #expect(try user.everything() == before)
    let approved = user.run(Self.move + ["--approved-by", "B", "--approved-on", "12-03-2018"])
    #expect(approved.status == 0, "\(approved.messages)")
    #expect(approved.output.contains("budget 2 (godkendt 12.03.2018)"))
    #expect(approved.output.contains("Vurdering: kræver godkendelse."))
    #expect(
      try user.everything().contains("day=\"2018-03-12\" approvedBy=\"B\""), "the approval is kept")
  }

  @Test func whatMustBeToldIsSaidWhenItIsApproved() throws {
    let user = try user([("moveNoticePercent", "20")])
    #expect(user.run(Self.move).status == 0)
    let approved = user.run("budget", "approve", "go-ferie-4")
    #expect(approved.status == 0, "\(approved.messages)")
    #expect(
      approved.output.hasPrefix(
        "Transport ændres med 33,3 %, over 20 % (G3, Brevet): skal oplyses.\n"))
  }

  @Test func aProgramReadsTheReportAlone() throws {
    let json = try user([("moveNoticePercent", "20")]).run(Self.move + ["--format", "json"]).output
    let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(report?["verdict"] as? String == "mustBeTold")
  }
}
