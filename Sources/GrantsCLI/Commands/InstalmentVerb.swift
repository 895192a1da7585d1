import PortfolioModel

/// A verb that only says what happened and when.
protocol InstalmentVerb {
  static var event: InstalmentFact.Event { get }
  static var verb: String { get }
  static var abstract: String { get }
}

enum Requested: InstalmentVerb {
  static let event = InstalmentFact.Event.requested
  static let verb = "request"
  static var abstract: String {
    say("Bevillingsgiver er bedt om raten.", "The funder was asked for it.")
  }
}

enum Withheld: InstalmentVerb {
  static let event = InstalmentFact.Event.withheld
  static let verb = "withhold"
  static var abstract: String {
    say("Bevillingsgiver holder raten tilbage.", "The funder withholds it.")
  }
}

enum Released: InstalmentVerb {
  static let event = InstalmentFact.Event.released
  static let verb = "release"
  static var abstract: String {
    say("Raten holdes ikke længere tilbage.", "It is no longer withheld.")
  }
}

enum Cancelled: InstalmentVerb {
  static let event = InstalmentFact.Event.cancelled
  static let verb = "cancel"
  static var abstract: String { say("Raten kommer ikke.", "It will not come.") }
}
