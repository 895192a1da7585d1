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
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["60", "/bin/bash", "-c", line]
    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "GRANTS": path]
    variables.merge(environment) { _, new in new }
    process.environment = variables
    let (output, messages) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let told = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: text, messages: told)
  }
}
