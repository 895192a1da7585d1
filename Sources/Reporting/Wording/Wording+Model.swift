import PortfolioModel

/// The words on screen for what the model names in English (`glossary`: one word each).
extension Language {
  public func name(_ stage: GrantStage) -> String {
    switch stage {
    case .idea: say("Idé", "Idea")
    case .drafting: say("Under udarbejdelse", "Drafting")
    case .applied: say("Ansøgt", "Applied for")
    case .awarded: say("Bevilget", "Awarded")
    case .active: say("Aktiv", "Active")
    case .ended: say("Udløbet", "Ended")
    case .closed: say("Afsluttet", "Closed")
    case .declined: say("Afslag", "Declined")
    case .withdrawn: say("Trukket tilbage", "Withdrawn")
    case .lapsed: say("Bortfaldet", "Lapsed")
    case .missed: say("Frist overskredet", "Missed")
    }
  }

  public func name(_ measure: Measure) -> String {
    switch measure {
    case .applied: say("Ansøgt", "Applied for")
    case .awarded: say("Bevilget", "Awarded")
    case .received: say("Udbetalt", "Received")
    case .spent: say("Forbrugt", "Spent")
    }
  }

  public func name(_ sort: Project.Sort) -> String {
    switch sort {
    case .programme: say("Helhedsplan", "Programme")
    case .project: say("Projekt", "Project")
    case .position: say("Stilling", "Position")
    case .equipment: say("Udstyr", "Equipment")
    case .works: say("Anlæg", "Works")
    }
  }

  public func name(_ state: DutyFact.State) -> String {
    switch state {
    case .notStarted: say("Ikke påbegyndt", "Not started")
    case .gathering: say("Data indsamles", "Gathering data")
    case .drafting: say("Under udarbejdelse", "Drafting")
    case .underReview: say("Til gennemsyn", "Under review")
    case .ready: say("Klar", "Ready")
    case .submitted: say("Indsendt", "Submitted")
    case .accepted: say("Godkendt", "Accepted")
    case .returned: say("Returneret til rettelse", "Returned")
    case .notRequired: say("Bortfalder", "Not required")
    }
  }

  public func name(_ state: InstalmentStatus.State) -> String {
    switch state {
    case .planned: say("Planlagt", "Planned")
    case .requested: say("Anmodet", "Requested")
    case .received: say("Udbetalt", "Received")
    case .withheld: say("Tilbageholdt", "Withheld")
    case .cancelled: say("Annulleret", "Cancelled")
    }
  }

  /// What kind of fact it is, from `CountedFact.event`.
  public func eventName(_ event: String) -> String {
    switch event {
    case "applied": say("Ansøgning", "Application")
    case "awarded": say("Bevilling", "Award")
    case "amended": say("Tillæg/ændring", "Amendment")
    case "reversed": say("Rettelse (tilbageført)", "Correction (reversed)")
    case "received": say("Udbetaling", "Receipt")
    case "posting": say("Postering", "Posting")
    default: Spelling.capitalised(choiceWord(event))
    }
  }

  /// The heading of a narrative.
  public func name(_ section: Narrative.Section) -> String {
    switch section {
    case .status: say("Status", "Status")
    case .results: say("Resultater", "Results")
    case .deviations: say("Afvigelser", "Deviations")
    case .experience: say("Erfaringer", "Experience")
    case .challenges: say("Udfordringer", "Challenges")
    case .nextPeriod: say("Næste periode", "Next period")
    }
  }

  /// Whom a progress report is for.
  public func name(_ body: ProgressReport.Body) -> String {
    switch body {
    case .board: say("Bestyrelsen", "The board")
    case .steering: say("Styregruppen", "The steering group")
    case .reference: say("Politisk følgegruppe", "The political reference group")
    }
  }

