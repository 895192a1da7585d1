/// A line with nothing in it but the tag of a section or a comment, which goes with its tag, as in
/// Mustache.
enum StandaloneLine {
  /// The bytes that a tag takes up: its own, or the whole of the line where it stands alone.
  ///
  /// - Parameter ends: whether the text begins and ends the element that it stands in, so that
  ///   nothing else can be on the line.
  static func range(
    of tag: TagScanner.Found, in text: [UInt8], _ ends: (isFirst: Bool, isLast: Bool)
  ) -> Range<Int> {
    switch tag.kind {
    case .section, .inverted, .end, .comment: break
    case .value, .unsupported, .empty, .unclosed: return tag.range
    }
    var start = tag.range.lowerBound
    while start > 0, isBlank(text[start - 1]) { start -= 1 }
    guard start == 0 ? ends.isFirst : text[start - 1] == 10 else { return tag.range }
    var end = tag.range.upperBound
    while end < text.count, isBlank(text[end]) || text[end] == 13 { end += 1 }
    guard end == text.count ? ends.isLast : text[end] == 10 else { return tag.range }
    return start..<min(end + 1, text.count)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}
