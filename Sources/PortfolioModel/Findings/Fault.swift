/// What is wrong: facts only, each with a stable code. The words are `FindingText`'s.
public enum Fault: Hashable, Sendable {
  // A value by itself.
  case missingField(String)
  case unknownField(String, known: [String])
  case badValue(field: String, value: String, shape: FieldShape)
  case badReference(value: String)
  case tooLong(field: String, count: Int, limit: Int)
  case controlCharacter(field: String)
  case cprShape(field: String)
  case fieldNotUsed(String, by: String)
  case endBeforeStart(start: String, end: String)
  case notPositive(field: String, Money)
  case badDenominator(Quantity)
  case rangeTurned(Quantity, Quantity)

  // A record among the others.
  case unknownReference(field: String, value: String, kind: RecordKind, nearest: String?)
  case differs(field: String, recorded: String?, given: String?)
  case duplicateCaseNumber(String, funder: String, grant: String)
  case duplicateKey(fields: [String], of: String)
  case currencyMismatch(given: Currency, project: String, expected: Currency)
  case wrongOwner(field: String, value: String, belongsTo: String, expected: String)
  case reversalMismatch(of: String)
  case alreadyReversed(String)
  case budgetSum(budget: String, lines: Money, expected: Money, grants: Money, cofinancing: Money)
  case grantShare(budget: String, grant: String, share: Money, awarded: Money)
  case instalmentSum(plan: String, grant: String, instalments: Money, awarded: Money)
  case approvedIsFixed(kind: RecordKind, ref: String)
  case factIsFixed(kind: RecordKind, ref: String)
  case fieldInUse(String, by: [String])
  case stillUsed(kind: RecordKind, ref: String, by: [Users])
  case noSingleAward(count: Int)
  case alreadyAwarded(by: String)
  case notAwarded
  case nothingReceived
  case noBudgetPeriod
  case noDraft(of: RecordKind)
  case draftStands(String)
  case lineTooSmall(line: String, has: Money, taken: Money)
  case lineIsByYear(line: String)
  case nothingToPlan(Money)
  case changeNeedsApproval(project: String, [MoveRuling])

  // The register of submissions.
  case sealBroken(SealBreach)

  // Duties.
  case dutyIsSettled(DutyFact.State)
  case dutyNotSubmitted

  // Results.
  case periodMeasured(by: String, first: CalendarDate, last: CalendarDate, value: String)
  case correctionMismatch(of: String)
  case alreadyCorrected(String, by: String)

  // Postings.
  case noFundingShares(project: String)
  case unknownLine(project: String, line: String, nearest: String?)
  case chargesDoNotSum(charges: Money, posting: Money)
  case postingDiffers(voucher: String, field: String, recorded: String, given: String)
  case notEnoughColumns(expected: Int, found: Int)
  case badHeader(found: String, expected: String)
  case unclosedQuote
  case rowTooLong(limit: Int)

  // What the record says at odds with itself or with a grant's terms; found by `check`.
  case noInstalmentPlan(grant: String)
  case noBudget(project: String)
  case lineOverspent(line: String, budget: Money, spent: Money)
  case lineNotInBudget(line: String, spent: Money)
  case spentOutsidePeriod(Money, postings: Int, first: CalendarDate?, last: CalendarDate?)
  case useDeadlineBeforeEnd(
    deadline: CalendarDate, end: CalendarDate, years: Int, source: String?)
  case cofinancingTooSmall(percent: Quantity, missing: Money, source: String?)
  case repaymentDue(Money, minimum: Quantity, source: String?)
  case auditWithoutDuty(above: Quantity, awarded: Money, needs: String?, source: String?)
  case identifierIsPlaceholder(String)

  // What a report or submission lacks that its funder or format asks for.
  case neededByFormat(field: String, kind: RecordKind, ref: String, format: String)
  case unexplainedDeviation(deviation: Money, tenths: Int?, limit: Quantity)
  case accountBeforeEnd(end: CalendarDate)
  case textBeyondLimit(section: Narrative.Section, count: Int, limit: Int)
  /// What is published needs an identifier of the organisation, and an award.
  case noIdentifier
  case nothingAwarded

  // Why a reminder of a deadline is not sent.
  case noResponsible(duty: String)
  /// Of a person to send to, or of the organisation to send from.
  case noAddress(of: Finding.Subject)
  case badAddress(String, of: Finding.Subject)
  case mailNotSent(to: String, detail: String)
  case noSendmail

  // Files.
  case notWellFormed(detail: String)
  case wrongEncoding(detail: String)
  case documentTypeRefused
  case fileTooLarge(limit: Int)
  case tooManyAttributes(limit: Int)
  /// One item of a file that is read item by item would fill the memory.
  case itemTooLarge(limit: Int)
  /// So much was wrong that the rest of the file was not read.
  case tooManyFindings(limit: Int)
  case fileEmpty
  case wrongRoot(found: String, expected: String)
  case unknownElement(String, nearest: String?)
  case elementOutOfOrder(String, after: String)
  case wrongVersion(found: String, expected: String)
  case notValid(element: String?, detail: String)
  /// A file that a pack names and that is not there.
  case packFileMissing(String)
  case packSchemaUnusable(String, detail: String)
  /// A code that is not in the list that applies where it stands.
  case notInCodelist(String, list: String)
  /// A rule of a format beyond its schema is broken; the rule brings its own words.
  case formatRule(id: String, danish: String, english: String, value: String?)
  /// A fault of something that the domain knows nothing of; it brings its own words.
  case worded(WordedFault)

  /// Records of one kind that refer to another one; without a kind, postings by their vouchers.
  public struct Users: Hashable, Sendable {
    public let kind: RecordKind?
    public let refs: [String]

    public init(kind: RecordKind?, refs: [String]) {
      self.kind = kind
      self.refs = refs
    }
  }
}
