import PortfolioModel
import PortfolioStore
import Reporting

/// One import from a file into the portfolio: one transaction, all or nothing, and what came of it.
struct ImportRun {
  private let context: Context
  private let options: ImportOptions
  private let load: PortfolioStore.Load

  init(_ context: Context, _ options: ImportOptions, _ load: PortfolioStore.Load) {
    self.context = context
    self.options = options
    self.load = load
  }

  func run(_ read: (String, ReadingOptions, PortfolioImport) throws -> Void) throws {
    let store = try context.openPortfolio()
    let result = try store.write(isRehearsal: options.writing.check, load: load) { writer in
      let isEmpty = try writer.isEmpty()
      let sink = PortfolioImport(
        writer, at: context.recorded, by: context.author, isEmpty ? .asWritten : .now)
      try read(options.file, options.writing.reading, sink)
      try sink.conclude()
      try options.writing.logReason(of: FileAccess.name(of: options.file), writer, context)
      return (added: sink.added, unchanged: sink.unchanged)
    }
    let spelling = Spelling(context.language)
    let (added, unchanged) = (spelling.number(result.added), spelling.number(result.unchanged))
    context.print(
      options.writing.check
        ? context.language.say(
          "\(added) ville blive tilføjet, \(unchanged) fandtes i forvejen. Intet er skrevet.",
          "\(added) would be added, \(unchanged) known already. Nothing was written.")
        : context.language.say(
          "\(added) tilføjet, \(unchanged) fandtes i forvejen.",
          "\(added) added, \(unchanged) known already."))
  }
}
