import PortfolioModel

extension FaultWords {
  /// A value by itself.
  init(value fault: Fault, _ l: Language) {
    let spelling = Spelling(l)
    switch fault {
    case .missingField(let field):
      self.init(l.say("Feltet »\(field)« skal udfyldes.", "The field “\(field)” must be given."))
    case .unknownField(let field, let known):
      self.init(
        l.say("Feltet »\(field)« findes ikke.", "There is no field “\(field)”."),
        remedy: l.say("brug et af: ", "use one of: ") + known.joined(separator: ", "))
    case .badValue(let field, let value, let shape):
      if shape == .cvr {
        self.init(
          l.say(
            "CVR-nummeret »\(value)« er ugyldigt (kontrolciffer).",
            "The CVR number “\(value)” is not valid (check digit)."))
      } else {
        self.init(
          l.say(
            "»\(value)« kan ikke stå i feltet »\(field)«.",
            "“\(value)” cannot stand in the field “\(field)”."),
          reason: l.say("feltet skal være ", "it must be ") + FieldForm.words(shape, l))
      }
    case .badReference(let value):
      self.init(
        l.say("»\(value)« kan ikke bruges som nummer.", "“\(value)” cannot be a reference."),
        reason: l.say(
          "et nummer er bogstaver, cifre og - _ . / uden mellemrum",
          "a reference is letters, digits and - _ . / without spaces"))
    case .tooLong(let field, let count, let limit):
      self.init(
        l.say(
          "Teksten i »\(field)« er på \(spelling.number(count)) tegn; der er plads til "
            + "\(spelling.number(limit)).",
          "The text in “\(field)” has \(spelling.number(count)) characters; there is room for "
            + "\(spelling.number(limit))."))
    case .controlCharacter(let field):
      self.init(
        l.say(
          "Teksten i »\(field)« indeholder et styretegn.",
          "The text in “\(field)” holds a control character."),
        remedy: l.say("skriv teksten igen uden tegnet", "write the text anew without it"))
    case .cprShape(let field):
      self.init(
        l.say(
          "Teksten i »\(field)« ligner et CPR-nummer.",
          "The text in “\(field)” looks like a civil registration number."),
        reason: l.say(
          "personnumre må ikke gemmes her", "such numbers must not be kept here"),
        remedy: l.say(
          "fjern tallet, eller brug --allow-cpr-shape med en begrundelse, hvis det er noget andet",
          "remove it, or use --allow-cpr-shape with a reason where it is something else"))
    case .fieldNotUsed(let field, let owner):
      self.init(
        l.say(
          "Feltet »\(field)« bruges ikke, når der står »\(owner)«.",
          "The field “\(field)” is not used with “\(owner)”."),
        remedy: l.say("udelad feltet", "leave it out"))
    case .endBeforeStart(let start, let end):
      self.init(
        l.say(
          "Slutdatoen ligger før startdatoen (\(end) er før \(start)).",
          "The end lies before the start (\(end) is before \(start))."))
    case .notPositive(let field, let amount):
      let text = spelling.money(amount)
      self.init(
        l.say(
          "Beløbet i »\(field)« er \(text); det skal være større end nul.",
          "The amount in “\(field)” is \(text); it must be above nought."))
    case .badDenominator(let number):
      let text = spelling.quantity(number)
      self.init(
        l.say(
          "Der kan ikke måles af \(text); tallet skal være større end nul.",
          "Nothing can be measured of \(text); the number must be above nought."))
    case .rangeTurned(let lower, let upper):
      let (a, b) = (spelling.quantity(lower), spelling.quantity(upper))
      self.init(
        l.say(
          "Intervallet er vendt om: fra \(a) til \(b).", "The range is turned: from \(a) to \(b)."))
    default:
      self.init("")
    }
  }
}
