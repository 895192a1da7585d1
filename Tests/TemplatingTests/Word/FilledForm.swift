import OfficePackages
import PortfolioTestSupport
import Templating
import Testing
import XMLDocuments

/// A filled Word file, to be looked at.
struct FilledForm {
  let bytes: [UInt8]
  let package: OfficePackage

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    package = try OfficePackage(bytes)
  }

  func text(of part: String = "word/document.xml") throws -> String {
    let content = try #require(try package.content(of: PartName(part)))
    return String(decoding: content, as: UTF8.self)
  }

  func root(of part: String = "word/document.xml") throws -> XMLElement {
    let content = try #require(try package.content(of: PartName(part)))
    return try XMLDocument(bytes: content).root
  }

  /// The content of the body without its section's properties.
  func body() throws -> String {
    let text = try text()
    let start = try #require(text.firstRange(of: "<w:body>")).upperBound
    let end = try #require(text.firstRange(of: "<w:sectPr/></w:body>")).lowerBound
    return String(text[start..<end])
  }

  /// The text of each paragraph, in the order of the part; a break of a line is a line break.
  func paragraphs(of part: String = "word/document.xml") throws -> [String] {
    var paragraphs: [String] = []
    try root(of: part).forEachElement { element in
      if element.name == "p" { paragraphs.append(Self.text(of: element)) }
    }
    return paragraphs
  }

  /// The texts of the cells of each row of each table.
  func rows(of part: String = "word/document.xml") throws -> [[String]] {
    var rows: [[String]] = []
    try root(of: part).forEachElement { element in
      guard element.name == "tr" else { return }
      rows.append(
        element.elements.filter { $0.name == "tc" }.map { cell in
          cell.elements.filter { $0.name == "p" }.map(Self.text).joined(separator: "¶")
        })
    }
    return rows
  }

  static func text(of element: XMLElement) -> String {
    element.children.reduce(into: "") { text, node in
      guard let child = node.element else {
        if element.name == "t" { text += node.text?.value ?? "" }
        return
      }
      switch child.name {
      case "br": text += "\n"
      case "tab" where element.name == "r": text += "\t"
      case "p", "txbxContent": break
      default: text += Self.text(of: child)
      }
    }
  }
}

extension TestForm {
  /// The form filled with values.
  func filled(_ values: TemplateRecord = [:]) throws -> FilledForm {
    try FilledForm(template().fill(.record(values), absent: "Ikke oplyst"))
  }
}
