import Templating
import Testing

/// Templates of XML and HTML.
@Suite struct XMLTemplateTests {
  private static let money: TemplateValue = .spelled(
    TemplateSpellings(
      shown: "1.000,00 kr.", machine: "1000.00", named: ["number": "1.000,00", "iso": "1000.00"]))
  private static let values: TemplateValue = .record([
    "name": .text("A & <b> \"c\""), "amount": money, "gone": .absent, "yes": .flag(true),
    "lines": .list((1...3).map { .record(["n": .text("\($0)")]) }),
    "story": .prose("Et.\n\n- to\n- tre\nFire"),
  ])

  private func filled(
    _ text: String, _ style: TemplateStyle = .machine, _ syntax: TemplateSyntax = .xml
  ) throws -> String {
    let template = try XMLTemplate(Array(text.utf8), name: "x", syntax: syntax)
    let bytes = try template.fill(Self.values, style)
    let text = String(decoding: bytes, as: UTF8.self)
    return String(text[(text.firstIndex(of: "\n") ?? text.startIndex)...].dropFirst().dropLast())
  }

  @Test func valuesAreEscapedInTextAndAttributes() throws {
    #expect(
      try filled("<a b=\"[{{name}}]\">{{name}}</a>")
        == "<a b=\"[A &amp; &lt;b&gt; &quot;c&quot;]\">A &amp; &lt;b&gt; \"c\"</a>")
  }

  @Test func theBareTagIsTheSpellingOfTheDocument() throws {
    let form = "<a b=\"{{amount.number}}\">{{amount}} {{#amount}}{{.}} {{iso}}{{/amount}}</a>"
    #expect(try filled(form) == "<a b=\"1.000,00\">1000.00 1000.00 1000.00</a>")
    #expect(
      try filled(form, .people(absent: "–"))
        == "<a b=\"1.000,00\">1.000,00 kr. 1.000,00 kr. 1000.00</a>")
  }

  @Test func anAttributeOfAnAbsentValueIsLeftOut() throws {
    #expect(try filled("<a b=\"{{gone}}\" c=\"{{amount}}\"/>") == "<a c=\"1000.00\"/>")
    #expect(
      try filled("<a b=\"{{gone}}\"/>", .people(absent: "Ikke oplyst"))
        == "<a b=\"Ikke oplyst\"/>")
  }

  @Test(arguments: ["<a>{{gone}}</a>", "<a b=\"x{{gone}}\"/>", "<a>{{gone.iso}}</a>"])
  func anAbsentValueAnywhereElseIsAFinding(form: String) throws {
    #expect {
      _ = try filled(form)
    } throws: { error in
      guard let fault = (error as? TemplateFindings)?.all.first?.fault else { return false }
      if case .noValue = fault { return true } else { return false }
    }
  }

  @Test func sectionsRepeatElementsAndWorkInAttributes() throws {
    #expect(
      try filled(
        """
        <a b="{{#lines}}{{n}} {{/lines}}{{^lines}}none{{/lines}}">
          {{#lines}}
          <c n="{{n}}"/>
          {{/lines}}
        </a>
        """)
          == """
          <a b="1 2 3 ">
            <c n="1"/>
            <c n="2"/>
            <c n="3"/>
          </a>
          """)
  }

  @Test func everythingOutsideOfTagsIsKept() throws {
    let form =
      "<x:a xmlns:x=\"u\" xmlns=\"d\" x:b=\"1\"><!-- {{note}} --><?pi  data?> <c><![CDATA[<&]]></c></x:a>"
    #expect(
      try filled(form)
        == "<x:a xmlns:x=\"u\" xmlns=\"d\" x:b=\"1\"><!-- {{note}} --><?pi data?> <c>&lt;&amp;</c></x:a>"
    )
  }

  @Test func aPageOfHTMLIsWrittenAsHTML() throws {
    let page = """
      <html lang="da"><head><meta charset="utf-8"/><title>{{story}}</title><style>a > b {}</style>\
      </head><body><p class="x">{{story}}</p><p>{{name}}<br/></p><div/>\
      <svg><rect width="{{amount}}"/></svg></body></html>
      """
    #expect(
      try filled(page, .people(absent: "–"), .html) == """
        <html lang="da"><head><meta charset="utf-8"><title>Et.

        - to
        - tre
        Fire</title><style>a > b {}</style></head><body><p class="x">Et.</p><ul><li>to</li>\
        <li>tre</li></ul><p class="x">Fire</p><p>A &amp; &lt;b&gt; "c"<br></p><div></div>\
        <svg><rect width="1.000,00 kr."></rect></svg></body></html>
        """)
  }

  @Test func aLongListIsWrittenInConstantMemory() throws {
    let template = try XMLTemplate(
      Array("<a>{{#items}}<b n=\"{{n}}\">{{name}}</b>{{/items}}<c/></a>".utf8), name: "x")
    var (pieces, size, largest) = (0, 0, 0)
    try template.fill(
      Self.values, .machine, each: "items",
      of: { give in
        for number in 0..<20_000 { try give(.record(["n": .text("\(number)")])) }
      },
      to: { bytes in
        pieces += 1
        size += bytes.count
        largest = max(largest, bytes.count)
      })
    #expect(pieces > 5 && largest < 80_000 && size > 600_000)
  }

  @Test func whatTheSinkThrowsEndsTheFilling() throws {
    struct Full: Error {}
    let template = try XMLTemplate(Array("<a>{{#items}}{{.}}{{/items}}</a>".utf8), name: "x")
    #expect(throws: Full.self) {
      try template.fill(
        Self.values, .machine, each: "items",
        of: { give in while true { try give(.text(String(repeating: "x", count: 999))) } },
        to: { _ in throw Full() })
    }
  }

  @Test func placesAreLines() throws {
    let template = try XMLTemplate(
      Array("<a>\n<b>\n{{x}}</b>\n <c d=\"{{y}}\"/>\n\n{{z}}\n{{#w}}\n{{/w}}{{v}}</a>".utf8),
      name: "x")
    #expect(template.check([]).map(\.place.line) == [3, 4, 6, 7, 8])
  }
}
