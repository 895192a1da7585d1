import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

extension RecordKind: ExpressibleByArgument {
  /// By its own name, by the word of its command, or by the word for it on screen.
  public init?(argument: String) {
    let word = argument.lowercased()
    let kind = Self.allCases.first { kind in
      [kind.rawValue, kind.noun, Language.danish.name(kind), Language.english.name(kind)]
        .contains { $0.lowercased() == word }
    }
    guard let kind else { return nil }
    self = kind
  }
}

/// `grants list KIND`
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say("Viser alle af en slags.", "Shows all records of a kind."),
      discussion: explanation(
        """
        Eksempel:
          grants list grant
          grants list duty --format csv
        """,
        """
        Example:
          grants list grant
          grants list duty --format csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(
    help: ArgumentHelp(
      say("Slagsen, fx grant, project, funder, duty.", "The kind, such as grant, project, duty."),
      valueName: say("slags", "kind")))
  var kind: RecordKind

  func run() throws {
    let context = try options.context()
    let list = try context.openPortfolio().read { try Self.list(kind.type, $0) }
    try context.show(list, as: output.format)
  }

  private static func list<Record: PortfolioRecord>(
    _ type: Record.Type, _ reader: PortfolioReader
  ) throws -> RecordList {
    RecordList(try reader.records(type))
  }
}
