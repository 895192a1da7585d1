/// What is counted while a document is filled, so that what is repeated does not bear the same
/// number twice. No clock and no chance: the same document every time.
struct Counters {
  private var numbers: [NumberSpace: Int] = [:]
  private var lastList = 0
  /// The lists that were made for repetitions, each with the one that it is like.
  private(set) var newLists: [(list: Int, like: Int)] = []
  /// Whether an item of a list was written in a narrative.
  var usesItems = false

  /// - Parameters:
  ///   - numbers: the largest that are used already.
  ///   - lastList: the same, of lists.
  init(numbers: [NumberSpace: Int] = [:], lastList: Int = 0) {
    self.numbers = numbers
    self.lastList = lastList
  }

  mutating func next(_ space: NumberSpace) -> Int {
    numbers[space, default: 0] += 1
    return numbers[space, default: 0]
  }

  mutating func nextList(as list: Int) -> Int {
    lastList += 1
    newLists.append((lastList, list))
    return lastList
  }
}
