/// Something that is measured: how many took part, how many of them completed.
public struct Indicator: PortfolioRecord {
  public static let kind = RecordKind.indicator

  /// How its measurements of several periods go together.
  public enum Accumulation: String, Choice {
    /// Each period stands for itself and the periods can be added.
    case perPeriod
    /// Each measurement is the total so far; the latest holds.
    case cumulative
    /// Neither: an average, a level, a state; periods are never added.
    case level
  }

  public var ref = ""
  public var project = Reference<Project>("")
  public var activity: Reference<Activity>?
  public var goal: Reference<Goal>?
  /// A grant of another project that it is reported to as well.
  public var alsoGrant: Reference<Grant>?
  public var title = ""
  /// What is counted, in the plural: mødre, børn, forløb.
  public var unit: String?
  public var accumulation = Accumulation.perPeriod
  /// Whether it counts people, so that a small number may tell who they are.
  public var countsPeople = false
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("activity", \.activity), Field("goal", \.goal),
    Field("alsoGrant", \.alsoGrant), Field("title", \.title, limit: 300),
    Field("unit", \.unit, limit: 100), Field("accumulation", \.accumulation),
    Field("countsPeople", \.countsPeople, default: false), Field("note", \.note),
  ]
}
