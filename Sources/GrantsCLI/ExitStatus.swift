/// What the program's exit status means, for cron and scripts. It is part of the contract.
enum ExitStatus {
  static let done: Int32 = 0
  /// Bad data, a failed validation: what is at fault was not written.
  static let findings: Int32 = 1
  static let usage: Int32 = 64
  static let cannotRead: Int32 = 66
  static let cannotWrite: Int32 = 73
  /// A fault of the program's own.
  static let software: Int32 = 70
}
