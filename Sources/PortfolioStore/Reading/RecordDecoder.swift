import GRDB
import PortfolioModel

/// Makes records of the rows of one statement: where each column stands is looked up once.
struct RecordDecoder<Record: PortfolioRecord> {
  private let fields = Record.fields
  /// Where each column of each field stands in a row; nothing for one that is not there.
  private let places: [Int?]

  /// - Parameter columns: the names of the columns of a row, in their order.
  init(_ columns: some Sequence<String>) {
    let known = Dictionary(zip(columns, 0...), uniquingKeysWith: { first, _ in first })
    places = fields.flatMap(\.columns).map { known[$0] }
  }

  /// - Throws: `StoreError.damaged` for a row that no program of ours wrote.
  func record(_ row: Row) throws -> Record {
    let record = Record(fields) { place in
      places[place].flatMap { (row[$0] as StoredColumn?)?.value }
    }
    guard let record else {
      let ref: String = row["ref"]
      throw StoreError.damaged(path: "", detail: "\(Record.kind.rawValue) \(ref)")
    }
    return record
  }
}
