/// The words for every choice of a field, so that nobody has to learn the English identifiers to
/// fill one in. One word each, also where several fields have the same choice.
extension Language {
  /// The word for an identifier: `fond` for `foundation`. The identifier itself in English.
  public func choiceWord(_ identifier: String) -> String {
    self == .danish ? Self.danishChoices[identifier] ?? identifier : identifier
  }

  /// The identifier among `identifiers` that a word stands for, in either language, in any case
  /// and with or without spaces and hyphens; nothing for any other word.
  public static func choice(_ word: String, among identifiers: [String]) -> String? {
    let given = folded(word)
    return identifiers.first {
      folded($0) == given || danishChoices[$0].map(folded) == given
    }
  }

  private static func folded(_ word: String) -> String {
    word.lowercased().filter { !" -.".contains($0) }
  }

  private static let danishChoices = [
    // Funders, projects, where a value comes from.
    "foundation": "fond", "statePool": "statslig pulje", "housingFund": "byggefond",
    "municipality": "kommune", "housingOrganisation": "boligorganisation", "other": "anden",
    "programme": "helhedsplan", "project": "projekt", "position": "stilling",
    "equipment": "udstyr", "works": "anlæg", "own": "egen", "partner": "partner",
    "stated": "oplyst", "derived": "afledt", "analogy": "analogi",
    "illustrative": "illustrativ",
    // Grants and their money.
    "idea": "idé", "drafting": "under udarbejdelse", "applied": "ansøgt",
    "awarded": "bevilget", "amended": "tillæg", "reversed": "tilbageført",
    "declined": "afslag", "withdrawn": "trukket tilbage", "lapsed": "bortfaldet",
    "missed": "frist overskredet", "retentionPercent": "tilbageholdelsesprocent",
    "cofinancingPercent": "medfinansieringsprocent", "repaymentMinimum": "bagatelgrænse",
    "useWithinYears": "anvendelsesfrist i år", "deviationPercent": "afvigelsesprocent",
    "auditAbove": "revision over", "textLimit": "højst tegn",
    "moveNoticePercent": "flytning oplyses over procent",
    "moveApprovalPercent": "flytning godkendes over procent",
    "wageMovePercent": "lønflytning godkendes over procent",
    "newLineAbove": "ny post godkendes over", "keepYears": "bilag gemmes i år",
    "grant": "bevilling",
    "cofinancing": "medfinansiering", "requested": "anmodet", "received": "udbetalt",
    "withheld": "tilbageholdt", "released": "frigivet", "cancelled": "annulleret",
    "spent": "forbrugt",
    // Duties.
    "application": "ansøgning", "statusReport": "statusrapport",
    "progressReport": "fremdriftsrapport", "annualReport": "årsrapport",
    "accountStatement": "regnskabsopgørelse", "finalAccount": "slutregnskab",
    "finalReport": "slutrapport", "evaluation": "evaluering",
    "midtermEvaluation": "midtvejsevaluering", "goalForm": "målopfyldelsesskema",
    "milestonePlan": "milepælsplan", "review": "gennemsyn", "data": "data",
    "meeting": "møde", "outgoing": "udgående", "incoming": "indgående",
    "mutual": "gensidig", "within": "intern", "notStarted": "ikke påbegyndt",
    "gathering": "data indsamles", "underReview": "til gennemsyn", "ready": "klar",
    "submitted": "indsendt", "accepted": "godkendt", "returned": "returneret til rettelse",
    "notRequired": "bortfalder", "attempted": "påbegyndt", "sent": "sendt",
    "failed": "mislykket",
    // Results and texts.
    "running": "i gang", "finished": "afsluttet", "perPeriod": "pr. periode",
    "cumulative": "akkumuleret", "level": "niveau", "baseline": "udgangspunkt",
    "target": "måltal", "measured": "målt", "exact": "præcis", "ratio": "andel",
    "range": "interval", "about": "cirka", "text": "tekst", "status": "status",
    "results": "resultater", "deviations": "afvigelser", "experience": "erfaringer",
    "challenges": "udfordringer", "nextPeriod": "næste periode",
  ]
}
