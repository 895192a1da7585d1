/// A drawing of areas, lines and words that a report offers to templates. Lengths are whole tenths of
/// a millimetre from the upper left corner.
public struct TemplatePicture: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    /// A filled area with an edge.
    case area(x: Int, y: Int, width: Int, height: Int, fill: String)
    case line(x1: Int, y1: Int, x2: Int, y2: Int, width: Int)
    /// Words on a line, which begin, or have their middle, at a place.
    case words(String, x: Int, y: Int, isCentred: Bool)
  }

  public let width: Int
  public let height: Int
  /// What it shows, for those who do not see it.
  public let description: String
  public let shapes: [Shape]

  /// The height of its letters.
  public static let letterHeight = 30
  /// Six hexadecimal digits: edges of areas; lines and words.
  public static let edge = "14463A"
  public static let ink = "1D2327"

  public init(width: Int, height: Int, description: String, shapes: [Shape]) {
    self.width = width
    self.height = height
    self.description = description
    self.shapes = shapes
  }
}
