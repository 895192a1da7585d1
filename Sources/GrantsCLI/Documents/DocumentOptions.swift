import ArgumentParser
import Exporting

/// What a report can be written as.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case docx, pdf, html, json, text, csv

  /// The format that the ending of a file's name stands for.
  init?(ending path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "docx": self = .docx
    case "pdf": self = .pdf
    case "html", "htm": self = .html
    case "json": self = .json
    case "txt": self = .text
    case "csv": self = .csv
    default: return nil
    }
  }

  /// Whether it is made from a template, and into a file.
  var isDocument: Bool { [.docx, .pdf, .html].contains(self) }
}

/// What every report takes.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Hvordan den skrives. Uden det: efter filnavnet, ellers docx (Word).",
        "How to write it. Without it: by the file's name, else docx (Word)."),
      valueName: DocumentFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: DocumentFormat?

  @Option(
    help: ArgumentHelp(
      say(
        "Filen, der skrives; ellers en i Exports/, og for json, text og csv skærmen.",
        "The file to write; else one in Exports/, and for json, text and csv the screen."),
      valueName: say("fil", "file")))
  var output: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Bevillingsgivers egen skabelon i stedet for husets: en Word-fil med felter i.",
        "The funder's own template in place of the house's: a Word file with fields in it."),
      valueName: say("fil", "file")))
  var template: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "Skriv den, selv om noget mangler; manglerne er markeret.",
        "Write it though something is missing; the gaps are marked.")))
  var draft = false

  @OptionGroup var at: AsOfOption
  @OptionGroup var writing: FileCheckOption

  /// The format asked for, by name or by the ending of the file; else Word.
  var chosenFormat: DocumentFormat {
    let given = output.flatMap(DocumentFormat.init(ending:))
    return format ?? given ?? (template.map(Self.isPage) == true ? .html : .docx)
  }

  func validate() throws {
    guard let template else { return }
    let possible: [DocumentFormat] = Self.isPage(template) ? [.html] : [.docx, .pdf]
    guard possible.contains(chosenFormat), !template.lowercased().hasSuffix(".xml") else {
      throw ValidationError(
        say(
          "Skabelonen »\(template)« kan ikke blive til \(chosenFormat.rawValue): en Word-fil "
            + "bliver til docx eller pdf, en webside til html.",
          "The template “\(template)” cannot become \(chosenFormat.rawValue): a Word file becomes "
            + "docx or pdf, a web page html."))
    }
  }

  /// Whether a template is a web page, by the ending of its name, and not a Word file.
  private static func isPage(_ path: String) -> Bool {
    [".xhtml", ".html", ".htm"].contains { path.lowercased().hasSuffix($0) }
  }
}
