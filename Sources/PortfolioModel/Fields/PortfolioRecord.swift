import Synchronization

/// The fields of each kind once they have been asked for: they are asked for with every record.
private let madeFields = Mutex<[RecordKind: any Sendable]>([:])

/// A record of the portfolio: one element of a portfolio file, one row of the store.
///
/// A kind of record says its fields once, and importing, exporting, storing, logging and the
/// commands work from them. What the fields alone cannot say is in `faults`.
public protocol PortfolioRecord: Sendable, Equatable {
  static var kind: RecordKind { get }

  /// The fields of this kind, in the order of the file; those that all kinds share are not here.
  static var ownFields: [Field<Self>] { get }

  /// A blank record, to be filled from its fields. It is not valid until that has been done.
  init()

  /// The user's own reference, unique among the records of the kind.
  var ref: String { get set }

  /// When it was recorded, by the real clock; nothing until it is.
  var recorded: Moment? { get set }

  /// Who recorded it: the name given and the login behind it.
  var recordedBy: String? { get set }

  /// What is wrong with the record by itself; what it has to do with others the store knows.
  var faults: [Fault] { get }
}

extension PortfolioRecord {
  /// All fields: the reference, the kind's own, and when and by whom it was recorded.
  public static var fields: [Field<Self>] {
    madeFields.withLock { made in
      if let fields = made[kind] as? [Field<Self>] { return fields }
      let fields =
        [Field("ref", \.ref, limit: TextRule.referenceLimit)] + ownFields + [
          Field("recorded", \.recorded), Field("recordedBy", \.recordedBy, limit: 200),
        ]
      made[kind] = fields
      return fields
    }
  }

  public var faults: [Fault] { [] }
}
