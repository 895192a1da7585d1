import PortfolioModel
import Reporting
import Templating

extension TemplatePlace {
  /// The place in a file that a message tells: by line in an XML file, else as people name the
  /// parts of a document.
  func place(in file: String) -> Finding.Place {
    let parts = steps.filter { if case .line = $0 { false } else { true } }
    return Finding.Place(
      file: file, line: line,
      part: parts.isEmpty
        ? nil
        : Finding.Place.Part(
          danish: parts.map { $0.words(.danish) }.joined(separator: ", "),
          english: parts.map { $0.words(.english) }.joined(separator: ", ")))
  }
}

extension TemplatePlace.Step {
  fileprivate func words(_ l: Language) -> String {
    switch self {
    case .body: l.say("brødtekst", "body")
    case .header(let number): l.say("sidehoved \(number)", "header \(number)")
    case .footer(let number): l.say("sidefod \(number)", "footer \(number)")
    case .footnote(let number): l.say("fodnote \(number)", "footnote \(number)")
    case .endnote(let number): l.say("slutnote \(number)", "endnote \(number)")
    case .textBox(let number): l.say("tekstfelt \(number)", "text box \(number)")
    case .table(let number): l.say("tabel \(number)", "table \(number)")
    case .row(let number): l.say("række \(number)", "row \(number)")
    case .column(let number): l.say("kolonne \(number)", "column \(number)")
    case .paragraph(let number): l.say("afsnit \(number)", "paragraph \(number)")
    case .properties: l.say("dokumentets egenskaber", "document properties")
    case .part(let name): l.say("delen \(name)", "part \(name)")
    case .line(let number): l.say("linje \(number)", "line \(number)")
    case .attribute(let name): l.say("attributten \(name)", "attribute \(name)")
    }
  }
}
