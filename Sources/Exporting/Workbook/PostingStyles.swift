/// How the cells of a row of postings look: the numbers that the library has given to their formats,
/// read from the row that shows them.
struct PostingStyles {
  static let uses: [WorkbookFormats.Use] = [
    .day, .text, .totalText, .amount(digits: 0), .amount(digits: 2), .totalAmount(digits: 0),
    .totalAmount(digits: 2),
  ]

  let day: Int
  let text: Int
  let totalText: Int
  private let numbers: [Int]

  /// - Parameter row: the row of the sheet that shows them, as XML; nothing when it does not.
  init?(row: Substring) {
    numbers = row.matches(of: /s="([0-9]+)"/).compactMap { Int($0.output.1) }
    guard numbers.count == Self.uses.count else { return nil }
    (day, text, totalText) = (numbers[0], numbers[1], numbers[2])
  }

  /// - Parameter digits: the decimals of the currency, none or two.
  func amount(digits: Int) -> Int { numbers[digits == 0 ? 3 : 4] }

  func total(digits: Int) -> Int { numbers[digits == 0 ? 5 : 6] }
}
