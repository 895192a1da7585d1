import ArgumentParser
import PortfolioModel

/// An amount on the command line: `33.170.800,00`, `33170800.00` or with its currency after it
/// (`TypedValue`).
struct MoneyOption: ExpressibleByArgument {
  let money: Money

  init?(argument: String) {
    guard let money = TypedValue.money(argument) else { return nil }
    self.money = money
  }
}
