import ArgumentParser
import PortfolioModel

extension Digest: ExpressibleByArgument {
  /// Reads a digest as it stands on a receipt, in small or capital letters.
  public init?(argument: String) { self.init(hex: argument) }
}
