/// A value of an indicator for a period: measured, aimed at (`target`) or to begin with
/// (`baseline`). A per cent is never kept, only the two numbers that make it, and no total: those
/// are made anew from what stands whenever they are asked for.
///
/// Measurements are added and never changed. A correction is a measurement that stands in the
/// place of another (`corrects`), each in the place of one at most.
public struct Measurement: PortfolioRecord {
  public static let kind = RecordKind.measurement

  public enum Role: String, Choice { case baseline, target, measured }

  public enum Form: String, Choice {
    /// `value`.
    case exact
    /// `value` of `denominator`: 11 of 14 mothers.
    case ratio
    /// From `value` to `upper`.
    case range
    /// About `value`.
    case about
    /// No number, only `text`.
    case text
  }

  public var ref = ""
  public var indicator = Reference<Indicator>("")
  public var role = Role.measured
  public var firstDay = CalendarDate.first
  public var lastDay = CalendarDate.first
  public var form = Form.exact
  public var value: Quantity?
  public var denominator: Quantity?
  public var upper: Quantity?
  public var text: String?
  /// The measurement that this one stands in the place of.
  public var corrects: Reference<Measurement>?
  /// Why it was corrected.
  public var reason: String?
  public var basis = Basis.stated
  public var source: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("indicator", \.indicator), Field("role", \.role, default: .measured),
    Field("firstDay", \.firstDay),
    Field("lastDay", \.lastDay), Field("form", \.form, default: .exact), Field("value", \.value),
    Field("denominator", \.denominator), Field("upper", \.upper),
    Field("text", \.text, limit: 1000), Field("corrects", \.corrects),
    Field("reason", \.reason, limit: 1000),
    Field("basis", \.basis, default: .stated),
    Field("source", \.source, limit: 500), Field("note", \.note),
  ]

  public var faults: [Fault] {
    var faults: [Fault] = []
    if lastDay < firstDay {
      faults.append(.endBeforeStart(start: firstDay.iso, end: lastDay.iso))
    }
    let uses: (value: Bool, denominator: Bool, upper: Bool, text: Bool) =
      switch form {
      case .exact, .about: (true, false, false, false)
      case .ratio: (true, true, false, false)
      case .range: (true, false, true, false)
      case .text: (false, false, false, true)
      }
    for (name, isUsed, isGiven) in [
      ("value", uses.value, value != nil), ("denominator", uses.denominator, denominator != nil),
      ("upper", uses.upper, upper != nil), ("text", uses.text, text != nil),
    ] {
      if isUsed, !isGiven { faults.append(.missingField(name)) }
      if !isUsed, isGiven { faults.append(.fieldNotUsed(name, by: form.rawValue)) }
    }
    if let denominator, denominator <= Quantity(0) {
      faults.append(.badDenominator(denominator))
    }
    if let value, let upper, upper < value { faults.append(.rangeTurned(value, upper)) }
    return faults
  }
}
