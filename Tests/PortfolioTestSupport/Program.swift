import Foundation
import Glibc

/// The built program as a process of its own: for what only the operating system can show.
public enum Program {
  public static let path = Checkout.file(".build/debug/grants").path(percentEncoded: false)

  public struct Outcome: Sendable {
    public let status: Int32
    public let output: String
    public let messages: String
  }

  public struct CannotRun: Error { public let errno: Int32 }

  /// Runs a line of shell in which `$GRANTS` is the program. Ends it after a minute.
  ///
  /// What it prints goes to files, and it is waited for by its number alone. Foundation's
  /// `Process` loses the end of one of many that run at once, and then waits for ever.
  public static func shell(
    _ line: String, environment: [String: String]
  ) throws -> Outcome {
    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "GRANTS": path]
    variables.merge(environment) { _, new in new }
    let folder = try TestFolder()
    let (output, messages) = (folder.path("output"), folder.path("messages"))

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY | O_CREAT, 0o600)
    let words: [String] = ["timeout", "60", "/bin/bash", "-c", line]
    let settings: [String] = variables.map { "\($0.key)=\($0.value)" }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] = settings.map { word in strdup(word) } + [nil]
    defer { for pointer in arguments + pairs { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process, "/usr/bin/timeout", &actions, nil, &arguments, &pairs)
    guard code == 0 else { throw CannotRun(errno: code) }

    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw CannotRun(errno: errno) }
    }
    // The status as wait(2) lays it out: the exit status in the second byte, a signal in the first.
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: try folder.text("output"), messages: try folder.text("messages"))
  }
}
