import Glibc

/// A program that was started in a process group of its own, so that everything it starts can be
/// ended with it.
struct ChildProcess {
  private let id: pid_t

  /// The system would not start a program.
  struct CannotRun: Error {
    let program: String
    let errno: Int32
  }

  /// Starts a program that reads a file, with its output in another.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - environment: all of its environment, as `NAME=value`.
  init(
    _ arguments: [String], environment: [String], input: String = "/dev/null", log: String
  ) throws(CannotRun) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
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
      throw CannotRun(program: arguments[0], errno: code)
    }
    self.id = id
  }

  /// Waits until the program has ended. One that takes longer is ended, with its whole group.
  ///
  /// - Returns: its exit status, 128 and more for a signal; nothing where it took too long.
  func wait(seconds: Int) -> Int32? {
    var status: Int32 = 0
    // Twenty looks a second.
    for _ in 0..<max(1, seconds * 20) {
      let result = waitpid(id, &status, WNOHANG)
      if result == id {
        // As wait(2) lays it out: the exit status in the second byte, a signal in the first.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
      if result < 0, errno == ECHILD { return 0 }
      usleep(50_000)
    }
    end()
    waitpid(id, &status, 0)
    return nil
  }

  /// Ends whatever is left of its group.
  func end() { kill(-id, SIGKILL) }
}
