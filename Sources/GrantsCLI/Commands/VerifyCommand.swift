import ArgumentParser
import PortfolioStore
import Reporting

/// `grants verify`
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say(
        "Efterprøver, at porteføljens fil er hel.", "Proves that the portfolio's file is whole."),
      discussion: say(
        """
        Databasens egen kontrol, henvisninger, regler og hver eneste sum mod det, den er summen af.
        Kan køres, mens andre arbejder.

        Eksempel:
          grants verify
        """,
        """
        The database's own check, references, rules, and every sum against what it is the sum of.
        Can be run while others work.

        Example:
          grants verify
        """))
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try options.context()
    let store = try context.openPortfolio()
    let faults = try store.read { try $0.integrityFaults() }
    guard !faults.isEmpty else {
      return context.print(context.language.say("Porteføljen er hel.", "The portfolio is whole."))
    }
    for fault in faults { context.note(Self.words(fault, context.language)) }
    throw FindingsShown()
  }

  static func words(_ fault: IntegrityFault, _ l: Language) -> String {
    let text =
      switch fault {
      case .database(let detail): l.say("databasen: \(detail)", "the database: \(detail)")
      case .danglingReference(let table):
        l.say(
          "\(table): en henvisning peger på noget, der ikke findes",
          "\(table): a reference to what is not there")
      case .schemaDiffers(let name):
        l.say(
          "\(name): mangler eller er ændret; reglerne holder ikke længere",
          "\(name): missing or altered; the rules no longer hold")
      case .keptSumWrong(let table, let rows):
        l.say(
          "\(table): \(rows) af de førte rækker passer ikke med registreringerne",
          "\(table): \(rows) of the rows that are kept do not agree with the facts")
      case .chargesWrong(let postings):
        l.say(
          "\(postings) posteringer er ikke fordelt fuldt ud",
          "\(postings) postings are not wholly charged")
      }
    return "grants: \(l.say("fejl", "error")): [S-INTEGRITY] \(text)"
  }
}
