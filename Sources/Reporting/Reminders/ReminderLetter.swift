import PortfolioModel

/// A reminder as a letter to the colleague who answers for the deadline: what, to whom, when, what
/// is at stake and what to do.
public struct ReminderLetter: Sendable {
  public let subject: String
  public let parts: [Part]

  /// A piece of the letter; how it is laid out is the mail's.
  public enum Part: Sendable, Hashable {
    case paragraph(String)
    case rows([Row])
    case points([String])
    /// Lines that are kept as they are.
    case lines([String])
  }

  /// A label with what stands beside it.
  public struct Row: Sendable, Hashable {
    public let label: String
    public let value: String
  }

  /// - Parameter sender: whom it is from, as it signs.
  public init(_ reminder: OwedReminder, today: CalendarDate, sender: String, _ l: Language) {
    let words = ReminderWords(reminder: reminder, today: today, l: l)
    subject = words.subject
    let texts = [words.opening, words.safeWeekday, words.atStake, words.repeated]
    parts =
      [.lines([words.greeting])] + texts.compactMap { $0.map(Part.paragraph) }
      + [.rows(words.rows)]
      + (words.houseRows.isEmpty
        ? [] : [.lines([l.say("Dage i huset:", "Days in the house:")]), .rows(words.houseRows)])
      + [.lines([l.say("Gør sådan:", "What to do:")]), .points(words.steps)]
      + (words.late.map { [.paragraph($0)] } ?? [])
      + [.lines([l.say("Hilsen", "Kind regards"), sender]), .paragraph(words.footnote)]
  }
}
