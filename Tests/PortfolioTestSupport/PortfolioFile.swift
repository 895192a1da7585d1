import Foundation

/// Portfolio files for tests: the sample with something added or changed.
public enum PortfolioFile {
  /// The sample's own XML.
  public static func sample() throws -> String {
    try Checkout.text("Grants/bysekretariatet.xml")
  }

  /// The sample with elements put in after the last one of a kind.
  public static func sample(adding elements: String, after kind: String) throws -> String {
    var lines = try sample().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    guard let last = lines.lastIndex(where: { $0.hasPrefix("  <\(kind) ") }) else {
      throw NotInSample(text: kind)
    }
    lines.insert(elements, at: last + 1)
    return lines.joined(separator: "\n")
  }

  /// The sample with one text in the place of another, which must occur in it.
  public static func sample(replacing old: String, with new: String) throws -> String {
    let text = try sample()
    guard let range = text.range(of: old) else { throw NotInSample(text: old) }
    return text.replacingCharacters(in: range, with: new)
  }

  public struct NotInSample: Error { public let text: String }

  /// The line, from 1, on which a text stands first.
  public static func line(of text: String, in file: String) -> Int? {
    file.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(text) }.map { $0 + 1 }
  }
}
