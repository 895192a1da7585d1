import ArgumentParser
import PortfolioModel

/// An amount on the command line: `33.170.800,00`, `33170800.00` or with its currency after it.
struct MoneyOption: ExpressibleByArgument {
  let money: Money

  init?(argument: String) {
    let parts = argument.split(separator: " ")
    guard (1...2).contains(parts.count), let number = parts.first else { return nil }
    let code = parts.count == 2 ? String(parts[1]) : Currency.dkk.code
    guard let currency = Currency(code: code == "kr." ? Currency.dkk.code : code),
      let money = Money(danish: number, currency: currency)
        ?? Money(decimal: number, currency: currency)
    else { return nil }
    self.money = money
  }
}
