/// The name of a part, without a slash before it. Names that differ in case alone name the same
/// part (ECMA-376 part 2, 6.2.2.3).
public struct PartName: Hashable, Sendable {
  public let text: String
  private let folded: String

  public init(_ text: String) {
    self.text = text
    folded = String(
      decoding: text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  public static func == (one: PartName, other: PartName) -> Bool { one.folded == other.folded }

  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

  /// Whether it could lead a reader that makes files of it out of the folder that it unpacks into.
  var isEscaping: Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return text.isEmpty || text.contains("\\") || text.contains("\0") || text.contains(":")
      || parts.contains("..") || parts.contains(".") || parts.contains("")
  }

  /// The folder of the part, ending in a slash unless it is the package's own.
  public var folder: Substring { text.lastIndex(of: "/").map { text[...$0] } ?? "" }

  /// The name without its folder.
  public var file: Substring { text.dropFirst(folder.count) }

  /// The part that a relationship of this one names: `../media/x.png`, `/word/styles.xml`.
  public func resolve(_ target: String) -> PartName {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return PartName(steps.joined(separator: "/"))
  }

  /// The part that holds this one's relationships.
  public var relationships: PartName { PartName("\(folder)_rels/\(file).rels") }
}
