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
    case let error as PDFConverter.Failure: self.init(pdf: error, l)
    case let error as PackExists: self.init(file: .exists(path: error.path), l)
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
    case .noLibreOffice:
      self.init(
        code: "F-PDF",
        message: l.say(
          "Der kan ikke laves PDF: LibreOffice er ikke installeret.",
          "No PDF can be made: LibreOffice is not installed."),
        remedy: l.say(
          "sudo apt-get install libreoffice-writer-nogui fonts-crosextra-carlito, eller brug "
            + "--format docx",
          "sudo apt-get install libreoffice-writer-nogui fonts-crosextra-carlito, or use "
            + "--format docx"), status: ExitStatus.cannotWrite)
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
}
