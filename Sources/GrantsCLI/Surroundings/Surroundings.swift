import Foundation
import Glibc
import PortfolioModel

/// All that a command takes from the world around it: the clock, the environment, the terminal.
/// Tests put their own in its place.
public struct Surroundings: Sendable {
  public var environment: [String: String]
  /// The real clock. It is read once per command, and stamps what is recorded.
  public var now: @Sendable () -> Moment
  public var isTerminal: Bool
  /// Columns of the terminal.
  public var width: Int
  public var output: @Sendable (String) -> Void
  public var diagnostics: @Sendable (String) -> Void
  /// The name that the operating system knows the user by.
  public var login: String
  /// Whether somebody is there to be asked: input and output are both a terminal.
  public var isInteractive: Bool
  /// Waits for a line from the terminal, without its end; nothing at the end of input.
  public var answer: @Sendable () -> String?
  /// Where the program itself lies; the installed templates and the sample are found from it.
  public var programPath: String

  public init(
    environment: [String: String], now: @escaping @Sendable () -> Moment, isTerminal: Bool,
    width: Int, output: @escaping @Sendable (String) -> Void,
    diagnostics: @escaping @Sendable (String) -> Void, login: String, programPath: String,
    isInteractive: Bool = false, answer: @escaping @Sendable () -> String? = { nil }
  ) {
    self.environment = environment
    self.now = now
    self.isTerminal = isTerminal
    self.width = width
    self.output = output
    self.diagnostics = diagnostics
    self.login = login
    self.programPath = programPath
    self.isInteractive = isInteractive
    self.answer = answer
  }

  @TaskLocal static var current = Surroundings.process

  /// Those of this process.
  public static let process = Surroundings(
    environment: environmentWithHome(), now: realNow,
    isTerminal: isatty(STDOUT_FILENO) == 1, width: terminalWidth(),
    output: { write($0, to: STDOUT_FILENO) }, diagnostics: { write($0, to: STDERR_FILENO) },
    login: loginName(), programPath: programFile(),
    isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
    answer: { readLine(strippingNewline: true) })

  /// The environment, with the home that the operating system knows where it names none.
  private static func environmentWithHome() -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    if (environment["HOME"] ?? "").isEmpty, let entry = getpwuid(getuid()) {
      environment["HOME"] = String(cString: entry.pointee.pw_dir)
    }
    return environment
  }

  private static func realNow() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static func loginName() -> String {
    guard let entry = getpwuid(getuid()) else { return String(getuid()) }
    return String(cString: entry.pointee.pw_name)
  }

  private static func programFile() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return "" }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func terminalWidth() -> Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 100 }
    return Int(size.ws_col)
  }

  /// Writes all of a text. A reader that has gone away is no error of ours: the rest is dropped.
  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
