/// Where a value comes from; whoever reads a figure must be able to see which it is.
public enum Basis: String, Choice {
  /// A source states it.
  case stated
  /// It follows from what a source states.
  case derived
  /// It follows a documented rule of the funder's for another grant or period.
  case analogy
  /// It is made up for illustration, and every document that shows it says so.
  case illustrative
}
