import Exporting
import Glibc
import PortfolioModel

extension SeededPortfolio {
  /// A file that could not be written.
  public struct CannotWrite: Error {
    public let path: String
    public let errno: Int32
  }

  /// Writes the portfolio file, as `grants import portfolio` reads it.
  ///
  /// - Parameter withPostings: whether with the postings, recorded on their own days; else they
  ///   are to be imported from `writePostings`.
  public func writePortfolio(to path: String, withPostings: Bool) throws {
    try PortfolioFileWriter.write(to: path) { file in
      for kind in RecordKind.allCases {
        for record in records(of: kind) { try file.write(record) }
      }
      if withPostings { try forEachPosting { try file.write($0) } }
    }
  }

  /// Writes the postings, as `grants import postings` reads them from a finance system.
  public func writePostings(to path: String) throws {
    guard let file = fopen(path, "w") else { throw CannotWrite(path: path, errno: errno) }
    defer { fclose(file) }
    var titles: [String: String] = [:]
    for spender in spenders {
      for line in spender.lines { titles[line.ref.text] = line.title }
    }
    var text = "dato;projekt;budgetpost;beløb;tekst;bilag\n"
    let flush = {
      guard fputs(text, file) >= 0 else { throw CannotWrite(path: path, errno: errno) }
      text = ""
    }
    try forEachPosting { posting in
      guard case .ref(let line) = posting.line else { return }
      text += Self.row(posting, line: titles[line.text] ?? "")
      if text.utf8.count > 1 << 16 { try flush() }
    }
    try flush()
  }

  private static func row(_ posting: Posting, line: String) -> String {
    let day = posting.day
    let date = "\(padded(day.day, to: 2))-\(padded(day.month, to: 2))-\(day.year)"
    // A semicolon or a quote is in none of the texts; a comma is no matter.
    return
      "\(date);\(posting.project.text);\(line);\(danish(posting.amount));\(posting.text);"
      + "\(posting.voucher)\n"
  }

  /// `1.333.333,33`.
  private static func danish(_ amount: Money) -> String {
    var whole = String(amount.minorUnits.magnitude / 100)
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    groups.insert(whole, at: 0)
    let decimals = padded(Int(amount.minorUnits.magnitude % 100), to: 2)
    return (amount.isNegative ? "-" : "") + groups.joined(separator: ".") + "," + decimals
  }
}
