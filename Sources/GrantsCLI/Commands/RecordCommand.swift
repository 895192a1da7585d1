import ArgumentParser
import PortfolioModel
import Reporting

/// `grants funder`, `grants project` and so on: entering and changing the records of a kind. One
/// path serves all kinds; which fields there are, the kind itself says.
struct RecordCommand<Record: PortfolioRecord>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let name = HelpLanguage.current.name(Record.kind)
    return CommandConfiguration(
      commandName: Record.kind.rawValue,
      abstract: say(
        "Registrér, ret, fjern: \(name).", "Enter, change, remove: \(name)."),
      subcommands: [
        RecordAdd<Record>.self, RecordChange<Record>.self, RecordRemove<Record>.self,
      ])
  }
}

extension RecordKind {
  /// The word of the command line for the kind: an indicator is entered as a `result`.
  var noun: String { self == .indicator ? "result" : rawValue }
}
