/// How an entry of the register of submissions does not fit what was sealed.
public enum SealBreach: String, Hashable, Sendable {
  /// The entries are not numbered 1, 2, 3 …: one was removed or put in.
  case number
  /// It does not name the digest of the entry before it.
  case chain
  /// What it says is not what its digest was made of.
  case entry
  /// Its bytes are not those that were sent.
  case content
  /// Its figures are not those that were sent.
  case figures
}
