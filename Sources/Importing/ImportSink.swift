import PortfolioModel

/// Where an importer hands over what it has read, one after the other, with where it stood.
///
/// Whether it is at odds with what is there already is the sink's to find out; what could not be
/// read at all, the importer reports itself.
public protocol ImportSink: AnyObject {
  func receive<Record: PortfolioRecord>(_ record: Record, at place: Finding.Place) throws
  func receive(_ posting: Posting, at place: Finding.Place) throws
  /// Takes note of something that is wrong. Its `subject`, if any, has not been handed over.
  func report(_ finding: Finding)
}
