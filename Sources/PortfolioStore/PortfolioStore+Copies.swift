import GRDB
import Glibc
import PortfolioModel

/// Copies of a portfolio, and a copy in the place of a portfolio.
extension PortfolioStore {
  /// Copies the portfolio as it is at one moment, also while others write, into a new file in a
  /// folder that is there. The copy appears whole under its name or not at all.
  public func backUp(to destination: String) throws {
    // One file, without a log beside it, that can be carried away as it is.
    try copy(to: destination, journal: "DELETE", makingFolders: false)
  }

  /// Puts a copy of this portfolio in the place of another, which is kept beside it.
  ///
  /// It is one write transaction on the other: programs that have it open go on with what was
  /// restored, and what they wrote last is in the copy that is kept, whatever moment they wrote it
  /// at. One that is too damaged to be opened is set aside as it is.
  ///
  /// - Returns: where the former portfolio is kept, or nothing when there was none.
  public func restore(to destination: String, at moment: Moment) throws -> String? {
    guard access(destination, F_OK) == 0 else {
      try copy(to: destination, journal: "WAL", makingFolders: true)
      return nil
    }
    let kept = "\(destination).\(moment.iso.filter(\.isNumber))"
    let target: PortfolioStore
    do {
      target = try PortfolioStore(opening: destination)
    } catch StoreError.damaged {
      try setAside(destination, as: kept)
      try copy(to: destination, journal: "WAL", makingFolders: false)
      return kept
    }
    try overwrite(target, keepingAs: kept)
    return kept
  }

  private func copy(to destination: String, journal: String, makingFolders: Bool) throws {
    guard access(destination, F_OK) != 0 else { throw StoreError.exists(path: destination) }
    let partial = "\(destination).\(getpid()).part"
    unlink(partial)
    do {
      try PrivateFile.create(at: partial, makingFolders: makingFolders)
      try Self.attempt(destination) {
        let copy = try DatabaseQueue(path: partial)
        try queue.backup(to: copy)
        try copy.writeWithoutTransaction {
          try $0.execute(sql: "PRAGMA journal_mode = \(journal)")
        }
        try copy.close()
      }
      try PrivateFile.publish(partial, as: destination)
    } catch {
      unlink(partial)
      throw error
    }
  }

  private func overwrite(_ target: PortfolioStore, keepingAs kept: String) throws {
    // The lock belongs to the target's connection, so the former state is read through another.
    let former = try PortfolioStore(opening: target.path)
    var isKept = false
    try Self.attempt(target.path) {
      // The first step takes the lock for writing and gives it back with the last one. What is
      // copied in between is the portfolio's last state, and nobody can write after it.
      try queue.backup(to: target.queue, pagesPerStep: 1) { _ in
        guard !isKept else { return }
        try former.backUp(to: kept)
        isKept = true
      }
    }
  }

  private func setAside(_ path: String, as kept: String) throws {
    guard access(kept, F_OK) != 0 else { throw StoreError.exists(path: kept) }
    // Its log belongs to it alone: the new portfolio must not be opened with it.
    for ending in ["-wal", "-shm", ""] where access(path + ending, F_OK) == 0 {
      guard rename(path + ending, kept + ending) == 0 else {
        throw PrivateFile.error(of: errno, path: path)
      }
    }
  }
}
