import OfficePackages
import PortfolioModel
import Reporting
import Templating
import XMLDocuments

extension TemplateError {
  /// Why a file cannot be used as a template, as it is told.
  func finding(in file: String) -> Finding {
    let line: Int? = if case .xml(let fault, nil) = self { fault.line } else { nil }
    return Finding(
      .worded(WordedFault(code, danish: words(.danish), english: words(.english))),
      place: Finding.Place(file: file, line: line))
  }

  private var code: String {
    switch self {
    case .package(let error): error.code
    case .xml(let fault, _): fault.code
    case .notWord: "T-FILE"
    case .macros: "T-MACROS"
    }
  }

  private func words(_ l: Language) -> WordedFault.Words {
    switch self {
    case .package(let error): error.words(l)
    case .xml(let fault, let part):
      .init(
        fault.words(l),
        reason: [part.map { l.say("i delen \($0)", "in the part \($0)") }, fault.detail]
          .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": "))
    case .notWord:
      .init(
        l.say("Filen er ikke et Word-dokument.", "The file is not a Word document."),
        remedy: l.say("gem den som .docx i Word", "save it as .docx in Word"))
    case .macros:
      .init(
        l.say("Filen har makroer og er afvist.", "The file has macros and is refused."),
        remedy: l.say(
          "gem den som .docx uden makroer", "save it as .docx, without macros"))
    }
  }
}

extension XMLFault {
  fileprivate var code: String {
    switch kind {
    case .documentTypeRefused: "T-DOCTYPE"
    case .tooLarge, .tooManyNodes: "T-SIZE"
    default: "T-XML"
    }
  }

  fileprivate func words(_ l: Language) -> String {
    switch kind {
    case .documentTypeRefused:
      l.say("Filen har en DOCTYPE og er afvist.", "The file has a DOCTYPE and is refused.")
    case .tooManyNodes(let limit):
      l.say(
        "Filen har flere end \(Spelling(l).number(limit)) elementer og attributter.",
        "The file has more than \(Spelling(l).number(limit)) elements and attributes.")
    case .tooLarge(let limit):
      l.say(
        "Filen er større end \(Spelling(l).number(limit)) byte.",
        "The file is larger than \(Spelling(l).number(limit)) bytes.")
    default:
      l.say("Filen er ikke XML, der kan læses.", "The file is not XML that can be read.")
    }
  }
}

extension PackageError {
  fileprivate var code: String {
    switch self {
    case .notPackage, .damagedPart, .cannotWrite: "T-FILE"
    case .compoundFile, .encryptedPart: "T-ENCRYPTED"
    case .duplicatePart, .escapingPart: "T-PARTS"
    case .fileTooLarge, .tooManyParts, .partTooLarge, .tooLargeInAll: "T-SIZE"
    }
  }

  fileprivate func words(_ l: Language) -> WordedFault.Words {
    let spelling = Spelling(l)
    switch self {
    case .notPackage:
      return .init(
        l.say(
          "Filen er ikke et Word-dokument, eller den er ikke hel.",
          "The file is not a Word document, or not a whole one."),
        remedy: l.say("hent eller gem den igen", "fetch or save it again"))
    case .compoundFile(isEncrypted: true), .encryptedPart:
      return .init(
        l.say("Filen er krypteret og er afvist.", "The file is encrypted and is refused."),
        remedy: l.say("fjern adgangskoden i Word, og gem den", "remove its password in Word"))
    case .compoundFile(isEncrypted: false):
      return .init(
        l.say(
          "Filen er i det gamle Word-format (.doc).", "The file is in Word's old format (.doc)."),
        remedy: l.say("gem den som .docx i Word", "save it as .docx in Word"))
    case .damagedPart(let name):
      return .init(
        l.say("Delen »\(name)« er beskadiget.", "The part “\(name)” is damaged."),
        remedy: l.say("hent eller gem filen igen", "fetch or save the file again"))
    case .duplicatePart(let name):
      return .init(
        l.say("Delen »\(name)« er der to gange.", "The part “\(name)” is there twice."))
    case .escapingPart(let name):
      return .init(
        l.say(
          "Delen »\(name)« har et navn, der fører ud af filen.",
          "The part “\(name)” has a name that leads out of the file."))
    case .fileTooLarge(let limit):
      return .init(
        l.say(
          "Filen er større end \(spelling.number(limit)) byte.",
          "The file is larger than \(spelling.number(limit)) bytes."))
    case .tooManyParts(let limit):
      return .init(
        l.say(
          "Filen har flere end \(spelling.number(limit)) dele.",
          "The file has more than \(spelling.number(limit)) parts."))
    case .partTooLarge(let name, let limit):
      return .init(
        l.say(
          "Delen »\(name)« er pakket ud større end \(spelling.number(limit)) byte.",
          "The part “\(name)” unpacks to more than \(spelling.number(limit)) bytes."))
    case .tooLargeInAll(let limit):
      return .init(
        l.say(
          "Filen er pakket ud større end \(spelling.number(limit)) byte.",
          "The file unpacks to more than \(spelling.number(limit)) bytes."))
    case .cannotWrite:
      return .init(l.say("Dokumentet kan ikke pakkes.", "The document cannot be packed."))
    }
  }
}

extension TemplateNotice {
  /// What was taken out, as it is told; nobody is kept from using the template by it.
  func finding(in file: String) -> Finding {
    let what: (danish: String, english: String)
    switch self {
    case .removedReference(let kind, let target):
      what = (
        "Henvisningen ud af dokumentet til »\(target)« (\(kind)) er fjernet.",
        "The reference out of the document to “\(target)” (\(kind)) was removed."
      )
    case .removedField(let instruction):
      let shown = instruction.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      what = (
        "Feltet »\(shown)«, der henter noget udefra, er fjernet; dets tekst står.",
        "The field “\(shown)”, which fetches something, was removed; its text stands."
      )
    }
    return Finding(
      .worded(
        WordedFault(
          "T-OUTSIDE",
          danish: .init(
            what.danish, reason: "den, der åbner dokumentet, ville hente det uden at vide det"),
          english: .init(
            what.english, reason: "whoever opens the document would fetch it unknowingly"))),
      severity: .warning, place: Finding.Place(file: file))
  }
}
