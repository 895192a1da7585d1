import ArgumentParser

/// The template that a report is put into, where it is not the house's.
struct TemplateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Skabelonen, fx en Word-fil med felter. Ellers bevillingsgivers formular fra pakken, eller husets.",
        "The template, such as a Word file with fields. Else the funder's form of its pack, or the house's."
      ),
      valueName: say("fil", "file")))
  var template: String?

  /// Whether it is a web page, by the ending of its name, and not a Word file.
  var isPage: Bool { template.map(Self.isPage) ?? false }

  static func isPage(_ template: String) -> Bool {
    [".xhtml", ".html", ".htm"].contains { template.lowercased().hasSuffix($0) }
  }

  /// - Throws: `ValidationError` when it cannot become a file of the format.
  func check(becomes format: String) throws {
    guard let template else { return }
    let possible = isPage ? ["html"] : ["docx", "pdf"]
    guard possible.contains(format), !template.lowercased().hasSuffix(".xml") else {
      throw ValidationError(
        say(
          "Skabelonen »\(template)« kan ikke blive til \(format): en Word-fil bliver til docx eller "
            + "pdf, en webside til html.",
          "The template “\(template)” cannot become \(format): a Word file becomes docx or pdf, a "
            + "web page html."))
    }
  }
}
