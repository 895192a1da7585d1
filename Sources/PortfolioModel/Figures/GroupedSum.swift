/// What the measures come to for one group of our own grants, in one currency; or a part of that.
public struct GroupedSum: Sendable, Hashable {
  /// The reference of the funder or project, the year, the kind or the stage.
  public let key: String
  /// The name of the group, where it has one besides its key.
  public let label: String
  public let currency: Currency
  /// Minor units.
  public private(set) var applied: Int64 = 0
  public private(set) var awarded: Int64 = 0
  public private(set) var received: Int64 = 0
  public private(set) var spent: Int64 = 0
  /// What was spent and borne by co-financing and own means; it stands beside the groups.
  public let borneByOthers: Int64
  /// How many facts make the measure that is asked for, as in `MeasuredSum`.
  public let count: Int

  public init(
    key: String, label: String, currency: Currency, applied: Int64, awarded: Int64,
    received: Int64, spent: Int64, borneByOthers: Int64, count: Int
  ) {
    self.key = key
    self.label = label
    self.currency = currency
    self.applied = applied
    self.awarded = awarded
    self.received = received
    self.spent = spent
    self.borneByOthers = borneByOthers
    self.count = count
  }

  /// What a single measure comes to.
  public init(key: String, label: String, _ amount: Money, of measure: Measure, count: Int) {
    self.key = key
    self.label = label
    currency = amount.currency
    borneByOthers = 0
    self.count = count
    switch measure {
    case .applied: applied = amount.minorUnits
    case .awarded: awarded = amount.minorUnits
    case .received: received = amount.minorUnits
    case .spent: spent = amount.minorUnits
    }
  }

  /// Minor units of a measure.
  public func amount(of measure: Measure) -> Int64 {
    switch measure {
    case .applied: applied
    case .awarded: awarded
    case .received: received
    case .spent: spent
    }
  }

  /// What is spent and borne by others than grants.
  public init(borneByOthers amount: Money) {
    key = ""
    label = ""
    currency = amount.currency
    borneByOthers = amount.minorUnits
    count = 0
  }
}

/// What grants are put together by.
public enum SumGrouping: String, CaseIterable, Sendable, Encodable {
  case funder, project, year, kind, stage
}
