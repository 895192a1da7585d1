/// The nearest of the names that are known, where one was mistyped.
enum NearestName {
  /// The known name that a given one can be turned into with the fewest changes, when those are at
  /// most about a third of its letters.
  static func of(_ given: String, among known: [String]) -> String? {
    let letters = Array(given.lowercased().utf8.prefix(80))
    let most = max(1, (letters.count + 1) / 3)
    var best: (name: String, changes: Int)?
    for name in known where abs(name.utf8.count - letters.count) <= most {
      let changes = changes(from: letters, to: Array(name.lowercased().utf8))
      if changes <= most, changes < best?.changes ?? .max { best = (name, changes) }
    }
    return best?.name
  }

  /// Letters put in, taken out or replaced (Levenshtein).
  private static func changes(from: [UInt8], to: [UInt8]) -> Int {
    var previous = Array(0...to.count)
    for (row, letter) in from.enumerated() {
      var current = [row + 1]
      for (column, other) in to.enumerated() {
        current.append(
          min(
            previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1,
            current[column] + 1))
      }
      previous = current
    }
    return previous[to.count]
  }
}
