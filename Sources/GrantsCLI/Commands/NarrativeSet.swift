import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants narrative set GRANT --section S --year Y --file F`
struct NarrativeSet: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: say("Skriver en tekst fra en fil.", "Writes a text from a file."),
      discussion: explanation(
        """
        Teksten erstatter den, der står for samme afsnit og periode; loggen beholder den gamle. \
        Med --copy bruges en tekst igen, også fra en anden bevilling.

        Eksempel:
          grants narrative set G7 --section resultater --year 2017 --file resultater.txt
          grants narrative set G5 --section erfaringer --year 2017 --copy G3-experience-2017
        """,
        """
        The text takes the place of the one for the same section and period; the log keeps the \
        former. With --copy a text is used again, also from another grant.

        Example:
          grants narrative set G7 --section results --year 2017 --file results.txt
          grants narrative set G5 --section experience --year 2017 --copy G3-experience-2017
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var narrative: NarrativeOptions
  @Option(
    help: ArgumentHelp(
      say("Filen med teksten.", "The file with the text."), valueName: say("fil", "file")))
  var file: String?
  @Option(
    help: ArgumentHelp(
      say("Nummeret på en tekst, der bruges igen.", "The reference of a text to use again."),
      valueName: say("nummer", "ref")))
  var copy: String?

  func validate() throws {
    guard file == nil || copy == nil else {
      throw ValidationError(say("Giv enten --file eller --copy.", "Give either --file or --copy."))
    }
  }

  var questions: [Question] {
    narrative.questions(today)
      + (file == nil && copy == nil
        ? [
          Question(
            name: "file", label: say("Filen med teksten", "The file with the text"),
            shape: .text(limit: 4000))
        ] : [])
  }

  func run() throws {
    let context = try options.context()
    let entry = try narrative.entry(context)
    let text = try copy.map { try other($0, context) } ?? NarrativeFile.read(file.given("--file"))
    try narrative.tell(entry.record(text, narrative.writing, context), text, context)
  }

  private func other(_ ref: String, _ context: Context) throws -> String {
    try context.openPortfolio().read { try $0.required(Narrative.self, ref).text }
  }
}
