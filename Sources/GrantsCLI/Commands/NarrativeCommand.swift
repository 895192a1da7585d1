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
  var grant: String
  @Option(
    help: ArgumentHelp(
      say("Afsnittet.", "The section."),
      valueName: Narrative.Section.allCases.map { HelpLanguage.current.choiceWord($0.rawValue) }
        .joined(separator: "|")))
  var section: NarrativeSectionOption
  @Option(help: ArgumentHelp(say("Hele året.", "The whole year."), valueName: "yyyy"))
  var year: Int?
  @OptionGroup var period: OptionalPeriodOptions
  @OptionGroup var writing: WritingOptions

  func validate() throws {
    let hasPeriod = try period.days() != nil
    guard (year != nil) != hasPeriod else {
      throw ValidationError(
        say("Giv enten --year eller --from og --to.", "Give either --year or --from and --to."))
    }
    if let year, !CalendarDate.years.contains(year) {
      throw ValidationError(say("Året \(year) kendes ikke.", "The year \(year) is not known."))
    }
  }

  /// - Throws: `UsageFault.unknownGrant`.
  func entry(_ context: Context) throws -> NarrativeEntry {
    let days = try year.map { DayRange.year($0) } ?? period.days()
    let grants = try context.openPortfolio().read { try $0.grantSummaries() }.map(\.ref.text)
    guard grants.contains(grant) else {
      throw UsageFault.unknownGrant(
        grant, nearest: grants.first { $0.lowercased() == grant.lowercased() })
    }
    return NarrativeEntry(
      grant: grant, section: section.section, period: days ?? .year(context.today.year))
  }

  /// Tells what was written, how long it is, and whether the funder takes so much.
  ///
  /// - Throws: `FindingsShown` for a text that is kept but too long for the funder.
  func tell(
    _ done: (ref: String, isNew: Bool, limit: Int?), _ text: String, _ context: Context
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
      .textBeyondLimit(section: section.section, count: count, limit: limit), severity: .warning,
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
