import Glibc

/// A program that was started in a process group of its own, so that everything it starts can be
/// ended with it.
struct ChildProcess {
  private let id: pid_t

  /// Starts a program, with nothing to read and its output in a file.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - environment: all of its environment, as `NAME=value`.
  /// - Throws: `PDFConverter.Failure.cannotRun`.
  init(_ arguments: [String], environment: [String], log: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var id = pid_t()
    let code = posix_spawn(&id, arguments[0], &actions, &attributes, words, variables)
    guard code == 0 else {
      throw PDFConverter.Failure.cannotRun(program: arguments[0], errno: code)
    }
    self.id = id
  }

  /// Waits until the program has ended, then ends whatever is left of its group.
  ///
  /// - Returns: whether it ended by itself; else it was ended after so many seconds.
  func wait(seconds: Int) -> Bool {
    var hasEnded = false
    var status: Int32 = 0
    // Twenty looks a second.
    for _ in 0..<max(1, seconds * 20) {
      let result = waitpid(id, &status, WNOHANG)
      if result == id || (result < 0 && errno == ECHILD) {
        hasEnded = true
        break
      }
      usleep(50_000)
    }
    kill(-id, SIGKILL)
    if !hasEnded { waitpid(id, &status, 0) }
    return hasEnded
  }
}
