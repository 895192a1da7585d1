import PortfolioModel
import PortfolioStore
import Reporting

/// What a command works in: where things are, the day, the language, who it is that works.
struct Context {
  let surroundings: Surroundings
  let language: Language
  let portfolioPath: String
  /// The moment that is reckoned with: `--now`, `--today` at 00.00, or the clock's.
  let moment: Moment
  /// The clock's moment, which is what is recorded, whatever `--today` says.
  let recorded: Moment
  /// The name given, and the login behind it.
  let author: String
  /// Whether files are only named and not written.
  var isRehearsal = false
  private let templatesFolder: String?
  private let colour: ColourChoice

  var today: CalendarDate { moment.day }
  var isColoured: Bool {
    switch colour {
    case .always: true
    case .never: false
    case .auto: surroundings.isTerminal && surroundings.environment["NO_COLOR"] == nil
    }
  }

  init(_ options: GlobalOptions) throws {
    let surroundings = Surroundings.current
    let environment = surroundings.environment
    self.surroundings = surroundings
    language = HelpLanguage.current
    recorded = surroundings.now()
    if let now = options.now {
      moment = now.moment
    } else if let today = options.today {
      moment = Moment(today)
    } else if let text = environment["GRANTS_TODAY"], !text.isEmpty {
      guard let day = CalendarDate(iso: text) else {
        throw UsageFault.badEnvironment(name: "GRANTS_TODAY", value: text)
      }
      moment = Moment(day)
    } else {
      moment = recorded
    }
    let given =
      options.portfolio ?? environment["GRANTS_PORTFOLIO"].flatMap { $0.isEmpty ? nil : $0 }
    portfolioPath = given ?? Self.defaultPortfolio(environment)
    templatesFolder =
      options.templates ?? environment["GRANTS_TEMPLATES"].flatMap { $0.isEmpty ? nil : $0 }
    colour = options.color
    if let name = options.author {
      try TextCheck.require(name, field: "as", ReadingOptions(), limit: 100)
    }
    author = options.author.map { "\($0) (\(surroundings.login))" } ?? surroundings.login
  }

  private static func defaultPortfolio(_ environment: [String: String]) -> String {
    let home = environment["HOME"] ?? "."
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return (data ?? home + "/.local/share") + "/grants/portfolio.sqlite"
  }

  func openPortfolio() throws -> PortfolioStore { try PortfolioStore(opening: portfolioPath) }

  /// A file that comes with the program, such as `house/statusrapport.xsd` of the templates.
  func template(_ name: String) throws -> String {
    if let templatesFolder { return templatesFolder + "/" + name }
    return try shipped("Templates/" + name)
  }

  /// The folder of the templates and schemas.
  func templates() throws -> String {
    if let templatesFolder { return templatesFolder }
    let known = "house/statusrapport.xsd"
    return String(try template(known).dropLast(known.count + 1))
  }

  /// A file that comes with the program: in the checkout that it was built in, else installed.
  func shipped(_ name: String) throws -> String {
    var folder = surroundings.programPath
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      for candidate in [folder + "/" + name, folder + "/share/grants/" + name]
      where FileAccess.isReadable(candidate) {
        return candidate
      }
    }
    if FileAccess.isReadable(name) { return name }
    throw FileFault.shippedMissing(name: name)
  }

  func print(_ text: String) { surroundings.output(text + "\n") }

  /// Diagnostics: what was done, findings, questions.
  func note(_ text: String) { surroundings.diagnostics(text + "\n") }

  /// Tells findings that do not keep the command from its work.
  func note(_ findings: [Finding]) {
    for finding in findings {
      let lines = FindingText(finding, language).lines(program: "grants", language)
      note(lines.joined(separator: "\n"))
    }
  }
}
