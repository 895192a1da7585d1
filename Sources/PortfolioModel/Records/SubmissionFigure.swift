/// One figure of a submission as it was when it was sent.
public struct SubmissionFigure: PortfolioRecord {
  public static let kind = RecordKind.submissionFigure

  public var ref = ""
  public var submission = Reference<Submission>("")
  public var name = ""
  public var value = ""
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("submission", \.submission), Field("name", \.name), Field("value", \.value),
  ]

  public var figure: SentFigure { SentFigure(name: name, value: value) }
}

/// A figure that stands in a document: what it is of, and its machine form.
public struct SentFigure: Hashable, Sendable {
  /// The names that lead to it, lists by what their items are called:
  /// `budgetLines[Løn].spent`.
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
