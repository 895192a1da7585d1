import Foundation
import PortfolioTestSupport
import Testing

/// Holds the program to the committed files of `Exports/`, byte for byte.
@Suite struct GoldenExportsTests {
  struct Export: CustomTestStringConvertible {
    let file: String
    let arguments: [String]
    var testDescription: String { file }
  }

  static let exports: [Export] = {
    let text = (try? Checkout.text(".ci/exports")) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      guard let colon = line.firstRange(of: ": ") else { return nil }
      return Export(
        file: String(line[..<colon.lowerBound]),
        arguments: line[colon.upperBound...].split(separator: " ").map(String.init))
    }
  }()

  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  }

  @Test func everyExportIsAsCommitted() throws {
    #expect(Self.exports.count > 30)
    let user = try CommandLineUser.withSample()
    for export in Self.exports {
      let made = try Self.make(export, user)
      let committed = Checkout.file("Exports/\(export.file)")
      let expected = (try? Data(contentsOf: committed)).map { [UInt8]($0) }
      let isSame = try expected.map { try Self.content(of: $0) == Self.content(of: made) } ?? false
      if Self.isRecording {
        if !isSame { try Data(made).write(to: committed) }
      } else {
        #expect(isSame, "Exports/\(export.file) differs; read it after make record-snapshots")
      }
    }
  }

  /// The reference pages of fields, which are generated from the list that the reports are made of.
  @Test(arguments: [("da", "felter.md"), ("en", "fields.md")])
  func theReferencePageOfFieldsIsAsCommitted(language: String, name: String) throws {
    let user = try CommandLineUser()
    let outcome = user.run(
      "templates", "fields", "--format", "markdown", "--language", language)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let committed = Checkout.file("Templates/\(name)")
    if Self.isRecording { try Data(outcome.output.utf8).write(to: committed) }
    #expect(try Checkout.text("Templates/\(name)") == outcome.output)
  }

  @Test func noCommittedExportIsLeftBehind() throws {
    let known = Set(Self.exports.map(\.file) + ["README.md"])
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.file("Exports").path(percentEncoded: false))
    let unknown = files.filter {
      !known.contains($0) && !$0.hasSuffix(".pdf") && !$0.hasSuffix(".png")
    }
    #expect(unknown == [])
  }

  @Test func theSameDataGivesTheSameBytes() throws {
    let (first, second) = (try CommandLineUser.withSample(), try CommandLineUser.withSample())
    for export in Self.exports where export.file.hasPrefix("statusrapport-G1") {
      #expect(try Self.make(export, first) == Self.make(export, second))
    }
  }

  /// What is compared of a file: its bytes, and of a Word file its parts, as how they are packed
  /// depends on the library that packs them.
  private static func content(of bytes: [UInt8]) throws -> [String: String] {
    guard bytes.starts(with: Array("PK".utf8)) else {
      return ["": String(decoding: bytes, as: UTF8.self)]
    }
    return try WordParts.of(bytes)
  }

  private static func make(_ export: Export, _ user: CommandLineUser) throws -> [UInt8] {
    let name = "export-\(export.file)"
    let path = user.folder.path(name)
    let outcome = user.run(export.arguments.map { $0 == "{}" ? path : $0 })
    #expect(outcome.status <= 2, "\(outcome.messages)")
    guard export.arguments.contains("{}") else { return Array(outcome.output.utf8) }
    return try user.folder.bytes(name)
  }
}
