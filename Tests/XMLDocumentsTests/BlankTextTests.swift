import Testing
import XMLDocuments

@Suite struct BlankTextTests {
  @Test(arguments: ["", " ", "\t\r\n \u{0B}\u{0C}", "\u{A0}", " \u{2003}\u{3000}"])
  func isOfWhiteSpaceOfAnyScript(text: String) { #expect(text.isBlank) }

  @Test(arguments: ["a", " a", "  \u{A0}å", "\u{1C}", " \u{301}x", "."])
  func isNotOfAnythingElse(text: String) { #expect(!text.isBlank) }
}
