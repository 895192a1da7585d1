import ArgumentParser
import PortfolioStore

/// `grants init`
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say("Laver en ny, tom portefølje.", "Makes a new, empty portfolio."),
      discussion: explanation(
        """
        Med --sample laves eksemplet om Bysekretariatet, som det så ud den 15. marts 2018.
        En fil, der findes, røres ikke.

        Eksempel:
          grants init
          grants init --sample --portfolio eksempel.sqlite
        """,
        """
        With --sample it makes the example of Bysekretariatet as it stood on 15 March 2018.
        A file that is there is not touched.

        Example:
          grants init
          grants init --sample --portfolio example.sqlite
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Flag(
    help: ArgumentHelp(
      say("Læg eksemplet i porteføljen.", "Put the example into the portfolio.")))
  var sample = false
  @OptionGroup var writing: FileCheckOption

  func run() throws {
    let context = try options.context()
    let path = context.portfolioPath
    guard !writing.check else {
      guard !FileAccess.exists(path) else { throw StoreError.exists(path: path) }
      return context.noteRehearsal(of: path)
    }
    try PortfolioStore.create(at: path) { if sample { try SamplePortfolio(context).fill($0) } }
    context.note(
      context.language.say("Porteføljen er lavet: \(path)", "The portfolio is made: \(path)"))
  }
}
