import PortfolioModel

/// A verb that only says what happened to a grant and when.
protocol GrantVerb {
  static var event: GrantFact.Event { get }
  static var verb: String { get }
  static var abstract: String { get }
  /// Whether a reason is always asked for.
  static var needsReason: Bool { get }
}

extension GrantVerb {
  static var needsReason: Bool { false }
}

enum GrantIdea: GrantVerb {
  static let event = GrantFact.Event.idea
  static let verb = "idea"
  static var abstract: String { say("Registrerer en idé.", "Records an idea.") }
}

enum GrantDrafting: GrantVerb {
  static let event = GrantFact.Event.drafting
  static let verb = "draft"
  static var abstract: String {
    say(
      "Registrerer, at ansøgningen er under udarbejdelse.",
      "Records that the application is being drafted.")
  }
}

enum GrantDeclined: GrantVerb {
  static let event = GrantFact.Event.declined
  static let verb = "decline"
  static var abstract: String { say("Registrerer et afslag.", "Records a refusal.") }
}

enum GrantWithdrawn: GrantVerb {
  static let event = GrantFact.Event.withdrawn
  static let verb = "withdraw"
  static var abstract: String {
    say(
      "Registrerer, at ansøgningen er trukket tilbage.",
      "Records that the application was withdrawn.")
  }
}

enum GrantLapsed: GrantVerb {
  static let event = GrantFact.Event.lapsed
  static let verb = "lapse"
  static let needsReason = true
  static var abstract: String {
    say(
      "Registrerer, at bevillingen er bortfaldet uden at være brugt.",
      "Records that the grant has lapsed unused.")
  }
}

enum GrantMissed: GrantVerb {
  static let event = GrantFact.Event.missed
  static let verb = "miss"
  static var abstract: String {
    say("Registrerer, at ansøgningsfristen blev overskredet.", "Records that the call was missed.")
  }
}
