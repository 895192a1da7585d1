import PortfolioModel

extension FaultWords {
  /// What a report lacks that its funder asks for.
  init(report fault: Fault, _ l: Language) {
    let spelling = Spelling(l)
    switch fault {
    case .unexplainedDeviation(let deviation, let tenths, let limit):
      let percent = tenths.map { " (\(spelling.percent(tenths: $0)))" } ?? ""
      self.init(
        l.say(
          "Afvigelsen på \(spelling.money(deviation))\(percent) er ikke forklaret.",
          "The deviation of \(spelling.money(deviation))\(percent) is not explained."),
        reason: l.say(
          "bevillingens vilkår kræver en forklaring over \(spelling.quantity(limit)) %",
          "the terms of the grant ask for an explanation above \(spelling.quantity(limit)) %"),
        remedy: l.say(
          "skriv en forklaring (grants explanation add), eller lav en kladde med --draft",
          "write an explanation (grants explanation add), or make a draft with --draft"))
    case .accountBeforeEnd(let end):
      self.init(
        l.say(
          "Bevillingsperioden slutter først \(spelling.short(end)).",
          "The grant period does not end until \(spelling.short(end))."),
        reason: l.say(
          "et slutregnskab omfatter hele perioden", "a final account covers the whole period"),
        remedy: l.say(
          "brug --year til et enkelt år, eller lav en kladde med --draft",
          "use --year for a single year, or make a draft with --draft"))
    case .neededByFormat(let field, let kind, let ref, let format):
      self.init(
        l.say(
          "Feltet »\(l.fieldName(field))« er tomt.", "The field “\(l.fieldName(field))” is empty."),
        reason: l.say("formatet \(format) kræver det", "the format \(format) demands it"),
        remedy: l.say(
          "skriv det ind: grants \(kind.rawValue) change \(ref) --\(field) …",
          "enter it: grants \(kind.rawValue) change \(ref) --\(field) …"))
    case .textBeyondLimit(let section, let count, let limit):
      self.init(
        l.say(
          "Teksten »\(l.name(section))« er på \(spelling.number(count)) tegn; der må være "
            + "\(spelling.number(limit)).",
          "The text “\(l.name(section))” has \(spelling.number(count)) characters; it may have "
            + "\(spelling.number(limit))."),
        reason: l.say("det er bevillingsgiverens vilkår", "that is the funder's term"),
        remedy: l.say(
          "fjern \(spelling.number(count - limit)) tegn med grants narrative edit",
          "take away \(spelling.number(count - limit)) characters with grants narrative edit"))
    case .noIdentifier:
      self.init(
        l.say(
          "Organisationen har ingen identifikator.", "The organisation has no identifier."),
        reason: l.say(
          "det, der offentliggøres, skal kunne kobles til modtageren",
          "what is published must be linked to its recipient"),
        remedy: l.say(
          "skriv den ind: grants organisation change … --cvr NUMMER",
          "enter it: grants organisation change … --cvr NUMBER"))
    case .nothingAwarded:
      self.init(
        l.say("Der er ingen bevillinger at skrive.", "There are no awards to write."),
        reason: l.say(
          "filen skal have mindst én bevilling", "the file must have one award at least"))
    default: self.init("")
    }
  }
}
