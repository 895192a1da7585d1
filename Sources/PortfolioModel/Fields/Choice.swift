/// A word of a fixed list: the English identifier in code, files and JSON; the words on screen
/// are another module's.
public protocol Choice: FieldScalar, RawRepresentable, CaseIterable where RawValue == String {}

extension Choice {
  public static var shape: FieldShape { .choice(allCases.map(\.rawValue)) }
  public init?(text: String) { self.init(rawValue: text) }
  public var text: String { rawValue }
}
