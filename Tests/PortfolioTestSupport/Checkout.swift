import Foundation

/// The checkout that the tests run in.
public enum Checkout {
  /// Its folder.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the checkout.
  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// The text of a file of the checkout.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: file(path), encoding: .utf8)
  }
}
