/// What an XML schema's validator says, in the reader's words. It knows the sentences that people
/// meet; the others are shown as they are.
struct SchemaMessage {
  private enum Saying {
    case notExpected(expected: String?)
    case missingChildren(String)
    case attributeMissing(String)
    case attributeNotAllowed(String)
    case notOfType(value: String, type: String)
    case notInSet(value: String, set: String)
    case notOfPattern(value: String)
    case notOfItsOwnType(value: String, attribute: String)
    case noSuchRoot
    case noTextAllowed
  }

  private let saying: Saying

  /// - Parameter text: such as `Element 'value': This element is not expected.`
  init?(_ text: String) {
    let quoted = Self.quoted(in: text)
    let attribute = text.contains("attribute '") ? quoted.dropFirst().first : nil
    if text.contains("No matching global") {
      saying = .noSuchRoot
    } else if text.contains("This element is not expected") {
      saying = .notExpected(expected: Self.list(in: text))
    } else if text.contains("Missing child element(s)"), let list = Self.list(in: text) {
      saying = .missingChildren(list)
    } else if text.contains("is required but missing"), let attribute {
      saying = .attributeMissing(attribute)
    } else if text.contains("is not allowed"), let attribute {
      saying = .attributeNotAllowed(attribute)
    } else if text.contains("is not an element of the set"), quoted.count > 1 {
      saying = .notInSet(
        value: Self.value(quoted, text),
        set: String(text.drop { $0 != "{" }.dropFirst().prefix { $0 != "}" }))
    } else if text.contains("is not accepted by the pattern"), quoted.count > 1 {
      saying = .notOfPattern(value: Self.value(quoted, text))
    } else if text.contains("is not a valid value of the local"), let attribute {
      saying = .notOfItsOwnType(value: Self.value(quoted, text), attribute: attribute)
    } else if text.contains("is not a valid value of"), quoted.count > 1, let type = quoted.last {
      saying = .notOfType(value: Self.value(quoted, text), type: type)
    } else if text.contains("haracter content") && text.contains("not allowed") {
      saying = .noTextAllowed
    } else {
      return nil
    }
  }

  func words(_ l: Language) -> String {
    switch saying {
    case .notExpected(let expected?):
      l.say(
        "elementet kan ikke stå her; der ventes \(expected).",
        "the element cannot stand here; expected is \(expected).")
    case .notExpected(nil):
      l.say("elementet kan ikke stå her.", "the element cannot stand here.")
    case .missingChildren(let list):
      l.say("der mangler noget i det; der ventes \(list).", "something is missing in it: \(list).")
    case .attributeMissing(let name):
      l.say("\(name) skal være der og mangler.", "\(name) must be there and is missing.")
    case .attributeNotAllowed(let name):
      l.say("\(name) må ikke være der.", "\(name) may not be there.")
    case .notOfType(let value, let type):
      l.say(
        "»\(value)« er ikke \(Self.typeWords(type, l)).",
        "“\(value)” is not \(Self.typeWords(type, l)).")
    case .notInSet(let value, let set):
      l.say("»\(value)« er ikke en af \(set).", "“\(value)” is none of \(set).")
    case .notOfPattern(let value):
      l.say(
        "»\(value)« har ikke den form, der kræves.",
        "“\(value)” is not of the form that is asked for.")
    case .notOfItsOwnType(let value, let attribute):
      l.say(
        "»\(value)« har ikke den form, som \(attribute) kræver.",
        "“\(value)” is not of the form that \(attribute) asks for.")
    case .noSuchRoot:
      l.say(
        "filen begynder med et element, skemaet ikke kender.",
        "the file begins with an element that the schema does not know.")
    case .noTextAllowed:
      l.say("der må ikke stå tekst direkte i det.", "no text may stand directly in it.")
    }
  }

  private static func typeWords(_ type: String, _ l: Language) -> String {
    switch type {
    case "xs:date": l.say("en dato (2018-03-15)", "a date (2018-03-15)")
    case "xs:dateTime":
      l.say("et tidspunkt (2018-03-15T12:00:00)", "a moment (2018-03-15T12:00:00)")
    case "xs:decimal": l.say("et tal med punktum (1500.00)", "a number with a point (1500.00)")
    case "xs:int", "xs:integer", "xs:positiveInteger", "xs:nonNegativeInteger":
      l.say("et helt tal", "a whole number")
    case "xs:boolean": l.say("true eller false", "true or false")
    case "xs:anyURI": l.say("en adresse", "an address")
    default: l.say("af typen \(type)", "of type \(type)")
    }
  }

  /// The texts between apostrophes.
  private static func quoted(in message: String) -> [String] {
    message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// The value is quoted after the element, and after the attribute and the facet where there are
  /// any.
  private static func value(_ quoted: [String], _ text: String) -> String {
    let index = 1 + (text.contains(", attribute '") ? 1 : 0) + (text.contains("[facet '") ? 1 : 0)
    return quoted.indices.contains(index) ? quoted[index] : quoted[quoted.count - 1]
  }

  /// The names in `Expected is one of ( a, b ).` without their namespaces.
  private static func list(in text: String) -> String? {
    guard let open = text.firstIndex(of: "("), text.contains("Expected is") else { return nil }
    let inner =
      text[open...].split(separator: "xpected is ").last?.drop { $0 != "(" } ?? text[open...]
    return inner.dropFirst().prefix { $0 != ")" }.split(separator: ",").map { name in
      let word = name.trimmingPrefix { $0 == " " }.split(separator: " ").joined()
      return "<" + (word.split(separator: "}").last.map(String.init) ?? word) + ">"
    }.joined(separator: ", ")
  }
}
