/// A figure that has been printed somewhere, so that the record can be held against it for ever.
public struct PublishedFigure: PortfolioRecord {
  public static let kind = RecordKind.publishedFigure

  public var ref = ""
  public var year = 0
  public var measure = Measure.awarded
  public var amount = Money.zero()
  /// Where it was printed.
  public var source = ""
  /// The day on which it was published, as exactly as it is known.
  public var published: ImpreciseDate?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("year", \.year), Field("measure", \.measure), Field("amount", \.amount),
    Field("source", \.source, limit: 500), Field("published", \.published), Field("note", \.note),
  ]

  public var faults: [Fault] {
    CalendarDate.years.contains(year)
      ? [] : [.badValue(field: "year", value: String(year), shape: .wholeNumber)]
  }
}
