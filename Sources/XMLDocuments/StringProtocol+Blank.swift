extension StringProtocol {
  /// Whether there is nothing but white space in it, of any script.
  public var isBlank: Bool {
    for byte in utf8 {
      switch byte {
      case 9...13, 32: continue
      // Beyond ASCII the properties of whole characters are asked for, which takes its time.
      case 128...: return allSatisfy(\.isWhitespace)
      default: return false
      }
    }
    return true
  }
}
