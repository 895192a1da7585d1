/// Names in the order of the Danish alphabet: … z, æ, ø, å, with `aa` as å, in any case.
public enum DanishOrder {
  /// Whether one name comes before another; equal but for case and accents, by their code.
  public static func precedes(_ left: String, _ right: String) -> Bool { Key(left) < Key(right) }

  /// A name's place in the order, for comparing it many times.
  public struct Key: Comparable, Sendable {
    private let name: String
    private let places: [UInt32]

    public init(_ name: String) {
      self.name = name
      places = DanishOrder.key(name)
    }

    public static func < (left: Key, right: Key) -> Bool {
      left.places == right.places
        ? left.name < right.name : left.places.lexicographicallyPrecedes(right.places)
    }
  }

  private static func key(_ name: String) -> [UInt32] {
    var key: [UInt32] = []
    var rest = Substring(name.lowercased())
    while let character = rest.popFirst() {
      switch character {
      case "a" where rest.first == "a":
        rest.removeFirst()
        key.append(0x10_0002)
      case "æ", "ä": key.append(0x10_0000)
      case "ø", "ö": key.append(0x10_0001)
      case "å": key.append(0x10_0002)
      case "é", "è": key.append(UInt32(UInt8(ascii: "e")))
      case "ü": key.append(UInt32(UInt8(ascii: "y")))
      case "'", "’", "´", "`": continue
      default: key += character.unicodeScalars.map(\.value)
      }
    }
    return key
  }
}
