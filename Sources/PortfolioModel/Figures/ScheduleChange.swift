/// What came of reckoning a schedule of duties anew.
public enum ScheduleChange: Hashable, Sendable {
  case added(ref: String, title: String, due: ImpreciseDate?)
  case moved(ref: String, title: String, from: ImpreciseDate?, to: ImpreciseDate?)
  /// The schedule does not give it any more, and it had not been begun: it falls away.
  case dropped(ref: String, title: String)
  /// The schedule does not give it any more, but work has begun on it: it stands as it is.
  case left(ref: String, title: String)
  /// What it follows is known no more; it keeps the deadline that it had.
  case kept(ref: String, title: String, due: ImpreciseDate?)
}
