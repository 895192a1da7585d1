import Glibc

/// The user's own editor, which takes over the terminal until it is closed.
enum Editor {
  /// The command that opens it: `VISUAL`, `EDITOR`, else nano, which most people get along with.
  static func command(_ environment: [String: String]) -> String {
    for name in ["VISUAL", "EDITOR"] {
      if let command = environment[name], !command.isEmpty { return command }
    }
    return "nano"
  }

  /// Opens a file and waits until it is closed.
  ///
  /// - Returns: whether the editor ended well.
  static func edit(_ path: String, with command: String, _ environment: [String: String]) -> Bool {
    let arguments = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var id = pid_t()
    guard posix_spawn(&id, "/bin/sh", nil, nil, words, variables) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
