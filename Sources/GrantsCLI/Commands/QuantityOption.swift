import ArgumentParser
import PortfolioModel

/// A measured number on the command line: `840`, `33,5`, `1.102,5`.
struct QuantityOption: ExpressibleByArgument {
  let quantity: Quantity

  init?(argument: String) {
    guard let quantity = Quantity(typed: argument) else { return nil }
    self.quantity = quantity
  }
}
