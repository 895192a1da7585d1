import Conformance
import Exporting
import Importing
import PortfolioModel
import PortfolioStore
import Reporting

/// An error as it is told: a message with its reason and remedy, and the exit status.
struct Failure {
  let code: String
  let message: String
  var reason: String?
  var remedy: String?
  let status: Int32

  /// The lines as they are printed.
  func lines(_ language: Language) -> [String] {
    var lines = ["grants: \(language.say("fejl", "error")): [\(code)] \(message)"]
    if let reason { lines.append(language.say("  fordi:  ", "  why:    ") + reason) }
    if let remedy { lines.append(language.say("  gør:    ", "  do:     ") + remedy) }
    return lines
  }

  init(_ error: any Error, _ l: Language) {
    switch error {
    case let error as StoreError: self.init(store: error, l)
    case let error as FileFault: self.init(file: error, l)
    case let error as UsageFault: self.init(usage: error, l)
    case let error as AtomicFile.WriteError:
      self.init(file: .cannotWrite(path: error.path, errno: error.errno), l)
    case let error as ImportError:
      switch error {
      case .cannotRead(let path, let code): self.init(file: .cannotRead(path: path, errno: code), l)
      }
    case let error as SchemaError: self.init(schema: error, l)
    case let fault as PDFFault: self.init(pdf: fault, l)
    case let failure as PDFConverter.Failure: self.init(pdf: failure, l)
    case let error as FormatCheck.CheckError: self.init(check: error, l)
    case MoneyError.outOfRange:
      self.init(
        code: "M-RANGE",
        message: l.say(
          "Et beløb er større, end der kan regnes med.", "An amount is beyond what can be reckoned."
        ),
        status: ExitStatus.findings)
    default:
      self.init(
        code: "X-UNEXPECTED", message: l.say("Uventet fejl: \(error)", "Unexpected: \(error)"),
        remedy: l.say("meld fejlen med denne tekst", "report it with this text"),
        status: ExitStatus.software)
    }
  }

  init(
    code: String, message: String, reason: String? = nil, remedy: String? = nil, status: Int32
  ) {
    self.code = code
    self.message = message
    self.reason = reason
    self.remedy = remedy
    self.status = status
  }

  private init(check error: FormatCheck.CheckError, _ l: Language) {
    switch error {
    case .unknownFormat(let root, let version):
      let found = version.map { "\(root) \($0)" } ?? root
      self.init(
        code: "F-FORMAT",
        message: l.say(
          "Filen er ikke i et format, der kan kontrolleres: den begynder med »\(found)«.",
          "The file is in no format that can be checked: it begins with “\(found)”."),
        remedy: l.say("se grants formats list", "see grants formats list"),
        status: ExitStatus.findings)
    case .schemaMissing(let path, let detail):
      self.init(
        code: "S-SCHEMA",
        message: l.say(
          "Skemaet eller kodelisterne i »\(path)« kan ikke bruges.",
          "The schema or code lists at “\(path)” cannot be used."),
        reason: detail.isEmpty ? nil : detail,
        remedy: l.say(
          "hent dem med make setup; uden dem kontrolleres intet",
          "fetch them with make setup; nothing is checked without them"),
        status: ExitStatus.cannotRead)
    case .cannotRead(let path, let code):
      self.init(file: .cannotRead(path: path, errno: code), l)
    }
  }

  private init(schema error: SchemaError, _ l: Language) {
    self.init(
      code: "S-SCHEMA",
      message: l.say(
        "Skemaet »\(error.path)« kan ikke bruges.", "The schema “\(error.path)” cannot be used."),
      reason: error.detail,
      remedy: l.say(
        "intet er skrevet; uden skema sendes intet",
        "nothing was written; nothing is sent without its schema"),
      status: ExitStatus.cannotRead)
  }

  private init(file fault: FileFault, _ l: Language) {
    switch fault {
    case .cannotRead(let path, let code):
      self.init(
        code: "F-READ", message: l.say("»\(path)« kan ikke læses.", "“\(path)” cannot be read."),
        reason: FileAccess.words(code, l), status: ExitStatus.cannotRead)
    case .cannotWrite(let path, let code):
      self.init(
        code: "F-WRITE",
        message: l.say("»\(path)« kan ikke skrives.", "“\(path)” cannot be written."),
        reason: FileAccess.words(code, l),
        remedy: l.say("intet er skrevet", "nothing was written"), status: ExitStatus.cannotWrite)
    case .exists(let path):
      self.init(
        code: "F-EXISTS",
        message: l.say("»\(path)« findes allerede.", "“\(path)” is there already."),
        remedy: l.say("vælg et andet navn", "choose another name"), status: ExitStatus.cannotWrite)
    case .shippedMissing(let name):
      self.init(
        code: "F-SHIPPED",
        message: l.say(
          "»\(name)«, som følger med programmet, findes ikke.",
          "“\(name)”, which comes with the program, is not there."),
        remedy: l.say(
          "kør programmet fra dets mappe, eller sæt GRANTS_TEMPLATES",
          "run the program from its folder, or set GRANTS_TEMPLATES"),
        status: ExitStatus.cannotRead)
    }
  }

