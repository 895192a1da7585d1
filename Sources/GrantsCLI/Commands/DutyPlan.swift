import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants duty plan SCHEDULE --grant GRANT …`
struct DutyPlan: Asking {
  static var configuration: CommandConfiguration {
    let fields = RecordOptions.fieldList(DutySchedule.self)
    return CommandConfiguration(
      commandName: "plan",
      abstract: say(
        "Laver en fristplan og de forpligtelser, den giver.",
        "Makes a schedule and the duties that it gives."),
      discussion: explanation(
        """
        Fristerne regnes af reglen og følger med, når bevillingens periode eller udbetalingsplan
        ændres. En bevilling kan have flere fristplaner, fx én for regnskab og én for rapport.

        Felter:
        \(fields)

        Eksempel:
          grants duty plan S-1 --grant G8 --sort slutregnskab --title Slutregnskab --after-end 3
          grants duty plan S-2 --grant G8 --sort statusrapport --title Status --every kvartal --first 2018-06-30
          grants duty plan S-3 --grant G1 --sort møde --title Fremdrift --upon "hvert bestyrelsesmøde"
        """,
        """
        The deadlines are reckoned from the rule and follow when the grant's period or instalment
        plan changes. A grant can have several schedules, such as one for accounts and one for
        reports.

        Fields:
        \(fields)

        Example:
          grants duty plan S-1 --grant G8 --sort finalAccount --title Account --after-end 3
          grants duty plan S-2 --grant G8 --sort statusReport --title Status --every quarter --first 2018-06-30
          grants duty plan S-3 --grant G1 --sort meeting --title Progress --upon "each board meeting"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var rule: DeadlineRuleOptions
  @OptionGroup var record: RecordOptions

  var questions: [Question] {
    // The project is the grant's; where that is not there, `run` says so.
    RecordEntry<DutySchedule>.questions(completed).filter { $0.name != "project" || !hasGrant }
  }

  private var hasGrant: Bool {
    ((try? record.values(DutySchedule.self)) ?? []).contains { $0.name == "grant" }
  }

  /// The fields with the rule, and the project of the grant, where they were not given.
  private var completed: RecordOptions {
    var record = record
    if let rule = rule.rule { record.words += ["--rule", rule.text] }
    if let project = try? project { record.words += ["--project", project] }
    return record
  }

  private var project: String? {
    get throws {
      let values = try record.values(DutySchedule.self)
      guard !values.contains(where: { $0.name == "project" }),
        let grant = values.last(where: { $0.name == "grant" })?.text
      else { return nil }
      return try options.context().openPortfolio().read {
        try $0.required(Grant.self, grant).project.text
      }
    }
  }

  func run() throws {
    let context = try options.context()
    _ = try project
    let entry = try RecordEntry<DutySchedule>(context, completed)
    let (outcome, changes) = try context.openPortfolio().write(
      isRehearsal: record.writing.check
    ) { writer in
      let outcome = try entry.add(writer)
      return (outcome, try writer.follow(entry.record, reason: entry.record.ref, by: context.hand))
    }
    let l = context.language
    context.print(
      RecordAdd<DutySchedule>.words(
        outcome, entry.record.ref, isCheck: record.writing.check, l))
    for change in changes { context.print(change.words(l)) }
    guard changes.isEmpty, outcome == .added else { return }
    if case .upon = entry.record.rule {
      context.note(
        l.say(
          "Når dagen er kendt: grants duty occur \(entry.record.ref) --due …",
          "When the day is known: grants duty occur \(entry.record.ref) --due …"))
    } else {
      context.note(
        l.say(
          "Der er ingen frister endnu: det, reglen følger, kendes ikke.",
          "There are no deadlines yet: what the rule follows is not known."))
    }
  }
}

/// `grants duty occur SCHEDULE --due DATE`
struct DutyOccur: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "occur",
      abstract: say(
        "Lægger den næste forpligtelse af en fristplan til, når dagen er kendt.",
        "Adds the next duty of a schedule when its day is known."),
      discussion: explanation(
        """
        Eksempel:
          grants duty occur S-3 --due "12-05-2018 kl. 16.00"
        """,
        """
        Example:
          grants duty occur S-3 --due 2018-05-12T16:00
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Fristplanens nummer.", "The schedule's reference."),
      valueName: say("fristplan", "schedule")))
  var schedule: String?
  @OptionGroup var deadline: NewDueOption
  @OptionGroup var writing: WritingOptions

  var questions: [Question] {
    (schedule == nil
      ? [.argument(say("fristplan", "schedule"), say("Fristplanen", "The schedule"), .dutySchedule)]
      : []) + deadline.questions
  }

  func run() throws {
    let context = try options.context()
    let ref = try schedule.given("fristplan")
    let due = try deadline.due.given("--due")
    let duty = try context.openPortfolio().write(isRehearsal: writing.check) { writer in
      let schedule = try writer.reader.required(DutySchedule.self, ref)
      guard case .upon = schedule.rule else {
        throw Findings([
          Finding(
            .fieldNotUsed("due", by: schedule.rule.text),
            subject: Finding.Subject(kind: .dutySchedule, ref: ref))
        ])
      }
      return try writer.addOccurrence(of: schedule, due: due, by: context.hand)
    }
    let change = ScheduleChange.added(ref: duty.ref, title: duty.title, due: duty.due)
    context.print(change.words(context.language))
    context.noteRehearsal(writing)
  }
}
