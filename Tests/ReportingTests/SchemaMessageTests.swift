import PortfolioModel
import Reporting
import Testing

/// What a schema's validator says in English comes to the reader in Danish.
@Suite struct SchemaMessageTests {
  static let messages: [(said: String, danish: String)] = [
    (
      "Element 'foo': This element is not expected. Expected is one of ( {urn:a}sector, tag ).",
      "<foo> følger ikke skemaet: elementet kan ikke stå her; der ventes <sector>, <tag>."
    ),
    (
      "Element 'foo': This element is not expected.",
      "<foo> følger ikke skemaet: elementet kan ikke stå her."
    ),
    (
      "Element 'foo': Missing child element(s). Expected is ( title ).",
      "<foo> følger ikke skemaet: der mangler noget i det; der ventes <title>."
    ),
    (
      "Element 'foo': The attribute 'value-date' is required but missing.",
      "<foo> følger ikke skemaet: value-date skal være der og mangler."
    ),
    (
      "Element 'foo', attribute 'x': The attribute 'x' is not allowed.",
      "<foo> følger ikke skemaet: x må ikke være der."
    ),
    (
      "Element 'foo': 'N/A' is not a valid value of the atomic type 'xs:decimal'.",
      "<foo> følger ikke skemaet: »N/A« er ikke et tal med punktum (1500.00)."
    ),
    (
      "Element 'foo', attribute 'd': '1-2' is not a valid value of the atomic type 'xs:date'.",
      "<foo> følger ikke skemaet: »1-2« er ikke en dato (2018-03-15)."
    ),
    (
      "Element 'foo': [facet 'enumeration'] The value 'x' is not an element of the set {'a', 'b'}.",
      "<foo> følger ikke skemaet: »x« er ikke en af 'a', 'b'."
    ),
    (
      "Element 'foo': [facet 'pattern'] The value 'x' is not accepted by the pattern 'y'.",
      "<foo> følger ikke skemaet: »x« har ikke den form, der kræves."
    ),
    (
      "Element 'foo': No matching global declaration available for the validation root.",
      "<foo> følger ikke skemaet: filen begynder med et element, skemaet ikke kender."
    ),
    (
      "Element 'foo': Character content other than whitespace is not allowed because the content "
        + "type is 'element-only'.",
      "<foo> følger ikke skemaet: der må ikke stå tekst direkte i det."
    ),
    ("Element 'foo': Something else entirely.", "<foo> følger ikke skemaet."),
  ]

  @Test(arguments: messages)
  func saysItInDanish(said: String, danish: String) {
    let text = FindingText(Finding(.notValid(element: "foo", detail: said)), .danish)
    #expect(text.message == danish)
  }
}
