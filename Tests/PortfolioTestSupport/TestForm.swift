import OfficePackages
import Templating

/// A Word file made in a test: the content of its body, and what else is asked for.
public struct TestForm {
  public static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  public var body: String
  /// By kind (`header`, `footnotes` …), the content of a part's root element.
  public var texts: [(kind: String, content: String)] = []
  /// Other parts as they stand, by name.
  public var parts: [(name: String, content: [UInt8])] = []
  /// Relationships of the document beside those of its texts.
  public var relationships = ""
  public var mainType = "document.main"
  public var namespace = transitional
  public var mainName = "word/document.xml"

  public init(_ body: String) { self.body = body }

  private static let roots = [
    "header": "hdr", "footer": "ftr", "footnotes": "footnotes", "endnotes": "endnotes",
    "numbering": "numbering", "styles": "styles", "settings": "settings",
  ]

  /// The namespaces that the parts declare.
  private var declarations: String {
    "xmlns:w=\"\(namespace)\" xmlns:r=\"\(Self.office)\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
      + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
      + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
      + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
      + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
  }

  private func named(_ index: Int) -> String {
    let kind = texts[index].kind
    let number = texts[...index].count { $0.kind == kind }
    return kind == "header" || kind == "footer" ? "\(kind)\(number).xml" : "\(kind).xml"
  }

  public var allParts: [(name: String, content: [UInt8])] {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let content = "http://schemas.openxmlformats.org/package/2006/"
    var types =
      "<Override PartName=\"/\(mainName)\" ContentType=\"\(word)\(mainType)+xml\"/>"
    var links = relationships
    var all: [(name: String, content: [UInt8])] = []
    for (index, text) in texts.enumerated() {
      let (name, root) = (named(index), Self.roots[text.kind] ?? text.kind)
      types += "<Override PartName=\"/word/\(name)\" ContentType=\"\(word)\(text.kind)+xml\"/>"
      links +=
        "<Relationship Id=\"t\(index)\" Type=\"\(Self.office)/\(text.kind)\" Target=\"\(name)\"/>"
      all.append(
        (
          "word/\(name)",
          Array("\(declaration)<w:\(root) \(declarations)>\(text.content)</w:\(root)>".utf8)
        ))
    }
    return [
      (
        "[Content_Types].xml",
        Array(
          """
          \(declaration)<Types xmlns="\(content)content-types"><Default Extension="rels" \
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\(types)</Types>
          """.utf8)
      ),
      (
        "_rels/.rels",
        Array(
          """
          \(declaration)<Relationships xmlns="\(content)relationships"><Relationship Id="rId1" \
          Type="\(Self.office)/officeDocument" Target="\(mainName)"/></Relationships>
          """.utf8)
      ),
      (
        mainName,
        Array(
          """
          \(declaration)<w:document \(declarations)><w:body>\(body)<w:sectPr/></w:body></w:document>
          """.utf8)
      ),
      (
        "word/_rels/document.xml.rels",
        Array(
          "\(declaration)<Relationships xmlns=\"\(content)relationships\">\(links)</Relationships>"
            .utf8)
      ),
    ] + all + parts
  }

  public func bytes() throws -> [UInt8] { try OfficePackage.bytes(of: allParts) }

  public func template() throws -> WordTemplate { try WordTemplate(bytes(), name: "test.docx") }
}

/// A paragraph with a run for each text.
public func p(_ texts: String..., properties: String = "") -> String {
  let runs = texts.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }
  let pPr = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
  return "<w:p>\(pPr)\(runs.joined())</w:p>"
}

public func cell(_ content: String, properties: String = "") -> String {
  "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>\(properties)</w:tcPr>\(content)</w:tc>"
}

public func row(_ cells: String...) -> String {
  "<w:tr>" + cells.map { $0.hasPrefix("<w:tc>") ? $0 : cell(p($0)) }.joined() + "</w:tr>"
}

public func table(_ rows: String...) -> String {
  "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>" + rows.joined() + "</w:tbl>"
}