  /// What a term sets a value for, with the unit of the value.
  public func name(_ rule: Term.Rule) -> String {
    switch rule {
    case .retentionPercent:
      say("Tilbageholdt til slutregnskabet (%)", "Held back until the final account (%)")
    case .cofinancingPercent: say("Medfinansiering mindst (%)", "Co-financing at least (%)")
    case .repaymentMinimum: say("Tilbagebetales over (kr.)", "Repaid above (units)")
    case .useWithinYears: say("Skal bruges inden (år)", "To be used within (years)")
    case .deviationPercent: say("Afvigelser forklares over (%)", "Deviations explained above (%)")
    case .auditAbove: say("Revisor over (kr.)", "Auditor above (units)")
    case .textLimit: say("Tekst højst (tegn)", "Text at most (characters)")
    case .moveNoticePercent:
      say("Ændring af post oplyses over (%)", "Change of line told above (%)")
    case .moveApprovalPercent:
      say("Ændring af post godkendes over (%)", "Change of line approved above (%)")
    case .wageMovePercent:
      say("Ændring af løn godkendes over (%)", "Change of wages approved above (%)")
    case .newLineAbove: say("Ny post godkendes over (kr.)", "New line approved above (units)")
    case .keepYears: say("Bilag gemmes (år)", "Vouchers kept (years)")
    }
  }

  /// What the terms say of a change of the budget.
  public func name(_ verdict: MoveRuling.Verdict) -> String {
    switch verdict {
    case .allowed: say("tilladt", "allowed")
    case .mustBeTold: say("skal oplyses", "must be told to the funder")
    case .needsApproval: say("kræver godkendelse", "needs the funder’s approval")
    }
  }

  public func name(_ role: Measurement.Role) -> String {
    switch role {
    case .baseline: say("Udgangspunkt", "Baseline")
    case .target: say("Måltal", "Target")
    case .measured: say("Målt", "Measured")
    }
  }

  public func name(_ kind: RecordKind) -> String {
    switch kind {
    case .organisation: say("organisationen", "organisation")
    case .person: say("person", "person")
    case .funder: say("bevillingsgiver", "funder")
    case .project: say("projekt", "project")
    case .goal: say("overordnet mål", "goal")
    case .focusArea: say("indsatsområde", "focus area")
    case .activity: say("aktivitet", "activity")
    case .grant: say("bevilling", "grant")
    case .grantFact: say("hændelse på en bevilling", "grant fact")
    case .term: say("vilkår", "term")
    case .fundingSource: say("finansieringskilde", "funding source")
    case .budgetLine: say("budgetpost", "budget line")
    case .budget: say("budget", "budget")
    case .budgetAmount: say("budgetbeløb", "budget amount")
    case .fundingShare: say("finansieringsandel", "funding share")
    case .budgetApproval: say("godkendelse af budget", "budget approval")
    case .dutySchedule: say("fristplan", "duty schedule")
    case .duty: say("forpligtelse", "duty")
    case .dutyFact: say("statusskift på en forpligtelse", "duty fact")
    case .reminder: say("påmindelse", "reminder")
    case .instalment: say("rate", "instalment")
    case .instalmentPlan: say("udbetalingsplan", "instalment plan")
    case .plannedInstalment: say("planlagt rate", "planned instalment")
    case .planApproval: say("godkendelse af udbetalingsplan", "plan approval")
    case .instalmentFact: say("hændelse på en rate", "instalment fact")
    case .indicator: say("indikator", "indicator")
    case .measurement: say("måling", "measurement")
    case .milestone: say("milepæl", "milestone")
    case .narrative: say("tekst", "narrative")
    case .explanation: say("forklaring", "explanation")
    case .publishedFigure: say("offentliggjort tal", "published figure")
    case .submission: say("indsendelse", "submission")
    case .submissionFigure: say("indsendt tal", "submitted figure")
    case .submissionPart: say("del af en indsendelse", "part of a submission")
    case .change: say("ændring", "change")
    }
  }

  /// What stands on every page with a figure that is made up.
  public var illustrativeNote: String {
    say("Illustrative beløb", "Illustrative amounts")
  }

  /// The same where days are made up as well.
  public var illustrativeDatesNote: String {
    say("Illustrative beløb og datoer", "Illustrative amounts and dates")
  }

  public var notStated: String { say("Ikke oplyst", "Not stated") }
}
