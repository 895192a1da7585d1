import Foundation

/// The built program as a process of its own: for what only the operating system can show.
public enum Program {
  public static let path = Checkout.file(".build/debug/grants").path(percentEncoded: false)

  public struct Outcome: Sendable {
    public let status: Int32
    public let output: String
    public let messages: String
  }

  /// Runs a line of shell in which `$GRANTS` is the program. Ends it after a minute.
  public static func shell(
    _ line: String, environment: [String: String]
  ) throws -> Outcome {
    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "GRANTS": path]
    variables.merge(environment) { _, new in new }
    let folder = try TestFolder()
    let (output, messages) = (folder.path("output"), folder.path("messages"))
    let end = try SpawnedProgram(
      "/usr/bin/timeout", ["60", "/bin/bash", "-c", line], environment: variables,
      output: output, messages: messages
    ).wait()
    let status =
      switch end {
      case .ended(let status): status
      case .killed(let signal): 128 + signal
      }
    return Outcome(
      status: status, output: try folder.text("output"), messages: try folder.text("messages"))
  }
}
