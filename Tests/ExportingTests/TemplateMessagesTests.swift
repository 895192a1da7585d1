import Exporting
import PortfolioModel
import Reporting
import Templating
import Testing

/// Every message about a template, in both languages, by code.
@Suite struct TemplateMessagesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let code: String
    let danish: String
    let english: String
    var testDescription: String { "\(code) \(text)" }

    init(_ text: String, _ code: String, _ danish: String, _ english: String) {
      (self.text, self.code, self.danish, self.english) = (text, code, danish, english)
    }
  }

  static let fields: [TemplateField] = [
    TemplateField("title", .text, danish: "", english: ""),
    TemplateField("isDraft", .flag, danish: "", english: ""),
    TemplateField(
      "grant",
      .record([TemplateField("awarded", .spelled(["number", "iso"]), danish: "", english: "")]),
      danish: "", english: ""),
    TemplateField(
      "budgetLines",
      .list([
        TemplateField(
          "budgetLine", .record([TemplateField("spent", .text, danish: "", english: "")]),
          danish: "", english: "")
      ]), danish: "", english: ""),
    TemplateField("names", .texts, danish: "", english: ""),
  ]

  static let rows: [Row] = [
    Row(
      "{{titel}}", "T-NAME", "Mærket {{titel}} er ukendt. | mente du {{title}}?",
      "Unknown tag {{titel}}. | did you mean {{title}}?"),
    Row(
      "{{#budgetLines}}{{budgetLine.spend}}{{/budgetLines}}", "T-NAME",
      "Mærket {{budgetLine.spend}} er ukendt. | mente du {{budgetLine.spent}}?",
      "Unknown tag {{budgetLine.spend}}. | did you mean {{budgetLine.spent}}?"),
    Row(
      "{{budgetLine.spent}}", "T-NAME",
      "Mærket {{budgetLine.spent}} er ukendt. | navnet findes kun i {{#budgetLines}} | "
        + "sæt {{#budgetLines}} og {{/budgetLines}} om det",
      "Unknown tag {{budgetLine.spent}}. | the name exists only in {{#budgetLines}} | "
        + "put {{#budgetLines}} and {{/budgetLines}} around it"),
    Row(
      "{{xyzzy}}", "T-NAME", "Mærket {{xyzzy}} er ukendt. | se navnene med grants templates fields",
      "Unknown tag {{xyzzy}}. | see the names with grants templates fields"),
    Row(
      "{{GRANT.awarded.iso}}", "T-NAME",
      "Mærket {{GRANT.awarded.iso}} er ukendt. | mente du {{grant.awarded.iso}}?",
      "Unknown tag {{GRANT.awarded.iso}}. | did you mean {{grant.awarded.iso}}?"),
    Row(
      "{{names}}", "T-VALUE", "{{names}} er en liste. | skriv {{#names}}{{.}}{{/names}}",
      "{{names}} is a list. | write {{#names}}{{.}}{{/names}}"),
    Row(
      "{{grant}}", "T-VALUE", "{{grant}} er flere værdier. | vælg en, som {{grant.awarded}}",
      "{{grant}} is several values. | choose one, such as {{grant.awarded}}"),
    Row(
      "{{isDraft}}", "T-VALUE",
      "{{isDraft}} er et ja eller et nej, og kan ikke skrives. | "
        + "skriv {{#isDraft}}tekst{{/isDraft}}",
      "{{isDraft}} is a yes or a no, and cannot be printed. | write {{#isDraft}}text{{/isDraft}}"),
    Row(
      "{{title", "T-BRACES",
      "Mærket »{{title« mangler sit »}}«. | skriv hele mærket i samme afsnit",
      "The tag “{{title” lacks its “}}”. | write the whole tag in the same paragraph"),
    Row(
      "{{ }}", "T-EMPTY", "Mærket »{{}}« er tomt. | skriv et navn i det, eller fjern det",
      "The tag “{{}}” is empty. | write a name in it, or remove it"),
    Row(
      "{{{title}}}", "T-UNSUPPORTED",
      "{{{title}}} (en værdi som opmærkning) understøttes ikke. | skriv {{title}}",
      "{{{title}}} (a value as markup) is not supported. | write {{title}}"),
    Row(
      "{{>head}}", "T-UNSUPPORTED",
      "{{>head}} (en anden skabelon) understøttes ikke. | skriv indholdet her",
      "{{>head}} (another template) is not supported. | write its content here"),
    Row(
      "{{<base}}", "T-UNSUPPORTED",
      "Nedarvning fra en anden skabelon (»base«) understøttes ikke. | skriv indholdet her",
      "Inheriting from another template (“base”) is not supported. | write its content here"),
    Row(
      "{{=| |=}}", "T-UNSUPPORTED",
      "{{=| |=}} (andre tegn om mærker) understøttes ikke. | brug {{ og }}",
      "{{=| |=}} (other delimiters) is not supported. | use {{ and }}"),
    Row(
      "{{#names}}x", "T-UNCLOSED", "{{#names}} bliver ikke afsluttet. | tilføj {{/names}}",
      "{{#names}} is never ended. | add {{/names}}"),
    Row(
      "x{{/names}}", "T-UNOPENED",
      "{{/names}} afslutter noget, der ikke er begyndt. | "
        + "tilføj {{#names}} før det, eller fjern det",
      "{{/names}} ends what was not begun. | add {{#names}} before it, or remove it"),
    Row(
      "{{#names}}{{#grant}}x{{/names}}{{/grant}}", "T-CROSSING",
      "{{#grant}} begynder i {{#names}}, men slutter uden for det. | "
        + "sæt {{/grant}} før {{/names}}",
      "{{#grant}} begins within {{#names}}, but ends outside of it. | "
        + "put {{/grant}} before {{/names}}"),
  ]

  @Test(arguments: rows) func tellsWhatIsWrongAndWhatToDo(row: Row) throws {
    let found = try template(row.text, in: "<x><a>\n%</a></x>").check(Self.fields)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(Self.words(finding, .danish) == row.danish)
    #expect(Self.words(finding, .english) == row.english)
    let told = FindingText(finding, .danish)
    #expect(told.code == row.code)
    #expect(told.place == "test.xml, linje 2")
  }

  /// The same message wherever the tag stands.
  @Test(arguments: rows) func tellsTheSameOfAnAttribute(row: Row) throws {
    let found = try template(
      row.text.replacing("<", with: "&lt;").replacing("\"", with: "&quot;"), in: "<x a=\"%\"/>"
    ).check(Self.fields)
    let finding = try #require(found.first)
    #expect(Self.words(finding, .danish) == row.danish)
    #expect(FindingText(finding, .english).place == "test.xml, line 1: attribute a")
  }

  @Test func tellsOfASectionThatLeavesItsElement() throws {
    let found = try template("", in: "<x><a>{{#names}}</a><b>{{/names}}</b></x>").check(Self.fields)
    #expect(found.map { FindingText($0, .danish).code } == ["T-SPLIT"])
    #expect(
      Self.words(found[0], .english)
        == "{{#names}} and {{/names}} do not stand in the same thing. | one is in a table, a text "
        + "box or an element that the other is outside of | put both in the same table, both "
        + "outside of it, or in the same element")
  }

  @Test func tellsOfAValueThatAFormatCannotDoWithout() throws {
    let template = try template("{{title}}", in: "<x>\n<a>%</a></x>")
    #expect {
      try template.fill(.record(["title": .absent]), .danish)
    } throws: { error in
      guard let finding = (error as? Findings)?.all.first else { return false }
      return FindingText(finding, .danish).lines(program: "grants", .danish) == [
        "grants: fejl: [T-ABSENT] {{title}} har ingen værdi.", "  hvor:   test.xml, linje 2",
        "  fordi:  formatet kræver en her",
        "  gør:    udfyld det i porteføljen, eller sæt {{#title}} om det i skabelonen",
      ]
    }
  }

  @Test func tellsOfATagInAStyleSheet() throws {
    let template = try DocumentTemplate(
      Array("<html><style>{{title}}</style></html>".utf8), name: "test.html")
    #expect(
      template.check(Self.fields).map { Self.words($0, .danish) }
        == ["Et mærke kan ikke stå her: »title«. | flyt det ud i teksten"])
  }

  private func template(_ text: String, in frame: String) throws -> DocumentTemplate {
    let escaped = frame.contains("\"%\"") ? text : text.replacing("<", with: "&lt;")
    return try DocumentTemplate(
      Array(frame.replacing("%", with: escaped).utf8), name: "test.xml")
  }

  static func words(_ finding: Finding, _ language: Language) -> String {
    let text = FindingText(finding, language)
    return [text.message, text.reason, text.remedy].compactMap { $0 }.joined(separator: " | ")
  }
}
