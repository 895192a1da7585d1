/// How many elements and attributes may be held in memory, counted over the documents that are read
/// together. Each costs some hundred bytes, whatever little it takes in a file.
public struct NodeAllowance: Sendable {
  public let limit: Int
  private var used = 0

  public init(_ limit: Int) { self.limit = limit }

  mutating func count(line: Int) throws(XMLFault) {
    used += 1
    if used > limit { throw XMLFault(.tooManyNodes(limit: limit), line: line) }
  }
}
