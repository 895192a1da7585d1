/// Postings by their numbers, in one bit for each, so that even millions take no memory to speak of.
struct PostingSet {
  private var words: [UInt64] = []

  /// Takes a posting in.
  ///
  /// - Returns: whether it was not in before.
  mutating func insert(_ id: Int64) -> Bool {
    let (word, bit) = (Int(id >> 6), UInt64(1) << UInt64(id & 63))
    if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
    let isNew = words[word] & bit == 0
    words[word] |= bit
    return isNew
  }
}
