import PortfolioModel
import Reporting
import Templating

extension TemplateFinding {
  /// The finding as it is told, in a template of a name.
  func finding(in file: String) -> Finding {
    Finding(
      .worded(
        WordedFault(fault.code, danish: fault.words(.danish), english: fault.words(.english))),
      place: place.place(in: file))
  }
}

extension TemplateFault {
  /// The stable code.
  fileprivate var code: String {
    switch self {
    case .unknownName: "T-NAME"
    case .notAValue: "T-VALUE"
    case .unclosedTag: "T-BRACES"
    case .emptyTag: "T-EMPTY"
    case .unsupported: "T-UNSUPPORTED"
    case .unclosedSection: "T-UNCLOSED"
    case .unopenedSection: "T-UNOPENED"
    case .crossingSections: "T-CROSSING"
    case .splitSection: "T-SPLIT"
    case .misplacedTag: "T-PLACE"
    case .tooManySections: "T-SECTIONS"
    case .noValue: "T-ABSENT"
    }
  }

  fileprivate func words(_ l: Language) -> WordedFault.Words {
    switch self {
    case .unknownName(let name, let nearest, let list): Self.unknown(name, nearest, list, l)
    case .notAValue(let name, let kind, let example): Self.notAValue(name, kind, example, l)
    case .unsupported(let what, let name): Self.unsupported(what, name, l)
    case .unclosedTag(let text):
      .init(
        l.say("Mærket »{{\(text)« mangler sit »}}«.", "The tag “{{\(text)” lacks its “}}”."),
        remedy: l.say(
          "skriv hele mærket i samme afsnit", "write the whole tag in the same paragraph"))
    case .emptyTag:
      .init(
        l.say("Mærket »{{}}« er tomt.", "The tag “{{}}” is empty."),
        remedy: l.say("skriv et navn i det, eller fjern det", "write a name in it, or remove it"))
    case .unclosedSection(let name):
      .init(
        l.say("{{#\(name)}} bliver ikke afsluttet.", "{{#\(name)}} is never ended."),
        remedy: l.say("tilføj {{/\(name)}}", "add {{/\(name)}}"))
    case .unopenedSection(let name):
      .init(
        l.say(
          "{{/\(name)}} afslutter noget, der ikke er begyndt.",
          "{{/\(name)}} ends what was not begun."),
        remedy: l.say(
          "tilføj {{#\(name)}} før det, eller fjern det", "add {{#\(name)}} before it, or remove it"
        )
      )
    case .crossingSections(let name, let other):
      .init(
        l.say(
          "{{#\(name)}} begynder i {{#\(other)}}, men slutter uden for det.",
          "{{#\(name)}} begins within {{#\(other)}}, but ends outside of it."),
        remedy: l.say(
          "sæt {{/\(name)}} før {{/\(other)}}", "put {{/\(name)}} before {{/\(other)}}"))
    case .splitSection(let name):
      .init(
        l.say(
          "{{#\(name)}} og {{/\(name)}} står ikke i det samme.",
          "{{#\(name)}} and {{/\(name)}} do not stand in the same thing."),
        reason: l.say(
          "det ene står i en tabel, et tekstfelt eller et element, som det andet er uden for",
          "one is in a table, a text box or an element that the other is outside of"),
        remedy: l.say(
          "sæt begge i samme tabel, begge uden for den, eller i samme element",
          "put both in the same table, both outside of it, or in the same element"))
    case .misplacedTag(let text):
      .init(
        l.say("Et mærke kan ikke stå her: »\(text)«.", "No tag can stand here: “\(text)”."),
        remedy: l.say("flyt det ud i teksten", "move it into the text"))
    case .tooManySections(let limit):
      .init(
        l.say(
          "Skabelonen har flere end \(limit) afsnit med {{#…}}.",
          "The template has more than \(limit) sections with {{#…}}."))
    case .noValue(let name):
      .init(
        l.say("{{\(name)}} har ingen værdi.", "{{\(name)}} has no value."),
        reason: l.say("formatet kræver en her", "the format needs one here"),
        remedy: l.say(
          "udfyld det i porteføljen, eller sæt {{#\(name)}} om det i skabelonen",
          "fill it in in the portfolio, or put {{#\(name)}} around it in the template"))
    }
  }

  private static func unknown(
    _ name: String, _ nearest: String?, _ list: String?, _ l: Language
  ) -> WordedFault.Words {
    let message = l.say("Mærket {{\(name)}} er ukendt.", "Unknown tag {{\(name)}}.")
    if let nearest {
      return .init(
        message, remedy: l.say("mente du {{\(nearest)}}?", "did you mean {{\(nearest)}}?"))
    }
    if let list {
      return .init(
        message,
        reason: l.say("navnet findes kun i {{#\(list)}}", "the name exists only in {{#\(list)}}"),
        remedy: l.say(
          "sæt {{#\(list)}} og {{/\(list)}} om det", "put {{#\(list)}} and {{/\(list)}} around it"))
    }
    return .init(
      message,
      remedy: l.say(
        "se navnene med grants templates fields", "see the names with grants templates fields"))
  }

  private static func notAValue(
    _ name: String, _ kind: NotAValue, _ example: String?, _ l: Language
  ) -> WordedFault.Words {
    switch kind {
    case .list:
      let inner = example.map { "{{\($0)}}" } ?? "…"
      return .init(
        l.say("{{\(name)}} er en liste.", "{{\(name)}} is a list."),
        remedy: l.say(
          "skriv {{#\(name)}}\(inner){{/\(name)}}", "write {{#\(name)}}\(inner){{/\(name)}}"))
    case .record:
      return .init(
        l.say("{{\(name)}} er flere værdier.", "{{\(name)}} is several values."),
        remedy: example.map { l.say("vælg en, som {{\($0)}}", "choose one, such as {{\($0)}}") })
    case .flag:
      return .init(
        l.say(
          "{{\(name)}} er et ja eller et nej, og kan ikke skrives.",
          "{{\(name)}} is a yes or a no, and cannot be printed."),
        remedy: l.say(
          "skriv {{#\(name)}}tekst{{/\(name)}}", "write {{#\(name)}}text{{/\(name)}}"))
    }
  }

  private static func unsupported(
    _ what: Unsupported, _ name: String, _ l: Language
  ) -> WordedFault.Words {
    switch what {
    case .unescaped:
      .init(
        l.say(
          "{{{\(name)}}} (en værdi som opmærkning) understøttes ikke.",
          "{{{\(name)}}} (a value as markup) is not supported."),
        remedy: l.say("skriv {{\(name)}}", "write {{\(name)}}"))
    case .partial:
      .init(
        l.say(
          "{{>\(name)}} (en anden skabelon) understøttes ikke.",
          "{{>\(name)}} (another template) is not supported."),
        remedy: l.say("skriv indholdet her", "write its content here"))
    case .inheritance:
      .init(
        l.say(
          "Nedarvning fra en anden skabelon (»\(name)«) understøttes ikke.",
          "Inheriting from another template (“\(name)”) is not supported."),
        remedy: l.say("skriv indholdet her", "write its content here"))
    case .delimiters:
      .init(
        l.say(
          "{{=\(name)}} (andre tegn om mærker) understøttes ikke.",
          "{{=\(name)}} (other delimiters) is not supported."),
        remedy: l.say("brug {{ og }}", "use {{ and }}"))
    }
  }
}
