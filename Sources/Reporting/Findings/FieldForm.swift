import PortfolioModel

/// What the value of a field must look like, in words with an example.
public enum FieldForm {
  public static func words(_ shape: FieldShape, _ language: Language) -> String {
    switch shape {
    case .text(let limit):
      language.say("tekst på højst \(limit) tegn", "text of at most \(limit) characters")
    case .wholeNumber: language.say("et helt tal, fx 4", "a whole number, such as 4")
    case .quantity: language.say("et tal, fx 33,5 (i XML: 33.5)", "a number, such as 33.5")
    case .money:
      language.say(
        "et beløb, fx 1.333.333,33 (i XML: 1333333.33 DKK)",
        "an amount with two decimals, such as 1333333.33 DKK")
    case .flag: language.say("ja (true) eller nej (false)", "true or false")
    case .day:
      language.say(
        "en dato, der findes, fx 31-03-2018 (i XML: 2018-03-31)",
        "a day that exists, such as 2018-03-31")
    case .impreciseDate:
      language.say(
        "en dato eller et tidsrum, fx 31-03-2018, juni 2018, medio 2018 eller før efteråret 2018 (i XML: "
          + "2018-03-31, 2018-06, 2018-medio, before-2018-autumn)",
        "a date or a span, such as 2018-03-31, 2018-06, 2018-medio, 2018-spring or before-2018-autumn"
      )
    case .moment:
      language.say(
        "et tidspunkt i UTC, fx 2017-03-27T15:00:00Z",
        "a moment in UTC, such as 2017-03-27T15:00:00Z")
    case .deadlineRule:
      language.say(
        "end+3 (måneder efter bevillingens udløb), year+6 (efter hvert kalenderår), instalment+0 (ved "
          + "hver rate), every-3/2018-03-31, on/2018-03-31/2018-10-15 eller upon/hvert møde",
        "end+3 (months after the grant’s end), year+6 (after each calendar year), instalment+0 (with "
          + "each instalment), every-3/2018-03-31, on/2018-03-31/2018-10-15 or upon/each meeting")
    case .cvr:
      language.say(
        "et CVR-nummer på otte cifre med rigtigt kontrolciffer",
        "a CVR number of eight digits with its check digit")
    case .gln:
      language.say(
        "et EAN/GLN-nummer på tretten cifre med rigtigt kontrolciffer",
        "a GLN of thirteen digits with its check digit")
    case .digest:
      language.say(
        "en SHA-256-sum: 64 cifre og bogstaver a–f", "a SHA-256 digest: 64 hexadecimal digits")
    case .bytes: language.say("bytes som base64", "bytes as base64")
    case .currency:
      language.say("en valuta: ", "a currency: ") + Currency.knownCodes.joined(separator: ", ")
    case .choice(let words):
      language.say("et af ordene ", "one of ")
        + words.map { word in
          let spoken = language.choiceWord(word)
          return spoken == word ? word : "\(spoken) (\(word))"
        }.joined(separator: ", ")
    case .reference(let kind):
      language.say(
        "et nummer fra grants list \(kind.rawValue)", "a reference of grants list \(kind.rawValue)")
    }
  }
}
