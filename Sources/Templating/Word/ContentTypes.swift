import OfficePackages
import XMLDocuments

/// What kind of content each part of a package is (`[Content_Types].xml`).
struct ContentTypes {
  static let part = PartName("[Content_Types].xml")
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  static let document = word + "document.main+xml"
  static let template = word + "template.main+xml"
  static let numbering = word + "numbering+xml"

  let root: XMLElement
  private var defaults: [String: String] = [:]
  private var overrides: [PartName: XMLElement] = [:]

  init(_ root: XMLElement) {
    self.root = root
    for element in root.elements {
      if element.name == "Default", let ending = element.attribute("Extension") {
        defaults[ending.lowercased()] = element.attribute("ContentType") ?? ""
      } else if element.name == "Override", let name = element.attribute("PartName") {
        overrides[PartName(String(name.drop { $0 == "/" }))] = element
      }
    }
  }

  func type(of part: PartName) -> String {
    if let override = overrides[part] { return override.attribute("ContentType") ?? "" }
    let ending = part.file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return defaults[ending] ?? ""
  }

  /// Whether a part holds macros, or may.
  func isMacros(_ part: PartName) -> Bool {
    let type = self.type(of: part).lowercased()
    return type.contains("macroenabled") || type.contains("vbaproject")
  }

  /// Says of a part that it is of a type.
  func set(_ type: String, of part: PartName) {
    let attribute = XMLElement.Attribute("ContentType", value: type)
    if let override = overrides[part] {
      override.attributes.removeAll { $0.name == "ContentType" }
      override.attributes.append(attribute)
    } else {
      root.append(
        .element(
          root.sibling(
            "Override", attributes: [.init("PartName", value: "/" + part.text), attribute])))
    }
  }
}
