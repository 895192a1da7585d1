import OfficePackages
import XMLDocuments

/// The table of a workbook's texts, to which cells refer by number, written on as texts come.
struct SharedTexts {
  let part: StreamedPart
  /// How many there are, those that were there before among them.
  private(set) var count: Int
  /// How many cells refer to one of them.
  private(set) var references: Int
  private var known: [String: Int] = [:]
  private var bytes: [UInt8] = []

  /// Of so many texts it is remembered where they stand; one that comes again after that is written
  /// again, so that memory does not grow with them.
  private static let mostKnown = 1 << 15
  private static let pieceSize = 1 << 18

  /// - Parameters:
  ///   - count: the texts that are there.
  ///   - references: the cells that refer to them.
  init(after count: Int, references: Int) throws {
    part = try StreamedPart()
    self.count = count
    self.references = references
  }

  /// The number of a text.
  ///
  /// - Parameter isOnce: whether it is not expected again.
  mutating func number(of text: String, isOnce: Bool = false) -> Int {
    references += 1
    if !isOnce, let number = known[text] { return number }
    let number = count
    count += 1
    if !isOnce, known.count < Self.mostKnown { known[text] = number }
    let isKept = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    bytes.append(contentsOf: (isKept ? "<si><t xml:space=\"preserve\">" : "<si><t>").utf8)
    bytes.append(xml: WorkbookSheet.escaped(text))
    bytes.append(contentsOf: "</t></si>".utf8)
    if bytes.count >= Self.pieceSize { flush() }
    return number
  }

  /// Hands on what has been written.
  mutating func flush() {
    part.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
