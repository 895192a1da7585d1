import PortfolioModel
import Reporting

/// A reminder as a mail: lines of at most 72 characters, labels in a column of their own.
public enum ReminderMail {
  private static let width = 72

  /// - Parameters:
  ///   - id: what makes the mail the one it is.
  ///   - date: the moment of the mail.
  public static func message(
    _ letter: ReminderLetter, id: String, date: Moment, from: MailMessage.Party,
    to: MailMessage.Party, copies: [MailMessage.Party], _ language: Language
  ) -> MailMessage {
    MailMessage(
      id: id, date: date, from: from, to: to, copies: copies, subject: letter.subject,
      body: body(letter), language)
  }

  /// The text of the mail.
  public static func body(_ letter: ReminderLetter) -> String {
    letter.parts.map { lines($0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func lines(_ part: ReminderLetter.Part) -> [String] {
    switch part {
    case .paragraph(let text): return WrappedText.lines(text, width: width)
    case .lines(let lines): return lines
    case .points(let points):
      return points.flatMap { hanging($0, under: "  - ") }
    case .rows(let rows):
      let column = rows.map(\.label.count).max() ?? 0
      return rows.flatMap { row in
        let gap = String(repeating: " ", count: column - row.label.count + 2)
        return hanging(row.value, under: "  \(row.label)\(gap)")
      }
    }
  }

  /// The text beside a label, its further lines under the first.
  private static func hanging(_ text: String, under label: String) -> [String] {
    let indent = String(repeating: " ", count: label.count)
    return WrappedText.lines(text, width: max(20, width - label.count)).enumerated()
      .map { $0 == 0 ? label + $1 : indent + $1 }
  }
}
