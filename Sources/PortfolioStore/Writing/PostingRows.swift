/// A posting as it stands in its table.
struct PostingRow: BatchRow {
  static let table = "posting"
  static let columns = [
    "id", "projectId", "lineId", "day", "amountMinor", "text", "voucher", "ordinal", "reversesId",
    "recorded", "recordedBy",
  ]

  let id: Int64
  let project: Int64
  let line: Int64
  let day: String
  let amount: Int64
  let text: String
  let voucher: String
  let ordinal: Int
  let reverses: Int64?
  let recorded: Int64
  let recordedBy: String

  func bind(to binder: inout BatchBinder) {
    binder.bind(id)
    binder.bind(project)
    binder.bind(line)
    binder.bind(day)
    binder.bind(amount)
    binder.bind(text)
    binder.bind(voucher)
    binder.bind(Int64(ordinal))
    binder.bind(reverses)
    binder.bind(recorded)
    binder.bind(recordedBy)
  }
}

/// What a source bears of a posting, as it stands in its table.
struct ChargeRow: BatchRow {
  static let table = "charge"
  static let columns = ["postingId", "sourceId", "day", "recorded", "amountMinor"]

  let posting: Int64
  let source: Int64
  let day: String
  let recorded: Int64
  let amount: Int64

  func bind(to binder: inout BatchBinder) {
    binder.bind(posting)
    binder.bind(source)
    binder.bind(day)
    binder.bind(recorded)
    binder.bind(amount)
  }
}
