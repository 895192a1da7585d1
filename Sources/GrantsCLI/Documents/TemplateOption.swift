import ArgumentParser

/// The template that a report is put into, where it is not the house's.
struct TemplateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Bevillingsgivers egen skabelon i stedet for husets: en Word-fil med felter i.",
        "The funder's own template in place of the house's: a Word file with fields in it."),
      valueName: say("fil", "file")))
  var template: String?

  /// Whether it is a web page, by the ending of its name, and not a Word file.
  var isPage: Bool {
    [".xhtml", ".html", ".htm"].contains { template?.lowercased().hasSuffix($0) == true }
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
