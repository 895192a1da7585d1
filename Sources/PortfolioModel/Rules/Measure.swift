/// What a total counts. The four are never mixed.
public enum Measure: String, Choice {
  /// What was applied for, by the day of the application.
  case applied
  /// What was awarded, with amendments, each by its own day.
  case awarded
  /// What has come into the bank, by the day it was booked.
  case received
  /// What has been spent and charged to grants, by the day of the posting.
  case spent
}
