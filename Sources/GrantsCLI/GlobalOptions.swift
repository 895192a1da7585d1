import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("Porteføljens fil (GRANTS_PORTFOLIO).", "The portfolio's file (GRANTS_PORTFOLIO)."),
      valueName: say("fil", "file")))
  var portfolio: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Mappen med skabeloner (GRANTS_TEMPLATES).", "The folder of templates (GRANTS_TEMPLATES)."),
      valueName: say("mappe", "folder")))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      say("Sprog: da eller en (GRANTS_LANGUAGE).", "Language: da or en (GRANTS_LANGUAGE)."),
      valueName: "da|en"))
  var language: Language?

  @Option(
    help: ArgumentHelp(
      say(
        "Regn, som om det var denne dag (GRANTS_TODAY).",
        "Reckon as if it were this day (GRANTS_TODAY)."),
      valueName: "yyyy-mm-dd"))
  var today: CalendarDate?

  @Option(
    help: ArgumentHelp(
      say("Regn, som om det var dette tidspunkt.", "Reckon as if it were this moment."),
      valueName: "yyyy-mm-ddThh:mm"))
  var now: MomentOption?

  @Option(
    help: ArgumentHelp(
      say("Farver: auto, always eller never.", "Colours: auto, always or never."),
      valueName: "auto|always|never"))
  var color: ColourChoice = .auto

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      say(
        "Hvem der registrerer; loginnavnet skrives altid ved siden af.",
        "Who records; the login name is always kept beside it."),
      valueName: say("navn", "name")))
  var author: String?

  /// The context that the command works in.
  ///
  /// - Parameter isRehearsal: whether files are only named and not written.
  func context(isRehearsal: Bool = false) throws -> Context {
    var context = try Context(self)
    context.isRehearsal = isRehearsal
    return context
  }
}

/// The wording of help texts, in the language of the command line being read.
func say(_ danish: String, _ english: String) -> String {
  HelpLanguage.current.say(danish, english)
}

/// A longer explanation in help. A paragraph flows, whatever lines it was written in; what is
/// indented, such as an example, keeps its lines.
func explanation(_ danish: String, _ english: String) -> String {
  var lines: [String] = []
  for line in say(danish, english).split(separator: "\n", omittingEmptySubsequences: false) {
    let flows = !line.isEmpty && !line.hasPrefix(" ")
    if flows, let last = lines.last, !last.isEmpty, !last.hasPrefix(" "), !last.hasSuffix(":") {
      lines[lines.count - 1] += " " + line
    } else {
      lines.append(String(line))
    }
  }
  return lines.joined(separator: "\n")
}

/// The language of help and of messages about the command line, which is needed before the command
/// line has been read.
enum HelpLanguage {
  @TaskLocal static var current = Language.danish

  /// `--language` where it stands on the line, else `GRANTS_LANGUAGE`, else Danish.
  static func of(_ arguments: [String], _ environment: [String: String]) -> Language {
    var given = environment["GRANTS_LANGUAGE"]
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count { given = arguments[index + 1] }
      if argument.hasPrefix("--language=") { given = String(argument.dropFirst(11)) }
    }
    return given.flatMap(Language.init(rawValue:)) ?? .danish
  }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// `--now 2018-03-15T12:00`, in Danish time.
struct MomentOption: ExpressibleByArgument {
  let moment: Moment

  init?(argument: String) {
    guard let date = ImpreciseDate(notation: argument),
      case .minute(let day, let hour, let minute) = date.precision, !date.isBefore
    else { return nil }
    moment = Moment(day, hour: hour, minute: minute)
  }
}

extension Language: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard let day = CalendarDate(iso: argument) ?? CalendarDate(danish: argument) else {
      return nil
    }
    self = day
  }
}
