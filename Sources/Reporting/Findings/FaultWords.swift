import PortfolioModel

/// The words for a fault: what is wrong, why, and what to do about it.
struct FaultWords {
  var message = ""
  var reason: String?
  var remedy: String?
  /// Whether the message names the record by itself.
  var namesSubject = false

  init(_ fault: Fault, _ language: Language) {
    switch fault {
    case .missingField, .unknownField, .badValue, .badReference, .tooLong, .controlCharacter,
      .cprShape, .fieldNotUsed, .endBeforeStart, .notPositive, .badDenominator, .rangeTurned:
      self.init(value: fault, language)
    case .unknownReference, .differs, .duplicateCaseNumber, .duplicateKey,
      .currencyMismatch, .wrongOwner, .reversalMismatch, .alreadyReversed, .factIsFixed,
      .fieldInUse, .stillUsed:
      self.init(relation: fault, language)
    case .budgetSum, .grantShare, .instalmentSum, .approvedIsFixed, .noInstalmentPlan, .noBudget,
      .noSingleAward, .alreadyAwarded, .notAwarded, .nothingReceived, .lineOverspent,
      .identifierIsPlaceholder:
      self.init(grant: fault, language)
    case .lineNotInBudget, .spentOutsidePeriod, .useDeadlineBeforeEnd, .cofinancingTooSmall,
      .repaymentDue, .auditWithoutDuty:
      self.init(term: fault, language)
    case .noBudgetPeriod, .noDraft, .draftStands, .lineTooSmall, .lineIsByYear, .nothingToPlan,
      .changeNeedsApproval:
      self.init(revision: fault, language)
    case .unexplainedDeviation, .accountBeforeEnd, .textBeyondLimit, .noIdentifier, .nothingAwarded,
      .neededByFormat:
      self.init(report: fault, language)
    case .sealBroken(let breach): self.init(seal: breach, language)
    case .dutyIsSettled, .dutyNotSubmitted:
      self.init(duty: fault, language)
    case .noResponsible, .noAddress, .badAddress, .mailNotSent, .noSendmail:
      self.init(reminder: fault, language)
    case .periodMeasured, .correctionMismatch, .alreadyCorrected:
      self.init(result: fault, language)
    case .worded(let fault):
      let words = language == .danish ? fault.danish : fault.english
      self.init(words.message, reason: words.reason, remedy: words.remedy)
    case .noFundingShares, .unknownLine, .chargesDoNotSum, .postingDiffers:
      self.init(posting: fault, language)
    default:
      self.init(file: fault, language)
    }
  }

  init(
    _ message: String, reason: String? = nil, remedy: String? = nil, namesSubject: Bool = false
  ) {
    self.message = message
    self.reason = reason
    self.remedy = remedy
    self.namesSubject = namesSubject
  }
}
