import PortfolioModel

extension FaultWords {
  /// A measurement among the others of its indicator.
  init(result fault: Fault, _ l: Language) {
    let spelling = Spelling(l)
    switch fault {
    case .periodMeasured(let other, let first, let last, let value):
      let period = spelling.period(DayRange(first: first, last: last))
      self.init(
        l.say(
          "Perioden er allerede målt: \(other) siger »\(value)« for \(period).",
          "The period has been measured: \(other) says “\(value)” for \(period)."),
        reason: l.say("det samme må ikke tælles to gange", "nothing must be counted twice"),
        remedy: l.say(
          "ret perioden, eller ret målingen: grants result correct \(other) … --reason …",
          "change the period, or correct it: grants result correct \(other) … --reason …"))
    case .correctionMismatch(let other):
      self.init(
        l.say(
          "Målingen kan ikke træde i stedet for \(other).",
          "The measurement cannot stand in the place of \(other)."),
        reason: l.say(
          "den skal høre til den samme indikator og være af samme art",
          "it must be of the same indicator and the same role"))
    case .alreadyCorrected(let other, let correction):
      self.init(
        l.say(
          "\(other) er allerede rettet af \(correction).",
          "\(other) was corrected by \(correction) already."),
        remedy: l.say(
          "ret den, der gælder: grants result correct \(correction) … --reason …",
          "correct the one that holds: grants result correct \(correction) … --reason …"))
    default:
      self.init("")
    }
  }
}
