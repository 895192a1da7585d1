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

  @OptionGroup var own: TemplateOption

  @Flag(
    help: ArgumentHelp(
      say(
        "Skriv den, selv om noget mangler; manglerne er markeret.",
        "Write it though something is missing; the gaps are marked.")))
  var draft = false

  @OptionGroup var at: AsOfOption
  @OptionGroup var sending: SendingOptions

  /// The format asked for, by name or by the ending of the file; else Word.
  var chosenFormat: DocumentFormat {
    let given = output.flatMap(DocumentFormat.init(ending:))
    return format ?? given ?? (own.isPage ? .html : .docx)
  }

  var writing: WritingOptions { sending.writing }

  func validate() throws {
    try sending.require(document: chosenFormat.isDocument, "docx|pdf|html")
    guard !sending.sent || !draft else {
      throw ValidationError(
        say(
          "En kladde (--draft) kan ikke forsegles som sendt (--sent).",
          "A draft (--draft) cannot be sealed as sent (--sent)."))
    }
    try own.check(becomes: chosenFormat.rawValue)
  }
}
