import ArgumentParser
import Foundation
import Templating

/// Fills a template with values from a JSON file, as often as is asked for: what the engine is
/// measured and looked at with.
@main
struct FillTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill-template",
    abstract: "Fills a Word template with the values of a JSON file.",
    discussion: """
      A text is a value, true and false are flags, null is absent; a text that begins with "prose:"
      is a narrative. With --times it is filled that often and the seconds of each are printed.

      Example:
        fill-template form.docx values.json filled.docx
      """)

  @Argument(help: "The template.") var template: String
  @Argument(help: "The values.") var values: String
  @Argument(help: "Where to write the document.") var output: String
  @Option(help: "How often to fill it.") var times = 1

  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: template)))
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: values)))
    let given = try Self.value(json)
    let word = try WordTemplate(bytes, name: template)
    var filled: [UInt8] = []
    for _ in 0..<times {
      let start = ContinuousClock.now
      filled = try word.fill(given, absent: "Ikke oplyst")
      if times > 1 {
        let took = start.duration(to: .now).components
        print(
          "\(took.seconds).\(String(took.attoseconds / 1_000_000_000 + 1_000_000_000).dropFirst())")
      }
    }
    try Data(filled).write(to: URL(filePath: output))
  }

  /// A value of JSON as one of a template.
  private static func value(_ json: Any) throws -> TemplateValue {
    switch json {
    case let text as String:
      text.hasPrefix("prose:") ? .prose(String(text.dropFirst(6))) : .text(text)
    case let fields as [String: Any]:
      .record(TemplateRecord(try fields.map { TemplateRecord.Member($0.key, try value($0.value)) }))
    case let items as [Any]: .list(try items.map(value))
    case let flag as Bool: .flag(flag)
    case is NSNull: .absent
    default: throw ValidationError("\(json) is no text, true, false, null, list or record.")
    }
  }
}
