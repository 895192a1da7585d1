import Templating
import Testing

/// The cases of the public Mustache specification (github.com/mustache/spec, MIT licence, modules
/// interpolation, sections, inverted and comments) that apply to this tag language, by their names.
///
/// Left out are unescaped values and lambdas, which are refused by name; names that do not exist
/// and values that are null or a number, which are an error, said in words, or no value here.
@Suite struct MustacheSpecificationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let template: String
    let values: TemplateRecord
    let expected: String
    var testDescription: String { name }

    init(
      _ name: String, _ template: String, _ values: TemplateRecord, _ expected: String
    ) {
      (self.name, self.template, self.values, self.expected) = (name, template, values, expected)
    }
  }

  private static let yes: TemplateValue = .flag(true)
  private static let no: TemplateValue = .flag(false)
  private static func names(_ names: [String], as name: String) -> TemplateValue {
    .list(names.map { .record([name: .text($0)]) })
  }
  private static func texts(_ texts: String...) -> TemplateValue {
    .list(texts.map { .text($0) })
  }

  static let interpolation: [Case] = [
    Case("No Interpolation", "Hello from {Mustache}!\n", [:], "Hello from {Mustache}!\n"),
    Case(
      "Basic Interpolation", "Hello, {{subject}}!\n", ["subject": .text("world")],
      "Hello, world!\n"),
    Case(
      "No Re-interpolation", "{{template}}: {{planet}}",
      ["template": .text("{{planet}}"), "planet": .text("Earth")], "{{planet}}: Earth"),
    Case(
      "HTML Escaping", "These characters should be HTML escaped: {{forbidden}}\n",
      ["forbidden": .text("& \" < >")], "These characters should be HTML escaped: & \" < >\n"),
    Case(
      "Dotted Names - Basic Interpolation", "\"{{person.name}}\"",
      ["person": .record(["name": .text("Joe")])], "\"Joe\""),
    Case(
      "Dotted Names - Arbitrary Depth", "\"{{a.b.c.d.e.name}}\"",
      [
        "a": .record([
          "b": .record(["c": .record(["d": .record(["e": .record(["name": .text("Phil")])])])])
        ])
      ], "\"Phil\""),
    Case(
      "Dotted Names - Initial Resolution", "\"{{#a}}{{b.c.d.e.name}}{{/a}}\"",
      [
        "a": .record([
          "b": .record(["c": .record(["d": .record(["e": .record(["name": .text("Phil")])])])])
        ]),
        "b": .record(["c": .record(["d": .record(["e": .record(["name": .text("Wrong")])])])]),
      ], "\"Phil\""),
    Case(
      "Dotted Names are never single keys", "{{a.b}}",
      ["a.b": .text("c"), "a": .record(["b": .text("d")])], "d"),
    Case("Implicit Iterators - Basic Interpolation", "{{#x}}{{.}}{{/x}}", ["x": .text("1")], "1"),
    Case(
      "Interpolation - Surrounding Whitespace", "| {{string}} |", ["string": .text("---")],
      "| --- |"),
    Case("Interpolation - Standalone", "  {{string}}\n", ["string": .text("---")], "  ---\n"),
    Case("Interpolation With Padding", "|{{ string }}|", ["string": .text("---")], "|---|"),
  ]

  static let sections: [Case] = [
    Case(
      "Truthy", "\"{{#boolean}}This should be rendered.{{/boolean}}\"", ["boolean": yes],
      "\"This should be rendered.\""),
    Case(
      "Falsey", "\"{{#boolean}}This should not be rendered.{{/boolean}}\"", ["boolean": no],
      "\"\""),
    Case(
      "Null is falsey", "\"{{#null}}This should not be rendered.{{/null}}\"", ["null": .absent],
      "\"\""),
    Case(
      "Context", "\"{{#context}}Hi {{name}}.{{/context}}\"",
      ["context": .record(["name": .text("Joe")])], "\"Hi Joe.\""),
    Case(
      "Parent contexts", "\"{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}\"",
      [
        "a": .text("foo"), "b": .text("wrong"), "sec": .record(["b": .text("bar")]),
        "c": .record(["d": .text("baz")]),
      ], "\"foo, bar, baz\""),
    Case(
      "List", "\"{{#list}}{{item}}{{/list}}\"", ["list": names(["1", "2", "3"], as: "item")],
      "\"123\""),
    Case("Empty List", "\"{{#list}}Yay lists!{{/list}}\"", ["list": .list([])], "\"\""),
    Case(
      "Doubled", "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n",
      ["bool": yes, "two": .text("second")], "* first\n* second\n* third\n"),
    Case(
      "Nested (Truthy)", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", ["bool": yes],
      "| A B C D E |"),
    Case(
      "Nested (Falsey)", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", ["bool": no],
      "| A  E |"),
    Case(
      "Implicit Iterator - String", "\"{{#list}}({{.}}){{/list}}\"",
      ["list": texts("a", "b", "c", "d", "e")], "\"(a)(b)(c)(d)(e)\""),
    Case(
      "Implicit Iterator - Array", "\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"",
      ["list": .list([texts("1", "2", "3"), texts("a", "b", "c")])], "\"(123)(abc)\""),
    Case(
      "Dotted Names - Truthy", "\"{{#a.b.c}}Here{{/a.b.c}}\"",
      ["a": .record(["b": .record(["c": yes])])], "\"Here\""),
    Case(
      "Dotted Names - Falsey", "\"{{#a.b.c}}Here{{/a.b.c}}\"",
      ["a": .record(["b": .record(["c": no])])], "\"\""),
    Case(
      "Surrounding Whitespace", " | {{#boolean}}\t|\t{{/boolean}} | \n", ["boolean": yes],
      " | \t|\t | \n"),
    Case(
      "Internal Whitespace", " | {{#boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n",
      ["boolean": yes], " |  \n  | \n"),
    Case(
      "Indented Inline Sections",
      " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n", ["boolean": yes],
      " YES\n GOOD\n"),
    Case(
      "Standalone Lines", "| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n",
      ["boolean": yes], "| This Is\n|\n| A Line\n"),
    Case(
      "Indented Standalone Lines", "| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n",
      ["boolean": yes], "| This Is\n|\n| A Line\n"),
    Case(
      "Standalone Without Previous Line", "  {{#boolean}}\n#{{/boolean}}\n/", ["boolean": yes],
      "#\n/"),
    Case(
      "Standalone Without Newline", "#{{#boolean}}\n/\n  {{/boolean}}", ["boolean": yes],
      "#\n/\n"),
    Case("Padding", "|{{# boolean }}={{/ boolean }}|", ["boolean": yes], "|=|"),
  ]

  static let inverted: [Case] = [
    Case(
      "Falsey", "\"{{^boolean}}This should be rendered.{{/boolean}}\"", ["boolean": no],
      "\"This should be rendered.\""),
    Case(
      "Truthy", "\"{{^boolean}}This should not be rendered.{{/boolean}}\"", ["boolean": yes],
      "\"\""),
    Case(
      "Null is falsey", "\"{{^null}}This should be rendered.{{/null}}\"", ["null": .absent],
      "\"This should be rendered.\""),
    Case(
      "Context", "\"{{^context}}Hi {{name}}.{{/context}}\"",
      ["context": .record(["name": .text("Joe")])], "\"\""),
    Case(
      "List", "\"{{^list}}{{n}}{{/list}}\"", ["list": names(["1", "2", "3"], as: "n")], "\"\""),
    Case("Empty List", "\"{{^list}}Yay lists!{{/list}}\"", ["list": .list([])], "\"Yay lists!\""),
    Case(
      "Doubled", "{{^bool}}\n* first\n{{/bool}}\n* {{two}}\n{{^bool}}\n* third\n{{/bool}}\n",
      ["bool": no, "two": .text("second")], "* first\n* second\n* third\n"),
    Case(
      "Nested (Falsey)", "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", ["bool": no],
      "| A B C D E |"),
    Case(
      "Nested (Truthy)", "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", ["bool": yes],
      "| A  E |"),
    Case(
      "Dotted Names - Truthy", "\"{{^a.b.c}}Not Here{{/a.b.c}}\"",
      ["a": .record(["b": .record(["c": yes])])], "\"\""),
    Case(
      "Dotted Names - Falsey", "\"{{^a.b.c}}Not Here{{/a.b.c}}\"",
      ["a": .record(["b": .record(["c": no])])], "\"Not Here\""),
    Case(
      "Standalone Lines", "| This Is\n{{^boolean}}\n|\n{{/boolean}}\n| A Line\n",
      ["boolean": no], "| This Is\n|\n| A Line\n"),
    Case("Padding", "|{{^ boolean }}={{/ boolean }}|", ["boolean": no], "|=|"),
  ]

  static let comments: [Case] = [
    Case("Inline", "12345{{! Comment Block! }}67890", [:], "1234567890"),
    Case(
      "Multiline", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", [:], "1234567890\n"),
    Case("Standalone", "Begin.\n{{! Comment Block! }}\nEnd.\n", [:], "Begin.\nEnd.\n"),
    Case(
      "Indented Standalone", "Begin.\n  {{! Indented Comment Block! }}\nEnd.\n", [:],
      "Begin.\nEnd.\n"),
    Case("Standalone Without Previous Line", "  {{! I'm Still Standalone }}\n!", [:], "!"),
    Case("Standalone Without Newline", "!\n  {{! I'm Still Standalone }}", [:], "!\n"),
    Case(
      "Multiline Standalone", "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", [:],
      "Begin.\nEnd.\n"),
    Case("Indented Inline", "  12 {{! 34 }}\n", [:], "  12 \n"),
    Case("Surrounding Whitespace", "12345 {{! Comment Block! }} 67890", [:], "12345  67890"),
    Case(
      "Variable Name Collision", "comments never show: >{{! comment }}<",
      ["! comment": .text("1"), "comment": .text("3")], "comments never show: ><"),
  ]

  @Test(arguments: interpolation) func interpolates(_ spec: Case) throws { try hold(spec) }
  @Test(arguments: sections) func repeatsSections(_ spec: Case) throws { try hold(spec) }
  @Test(arguments: inverted) func invertsSections(_ spec: Case) throws { try hold(spec) }
  @Test(arguments: comments) func leavesCommentsOut(_ spec: Case) throws { try hold(spec) }

  private func hold(_ spec: Case) throws {
    let filled = try TextTemplate.filled(spec.template, .record(spec.values))
    #expect(filled == spec.expected)
  }
}
