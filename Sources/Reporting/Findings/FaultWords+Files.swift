import PortfolioModel

extension FaultWords {
  /// A file as a whole.
  init(file fault: Fault, _ l: Language) {
    switch fault {
    case .notWellFormed(let detail):
      self.init(
        l.say("Filen er ikke XML, der kan læses.", "The file is not XML that can be read."),
        reason: l.say("XML-læseren siger: ", "the XML reader says: ") + detail,
        remedy: l.say(
          "hent filen igen, eller ret den i en XML-editor; er det regneark eller tekst, så brug "
            + "den import, der passer",
          "fetch the file again or mend it in an XML editor; for a spreadsheet use its own import"))
    case .wrongEncoding:
      self.init(
        l.say(
          "Filen er ikke i den tegnkodning, den skal være i (UTF-8).",
          "The file is not in the encoding that it must have (UTF-8)."),
        remedy: l.say(
          "gem den som »CSV UTF-8« i Excel, eller som UTF-8 i en teksteditor",
          "save it as “CSV UTF-8” in Excel, or as UTF-8 in a text editor"))
    case .documentTypeRefused:
      self.init(
        l.say("Filen har en DOCTYPE og er afvist.", "The file has a DOCTYPE and is refused."),
        reason: l.say(
          "en DOCTYPE kan få læseren til at hente andre filer ind",
          "a DOCTYPE can make a reader bring in other files"),
        remedy: l.say("fjern linjen med <!DOCTYPE", "remove the line with <!DOCTYPE"))
    case .fileTooLarge(let limit):
      let size = Spelling(l).number(limit)
      self.init(
        l.say("Filen er større end \(size) byte.", "The file is larger than \(size) bytes."))
    case .tooManyAttributes(let limit):
      let count = Spelling(l).number(limit)
      self.init(
        l.say(
          "Et element i filen har over \(count) attributter, og filen er afvist.",
          "An element of the file has over \(count) attributes, and the file is refused."))
    case .itemTooLarge(let limit):
      let count = Spelling(l).number(limit)
      self.init(
        l.say(
          "Et element i filen har over \(count) elementer og attributter i sig, og filen er afvist.",
          "An element of the file holds over \(count) elements and attributes, and the file is "
            + "refused."),
        remedy: l.say("del det i flere", "divide it"))
    case .tooManyFindings(let limit):
      let count = Spelling(l).number(limit)
      self.init(
        l.say(
          "Filen har \(count) fejl eller flere; herfra er den ikke læst.",
          "The file has \(count) faults or more; from here on it was not read."),
        remedy: l.say("ret dem, der er nævnt, og prøv igen", "mend those that are told, try again"))
    case .fileEmpty:
      self.init(l.say("Filen er tom.", "The file is empty."))
    case .wrongRoot(let found, let expected):
      self.init(
        l.say(
          "Filen er ikke en portefølje: den begynder med »\(found)«.",
          "The file is no portfolio: it begins with “\(found)”."),
        reason: l.say("der skulle stå ", "it should say ") + expected)
    case .wrongVersion(let found, let expected):
      self.init(
        l.say(
          "Filens format er version »\(found)«; denne udgave læser version \(expected).",
          "The file's format is version “\(found)”; this release reads version \(expected)."))
    case .unknownElement(let name, let nearest):
      self.init(
        l.say("<\(name)> kan ikke stå her.", "<\(name)> cannot stand here."),
        remedy: nearest.map { l.say("mente du <\($0)>?", "did you mean <\($0)>?") })
    case .elementOutOfOrder(let name, let after):
      self.init(
        l.say(
          "<\(name)> står efter <\(after)>.", "<\(name)> stands after <\(after)>."),
        reason: l.say(
          "det, der henvises til, står før det, der henviser",
          "what is referred to stands before what refers to it"),
        remedy: l.say("flyt elementet op", "move the element up"))
    case .notValid(let element, let detail):
      let words = SchemaMessage(detail)?.words(l)
      self.init(
        (element.map { l.say("<\($0)> følger ikke skemaet", "<\($0)> is not valid") }
          ?? l.say("Filen følger ikke skemaet", "The file is not valid against its schema"))
          + (words.map { ": " + $0 } ?? "."),
        reason: words == nil ? detail : nil)
    case .packSchemaUnusable(let name, let detail):
      self.init(
        l.say("Skemaet »\(name)« kan ikke bruges.", "The schema “\(name)” cannot be used."),
        reason: detail.isEmpty ? nil : detail,
        remedy: l.say(
          "ret det, eller hent bevillingsgivernes skemaer med make setup",
          "mend it, or fetch the funders' schemas with make setup"))
    case .packFileMissing(let name):
      self.init(
        l.say(
          "Filen »\(name)«, som pakken nævner, findes ikke.",
          "The file “\(name)”, which the pack names, is not there."),
        reason: l.say("stier gælder fra pakkens egen mappe", "paths start at the pack's own folder")
      )
    case .notInCodelist(let code, let list):
      self.init(
        l.say(
          "Koden »\(code)« står ikke i kodelisten \(list).",
          "The code “\(code)” is not in the code list \(list)."))
    case .formatRule(_, let danish, let english, let value):
      self.init(
        l.say(danish, english),
        reason: value.map { l.say("der står »\($0)«", "it says “\($0)”") })
    case .notEnoughColumns(let expected, let found):
      self.init(
        l.say(
          "Linjen har \(found) felter; der skal være \(expected).",
          "The line has \(found) cells; there must be \(expected)."),
        remedy: l.say(
          "skil felterne med semikolon, og sæt citationstegn om tekst, der selv har et",
          "put semicolons between the cells, and quotes around text that holds one"))
    case .badHeader(let found, let expected):
      self.init(
        l.say(
          "Første linje skal være kolonnernes navne; der står »\(found)«.",
          "The first line must name the columns; it says “\(found)”."),
        remedy: l.say("brug ", "use ") + expected)
    case .unclosedQuote:
      self.init(
        l.say(
          "Et citationstegn i linjen bliver ikke lukket.",
          "A quotation mark in the line is never closed."))
    case .rowTooLong(let limit):
      let size = Spelling(l).number(limit)
      self.init(
        l.say(
          "Linjen er længere end \(size) byte.", "The line is longer than \(size) bytes."),
        remedy: l.say(
          "kontrollér, at filen er en tekstfil med en postering pr. linje",
          "see that the file is a text file with a posting per line"))
    default:
      self.init("")
    }
  }
}
