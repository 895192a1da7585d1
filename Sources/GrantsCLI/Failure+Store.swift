import PortfolioModel
import PortfolioStore
import Reporting

extension Failure {
  /// What the portfolio's file could not be used for.
  init(store error: StoreError, _ l: Language) {
    switch error {
    case .notFound(let path):
      self.init(
        code: "S-NOT-FOUND",
        message: l.say(
          "Der er ingen portefølje i »\(path)«.", "There is no portfolio at “\(path)”."),
        remedy: l.say(
          "lav en med grants init, eller angiv en med --portfolio",
          "make one with grants init, or name one with --portfolio"),
        status: ExitStatus.cannotRead)
    case .exists(let path):
      self.init(
        code: "S-EXISTS",
        message: l.say(
          "»\(path)« findes allerede og er ikke rørt.",
          "“\(path)” is there already and was not touched."),
        remedy: l.say("angiv en anden fil med --portfolio", "name another with --portfolio"),
        status: ExitStatus.cannotWrite)
    case .notAPortfolio(let path):
      self.init(
        code: "S-OTHER",
        message: l.say("»\(path)« er ikke en portefølje.", "“\(path)” is no portfolio."),
        remedy: l.say(
          "er det en XML-fil, så brug grants import portfolio",
          "for an XML file use grants import portfolio"), status: ExitStatus.cannotRead)
    case .madeByNewerVersion(let path):
      self.init(
        code: "S-NEWER",
        message: l.say(
          "»\(path)« er skrevet af en nyere udgave af programmet.",
          "“\(path)” was written by a newer release of the program."),
        remedy: l.say("brug den nyere udgave", "use the newer release"),
        status: ExitStatus.cannotRead)
    case .noPermission(let path):
      self.init(
        code: "S-PERMISSION",
        message: l.say(
          "Du har ikke lov til at åbne eller skrive i »\(path)«.",
          "You may not open “\(path)” or write to it."),
        reason: l.say(
          "filen eller mappen er beskyttet", "the file or its folder is protected"),
        remedy: l.say(
          "ret rettighederne, eller vælg en anden mappe",
          "change the permissions, or choose another folder"), status: ExitStatus.cannotWrite)
    case .notReadable(let path):
      self.init(
        code: "S-UNREADABLE",
        message: l.say("»\(path)« kan ikke læses.", "“\(path)” cannot be read."),
        reason: l.say(
          "filen eller mappen er beskyttet; også den, der kun læser, skal kunne skrive i mappen",
          "the file or its folder is protected; a reader too must be able to write to the folder"),
        remedy: l.say(
          "ret rettighederne, eller læs en kopi lavet med grants backup",
          "change the permissions, or read a copy made with grants backup"),
        status: ExitStatus.cannotRead)
    case .folderMissing(let path):
      self.init(
        code: "S-FOLDER",
        message: l.say(
          "Mappen til »\(path)« findes ikke.", "The folder of “\(path)” is not there."),
        remedy: l.say(
          "lav mappen, eller vælg en anden; intet er skrevet",
          "make the folder, or choose another; nothing was written"),
        status: ExitStatus.cannotWrite)
    case .busy(let path):
      self.init(
        code: "S-BUSY",
        message: l.say(
          "Et andet program skriver i »\(path)«.", "Another program is writing to “\(path)”."),
        reason: l.say(
          "det blev ikke færdigt inden for ti sekunder", "it did not finish within ten seconds"),
        remedy: l.say("prøv igen om lidt; intet er ændret", "try again; nothing was changed"),
        status: ExitStatus.cannotWrite)
    case .diskFull(let path):
      self.init(
        code: "S-FULL",
        message: l.say(
          "Der er ikke plads på disken til at skrive i »\(path)«.",
          "The disk has no room to write to “\(path)”."),
        remedy: l.say(
          "gør plads, og prøv igen; intet er ændret", "make room and try again; nothing was changed"
        ),
        status: ExitStatus.cannotWrite)
    case .damaged(let path, let detail):
      self.init(
        code: "S-DAMAGED",
        message: l.say("»\(path)« er beskadiget.", "“\(path)” is damaged."), reason: detail,
        remedy: l.say(
          "hent den seneste sikkerhedskopi frem", "bring back the latest backup"),
        status: ExitStatus.software)
    case .refused(let rule):
      self.init(
        code: "S-REFUSED",
        message: l.say(
          "Databasen afviste ændringen (\(rule)).", "The database refused the change (\(rule))."),
        remedy: l.say("intet er ændret", "nothing was changed"), status: ExitStatus.findings)
    case .sumTooLarge:
      self.init(
        code: "M-RANGE",
        message: l.say(
          "En sum er større, end der kan regnes med.", "A sum is beyond what can be reckoned."),
        status: ExitStatus.findings)
    case .unexpected(let detail):
      self.init(
        code: "S-UNEXPECTED", message: l.say("Uventet fejl: \(detail)", "Unexpected: \(detail)"),
        status: ExitStatus.software)
    }
  }
}
