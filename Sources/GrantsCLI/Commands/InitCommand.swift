import ArgumentParser
import Importing
import PortfolioModel
import PortfolioStore

/// `grants init`
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say("Laver en ny, tom portefølje.", "Makes a new, empty portfolio."),
      discussion: say(
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

  func run() throws {
    let context = try options.context()
    let path = context.portfolioPath
    try PortfolioStore.create(at: path) { if sample { try fill($0, context) } }
    context.note(
      context.language.say("Porteføljen er lavet: \(path)", "The portfolio is made: \(path)"))
  }

  private func fill(_ store: PortfolioStore, _ context: Context) throws {
    let records = try context.shipped("Grants/bysekretariatet.xml")
    let postings = try context.shipped("Grants/posteringer.csv")
    try store.write { writer in
      let sink = PortfolioImport(
        writer, at: context.recorded, by: context.author, .asWritten)
      try PortfolioFileImporter(path: records, name: FileAccess.name(of: records)).read(into: sink)
      try sink.conclude()
      let spending = PortfolioImport(writer, at: context.recorded, by: "Eksempel", .onBusinessDay)
      try PostingsImporter(path: postings, name: FileAccess.name(of: postings))
        .read(into: spending)
      try spending.conclude()
    }
  }
}
