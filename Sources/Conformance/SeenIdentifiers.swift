/// Knows an identifier again that it has seen before in a file.
///
/// A file may hold a million of any length, so a mark of eight bytes is kept of each: a hash that
/// differs from run to run, so that nobody can choose two that are alike. That two of a million are
/// alike by chance happens once in thirty million files.
struct SeenIdentifiers {
  private var marks: Set<Int> = []

  /// Takes down an identifier.
  ///
  /// - Returns: whether it had been seen before.
  mutating func meets(_ identifier: String) -> Bool { !marks.insert(identifier.hashValue).inserted }
}
