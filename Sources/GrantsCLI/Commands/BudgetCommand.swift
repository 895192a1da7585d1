import ArgumentParser

/// `grants budget`
struct BudgetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "budget", abstract: say("Et projekts budget.", "A project's budget."),
      subcommands: [BudgetShow.self])
  }
}
