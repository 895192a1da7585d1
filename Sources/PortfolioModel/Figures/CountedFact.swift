/// A fact that is part of a figure: the amounts of all of them sum to it, to the øre.
public struct CountedFact: Sendable, Hashable {
  /// The fact's own reference, or a posting's voucher.
  public let ref: String
  public let grant: Reference<Grant>?
  public let project: Reference<Project>
  /// What it is: `awarded`, `amended`, `reversed`, `received`, `posting`.
  public let event: String
  public let day: CalendarDate
  public let amount: Money
  public let recorded: Moment
  public let recordedBy: String
  /// The fact that it takes back or stands in the place of.
  public let corrects: String?
  /// Why, or what a posting was for.
  public let text: String?
  public let isIllustrative: Bool

  public init(
    ref: String, grant: Reference<Grant>?, project: Reference<Project>, event: String,
    day: CalendarDate, amount: Money, recorded: Moment, recordedBy: String, corrects: String?,
    text: String?, isIllustrative: Bool
  ) {
    self.ref = ref
    self.grant = grant
    self.project = project
    self.event = event
    self.day = day
    self.amount = amount
    self.recorded = recorded
    self.recordedBy = recordedBy
    self.corrects = corrects
    self.text = text
    self.isIllustrative = isIllustrative
  }
}
