/// The rules of the IATI Standard 2.0x beyond its schema, with the numbers that the IATI Validator
/// has for them (docs/data-quality-rules.csv of IATI/js-validator-api; http://iatistandard.org/,
/// CC BY 4.0).
///
/// Stricter than the reference engine in one thing: rules on dates look at every transaction, where
/// the engine looks at the first one alone.
enum IATIRules {
  static let activity: [FormatRule] =
    identifiers + presence + levels + percentages + dates + money + results

  /// An error where an item has none of what it should have.
  static func missing(_ item: XMLItem, unless isThere: Bool) -> [FormatRule.Occurrence] {
    isThere ? [] : [FormatRule.Occurrence(item)]
  }
}
