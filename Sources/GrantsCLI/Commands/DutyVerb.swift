import PortfolioModel

/// A verb that only says which state a duty came into and when.
protocol DutyVerb {
  static var state: DutyFact.State { get }
  static var verb: String { get }
  static var aliases: [String] { get }
  static var abstract: String { get }
  /// Whether the reason is always asked for.
  static var needsNote: Bool { get }
}

extension DutyVerb {
  static var aliases: [String] { [] }
  static var needsNote: Bool { false }
}

enum DutyGather: DutyVerb {
  static let state = DutyFact.State.gathering
  static let verb = "gather"
  static let aliases = ["start"]
  static var abstract: String { say("Data indsamles.", "Data are being gathered.") }
}

enum DutyDraft: DutyVerb {
  static let state = DutyFact.State.drafting
  static let verb = "draft"
  static var abstract: String { say("Den er under udarbejdelse.", "It is being drafted.") }
}

enum DutyReview: DutyVerb {
  static let state = DutyFact.State.underReview
  static let verb = "review"
  static var abstract: String { say("Den er til gennemsyn i huset.", "It is under review.") }
}

enum DutyReady: DutyVerb {
  static let state = DutyFact.State.ready
  static let verb = "ready"
  static var abstract: String {
    say("Lederen har godkendt den; den kan indsendes.", "The leader has signed it off.")
  }
}

enum DutyAccept: DutyVerb {
  static let state = DutyFact.State.accepted
  static let verb = "accept"
  static var abstract: String {
    say("Modtageren har godkendt den.", "Whoever received it has accepted it.")
  }
}

enum DutyWaive: DutyVerb {
  static let state = DutyFact.State.notRequired
  static let verb = "not-required"
  static let needsNote = true
  static var abstract: String { say("Den bortfalder.", "It is not required.") }
}

enum DutyReopen: DutyVerb {
  static let state = DutyFact.State.notStarted
  static let verb = "reopen"
  static let needsNote = true
  static var abstract: String {
    say("Den, der bortfaldt, skal alligevel laves.", "What fell away is required after all.")
  }
}