  private init(usage fault: UsageFault, _ l: Language) {
    let status = ExitStatus.usage
    switch fault {
    case .badEnvironment(let name, let value):
      self.init(
        code: "U-ENVIRONMENT",
        message: l.say("\(name) er sat til »\(value)«.", "\(name) is set to “\(value)”."),
        reason: l.say("det skal være en dag som 2018-03-15", "it must be a day such as 2018-03-15"),
        status: status)
    case .unknownGrant(let ref, let nearest):
      self.init(
        code: "U-GRANT",
        message: l.say("Bevillingen »\(ref)« findes ikke.", "There is no grant “\(ref)”."),
        remedy: nearest.map { l.say("mente du »\($0)«?", "did you mean “\($0)”?") }
          ?? l.say("se grants list grant", "see grants list grant"), status: status)
    case .unknownProject(let ref):
      self.init(
        code: "U-PROJECT",
        message: l.say("Projektet »\(ref)« findes ikke.", "There is no project “\(ref)”."),
        remedy: l.say("se grants list project", "see grants list project"), status: status)
    case .unknownFormat(let name, let known):
      self.init(
        code: "U-FORMAT",
        message: l.say("Formatet »\(name)« findes ikke.", "There is no format “\(name)”."),
        remedy: l.say("brug ", "use ") + known.joined(separator: ", "), status: status)
    case .periodTurned(let from, let to):
      self.init(
        code: "U-PERIOD",
        message: l.say(
          "Slutdatoen ligger før startdatoen (\(to.iso) er før \(from.iso)).",
          "The end lies before the start (\(to.iso) is before \(from.iso))."), status: status)
    case .twoPeriods:
      self.init(
        code: "U-PERIODS",
        message: l.say(
          "Brug enten --year eller --from og --to.", "Use either --year or --from and --to."),
        status: status)
    case .unknownPosting(let name, let project, let nearest):
      self.init(
        code: "U-VOUCHER",
        message: l.say(
          "Bilaget »\(name)« findes ikke i \(project).",
          "There is no voucher “\(name)” in \(project)."),
        remedy: nearest.map { l.say("mente du »\($0)«?", "did you mean “\($0)”?") }
          ?? l.say(
            "se grants posting list \(project)", "see grants posting list \(project)"),
        status: status)
    case .unknownRevision(let project):
      self.init(
        code: "U-REVISION",
        message: l.say(
          "Den revision af budgettet for \(project) findes ikke eller er ikke godkendt.",
          "That revision of the budget of \(project) is not there or not approved."),
        remedy: l.say(
          "se revisionerne med grants budget show \(project)",
          "see the revisions with grants budget show \(project)"), status: status)
    case .missing(let names):
      self.init(
        code: "U-MISSING",
        message: l.say("Der mangler: ", "Missing: ") + names.joined(separator: ", ") + ".",
        remedy: l.say(
          "tilføj det; ved en terminal spørges der om det, der mangler",
          "add it; at a terminal what is missing is asked for"), status: status)
    case .unknownRecord(let kind, let ref, let nearest):
      self.init(
        code: "U-RECORD",
        message: l.say(
          "Der er ingen \(l.name(kind)) med nummeret »\(ref)«.",
          "There is no \(l.name(kind)) with the reference “\(ref)”."),
        remedy: nearest.map { l.say("mente du »\($0)«?", "did you mean “\($0)”?") }
          ?? l.say(
            "se grants list \(kind.rawValue)", "see grants list \(kind.rawValue)"), status: status)
    case .looseWord(let word):
      self.init(
        code: "U-WORD",
        message: l.say("»\(word)« hører ikke til noget felt.", "“\(word)” belongs to no field."),
        remedy: l.say(
          "skriv felter som --felt værdi, med citationstegn om mellemrum",
          "write fields as --field value, with quotes around spaces"), status: status)
    case .missingValue(let field):
      self.init(
        code: "U-VALUE",
        message: l.say("Der mangler en værdi efter --\(field).", "--\(field) lacks its value."),
        remedy: l.say(
          "skriv \"\" for at tømme feltet", "write \"\" to empty the field"), status: status)
    case .needsProject:
      self.init(
        code: "U-NEEDS-PROJECT",
        message: l.say("Projektet mangler.", "The project is missing."),
        reason: l.say(
          "der er ikke ét og kun ét program i porteføljen",
          "there is not one programme and one only in the portfolio"),
        remedy: l.say("skriv projektets nummer", "give the project's reference"), status: status)
    case .dutyOfAnother(let ref, let project):
      self.init(
        code: "U-DUTY",
        message: l.say(
          "Forpligtelsen \(ref) hører til \(project) og ikke til det, der sendes.",
          "The duty \(ref) belongs to \(project) and not to what is sent."),
        remedy: l.say(
          "se grants list duty; intet er skrevet eller forseglet",
          "see grants list duty; nothing was written or sealed"), status: status)
    case .editorFailed(let command, let draft):
      self.init(
        code: "U-EDITOR",
        message: l.say("Editoren »\(command)« gik galt.", "The editor “\(command)” failed."),
        reason: l.say(
          "intet er ændret; det skrevne ligger i \(draft)",
          "nothing was changed; what was written lies in \(draft)"),
        remedy: l.say(
          "kør kommandoen igen, eller sæt EDITOR til en anden editor",
          "run the command again, or set EDITOR to another editor"),
        status: ExitStatus.findings)
    case .yearOrFinal:
      self.init(
        code: "U-YEAR-OR-FINAL",
        message: l.say("Brug enten --year eller --final.", "Use either --year or --final."),
        status: status)
    case .needsAward(let ref):
      self.init(
        code: "U-NOT-AWARDED",
        message: l.say("\(ref) er ikke bevilget.", "\(ref) has not been awarded."),
        reason: l.say(
          "rapporten handler om en bevilling", "the report is about an award"),
        status: ExitStatus.findings)
    }
  }
}
