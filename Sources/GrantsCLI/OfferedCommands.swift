import ArgumentParser

/// Which commands the argument parser is told of.
///
/// The parser visits every command it is told of before it reads a word, and that was more than
/// half of the time that the program took to start. Where the line names a command, it is told of
/// that one alone, and of none where it only asks for the version; for help, and for a word that is
/// none, it is told of all.
enum OfferedCommands {
  /// The words of the command line being read.
  @TaskLocal static var line: [String] = []

  /// - Parameter depth: how many words come before the one that names one of these.
  static func of(
    _ all: @autoclosure () -> [any ParsableCommand.Type], depth: Int
  ) -> [any ParsableCommand.Type] {
    guard line != ["--version"] else { return [] }
    let all = all()
    guard depth < line.count else { return all }
    let named = all.filter { $0.configuration.commandName == line[depth] }
    return named.isEmpty ? all : named
  }
}
