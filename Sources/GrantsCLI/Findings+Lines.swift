import PortfolioModel
import Reporting

extension Findings {
  /// The findings as they are told.
  func lines(_ language: Language) -> [String] {
    let told = all.flatMap { FindingText($0, language).lines(program: "grants", language) }
    guard further > 0 else { return told }
    return told + [language.say("… og \(further) til.", "… and \(further) more.")]
  }
}
