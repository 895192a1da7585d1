import PortfolioModel

/// By whose hand something is written, and when: the real clock's moment and the author.
public struct Hand: Sendable {
  public let moment: Moment
  public let author: String

  public init(moment: Moment, author: String) {
    self.moment = moment
    self.author = author
  }

  /// The record signed.
  func signed<Record: PortfolioRecord>(_ record: Record) -> Record {
    var record = record
    record.recorded = moment
    record.recordedBy = author
    return record
  }
}
