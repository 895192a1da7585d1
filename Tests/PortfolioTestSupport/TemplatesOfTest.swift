import Foundation

/// A folder of templates of a test's own: a copy of the shipped one, to be added to and broken.
public struct TemplatesOfTest {
  public let user: CommandLineUser
  public var path: String { user.folder.path("skabeloner") }

  public init(_ user: CommandLineUser) throws {
    self.user = user
    let files = FileManager.default
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in ["house", "packs"] {
      try files.copyItem(
        atPath: Checkout.file("Templates/\(name)").path(percentEncoded: false),
        toPath: "\(path)/\(name)")
    }
    try files.createSymbolicLink(
      atPath: path + "/schemas",
      withDestinationPath: Checkout.file("Templates/schemas").path(percentEncoded: false))
  }

  /// Writes a file of a pack.
  public func write(_ text: String, as name: String, in pack: String = "min-fond") throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/packs/\(pack)", withIntermediateDirectories: true)
    try write(text, toFile: "packs/\(pack)/\(name)")
  }

  /// Writes a file anywhere in the folder.
  public func write(_ text: String, toFile name: String) throws {
    _ = try user.folder.write(text, as: "skabeloner/\(name)")
  }

  /// Runs a command with these templates.
  public func run(_ line: String...) -> CommandLineUser.Outcome { run(line) }

  public func run(_ line: [String]) -> CommandLineUser.Outcome {
    user.run(line + ["--templates", path])
  }
}
