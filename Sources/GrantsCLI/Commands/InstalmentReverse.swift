import ArgumentParser
import PortfolioModel

/// `grants instalment reverse INSTALMENT`
struct InstalmentReverse: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reverse",
      abstract: say(
        "Tager en forkert registreret udbetaling tilbage.", "Takes a mistaken receipt back."),
      discussion: explanation(
        """
        Den tages tilbage på sin egen dag; registrér derefter den rigtige med receive.

        Eksempel:
          grants instalment reverse G1-2 --reason "Bogført på den forkerte bevilling"
        """,
        """
        It is taken back on its own day; then record the right one with receive.

        Example:
          grants instalment reverse G1-2 --reason "Booked on the wrong grant"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: InstalmentOptions

  var questions: [Question] {
    event.questions(today, needsReason: true).filter { $0.name != "day" }
  }

  func run() throws {
    let reason = try event.reason.given("--reason")
    try InstalmentRecording(try options.context(), event).reverse(reason: reason)
  }
}
