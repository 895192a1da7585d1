/// An address that a mail can be sent to: `oekonomi@example.org` (RFC 5322, addr-spec with a
/// dot-atom on either side).
///
/// Nothing else than the characters of an address gets into it, so it cannot end a header or add a
/// recipient.
public struct MailAddress: Hashable, Sendable {
  public let text: String

  /// The address, or nothing where the text is none. A domain with æ, ø or å is written in its
  /// `xn--` form.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254,
      Self.isDotAtom(parts[0], extra: "!#$%&'*+/=?^_`{|}~-"), Self.isDotAtom(parts[1], extra: "-")
    else { return nil }
    self.text = text
  }

  public var domain: String { text.split(separator: "@").last.map(String.init) ?? "" }

  private static func isDotAtom(_ part: Substring, extra: String) -> Bool {
    part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty
        && atom.unicodeScalars.allSatisfy { scalar in
          scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
              || extra.unicodeScalars.contains(scalar))
        }
    }
  }
}
