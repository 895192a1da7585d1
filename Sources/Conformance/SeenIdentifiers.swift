/// Knows an identifier again that it has seen before in a file.
///
/// A file may hold a million of any length, so a mark of sixteen bytes is kept of each: two hashes,
/// which are never both alike by chance.
struct SeenIdentifiers {
  private struct Mark: Hashable {
    let first: Int
    let second: Int
  }

  private var marks: Set<Mark> = []

  /// Takes down an identifier.
  ///
  /// - Returns: whether it had been seen before.
  mutating func meets(_ identifier: String) -> Bool {
    !marks.insert(Mark(first: Self.hash(identifier, 1), second: Self.hash(identifier, 2))).inserted
  }

  private static func hash(_ identifier: String, _ salt: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(salt)
    hasher.combine(identifier)
    return hasher.finalize()
  }
}
