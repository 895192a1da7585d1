import ArgumentParser
import PortfolioModel
import Reporting

/// `grants duty show DUTY`
struct DutyShow: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Viser en forpligtelse med datoerne i huset og forløbet.",
        "Shows a duty with the dates in the house and what happened."),
      discussion: explanation(
        "Eksempel:\n  grants duty show O-MYW-2", "Example:\n  grants duty show O-MYW-2"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(
    help: ArgumentHelp(
      say("Forpligtelsens nummer.", "The duty's reference."),
      valueName: say("forpligtelse", "duty")))
  var duty: String?

  var questions: [Question] {
    duty == nil
      ? [.argument(say("forpligtelse", "duty"), say("Forpligtelsen", "The duty"), .duty)] : []
  }

  func run() throws {
    let context = try options.context()
    let ref = try duty.given("forpligtelse")
    let report = try context.openPortfolio().read { reader in
      _ = try reader.required(Duty.self, ref)
      guard let deadline = try reader.deadline(of: Reference(ref)) else {
        throw UsageFault.unknownRecord(.duty, ref)
      }
      return try DutyReport(
        deadline, facts: reader.records(DutyFact.self, where: "duty", is: ref),
        at: context.moment)
    }
    try context.show(report, as: output.format)
  }
}
