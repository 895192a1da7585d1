/// How many elements and attributes may be held in memory, counted over the documents that are read
/// together. Each costs some hundred bytes, whatever little it takes in a file.
public struct NodeAllowance: Sendable {
  /// Enough for a document of some ten thousand pages.
  public static let standard = 2_500_000

  public let limit: Int
  private var used = 0

  public init(_ limit: Int = standard) { self.limit = limit }

  mutating func count(line: Int) throws(XMLFault) {
    used += 1
    if used > limit { throw XMLFault(.tooManyNodes(limit: limit), line: line) }
  }
}
