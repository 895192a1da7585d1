extension XMLElement {
  /// Its name as it stands in the document.
  public var qualifiedName: String { prefix.isEmpty ? name : prefix + ":" + name }

  /// Adds its start tag up to the `>`, which is not written.
  public func writeOpening(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: qualifiedName.utf8)
    for attribute in attributes {
      attribute.writeName(to: &bytes)
      bytes.append(xml: attribute.value, in: .attribute)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Adds its end tag.
  public func writeEnd(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: qualifiedName.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Adds it and all that is in it.
  public func write(to bytes: inout [UInt8]) {
    writeOpening(to: &bytes)
    guard !children.isEmpty else { return bytes.append(contentsOf: "/>".utf8) }
    bytes.append(UInt8(ascii: ">"))
    for child in children { child.write(to: &bytes) }
    writeEnd(to: &bytes)
  }
}

extension XMLElement.Attribute {
  /// Its name as it stands in the document.
  public var qualifiedName: String { prefix.isEmpty ? name : prefix + ":" + name }

  /// Adds a space, the name, and what stands before the value.
  public func writeName(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: qualifiedName.utf8)
    bytes.append(contentsOf: "=\"".utf8)
  }
}

extension XMLNode {
  /// Adds it and all that is in it.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .element(let element): element.write(to: &bytes)
    case .text(let text): bytes.append(xml: text.value)
    case .comment(let text):
      bytes.append(contentsOf: "<!--\(text)-->".utf8)
    case .instruction(let target, let data):
      bytes.append(contentsOf: "<?\(target)\(data.isEmpty ? "" : " " + data)?>".utf8)
    }
  }
}

extension XMLDocument {
  /// The document in UTF-8, with its declaration.
  public func serialised() -> [UInt8] {
    var bytes = Array(Self.declaration.utf8)
    for node in prolog { node.write(to: &bytes) }
    root.write(to: &bytes)
    return bytes
  }

  /// As Office writes it.
  public static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}
