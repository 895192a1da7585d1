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
    case .unknownReference, .duplicateReference, .differs, .duplicateCaseNumber, .duplicateKey,
      .currencyMismatch, .wrongOwner, .reversalMismatch, .alreadyReversed:
      self.init(relation: fault, language)
    case .budgetSum, .grantShare, .instalmentSum, .approvedIsFixed, .noInstalmentPlan, .noBudget,
      .lineOverspent, .useDeadlineBeforeEnd, .cofinancingTooSmall, .identifierIsPlaceholder:
      self.init(grant: fault, language)
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

  /// What a field must look like, with an example.
  static func form(_ shape: FieldShape, _ language: Language) -> String {
    switch shape {
    case .text(let limit):
      language.say("tekst på højst \(limit) tegn", "text of at most \(limit) characters")
    case .wholeNumber: language.say("et helt tal, fx 4", "a whole number, such as 4")
    case .quantity: language.say("et tal, fx 33.5", "a number, such as 33.5")
    case .money:
      language.say(
        "et beløb med to decimaler, fx 1.333.333,33 (i XML: 1333333.33 DKK)",
        "an amount with two decimals, such as 1333333.33 DKK")
    case .flag: language.say("true eller false", "true or false")
    case .day:
      language.say(
        "en dato, der findes, fx 31-03-2018 (i XML: 2018-03-31)",
        "a day that exists, such as 2018-03-31")
    case .impreciseDate:
      language.say(
        "en dato eller et tidsrum, fx 2018-03-31, 2018-06, 2018-medio, 2018-spring eller before-2018-autumn",
        "a date or a span, such as 2018-03-31, 2018-06, 2018-medio, 2018-spring or before-2018-autumn"
      )
    case .moment:
      language.say(
        "et tidspunkt i UTC, fx 2017-03-27T15:00:00Z",
        "a moment in UTC, such as 2017-03-27T15:00:00Z")
    case .cvr:
      language.say(
        "et CVR-nummer på otte cifre med rigtigt kontrolciffer",
        "a CVR number of eight digits with its check digit")
    case .gln:
      language.say(
        "et EAN/GLN-nummer på tretten cifre med rigtigt kontrolciffer",
        "a GLN of thirteen digits with its check digit")
    case .currency:
      language.say("en valuta: ", "a currency: ") + Currency.knownCodes.joined(separator: ", ")
    case .choice(let words):
      language.say("et af ordene ", "one of ") + words.joined(separator: ", ")
    case .reference(let kind):
      language.say(
        "nummeret på en \(language.name(kind)) (bogstaver, cifre og - _ . /)",
        "the reference of a \(language.name(kind)) (letters, digits and - _ . /)")
    }
  }
}
