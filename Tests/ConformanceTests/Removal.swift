import Foundation

/// A file without one thing that stood in it.
struct Removal {
  /// What is gone: `transaction/value/@value-date`, as a path from the root, without prefixes.
  let field: String
  let text: String

  /// Each attribute and element of a file taken out once: the first of its path. The root stays.
  static func all(of text: String) -> [Removal] {
    var removals: [Removal] = []
    var seen: Set<String> = []
    func add(_ field: String, without range: Range<String.Index>) {
      guard seen.insert(field).inserted else { return }
      removals.append(Removal(field: field, text: text.replacingCharacters(in: range, with: "")))
    }
    var open: [(path: String, start: String.Index)] = []
    for tag in text.matches(of: #/<(\/?)((?:\w+:)?([\w-]+))((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/#) {
      if !tag.1.isEmpty {
        guard let (path, start) = open.popLast(), !path.isEmpty else { continue }
        add(path, without: start..<tag.range.upperBound)
        continue
      }
      // The root's own path is empty.
      let path = open.last.map { $0.path.isEmpty ? "\(tag.3)" : "\($0.path)/\(tag.3)" } ?? ""
      for attribute in text[tag.4.startIndex..<tag.4.endIndex].matches(of: #/\s+([\w:-]+)="[^"]*"/#)
      where !attribute.1.hasPrefix("xmlns") {
        let name = attribute.1.split(separator: ":").last ?? attribute.1
        add(path.isEmpty ? "@\(name)" : "\(path)/@\(name)", without: attribute.range)
      }
      if tag.5.isEmpty {
        open.append((path, tag.range.lowerBound))
      } else {
        add(path, without: tag.range)
      }
    }
    return removals
  }
}
