import ArgumentParser
import PortfolioModel

extension Measurement.Role: ExpressibleByArgument {}
extension Basis: ExpressibleByArgument {}

/// What was measured, and where it is known from.
struct MeasuredValueOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say(
        "Tallet, fx 11 eller 33,5. En procent skrives som to tal: --value 11 --of 14.",
        "The number, such as 11 or 33.5. A per cent is two numbers: --value 11 --of 14."),
      valueName: say("tal", "number")))
  var value: QuantityOption?
  @Option(
    help: ArgumentHelp(
      say("Ud af hvor mange (nævneren).", "Of how many (the denominator)."),
      valueName: say("tal", "number")))
  var of: QuantityOption?
  @Option(
    help: ArgumentHelp(
      say("Intervallets øverste tal.", "The upper end of a range."),
      valueName: say("tal", "number")))
  var upTo: QuantityOption?
  @Flag(help: ArgumentHelp(say("Tallet er omtrentligt.", "The number is approximate.")))
  var about = false
  @Option(
    help: ArgumentHelp(
      say("Resultatet i ord, når der intet tal er.", "The result in words where there is none."),
      valueName: say("tekst", "text")))
  var text: String?
  @Option(
    help: ArgumentHelp(
      say("Kilden, fx en optælling.", "The source, such as a count."),
      valueName: say("tekst", "text")))
  var source: String?
  @Option(
    help: ArgumentHelp(
      say("En bemærkning, fx hvem der ikke er talt med.", "A remark, such as who is left out."),
      valueName: say("tekst", "text")))
  var note: String?
  @Option(
    help: ArgumentHelp(
      say(
        "Hvor tallet har hjemme: stated, derived, analogy, illustrative.",
        "Where it comes from: stated, derived, analogy, illustrative."),
      valueName: say("kildeart", "basis")))
  var basis: Basis?

  /// Whether a value of any form is given.
  var isGiven: Bool { value != nil || of != nil || upTo != nil || about || text != nil }

  /// The questions for the value, where none is given.
  var questions: [Question] {
    guard !isGiven else { return [] }
    return [
      Question(name: "value", label: say("Tallet", "The number"), shape: .quantity),
      Question(
        name: "of", label: say("Ud af hvor mange", "Of how many"), shape: .quantity,
        isRequired: false),
    ]
  }

  func validate() throws {
    let forms = [of != nil, upTo != nil, about, text != nil].filter(\.self).count
    if forms > 1 {
      throw ValidationError(
        say(
          "Brug kun én af --of, --up-to, --about og --text.",
          "Use only one of --of, --up-to, --about and --text."))
    }
    if value == nil, of != nil || upTo != nil || about {
      throw ValidationError(say("Der mangler en --value.", "A --value is missing."))
    }
    if value != nil, text != nil {
      throw ValidationError(
        say(
          "Brug --value eller --text, og --note til en bemærkning.",
          "Use --value or --text, and --note for a remark."))
    }
  }

  /// Puts what is given into a measurement; what is not given stays.
  func fill(_ measurement: inout Measurement) {
    if isGiven {
      measurement.value = value?.quantity
      measurement.denominator = of?.quantity
      measurement.upper = upTo?.quantity
      measurement.text = text
      measurement.form =
        if text != nil { .text } else if of != nil { .ratio } else if upTo != nil {
          .range
        } else if about { .about } else { .exact }
    }
    if let source { measurement.source = source }
    if let note { measurement.note = note }
    if let basis { measurement.basis = basis }
  }
}
