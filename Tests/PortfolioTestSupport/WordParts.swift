import Foundation
import OfficePackages

/// Word files of a test: their parts as text, and small ones made by hand.
public enum WordParts {
  /// The text of every part, by its name.
  public static func of(_ bytes: [UInt8]) throws -> [String: String] {
    let package = try OfficePackage(bytes)
    var parts: [String: String] = [:]
    for name in package.parts {
      parts[name.text] = String(decoding: try package.content(of: name) ?? [], as: UTF8.self)
    }
    return parts
  }

  /// The text of a Word file's body, each paragraph on a line, as it is escaped there.
  public static func text(_ bytes: [UInt8]) throws -> String {
    let document = try of(bytes)["word/document.xml"] ?? ""
    let paragraphs = document.components(separatedBy: "</w:p>").map { paragraph in
      paragraph.components(separatedBy: "<w:t").dropFirst().compactMap { run -> String? in
        guard run.hasPrefix(">") || run.hasPrefix(" "), let end = run.range(of: ">") else {
          return nil
        }
        return run[end.upperBound...].components(separatedBy: "</w:t>").first
      }.joined()
    }
    return paragraphs.joined(separator: "\n")
  }

  /// A Word file with nothing in it but a body.
  public static func file(_ body: String) throws -> [UInt8] {
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    let document =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return try OfficePackage.bytes(of: [
      (
        "[Content_Types].xml",
        Array(
          """
          <Types xmlns="\(types)"><Default Extension="rels" \
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Override PartName="/word/document.xml" ContentType="\(word)"/></Types>
          """.utf8)
      ),
      (
        "_rels/.rels",
        Array(
          """
          <Relationships xmlns="\(relations)"><Relationship Id="rId1" Type="\(document)" \
          Target="word/document.xml"/></Relationships>
          """.utf8)
      ),
      (
        "word/document.xml",
        Array("<w:document xmlns:w=\"\(main)\"><w:body>\(body)</w:body></w:document>".utf8)
      ),
    ])
  }
}
