import PortfolioModel
import Reporting
import Testing

/// Every fault has a code of its own and words in both languages.
@Suite struct FindingTextTests {
  private static let krone = Money(minorUnits: 100)
  private static let day = CalendarDate(iso: "2018-01-01") ?? .first

  /// One of each. A new fault that is missing here is seen by `everyFaultIsHere`.
  static let faults: [Fault] = [
    .missingField("title"), .unknownField("x", known: ["a"]),
    .badValue(field: "day", value: "31-02-2017", shape: .day), .badReference(value: "a b"),
    .tooLong(field: "x", count: 11, limit: 10), .controlCharacter(field: "x"),
    .cprShape(field: "x"),
    .fieldNotUsed("amount", by: "declined"), .endBeforeStart(start: "b", end: "a"),
    .notPositive(field: "amount", krone), .badDenominator(Quantity(0)),
    .rangeTurned(Quantity(2), Quantity(1)),
    .unknownReference(field: "project", value: "p", kind: .project, nearest: "q"),
    .differs(field: "title", recorded: "a", given: nil),
    .duplicateCaseNumber("J", funder: "F1", grant: "G1"), .duplicateKey(fields: ["a"], of: "b"),
    .currencyMismatch(given: .dkk, project: "p", expected: .dkk),
    .wrongOwner(field: "line", value: "l", belongsTo: "p", expected: "q"),
    .reversalMismatch(of: "x"), .alreadyReversed("x"),
    .budgetSum(
      budget: "b", lines: krone, expected: Money(minorUnits: 200), grants: krone, cofinancing: krone
    ),
    .grantShare(budget: "b", grant: "G1", share: krone, awarded: Money(minorUnits: 200)),
    .instalmentSum(plan: "p", grant: "G3", instalments: krone, awarded: Money(minorUnits: 200)),
    .approvedIsFixed(kind: .budget, ref: "b"), .factIsFixed(kind: .grantFact, ref: "x"),
    .noSingleAward(count: 0), .alreadyAwarded(by: "x"), .notAwarded, .nothingReceived,
    .noBudgetPeriod, .noDraft(of: .budget), .draftStands("b"), .lineIsByYear(line: "l"),
    .lineTooSmall(line: "l", has: krone, taken: Money(minorUnits: 200)), .nothingToPlan(krone),
    .fieldInUse("project", by: ["a", "b", "c", "d", "e", "f"]),
    .stillUsed(
      kind: .funder, ref: "F9",
      by: [.init(kind: .grant, refs: ["P1"]), .init(kind: nil, refs: ["v"])]),
    .dutyIsSettled(.submitted), .dutyNotSubmitted,
    .noFundingShares(project: "p"),
    .unknownLine(project: "p", line: "l", nearest: nil),
    .chargesDoNotSum(charges: krone, posting: krone),
    .postingDiffers(voucher: "v", field: "text", recorded: "a", given: "b"),
    .notEnoughColumns(expected: 6, found: 5), .badHeader(found: "a", expected: "b"),
    .unclosedQuote, .noInstalmentPlan(grant: "G8"), .noBudget(project: "p"),
    .lineOverspent(line: "l", budget: krone, spent: Money(minorUnits: 200)),
    .lineNotInBudget(line: "l", spent: krone),
    .spentOutsidePeriod(krone, postings: 2, first: day, last: nil),
    .useDeadlineBeforeEnd(deadline: day, end: day, years: 3, source: "x"),
    .cofinancingTooSmall(percent: Quantity(25), missing: Money(minorUnits: 1), source: nil),
    .repaymentDue(krone, minimum: Quantity(500), source: nil),
    .auditWithoutDuty(above: Quantity(100), awarded: krone, needs: nil, source: nil),
    .noResponsible(duty: "O-1"), .noAddress(of: .init(kind: .person, ref: "p")),
    .badAddress("a b", of: .init(kind: .organisation, ref: "os")),
    .mailNotSent(to: "a@example.org", detail: "d"), .noSendmail,
    .sealBroken(.chain), .packFileMissing("rapport.xml"),
    .packSchemaUnusable("rapport.xsd", detail: "x"),
    .neededByFormat(field: "firstDay", kind: .grant, ref: "G9", format: "iati-2.03"),
    .identifierIsPlaceholder("x"), .notWellFormed(detail: "d"), .wrongEncoding(detail: "d"),
    .documentTypeRefused, .fileTooLarge(limit: 10), .tooManyAttributes(limit: 1000),
    .itemTooLarge(limit: 1000), .tooManyFindings(limit: 1000), .fileEmpty,
    .wrongRoot(found: "a", expected: "b"), .unknownElement("x", nearest: nil),
    .elementOutOfOrder("a", after: "b"), .wrongVersion(found: "2", expected: "1"),
    .notValid(element: "x", detail: "d"), .notInCodelist("9", list: "OrganisationRole"),
    .formatRule(id: "1.1.3", danish: "Det er forkert.", english: "That is wrong.", value: nil),
  ]

  @Test(arguments: faults)
  func hasWordsInBothLanguages(fault: Fault) {
    for language in Language.allCases {
      let text = FindingText(Finding(fault), language)
      #expect(text.message.count > 10)
      #expect(text.message.hasSuffix("."), "\(text.message)")
      #expect(!text.message.hasSuffix(".."), "\(text.message)")
    }
    let danish = FindingText(Finding(fault), .danish)
    #expect(danish.message != FindingText(Finding(fault), .english).message)
  }

  @Test func everyFaultIsHereWithACodeOfItsOwn() throws {
    let codes = Self.faults.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.count == 80)
  }

  @Test func namesRecordPlaceReasonAndRemedy() {
    let finding = Finding(
      .instalmentSum(
        plan: "G3-plan-1", grant: "G3", instalments: Money(minorUnits: 44_999_900),
        awarded: Money(minorUnits: 45_000_000)),
      place: Finding.Place(file: "go-ferie-4.xml", line: 18))
    #expect(
      FindingText(finding, .danish).lines(program: "grants", .danish) == [
        "grants: fejl: [G-INST-SUM] Raterne på G3 (G3-plan-1) er 449.999,00 kr. i alt, men "
          + "bevillingen er 450.000,00 kr.",
        "  hvor:   go-ferie-4.xml, linje 18",
        "  fordi:  raterne skal tilsammen give bevillingen",
        "  gør:    læg 1,00 kr. til, eller kør: grants instalment plan G3 --split 2 --approve",
      ])
  }
}
