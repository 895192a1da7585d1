/// The nearest of the names that are known, to suggest where one was mistyped.
enum Nearest {
  /// The known name that a given one can be turned into with the fewest changes, when those are
  /// at most a third of its characters.
  static func name(to given: String, among known: [String]) -> String? {
    let lowered = Array(given.lowercased())
    let best = known.map { ($0, distance(lowered, Array($0.lowercased()))) }
      .min { $0.1 < $1.1 }
    guard let best, best.1 <= max(1, lowered.count / 3) else { return nil }
    return best.0
  }

  /// Insertions, removals and replacements between two texts (Levenshtein).
  private static func distance(_ from: [Character], _ to: [Character]) -> Int {
    var previous = Array(0...to.count)
    for (row, character) in from.enumerated() {
      var current = [row + 1]
      for (column, other) in to.enumerated() {
        let replaced = previous[column] + (character == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[to.count]
  }
}
