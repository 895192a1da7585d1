import Exporting
import Glibc
import PortfolioModel

/// The file in which a text is written, beside the portfolio and for its owner's eyes. It is there
/// until the text is in the portfolio, so that nothing is lost when the editor or the machine gives
/// up; the next edit goes on with it.
struct NarrativeDraft {
  let path: String
  private let folder: String

  init(_ entry: NarrativeEntry, _ context: Context) {
    folder = context.portfolioPath + ".drafts"
    let name = entry.ref.map { $0 == "/" ? "_" : String($0) }.joined()
    path = "\(folder)/\(name).txt"
  }

  var isThere: Bool { FileAccess.exists(path) }

  /// Begins the draft with a text, readable by its owner alone.
  func begin(with text: String) throws {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw FileFault.cannotWrite(path: folder, errno: errno)
    }
    try AtomicFile.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: path)
    chmod(path, 0o600)
  }

  func remove() {
    unlink(path)
    rmdir(folder)
  }
}
