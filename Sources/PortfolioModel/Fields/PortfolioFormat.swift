/// The names of the portfolio file format, which reading and writing must agree on.
///
/// A file is one `portfolio` element that holds every record as an element of its own, in the
/// order of `RecordKind`, and after them the postings. Fields are attributes; a field called
/// `text` is the element's content.
public enum PortfolioFormat {
  public static let namespace = "urn:grants:portfolio:1"
  public static let version = "1"
  public static let root = "portfolio"
  public static let posting = "posting"
  public static let charge = "charge"
  /// The field whose value stands between the tags.
  public static let contentField = "text"
}
