import OfficePackages
import Templating
import Testing
import XMLDocuments

/// Whatever the form is, nothing but its tags is touched.
@Suite struct UntouchedTextTests {
  private static let values: TemplateValue = .record([
    "name": .text("MyWay"), "yes": .flag(true),
    "amount": .spelled(TemplateSpellings(shown: "1 kr.", machine: "1.00", named: ["iso": "1.00"])),
  ])

  /// What is told of a paragraph: its properties, and its text with the tags as they print.
  private struct Told: Hashable {
    let properties: [UInt8]
    let text: String
  }

  private static func paragraphs(_ form: FilledForm, _ part: String, fills: Bool) throws -> [Told] {
    var told: [Told] = []
    try form.root(of: part).forEachElement { element in
      guard element.name == "p" else { return }
      var text = FilledForm.text(of: element)
      let isOnlyTags = fills && !text.isEmpty && Self.filled(text, keepsSpace: false).isEmpty
      // Drawings keep the paragraph of a comment, and a paragraph of tags alone goes.
      if isOnlyTags, !element.holds("drawing"),
        text.contains("{{#yes}}") != text.contains("{{/yes}}")
      {
        return
      }
      if fills { text = Self.filled(text, keepsSpace: true) }
      var properties: [UInt8] = []
      for child in element.elements where child.name == "pPr" { child.write(to: &properties) }
      told.append(Told(properties: properties, text: text))
    }
    return told
  }

  private static func filled(_ text: String, keepsSpace: Bool) -> String {
    var text = text.replacing("{{! note }}", with: "")
    for (tag, printed) in SeededForm.printed {
      text = text.replacing(tag, with: keepsSpace ? printed : printed)
    }
    return text
  }

  @Test(arguments: 0..<UInt64(LongTests.count(long: 5_000, short: 20)))
  func onlyTagsAreTouched(seed: UInt64) throws {
    let form = SeededForm(seed: seed).form
    let before = try FilledForm(form.bytes())
    let template = try form.template()
    #expect(
      template.check([]).allSatisfy { if case .unknownName = $0.fault { true } else { false } })
    let after = try FilledForm(template.fill(Self.values, absent: ""))
    #expect(after.package.parts == before.package.parts)
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
      let expected = try Self.paragraphs(before, part, fills: true)
      #expect(try Self.paragraphs(after, part, fills: false) == expected, "\(part) of \(seed)")
    }
    for part in before.package.parts
    where !["word/document.xml", "word/header1.xml", "word/footer1.xml"].contains(part.text) {
      #expect(try after.package.content(of: part) == before.package.content(of: part))
    }
    #expect(try DocumentRules.faults(after) == [])
  }
}

extension XMLElement {
  fileprivate func holds(_ name: String) -> Bool {
    var isHeld = false
    forEachElement { if $0.name == name { isHeld = true } }
    return isHeld
  }
}
