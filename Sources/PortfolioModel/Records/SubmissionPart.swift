/// A part of the exact bytes of a submission; the parts in their order make the whole.
public struct SubmissionPart: PortfolioRecord {
  public static let kind = RecordKind.submissionPart

  /// The most bytes of one part: its base64 stays below what libxml2 takes as one text (10 MB).
  public static let limit = 3 << 20

  public var ref = ""
  public var submission = Reference<Submission>("")
  /// From 1.
  public var number = 0
  public var text = SealedBytes([])
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("submission", \.submission), Field("number", \.number), Field("text", \.text),
  ]
}
