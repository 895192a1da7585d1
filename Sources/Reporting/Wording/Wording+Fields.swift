/// The words for the fields of records, for whoever fills them in.
extension Language {
  /// What a field is called: `sagsnummer` for `caseNumber`. The field's own name in English, its
  /// words apart.
  public func fieldName(_ field: String) -> String {
    if self == .danish, let name = Self.danishFields[field] { return name }
    return Self.spaced(field)
  }

  /// The words of an identifier: `final account` for `finalAccount`.
  static func spaced(_ identifier: String) -> String {
    identifier.map { $0.isUppercase ? " " + $0.lowercased() : String($0) }.joined()
  }

  private static let danishFields = [
    "ref": "nummer", "name": "navn", "title": "titel", "role": "rolle", "email": "e-mail",
    "phone": "telefon", "place": "by", "aliases": "andre stavemåder", "sort": "slags",
    "cvr": "CVR-nummer", "gln": "EAN-nummer (GLN)", "identifier": "identifikator",
    "identifierIsPlaceholder": "identifikatoren holder kun pladsen",
    "smallCellsBelow": "små antal skjules under",
    "countsPeople": "tæller personer", "isNeutral": "navnet er neutralt eller opdigtet",
    "contact": "kontaktperson",
    "note": "bemærkning", "holder": "hvem der har bevillingerne", "partner": "partner",
    "starts": "begynder", "ends": "slutter", "currency": "valuta", "purpose": "formål",
    "project": "projekt", "number": "nummer i rækken", "code": "bogstav",
    "focusArea": "indsatsområde", "parent": "hører under", "state": "status",
    "grant": "bevilling", "funder": "bevillingsgiver", "caseNumber": "sagsnummer",
    "firstDay": "første dag", "lastDay": "sidste dag", "periodBasis": "hvor perioden stammer fra",
    "answerExpected": "svar ventes", "conditions": "betingelser", "responsible": "ansvarlig",
    "gatheredBy": "hvem henter data", "draftedBy": "hvem skriver udkastet",
    "reviewedBy": "hvem ser økonomien igennem", "signedOffBy": "hvem godkender den i huset",
    "event": "hændelse", "day": "dag", "amount": "beløb", "newLastDay": "ny sidste dag",
    "corrects": "retter", "reason": "begrundelse", "basis": "hvor det stammer fra",
    "source": "kilde", "rule": "regel", "value": "værdi", "isWage": "er løn",
    "revision": "revision", "budget": "budget", "line": "budgetpost", "year": "år",
    "approvedBy": "godkendt af", "direction": "retning", "counterpart": "modpart",
    "due": "frist", "rhythm": "rytme", "duty": "forpligtelse", "happened": "sket",
    "newDue": "ny frist", "schedule": "fristplan", "occurrence": "gang i fristplanen",
    "file": "fil", "recipient": "modtager", "step": "dage fra fristen", "awaits": "afventer",
    "plan": "udbetalingsplan",
    "instalment": "rate", "bankReference": "bankens reference", "activity": "aktivitet",
    "goal": "overordnet mål", "alsoGrant": "også til bevilling", "unit": "enhed",
    "accumulation": "optælling", "indicator": "indikator", "form": "form",
    "denominator": "ud af", "upper": "højst", "text": "tekst", "planned": "planlagt",
    "done": "færdig", "section": "afsnit", "measure": "mål", "published": "offentliggjort",
    "record": "slags registrering", "subject": "registrering", "field": "felt", "old": "fra",
    "report": "rapport", "format": "format", "asOf": "pr.", "sent": "sendt",
    "sealed": "forseglet", "sealedBy": "forseglet af", "size": "størrelse i bytes",
    "content": "indholdets SHA-256", "figures": "tallenes SHA-256",
    "previous": "forrige kontroltal", "digest": "kontroltal", "submission": "indsendelse",
    "new": "til", "recorded": "registreret", "recordedBy": "registreret af",
    "removed": "fjernet", "charge": "bæres af", "reverses": "tager tilbage",
  ]
}
