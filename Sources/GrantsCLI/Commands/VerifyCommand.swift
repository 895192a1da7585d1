import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants verify`
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say(
        "Efterprøver, at porteføljens fil er hel.", "Proves that the portfolio's file is whole."),
      discussion: explanation(
        """
        Databasens egen kontrol, henvisninger, regler og hver eneste sum mod det, den er summen af.
        Kan køres, mens andre arbejder.

        Eksempel:
          grants verify
          grants verify --head 2f1c…  (kontroltallet fra en kvittering)
        """,
        """
        The database's own check, references, rules, and every sum against what it is the sum of.
        Can be run while others work.

        Example:
          grants verify
          grants verify --head 2f1c…  (the digest of a receipt)
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Option(
    help: ArgumentHelp(
      say(
        "Et kontroltal fra en kvittering: er registeret det samme som dengang?",
        "The digest of a receipt: is the register still the one of then?"),
      valueName: say("kontroltal", "digest")))
  var head: Digest?

  func run() throws {
    let context = try options.context()
    let store = try context.openPortfolio()
    let l = context.language
    let (faults, known, count) = try store.read { reader in
      (
        try reader.integrityFaults(), try head.flatMap { try reader.submission(digest: $0) },
        try reader.count(.submission)
      )
    }
    for fault in faults { context.note(Self.words(fault, l)) }
    if let head, known == nil { context.note(Self.unknownHead(head, l)) }
    guard faults.isEmpty, head == nil || known != nil else { throw FindingsShown() }
    context.print(l.say("Porteføljen er hel.", "The portfolio is whole."))
    guard let known else { return }
    let later = count - (Int(known.ref) ?? count)
    let added = l.count(
      later, ("indsendelse", "indsendelser"), ("submission", "submissions"))
    context.print(
      l.say(
        "Registeret er som på kvitteringen for indsendelse \(known.ref); siden er \(added) føjet til.",
        "The register is as on the receipt of submission \(known.ref); \(added) since."))
  }

  private static func unknownHead(_ head: Digest, _ l: Language) -> String {
    l.say(
      """
      grants: fejl: [S-REGISTER] Kontroltallet \(head.hex) findes ikke i registeret.
        fordi:  registeret er afkortet eller skrevet om siden kvitteringen, eller den er fra en anden portefølje
        gør:    sammenlign med en sikkerhedskopi; grants submissions viser registeret
      """,
      """
      grants: error: [S-REGISTER] The digest \(head.hex) is not in the register.
        why:    the register was cut or rewritten since the receipt, or that is of another portfolio
        do:     compare with a backup; grants submissions shows the register
      """)
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
      case .registerBroken(let submission, let breach):
        l.say("indsendelse \(submission): ", "submission \(submission): ") + l.words(breach)
      case .chargesWrong(let postings):
        l.say(
          "\(postings) posteringer er ikke fordelt fuldt ud",
          "\(postings) postings are not wholly charged")
      }
    return "grants: \(l.say("fejl", "error")): [S-INTEGRITY] \(text)"
  }
}
