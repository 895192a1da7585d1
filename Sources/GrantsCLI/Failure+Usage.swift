import PortfolioModel
import Reporting

/// Command lines that say something impossible.
extension Failure {
  init(usage fault: UsageFault, _ l: Language) {
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
    case .unknownReference(let ref, let nearest):
      self.init(
        code: "U-RECORD",
        message: l.say(
          "Intet i porteføljen har nummeret »\(ref)«.",
          "Nothing in the portfolio has the reference “\(ref)”."),
        remedy: nearest.map { l.say("mente du »\($0)«?", "did you mean “\($0)”?") }
          ?? l.say(
            "find nummeret med grants list, fx grants list grant",
            "find the reference with grants list, such as grants list grant"), status: status)
    case .ambiguousReference(let ref, let kinds):
      self.init(
        code: "U-AMBIGUOUS",
        message: l.say(
          "Flere slags har nummeret »\(ref)«: ", "Several kinds have the reference “\(ref)”: ")
          + kinds.map { l.name($0) }.joined(separator: ", ") + ".",
        remedy: kinds.map { "--kind \($0.rawValue)" }
          .joined(separator: l.say(" eller ", " or ")), status: status)
    case .ambiguousVoucher(let name, let projects):
      self.init(
        code: "U-AMBIGUOUS",
        message: l.say(
          "Flere projekter har bilaget »\(name)«: ",
          "Several projects have the voucher “\(name)”: ")
          + projects.joined(separator: ", ") + ".",
        remedy: projects.map { "grants posting list \($0)" }
          .joined(separator: l.say(" eller ", " or ")), status: status)
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
    case .unknownInstalment(let number, let grant, let known):
      self.init(
        code: "U-INSTALMENT",
        message: l.say(
          "\(grant) har ingen rate \(number) i sin godkendte plan.",
          "\(grant) has no instalment \(number) in its approved plan."),
        remedy: known.isEmpty
          ? l.say(
            "lav planen med grants instalment plan \(grant)",
            "make the plan with grants instalment plan \(grant)")
          : l.say("brug ", "use ") + known.map(String.init).joined(separator: ", "), status: status)
    case .nothingToRequest(let ref):
      self.init(
        code: "U-REQUESTED",
        message: l.say("Der er intet til gode på raten \(ref).", "Nothing is to come of \(ref)."),
        status: ExitStatus.findings)
    case .unknownPack(let name, let known):
      self.init(
        code: "U-PACK",
        message: l.say("Pakken »\(name)« findes ikke.", "There is no pack “\(name)”."),
        remedy: l.say("brug ", "use ") + known.joined(separator: ", "), status: status)
    case .badPackName(let name):
      self.init(
        code: "U-PACK-NAME",
        message: l.say(
          "»\(name)« kan ikke være navnet på en pakke.", "“\(name)” cannot be the name of a pack."),
        reason: l.say(
          "det er navnet på en mappe: små bogstaver a–z, cifre og bindestreger",
          "it is the name of a folder: small letters a–z, digits and hyphens"), status: status)
    case .noPack(let funder):
      self.init(
        code: "U-NO-PACK",
        message: l.say("Ingen pakke er til \(funder).", "No pack is for \(funder)."),
        remedy: l.say(
          "lav en med grants packs new, eller skriv navnet i en pakkes pack.xml",
          "make one with grants packs new, or write the name into a pack's pack.xml"),
        status: ExitStatus.findings)
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
