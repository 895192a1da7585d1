import PortfolioModel

extension FaultWords {
  init(seal breach: SealBreach, _ l: Language) {
    self.init(
      l.words(breach),
      reason: l.say(
        "indsendelser er forseglet og hænger sammen i en kæde",
        "submissions are sealed and hang together in a chain"),
      remedy: l.say(
        "hent registeret fra den portefølje eller sikkerhedskopi, det kommer fra, som det var",
        "bring the register from the portfolio or backup that it comes from, as it was"))
  }
}

extension Language {
  /// How an entry of the register does not fit what was sealed.
  public func words(_ breach: SealBreach) -> String {
    switch breach {
    case .number:
      say(
        "Nummeret følger ikke efter det forrige i registeret.",
        "The number does not follow the one before it in the register.")
    case .chain:
      say(
        "Indsendelsen bygger ikke på den forriges kontroltal.",
        "The submission does not build on the digest of the one before it.")
    case .entry:
      say("Kontroltallet passer ikke til indsendelsen.", "The digest does not fit the submission.")
    case .content:
      say("Indholdet er ikke det, der blev sendt.", "The content is not what was sent.")
    case .figures:
      say("Tallene er ikke dem, der blev sendt.", "The figures are not those that were sent.")
    }
  }
}
