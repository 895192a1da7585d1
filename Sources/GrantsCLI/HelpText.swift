import Reporting

/// The words that the argument parser brings along, in the language of the reader.
enum HelpText {
  /// Help and usage messages with the parser's English headings and sentences in Danish.
  static func translated(_ text: String, _ language: Language) -> String {
    guard language == .danish else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in phrases.reduce(String(line)) { replacing($1, in: $0) } }
      .joined(separator: "\n")
  }

  private static let phrases: [(english: String, danish: String)] = [
    ("OVERVIEW: ", "FORMÅL: "), ("USAGE: ", "BRUG: "), ("Usage: ", "Brug: "),
    ("ARGUMENTS:", "ARGUMENTER:"), ("OPTIONS:", "TILVALG:"), ("SUBCOMMANDS:", "KOMMANDOER:"),
    ("COMMANDS:", "KOMMANDOER:"), ("Show the version.", "Vis programmets version."),
    ("Show help information.", "Vis denne hjælp."),
    ("Show subcommand help information.", "Vis hjælp til en kommando."),
    ("(default: ", "(ellers: "), ("(values: ", "(muligheder: "), (" (default) ", " (normalt) "),
    ("; default: ", "; ellers: "),
    (" one of '", " en af '"), (" one of the following:", " en af disse:"),
    ("' or '", "' eller '"), ("<subcommand>", "<kommando>"),
    ("<options>", "<tilvalg>"), ("for detailed help.", "for mere hjælp."),
    ("for more information.", "for mere hjælp."), ("  See '", "  Se '"),
    ("Error: ", "grants: fejl: [U-USAGE] "),
    ("Help:  ", "Hjælp: "), ("Unknown option ", "Ukendt tilvalg "),
    ("Missing expected argument ", "Der mangler et argument: "),
    ("Missing value for ", "Der mangler en værdi efter "),
    ("Unexpected argument ", "Uventet argument "),
    (" unexpected arguments: ", " uventede argumenter: "),
    ("The value '", "Værdien '"), ("' is invalid for '", "' passer ikke til '"),
    (". Did you mean '", ". Mente du '"), ("Please provide ", "Angiv "),
  ]

  private static func replacing(
    _ phrase: (english: String, danish: String), in line: String
  ) -> String {
    guard let range = line.firstRange(of: phrase.english) else { return line }
    return line.replacingCharacters(in: range, with: phrase.danish)
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    // The library's own search prepares for patterns, which takes longer than the whole line.
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
