import Foundation
import Glibc

/// A program that was started as a process of its own, and is waited for by its number alone.
///
/// Foundation's `Process` loses the end of one of many that run at once, and then waits for ever.
public struct SpawnedProgram: Sendable {
  public enum End: Hashable, Sendable {
    /// It ended by itself with this exit status.
    case ended(Int32)
    /// A signal ended it.
    case killed(Int32)
  }

  public struct CannotRun: Error { public let errno: Int32 }

  private let number: pid_t

  /// Starts the program at a path. What it prints goes to the named files.
  public init(
    _ path: String, _ words: [String], environment: [String: String],
    output: String = "/dev/null", messages: String = "/dev/null"
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY | O_CREAT, 0o600)
    let settings = environment.map { "\($0.key)=\($0.value)" }
    var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + words).map { strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for pointer in arguments + pairs { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, &arguments, &pairs)
    guard code == 0 else { throw CannotRun(errno: code) }
    number = process
  }

  /// Ends it at once. One that has ended, but was not waited for, keeps its number, so nobody
  /// else's program can be meant.
  public func kill() { _ = Glibc.kill(number, SIGKILL) }

  /// Whether it holds the lock of somebody who writes to an SQLite file, or holds up others while
  /// it opens one. The byte 128 is only held while a log's index is first looked at.
  public var isWriting: Bool {
    get throws {
      try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n").contains {
        let words = $0.split(separator: " ")
        return words.count == 8 && words[1] == "POSIX" && words[3] == "WRITE"
          && words[4] == "\(number)" && words[6] != "128"
      }
    }
  }

  /// Whether it has ended and waits to be waited for.
  public var hasEnded: Bool {
    var what = siginfo_t()
    return waitid(P_PID, id_t(number), &what, WEXITED | WNOHANG | WNOWAIT) != 0
      || what.si_signo != 0
  }

  /// Waits until it has ended; once for each program.
  public func wait() throws -> End {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0 {
      guard errno == EINTR else { throw CannotRun(errno: errno) }
    }
    // As wait(2) lays it out: the exit status in the second byte, a signal in the first.
    let signal = status & 0x7F
    return signal == 0 ? .ended((status >> 8) & 0xFF) : .killed(signal)
  }
}
