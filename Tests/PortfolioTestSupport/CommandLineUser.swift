import Foundation
import GrantsCLI
import PortfolioModel
import PortfolioStore
import Synchronization

/// Somebody at the command line: runs commands within the test's process, on a portfolio and a
/// clock of its own, and sees what they print.
public final class CommandLineUser: Sendable {
  public let folder: TestFolder
  private let clock: Mutex<Moment>

  /// What a command came to.
  public struct Outcome: Sendable {
    public let status: Int32
    public let output: String
    public let messages: String
  }

  /// - Parameter now: what the clock says; it stands still until it is moved.
  public init(now: Moment = Moment(CalendarDate(iso: "2019-03-01") ?? .first, hour: 12)) throws {
    folder = try TestFolder()
    clock = Mutex(now)
  }

  /// A user who has made the sample. It is imported once for all tests; each has a copy.
  public static func withSample() throws -> CommandLineUser {
    let user = try CommandLineUser()
    try FileManager.default.copyItem(atPath: sample.get().portfolio, toPath: user.portfolio)
    return user
  }

  private static let sample = Result<CommandLineUser, any Error> {
    let user = try CommandLineUser()
    let outcome = user.run("init", "--sample")
    // What stands in a log beside the file would not be copied with it.
    guard outcome.status == 0, try user.folder.names() == ["portfolio.sqlite"] else {
      throw SetUpFailed(outcome: outcome)
    }
    return user
  }

  public struct SetUpFailed: Error { public let outcome: Outcome }

  public var portfolio: String { folder.path("portfolio.sqlite") }

  /// Sets the clock.
  public func setClock(_ moment: Moment) { clock.withLock { $0 = moment } }

  /// Runs a command on the portfolio, on 15 March 2018 unless it says another day.
  public func run(_ arguments: String..., environment: [String: String] = [:]) -> Outcome {
    run(arguments, environment: environment)
  }

  /// - Parameter answers: what is typed at the terminal, line by line; without it there is none.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], answering answers: [String]? = nil
  ) -> Outcome {
    let typed = Mutex(answers ?? [])
    let output = Mutex("")
    let messages = Mutex("")
    let moment = clock.withLock { $0 }
    var variables = [
      "GRANTS_PORTFOLIO": portfolio, "GRANTS_TODAY": "2018-03-15", "HOME": folder.path("home"),
    ]
    variables.merge(environment) { _, new in new }
    let surroundings = Surroundings(
      environment: variables, now: { moment }, isTerminal: false, width: 100,
      output: { text in output.withLock { $0 += text } },
      diagnostics: { text in messages.withLock { $0 += text } }, login: "tester",
      programPath: Checkout.file(".build/debug/grants").path(percentEncoded: false),
      isInteractive: answers != nil,
      answer: { typed.withLock { $0.isEmpty ? nil : $0.removeFirst() } })
    let status = GrantsCommand.run(arguments, in: surroundings)
    return Outcome(
      status: status, output: output.withLock { $0 }, messages: messages.withLock { $0 })
  }

  /// The store itself, past all commands.
  public func store() throws -> PortfolioStore { try PortfolioStore(opening: portfolio) }

  /// Everything that is recorded, as the XML of an export: to see whether anything changed.
  public func everything() throws -> String {
    let outcome = run("export", "portfolio", folder.path("everything.xml"))
    guard outcome.status == 0 else { throw SetUpFailed(outcome: outcome) }
    return try folder.text("everything.xml")
  }
}
