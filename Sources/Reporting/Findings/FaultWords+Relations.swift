import PortfolioModel

extension FaultWords {
  /// A record among the others.
  init(relation fault: Fault, _ l: Language) {
    switch fault {
    case .unknownReference(let field, let value, let kind, let nearest):
      self.init(
        l.say(
          "»\(value)« i feltet »\(field)« findes ikke som \(l.name(kind)).",
          "“\(value)” in the field “\(field)” is no \(l.name(kind))."),
        remedy: nearest.map { l.say("mente du »\($0)«?", "did you mean “\($0)”?") }
          ?? l.say(
            "ret nummeret, eller opret det, der henvises til, først",
            "correct the reference, or add what it refers to first"))
    case .differs(let field, let recorded, let given):
      let (a, b) = (recorded ?? "–", given ?? "–")
      self.init(
        l.say(
          "Feltet »\(field)« er registreret som »\(a)«, men her står »\(b)«.",
          "The field “\(field)” is recorded as “\(a)”, but here it says “\(b)”."),
        reason: l.say(
          "en import lægger nyt til og ændrer ikke det, der er registreret",
          "an import adds and does not change what is recorded"),
        remedy: l.say(
          "ret filen, eller ret registreringen først",
          "correct the file, or correct the record first"))
    case .duplicateCaseNumber(let number, let funder, let grant):
      self.init(
        l.say(
          "Sagsnummeret »\(number)« er allerede brugt hos \(funder), på \(grant).",
          "The case number “\(number)” is used already at \(funder), for \(grant)."),
        remedy: l.say("ret sagsnummeret", "correct the case number"))
    case .duplicateKey(let fields, let other):
      let names = fields.joined(separator: " + ")
      self.init(
        l.say(
          "\(names) er det samme som på \(other) og må kun forekomme én gang.",
          "\(names) is the same as of \(other) and must occur only once."))
    case .currencyMismatch(let given, let project, let expected):
      self.init(
        l.say(
          "Beløbet er i \(given.code), men \(project) føres i \(expected.code).",
          "The amount is in \(given.code), but \(project) is kept in \(expected.code)."),
        reason: l.say(
          "forskellige valutaer lægges aldrig sammen", "currencies are never added"),
        remedy: l.say(
          "skriv beløbet i projektets valuta", "give the amount in the project's currency"))
    case .wrongOwner(let field, let value, let belongsTo, let expected):
      self.init(
        l.say(
          "»\(value)« i feltet »\(field)« hører til \(belongsTo), ikke til \(expected).",
          "“\(value)” in the field “\(field)” belongs to \(belongsTo), not to \(expected)."))
    case .reversalMismatch(let target):
      self.init(
        l.say(
          "Tilbageførslen passer ikke til \(target).",
          "The reversal does not match \(target)."),
        reason: l.say(
          "den skal have samme dato og det modsatte beløb og høre til det samme",
          "it must have the same day and the opposite amount, and belong to the same"))
    case .alreadyReversed(let target):
      self.init(
        l.say("\(target) er allerede tilbageført.", "\(target) has been reversed already."))
    case .fieldInUse(let field, let users):
      let shown = users.prefix(5).joined(separator: ", ")
      let more =
        users.count > 5 ? l.say(" og \(users.count - 5) til", " and \(users.count - 5) more") : ""
      self.init(
        l.say("Feltet »\(field)« kan ikke ændres.", "The field “\(field)” cannot be changed."),
        reason: l.say("det bruges af \(shown)\(more)", "it is used by \(shown)\(more)"),
        remedy: l.say(
          "registrér det rigtige som nyt, og lad det gamle bortfalde",
          "enter the right one anew, and let the old one lapse"))
    case .stillUsed(let kind, let ref, let users):
      self.init(
        l.say(
          "\(ref) kan ikke fjernes eller tages tilbage (\(l.name(kind))).",
          "\(ref) cannot be removed or taken back (\(l.name(kind)))."),
        reason: l.say("det hænger på: ", "on it hangs: ")
          + users.map { Self.words($0, l) }.joined(separator: "; "),
        remedy: Self.remedy(users, l), namesSubject: true)
    case .factIsFixed(let kind, let ref):
      self.init(
        l.say(
          "\(ref) kan ikke ændres (\(l.name(kind))).",
          "\(ref) cannot be changed (\(l.name(kind)))."),
        reason: l.say("en hændelse ændres aldrig", "facts are never changed"),
        remedy: l.say(
          "ret den med en ny hændelse, der tager den tilbage",
          "correct it with a new fact that takes it back"), namesSubject: true)
    default:
      self.init("")
    }
  }

  /// `rate G1-1, G1-2 og 6 til`.
  private static func words(_ users: Fault.Users, _ l: Language) -> String {
    let shown = users.refs.prefix(4).joined(separator: ", ")
    let more = users.refs.count - 4
    return (users.kind.map { l.name($0) } ?? l.say("postering", "posting")) + " " + shown
      + (more > 0 ? l.say(" og \(more) til", " and \(more) more") : "")
  }

  /// What money hangs on stays; other records can be removed one by one, the outermost first.
  private static func remedy(_ users: [Fault.Users], _ l: Language) -> String {
    users.contains { $0.kind?.isFact ?? true }
      ? l.say(
        "lad den stå; ret med nye hændelser (reverse, correct, amend)",
        "let it stand; mend it with new facts (reverse, correct, amend)")
      : l.say(
        "fjern først det, der hænger på den, eller lad det henvise til noget andet",
        "first remove what hangs on it, or let that refer to something else")
  }

  /// A posting on its way in.
  init(posting fault: Fault, _ l: Language) {
    let spelling = Spelling(l)
    switch fault {
    case .noFundingShares(let project):
      self.init(
        l.say(
          "\(project) har ingen godkendt finansiering at fordele posteringen på.",
          "\(project) has no approved funding to charge the posting to."),
        remedy: l.say(
          "godkend et budget med finansieringsandele for projektet",
          "approve a budget with funding shares for the project"))
    case .unknownLine(let project, let line, let nearest):
      self.init(
        l.say(
          "Budgetposten »\(line)« findes ikke i \(project).",
          "There is no budget line “\(line)” in \(project)."),
        remedy: nearest.map { l.say("mente du »\($0)«?", "did you mean “\($0)”?") }
          ?? l.say("ret navnet, eller opret budgetposten", "correct it, or add the budget line"))
    case .chargesDoNotSum(let charges, let posting):
      let (a, b) = (spelling.money(charges), spelling.money(posting))
      self.init(
        l.say(
          "Fordelingen på kilder er \(a) i alt, men posteringen er \(b).",
          "The charges are \(a) in all, but the posting is \(b)."))
    case .postingDiffers(let voucher, let field, let recorded, let given):
      self.init(
        l.say(
          "Bilag \(voucher) er allerede registreret med \(field) »\(recorded)«, men her står "
            + "»\(given)«.",
          "Voucher \(voucher) is recorded already with \(field) “\(recorded)”, but here it says "
            + "“\(given)”."),
        reason: l.say("posteringer ændres aldrig", "postings are never changed"),
        remedy: l.say(
          "er det en rettelse, så bogfør den på et nyt bilag",
          "if it is a correction, book it on a voucher of its own"))
    default:
      self.init("")
    }
  }
}
