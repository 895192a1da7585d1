import Exporting
import PortfolioStore

extension Context {
  /// Writes a finished document, whole or not at all, and says where it is.
  func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { try AtomicFile.write(bytes, to: $0) }
  }

  /// Has a body write a file, in a folder that is made where it is not there, and says where it is;
  /// in a rehearsal only says where it would be.
  func write(to path: String, _ body: (String) throws -> Void) throws {
    guard !isRehearsal else { return noteRehearsal(of: path) }
    if let slash = path.lastIndex(of: "/") {
      try FileAccess.makeFolder(String(path[..<slash]))
    }
    try body(path)
    note(language.say("Skrevet: \(path)", "Written: \(path)"))
  }

  /// Says what would have been written.
  func noteRehearsal(of path: String) {
    note(
      language.say(
        "Ville blive skrevet: \(path). Intet er skrevet.",
        "Would be written: \(path). Nothing was written."))
  }

  /// By whose hand a command writes, and when.
  var hand: Hand { Hand(moment: recorded, author: author) }

  /// Says that nothing was written, after what would have been.
  func noteRehearsal(_ options: WritingOptions) {
    if options.check { print(language.say("Intet er skrevet.", "Nothing was written.")) }
  }
}
