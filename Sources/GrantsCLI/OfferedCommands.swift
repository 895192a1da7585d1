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

  /// Those of all commands that the line asks for.
  ///
  /// - Parameter place: which word of the line names one of them: 0 for the commands of the
  ///   program, 1 for those under one.
  static func of(
    _ all: @autoclosure () -> [any ParsableCommand.Type], at place: Int = 0
  ) -> [any ParsableCommand.Type] {
    guard line != ["--version"] else { return [] }
    let all = all()
    guard place < line.count else { return all }
    // Each is asked what it is called, which takes as long as parsing a word, until one is meant.
    return all.first { $0.configuration.commandName == line[place] }.map { [$0] } ?? all
  }
}
