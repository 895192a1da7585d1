import Foundation
import PortfolioTestSupport
import Testing

/// Every change is one transaction: what a kill or a power cut may fall in the middle of is never
/// half a change.
@Suite struct OneTransactionTests {
  @Test(arguments: WriteOfAProgram.intoThePortfolio)
  func aWriteIsOneCommit(write: WriteOfAProgram) throws {
    let user = try CommandLineUser.withSample()
    let words = try write.words(user, 1)
    let commits = try Self.commits(of: user) { #expect(user.run(words).status == 0) }
    #expect(commits == 1, "\(words)")
  }

  @Test func aStepOfAWalkIsOneCommitAtMost() throws {
    let walk = try Walk(seed: 4)
    var written = 0
    for step in 1...80 {
      walk.goOn()
      let words = try WalkVerb.next(walk)
      let commits = try Self.commits(of: walk.user) { #expect(walk.run(words).status == 0) }
      #expect(commits <= 1, "step \(step): \(words)")
      written += commits
    }
    #expect(written > 60)
  }

  /// How many transactions the body commits, read from SQLite's log, which stays as long as
  /// somebody has the portfolio open.
  private static func commits(of user: CommandLineUser, _ body: () throws -> Void) throws -> Int {
    let holder = try user.store()
    return try withExtendedLifetime(holder) {
      _ = try holder.read { try $0.postingCount() }
      let before = try commits(in: user.folder.bytes("portfolio.sqlite-wal"))
      try body()
      return try commits(in: user.folder.bytes("portfolio.sqlite-wal")) - before
    }
  }

  /// The frames of a log that end a transaction: those that say how many pages the file then has
  /// (https://sqlite.org/fileformat2.html#the_write_ahead_log).
  private static func commits(in log: [UInt8]) -> Int {
    func number(at place: Int) -> Int { log[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    let (header, frameHeader) = (32, 24)
    guard log.count > header else { return 0 }
    let frames = stride(from: header, to: log.count, by: frameHeader + number(at: 8))
    return frames.filter {
      log[$0 + 8..<$0 + 16] == log[16..<24] && number(at: $0 + 4) > 0
    }.count
  }
}
