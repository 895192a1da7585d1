import Templating
import Testing

@Suite struct TemplateBindingTests {
  private struct Line: Sendable {
    let title: String
    let note: String?
    let parts: [String]
  }
  private struct Report: Sendable {
    let isDraft: Bool
    let lines: [Line]
  }

  private static let line: [TemplateBinding<Line>] = [
    .text("title", "Navnet", "The name") { $0.title },
    .prose("note", "Noten", "The note") { $0.note },
    .texts("parts", "Delene", "The parts") { $0.parts },
    .spelled("length", ["iso"], "Længden", "The length") {
      TemplateSpellings(
        shown: "\($0.title.count) tegn", machine: "\($0.title.count)",
        named: ["iso": "\($0.title.count)"])
    },
  ]
  private static let report: [TemplateBinding<Report>] = [
    .flag("isDraft", "Om det er et udkast", "Whether it is a draft") { $0.isDraft },
    .list("lines", of: line, "Linjerne", "The lines") { $0.lines },
    .record("first", of: line, "Den første", "The first") { $0.lines.first },
  ]

  @Test func givesCatalogueAndValuesFromOneList() {
    let fields = Self.report.fields()
    #expect(fields.map(\.name) == ["isDraft", "lines", "first"])
    #expect(fields[1].children.map(\.name) == ["title", "note", "parts", "length"])
    #expect(fields[0].danish == "Om det er et udkast")

    let value = Self.report.value(
      of: Report(isDraft: true, lines: [Line(title: "Løn", note: nil, parts: ["a", "b"])]))
    let line = TemplateValue.record([
      "title": .text("Løn"), "note": .absent, "parts": .list([.text("a"), .text("b")]),
      "length": .spelled(
        TemplateSpellings(shown: "3 tegn", machine: "3", named: ["iso": "3"])),
    ])
    #expect(
      value == .record(["isDraft": .flag(true), "lines": .list([line]), "first": line]))
  }

  @Test func whatIsNotThereIsAbsent() {
    let value = Self.report.value(of: Report(isDraft: false, lines: []))
    #expect(value == .record(["isDraft": .flag(false), "lines": .list([]), "first": .absent]))
  }
}
