import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import SeededPortfolios
import Testing

/// The program is killed in the middle of a write: the record is whole, and each write is there
/// wholly or not at all.
@Suite struct KilledProgramTests {
  @Test func aKilledWriteIsThereWhollyOrNotAtAll() throws {
    let kills = LongTests.count(long: 200, short: WriteOfAProgram.all.count)
    let user = try CommandLineUser.withSample()
    var numbers = SeededNumbers(seed: 9)
    // How long each kind of write takes, from its first lock to the end of the program.
    var lengths: [String: Int] = [:]
    var killed: [String: (all: Int, kept: Int, torn: Int)] = [:]
    var (acknowledged, number) = (0, 0)
    while killed.values.reduce(0, { $0 + $1.all }) < kills {
      number += 1
      let write = WriteOfAProgram.all[number % WriteOfAProgram.all.count]
      let words = try write.words(user, number)
      let before = try write.count(user, number)
      // The first of each kind is let end, to see how long it takes; so the others are killed
      // within it, however fast the machine is.
      let moment = lengths[write.name].map { numbers.number(in: 0...$0) }
      let lay = try Self.leftovers(of: user)
      let told = user.folder.path("told-\(number)")
      let (end, length) = try Self.run(words, on: user, killedAfter: moment, telling: told)
      let isTold = try !user.folder.bytes("told-\(number)").isEmpty
      let isTorn = try !Self.leftovers(of: user).isSubset(of: lay)
      let after = try write.count(user, number)
      let when = moment.map { "killed \($0) µs after its first lock" } ?? "let end"
      let says = "\(write.name), \(number), \(when): \(before) → \(after)"
      switch end {
      case .killed:
        let so = killed[write.name] ?? (0, 0, 0)
        let kept = after == before ? 0 : 1
        killed[write.name] = (so.all + 1, so.kept + kept, so.torn + (isTorn && kept == 0 ? 1 : 0))
        #expect(after == before || after == before + write.adds, "\(says)")
        // What it has told of, it has done.
        #expect(!isTold || after == before + write.adds, "told of: \(says)")
      case .ended(let code):
        acknowledged += 1
        lengths[write.name] = lengths[write.name] ?? length
        #expect(code == 0, "\(says)")
        #expect(isTold, "told nothing of: \(says)")
        #expect(after == before + write.adds, "\(says)")
      }
      let faults = try user.store().read { try $0.integrityFaults() }
      try #require(faults == [], "\(says)")
    }
    for (name, count) in killed.sorted(by: { $0.key < $1.key }) {
      print("\(name): \(count.all) killed, \(count.kept) kept, \(count.torn) undone from the disk")
    }
    print("\(number) writes: \(kills) killed within the write, \(acknowledged) acknowledged")
    #expect(Set(killed.keys).count >= min(kills, WriteOfAProgram.all.count) / 2)
  }

  /// Starts the program, waits until it holds its first lock, and kills it by its own number so
  /// many microseconds later unless it has ended; without a moment it is let end.
  ///
  /// - Parameter path: the file that it tells into.
  /// - Returns: how it ended, and after how many microseconds with the lock; nothing where nobody
  ///   saw it with one, which then was not killed.
  private static func run(
    _ words: [String], on user: CommandLineUser, killedAfter moment: Int?, telling path: String
  ) throws -> (end: SpawnedProgram.End, length: Int?) {
    let program = try SpawnedProgram(
      Program.path, words,
      environment: ["GRANTS_PORTFOLIO": user.portfolio, "HOME": user.folder.path("home")],
      output: path, messages: path)
    while try !program.isWriting {
      if program.hasEnded { return (try program.wait(), nil) }
    }
    let began = ContinuousClock.now
    if let moment {
      usleep(UInt32(moment))
      program.kill()
    }
    let end = try program.wait()
    let took = (ContinuousClock.now - began).components
    return (end, Int(took.seconds * 1_000_000 + took.attoseconds / 1_000_000_000_000))
  }

  /// What lies half written on the disk: in a log, or under a name that is not yet published.
  private static func leftovers(of user: CommandLineUser) throws -> Set<String> {
    let names = try user.folder.names()
    let logs = names.filter { $0.hasSuffix("-wal") || $0.hasSuffix("-journal") }
    return try Set(
      names.filter { $0.contains(".part") } + logs.filter { try !user.folder.bytes($0).isEmpty })
  }
}
