import ArgumentParser
import Exporting
import PortfolioModel
import Reporting

/// `grants deadlines feed [FILE]`
struct DeadlinesFeed: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "feed",
      abstract: say(
        "Fristerne som kalender (iCalendar).", "The deadlines as a calendar (iCalendar)."),
      discussion: explanation(
        """
        Filen kan lægges på en webserver og abonneres på fra Outlook, Google og Apple. Den siger \
        intet om i dag, så den er den samme, indtil noget er ændret. Uden fil skrives den ud.

        Nogle programmer springer alarmer i en kalender, man abonnerer på, over. --lead laver en \
        aftale for sig så mange dage før.

        Eksempel:
          grants deadlines feed frister.ics
          grants deadlines feed frister.ics --lead 30 --lead 7
        """,
        """
        The file can be put on a web server and subscribed to from Outlook, Google and Apple. It \
        says nothing of today, so it is the same until something is changed. Without a file it is \
        printed.

        Some programs pass over the alarms of a calendar that is subscribed to. --lead makes an \
        entry of its own so many days before.

        Example:
          grants deadlines feed deadlines.ics
          grants deadlines feed deadlines.ics --lead 30 --lead 7
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Filen; ellers skrives den ud.", "The file; else it is printed."),
      valueName: say("fil", "file")))
  var file: String?
  @Option(
    help: ArgumentHelp(
      say(
        "En aftale for sig så mange dage før; kan gentages.",
        "An entry of its own so many days before; can be repeated."),
      valueName: say("dage", "days")))
  var lead: [Int] = []
  @OptionGroup var writing: FileCheckOption

  func validate() throws {
    if let bad = lead.first(where: { !(1...365).contains($0) }) {
      throw ValidationError(
        say(
          "--lead skal være mellem 1 og 365 dage, ikke \(bad).",
          "--lead must be between 1 and 365 days, not \(bad)."))
    }
  }

  func run() throws {
    let context = try options.context()
    let calendar = try context.openPortfolio().read {
      try $0.deadlineCalendar(leads: lead, at: context.moment, context.language)
    }
    let bytes = CalendarFile.bytes(
      name: calendar.name, events: calendar.events, context.language)
    guard let file else {
      return context.surroundings.output(String(decoding: bytes, as: UTF8.self))
    }
    guard !writing.check else { return context.noteRehearsal(of: file) }
    try AtomicFile.write(bytes, to: file)
    context.print(context.language.say("Skrevet: \(file)", "Written: \(file)"))
  }
}
