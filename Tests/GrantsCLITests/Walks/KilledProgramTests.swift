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
    let kills = LongTests.count(long: 200, short: 10)
    let user = try CommandLineUser.withSample()
    var numbers = SeededNumbers(seed: 9)
    var (killed, acknowledged, kept) = (0, 0, 0)
    var number = 0
    while killed < kills {
      number += 1
      let write = WriteOfAProgram.all[number % WriteOfAProgram.all.count]
      let words = try write.words(user, number)
      let before = try write.count(user, number)
      let milliseconds = numbers.number(in: write.moments)
      let status = try Self.run(words, on: user, killedAfter: milliseconds)
      let after = try write.count(user, number)
      let says = "\(write.name), kill \(number) after \(milliseconds) ms: \(before) → \(after)"
      switch status {
      case .killed:
        killed += 1
        if after != before { kept += 1 }
        #expect(after == before || after == before + write.adds, "\(says)")
      case .ended(let code):
        acknowledged += 1
        #expect(code == 0, "\(says)")
        #expect(after == before + write.adds, "\(says)")
      }
      let faults = try user.store().read { try $0.integrityFaults() }
      try #require(faults == [], "\(says)")
    }
    print("\(number) writes: \(killed) killed, \(kept) of them kept; \(acknowledged) acknowledged")
    #expect(killed == kills)
  }

  /// Starts the program, and kills it by its own number after so long unless it has ended.
  private static func run(
    _ words: [String], on user: CommandLineUser, killedAfter milliseconds: Int
  ) throws -> SpawnedProgram.End {
    let program = try SpawnedProgram(
      Program.path, words,
      environment: ["GRANTS_PORTFOLIO": user.portfolio, "HOME": user.folder.path("home")])
    usleep(UInt32(milliseconds) * 1000)
    program.kill()
    return try program.wait()
  }
}
