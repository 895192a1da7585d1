import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants narrative edit GRANT --section S --year Y`
struct NarrativeEdit: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: say("Skriver en tekst i jeres editor.", "Writes a text in your editor."),
      discussion: explanation(
        """
        Åbner EDITOR (ellers nano) med teksten. Det skrevne ligger i en kladde ved siden af \
        porteføljen, til det er gemt, så intet går tabt; næste gang fortsættes der, hvor I slap.

        Eksempel:
          grants narrative edit G7 --section resultater --year 2017
        """,
        """
        Opens EDITOR (else nano) with the text. What is written lies in a draft beside the \
        portfolio until it is kept, so nothing is lost; the next edit goes on where you left.

        Example:
          grants narrative edit G7 --section results --year 2017
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var narrative: NarrativeOptions

  var questions: [Question] { narrative.questions(today) }

  func run() throws {
    let context = try options.context()
    let l = context.language
    let entry = try narrative.entry(context)
    let (old, limit) = try context.openPortfolio().read {
      (try entry.existing($0)?.text ?? "", try entry.limit($0))
    }
    let draft = NarrativeDraft(entry, context)
    if draft.isThere {
      context.note(
        l.say("Fortsætter kladden \(draft.path).", "Goes on with the draft \(draft.path)."))
    } else {
      try draft.begin(with: old)
    }
    if let limit {
      let number = Spelling(l).number(limit)
      context.note(
        l.say(
          "Bevillingsgiver tager højst \(number) tegn.",
          "The funder takes \(number) characters at most."))
    }
    let command = Editor.command(context.surroundings.environment)
    guard Editor.edit(draft.path, with: command, context.surroundings.environment) else {
      throw UsageFault.editorFailed(command: command, draft: draft.path)
    }
    try keep(try NarrativeFile.read(draft.path), old: old, draft, entry, context)
  }

  /// Records the text; the draft goes when the text is in the portfolio, and not before.
  private func keep(
    _ text: String, old: String, _ draft: NarrativeDraft, _ entry: NarrativeEntry,
    _ context: Context
  ) throws {
    let l = context.language
    guard text != old, !text.isEmpty else {
      draft.remove()
      return context.print(l.say("Intet at ændre.", "Nothing to change."))
    }
    let done: NarrativeEntry.Kept
    do {
      done = try entry.record(text, narrative.writing, context)
    } catch {
      context.note(
        l.say(
          "Teksten er ikke gemt, men ligger i \(draft.path).",
          "The text is not kept, but lies in \(draft.path)."))
      throw error
    }
    if !narrative.writing.check { draft.remove() }
    try narrative.tell(done, text, context)
  }
}
