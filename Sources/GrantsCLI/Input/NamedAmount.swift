import ArgumentParser
import PortfolioModel

/// `Transport=60.000,00` or `G1=18.000.000`: a name and an amount, parted by the last `=`.
struct NamedAmount: ExpressibleByArgument {
  let name: String
  let amount: Money

  init(name: String, amount: Money) {
    self.name = name
    self.amount = amount
  }

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="), equals != argument.startIndex,
      let amount = TypedValue.money(String(argument[argument.index(after: equals)...]))
    else { return nil }
    name = String(argument[..<equals]).trimmingSpaces
    self.amount = amount
  }
}

/// `2018-07-02=2.250.000,00`: a day and an amount.
struct DatedAmount: ExpressibleByArgument {
  let day: CalendarDate
  let amount: Money

  init?(argument: String) {
    guard let pair = NamedAmount(argument: argument), let day = CalendarDate(argument: pair.name)
    else { return nil }
    self.day = day
    amount = pair.amount
  }
}

/// A rhythm in months, or by its name: `6`, `kvartal`, `halvår`.
extension Rhythm: ExpressibleByArgument {
  public init?(argument: String) {
    let names = [
      "måned": 1, "month": 1, "kvartal": 3, "quarter": 3, "halvår": 6, "år": 12, "year": 12,
    ]
    self.init(months: names[argument.lowercased()] ?? Int(argument) ?? 0)
  }
}

/// `original`, `latest`, `draft` or a number.
extension BudgetRevision: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument.lowercased() {
    case "original", "oprindelig": self = .original
    case "latest", "seneste": self = .latest
    case "draft", "kladde": self = .draft
    default:
      guard let number = Int(argument), number >= 1 else { return nil }
      self = .number(number)
    }
  }

  /// How it is typed; nothing for the one in force, which is meant when nothing is said.
  var argument: String? {
    switch self {
    case .latest: nil
    case .original: "original"
    case .draft: "draft"
    case .number(let number): String(number)
    }
  }
}
