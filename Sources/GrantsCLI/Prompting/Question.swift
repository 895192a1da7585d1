import ArgumentParser
import PortfolioModel

/// Something that a command needs and that was not said on the command line.
struct Question {
  /// The option without its hyphens, or what stands in the place of an argument in the help.
  let name: String
  /// Whether it is an argument and not an option.
  var isArgument = false
  /// What is asked for, in the reader's language.
  let label: String
  let shape: FieldShape
  /// Whether nothing can be done without it. The others are only asked for along with those.
  var isRequired = true
  /// What an empty answer stands for, in the machine form.
  var initial: String?
  /// Whether the answer is the reference of a new record of this kind.
  var isNew: RecordKind?

  /// As the command line names it: `--amount`, `BEVILLING`.
  var shown: String { isArgument ? name.uppercased() : "--" + name }
}

extension Question {
  /// The reason of a change, which is logged.
  static var reason: Question {
    Question(name: "reason", label: say("Hvorfor", "Why"), shape: .text(limit: 1000))
  }

  /// The business day of a fact; today where nothing else is said.
  static func day(_ today: CalendarDate, _ label: String) -> Question {
    Question(name: "day", label: label, shape: .day, isRequired: false, initial: today.iso)
  }

  /// An amount.
  static func amount(_ label: String, name: String = "amount", isRequired: Bool = true)
    -> Question
  {
    Question(name: name, label: label, shape: .money, isRequired: isRequired)
  }

  /// An argument that is the reference of a record.
  static func argument(_ name: String, _ label: String, _ kind: RecordKind) -> Question {
    Question(name: name, isArgument: true, label: label, shape: .reference(kind))
  }
}

/// A command that knows what it still needs. At a terminal it is asked for; in a script that is
/// an error that names all of it.
protocol Asking: ParsableCommand {
  var options: GlobalOptions { get }
  /// What was left out, in the order in which it is asked for.
  var questions: [Question] { get }
}

extension Asking {
  /// The day that is reckoned with, as a default for business days.
  var today: CalendarDate { (try? options.context())?.today ?? .first }

  /// The command line with the answers added to it.
  ///
  /// - Throws: `UsageFault.missing` where nobody can be asked, or the answers end.
  func completed(_ arguments: [String]) throws -> [String] {
    let open = questions
    let required = open.filter(\.isRequired)
    guard !required.isEmpty else { return arguments }
    let context = try options.context()
    guard context.surroundings.isInteractive else {
      throw UsageFault.missing(required.map(\.shown))
    }
    return try arguments + Questionnaire(context).answers(to: open)
  }
}

extension Optional {
  /// The value of an argument that `Asking` has seen to.
  ///
  /// - Throws: a fault of the program's own where it has not.
  func given(_ name: String) throws -> Wrapped {
    guard let self else { throw UsageFault.missing([name]) }
    return self
  }
}
