import ArgumentParser
import PortfolioModel
import Reporting

/// `grants narrative`
struct NarrativeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "narrative",
      abstract: say("Skriv teksterne til rapporterne.", "Write the texts of the reports."),
      subcommands: [
        NarrativeSet.self, NarrativeEdit.self, RecordAdd<Narrative>.self,
        RecordChange<Narrative>.self, RecordRemove<Narrative>.self,
      ])
  }
}

/// Which text it is.
struct NarrativeOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var given: String?
  @Option(
    help: ArgumentHelp(
      say("Afsnittet.", "The section."),
      valueName: Narrative.Section.allCases.map { HelpLanguage.current.choiceWord($0.rawValue) }
        .joined(separator: "|")))
  var section: NarrativeSectionOption?
  @Option(help: ArgumentHelp(say("Hele året.", "The whole year."), valueName: "yyyy"))
  var year: Int?
  @OptionGroup var period: OptionalPeriodOptions
  @OptionGroup var writing: WritingOptions

  func validate() throws {
    guard try year == nil || period.days() == nil else {
      throw ValidationError(
        say("Giv enten --year eller --from og --to.", "Give either --year or --from and --to."))
    }
    if let year, !CalendarDate.years.contains(year) {
      throw ValidationError(say("Året \(year) kendes ikke.", "The year \(year) is not known."))
    }
  }

  /// What is missing: the grant, the section, the period.
  func questions(_ today: CalendarDate) -> [Question] {
    let hasPeriod = year != nil || period.from != nil
    return
      (given == nil
      ? [.argument(say("bevilling", "grant"), say("Bevillingen", "The grant"), .grant)] : [])
      + (section == nil
        ? [
          Question(
            name: "section", label: say("Afsnittet", "The section"),
            shape: Narrative.Section.shape)
        ] : [])
      + (hasPeriod
        ? []
        : [
          Question(
            name: "year", label: say("Året, teksten er om", "The year that the text is about"),
            shape: .wholeNumber, initial: String(today.year))
        ])
  }

  /// - Throws: `UsageFault.unknownRecord` where there is no such grant.
  func entry(_ context: Context) throws -> NarrativeEntry {
    let grant = try given.given(say("bevilling", "grant"))
    guard let days = try year.map({ DayRange.year($0) }) ?? period.days() else {
      throw UsageFault.missing(["--year"])
    }
    _ = try context.openPortfolio().read { try $0.required(Grant.self, grant) }
    return NarrativeEntry(
      grant: grant, section: try section.given("--section").section, period: days)
  }

  /// Tells what was written, how long it is, and whether the funder takes so much.
  ///
  /// - Throws: `FindingsShown` for a text that is kept but too long for the funder.
  func tell(
    _ done: NarrativeEntry.Kept, _ text: String, _ context: Context
  ) throws {
    let l = context.language
    let spelling = Spelling(l)
    let count = text.count
    let length =
      done.limit.map {
        l.say(
          "\(spelling.number(count)) af \(spelling.number($0)) tegn",
          "\(spelling.number(count)) of \(spelling.number($0)) characters")
      } ?? l.count(count, ("tegn", "tegn"), ("character", "characters"))
    if writing.check {
      context.print(
        l.say(
          "\(done.ref): \(length). Intet er skrevet.",
          "\(done.ref): \(length). Nothing was written."))
    } else {
      context.print(l.say("\(done.ref) er gemt: \(length).", "\(done.ref) is kept: \(length)."))
    }
    guard let limit = done.limit, count > limit else { return }
    let finding = Finding(
      .textBeyondLimit(section: done.section, count: count, limit: limit), severity: .warning,
      subject: .init(kind: .narrative, ref: done.ref))
    context.note(FindingText(finding, l).lines(program: "grants", l).joined(separator: "\n"))
    throw FindingsShown()
  }
}

/// A section by its word in either language.
struct NarrativeSectionOption: ExpressibleByArgument {
  let section: Narrative.Section

  init?(argument: String) {
    let all = Narrative.Section.allCases.map(\.rawValue)
    guard let section = Language.choice(argument, among: all).flatMap(Narrative.Section.init)
    else { return nil }
    self.section = section
  }
}
