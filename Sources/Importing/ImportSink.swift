import PortfolioModel

/// Where an importer hands over what it has read, one after the other, with where it stood.
///
/// Whether it is at odds with what is there already is the sink's to find out; what could not be
/// read at all, the importer reports itself.
public protocol ImportSink: AnyObject {
  func receive<Record: PortfolioRecord>(_ record: Record, at place: Finding.Place) throws
  func receive(_ posting: Posting, at place: Finding.Place) throws
  /// Takes a posting of which the file does not say the running number: it is the next one of its
  /// voucher, in the order of the file, so that the same file read again finds its postings.
  func receive(nextOfVoucher posting: Posting, at place: Finding.Place) throws
  /// Takes note of something that is wrong. Its `subject`, if any, has not been handed over.
  ///
  /// - Throws: where so much is wrong that the rest need not be read.
  func report(_ finding: Finding) throws
}
