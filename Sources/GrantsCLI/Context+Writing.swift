import Exporting

extension Context {
  /// Writes a finished document, whole or not at all, and says where it is.
  func write(_ bytes: [UInt8], to path: String) throws {
    if let slash = path.lastIndex(of: "/") {
      try FileAccess.makeFolder(String(path[..<slash]))
    }
    try AtomicFile.write(bytes, to: path)
    note(language.say("Skrevet: \(path)", "Written: \(path)"))
  }
}
