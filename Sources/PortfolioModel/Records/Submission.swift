/// A document as it was sent: an entry of the register of submissions, sealed.
///
/// The entries are numbered from 1 and chained: each names the digest of the one before it
/// (`previous`) and is itself known by the digest of all that it says (`digest`), its content and
/// figures by theirs. Whoever has noted the digest of the last entry can later see whether any
/// entry up to it was changed, removed or put in.
public struct Submission: PortfolioRecord {
  public static let kind = RecordKind.submission

  /// Its number in the register.
  public var ref = ""
  /// What it tells, as the program knows the kinds of report: `status`, `account`.
  public var report = ""
  /// What it is written in: `statusrapport`, `iati-2.03`, `docx`.
  public var format = ""
  /// The one grant that it is about; nothing when it is about a project or all of the portfolio.
  public var grant: Reference<Grant>?
  public var project: Reference<Project>?
  public var instalment: Reference<Instalment>?
  public var firstDay: CalendarDate?
  public var lastDay: CalendarDate?
  /// Only what was recorded by the end of this day is in it.
  public var asOf: CalendarDate?
  /// The revision of the budget that it is held against: `original` or a number; nothing for the one
  /// in force.
  public var budget: String?
  /// What it hands in.
  public var duty: Reference<Duty>?
  /// The name of the file, without its folder.
  public var file = ""
  /// The day on which it was sent.
  public var sent = CalendarDate.first
  /// When it was sealed, by the real clock, and by whom; not moved by an import as `recorded` is.
  public var sealed = Moment(milliseconds: 0)
  public var sealedBy = ""
  /// In bytes.
  public var size = 0
  public var content = Digest.blank
  public var figures = Digest.blank
  /// The digest of the entry before it; nothing in the first.
  public var previous: Digest?
  public var digest = Digest.blank
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("report", \.report, limit: 60), Field("format", \.format, limit: 60),
    Field("grant", \.grant), Field("project", \.project), Field("instalment", \.instalment),
    Field("firstDay", \.firstDay), Field("lastDay", \.lastDay), Field("asOf", \.asOf),
    Field("duty", \.duty), Field("file", \.file, limit: 255), Field("sent", \.sent),
    Field("sealed", \.sealed), Field("sealedBy", \.sealedBy, limit: 200), Field("size", \.size),
    Field("content", \.content), Field("figures", \.figures), Field("previous", \.previous),
    Field("digest", \.digest), Field("budget", \.budget, limit: 20),
  ]

  /// What `digest` is the digest of: its number and every field but the digest itself, one on a
  /// line as `name:length in bytes:value`, in the order of `ownFields`, without those that have no
  /// value.
  public var sealedText: String {
    let values = Self.ownFields.filter { $0.name != "digest" }
      .compactMap { field in field.text(self).map { (field.name, $0) } }
    return Self.lines([("ref", ref)] + values)
  }

  /// What `figures` is the digest of.
  public static func text(of figures: [SentFigure]) -> String {
    lines(figures.map { ($0.name, $0.value) })
  }

  private static func lines(_ values: [(name: String, value: String)]) -> String {
    values.map { "\($0.name):\($0.value.utf8.count):\($0.value)\n" }.joined()
  }
}
