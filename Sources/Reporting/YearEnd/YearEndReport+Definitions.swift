import PortfolioModel

extension YearEndReport {
  /// What each figure is, in one sentence each.
  func definitionTable(_ l: Language) -> FigureTable {
    FigureTable(
      name: l.say("Definitioner", "Definitions"),
      title: l.say("Hvad tallene er", "What the figures are"),
      columns: [.init(l.say("Tal", "Figure")), .init(l.say("Regel", "Rule"), .longText)],
      rows: definitions(l).map { [.text($0.name), .text($0.rule)] })
  }

  /// The rules of the figures, for the last page.
  public func definitions(_ l: Language) -> [(name: String, rule: String)] {
    [
      (
        l.name(Measure.applied),
        l.say(
          "Ansøgte beløb efter ansøgningsdato, også hvor svaret mangler eller var afslag.",
          "Amounts applied for, by the day of the application, whatever the answer.")
      ),
      (
        l.name(Measure.awarded),
        l.say(
          "Bevillinger efter bevillingsdato med hele beløbet i det år, hvor der er givet tilsagn, "
            + "samt tillæg og ændringer efter deres egen dato. Ansøgninger, afslag, "
            + "medfinansiering og bevillinger hos partnere er ikke med.",
          "Awards by award date, each with its full amount in the year of the award, and "
            + "amendments by their own date. Applications, refusals, co-financing and grants held "
            + "by partners are left out.")
      ),
      (
        l.name(Measure.received),
        l.say(
          "Rater fra bevillingsgivere efter bankens bogføringsdag.",
          "Instalments from funders by the bank's booking day.")
      ),
      (
        l.name(Measure.spent),
        l.say(
          "Posteringer efter bogføringsdato, for så vidt de er dækket af bevillinger. En "
            + "tilbageført postering tæller med modsat fortegn.",
          "Postings by their date, as far as grants bear them. A posting that takes another back "
            + "counts with the opposite sign.")
      ),
      (
        l.say("Medfinansiering", "Co-financing"),
        l.say(
          "Den del af projekternes forbrug, som andre end bevillingerne dækker. Den lægges aldrig "
            + "til årets tal.",
          "The part of the projects' expenditure that others than the grants bear. It is never "
            + "added to the year's figures.")
      ),
      (
        l.say("Saldo primo og ultimo", "Opening and closing balance"),
        l.say(
          "Udbetalt minus forbrugt før årets begyndelse og til og med \(closing(l)).",
          "Received less spent before the year and up to and with \(closing(l)).")
      ),
      (
        l.say("Restbeløb", "Remaining"),
        l.say("Bevilget minus forbrugt.", "Awarded less spent.")
      ),
      (
        l.say("Ikke udbetalt og til gode", "Not received and to come"),
        l.say(
          "Bevilget minus udbetalt; til gode pr. år efter de godkendte udbetalingsplaner.",
          "Awarded less received; to come per year by the approved instalment plans.")
      ),
      (
        l.say("Forløben tid", "Time elapsed"),
        l.say(
          "Dage af bevillingsperioden til og med \(closing(l)) ud af alle periodens dage.",
          "Days of the grant period up to and with \(closing(l)) out of all its days.")
      ),
      (
        l.say("Succesrate", "Success rate"),
        l.say(
          "Bevilgede ansøgninger ud af dem, der er besvaret. Ventende ansøgninger er ikke med.",
          "Awarded applications out of those answered. Pending applications are left out.")
      ),
      (
        l.say("Valuta", "Currency"),
        l.say(
          "Beløb i forskellig valuta lægges aldrig sammen; hver valuta har sin egen tabel.",
          "Amounts in different currencies are never added; each has a table of its own.")
      ),
    ]
  }
}
