import Foundation

/// Whether the long walks are asked for (`make test-long`); else short ones keep the tests fast.
enum LongTests {
  static let areAsked = ProcessInfo.processInfo.environment["LONG_TESTS"] != nil

  static func count(long: Int, short: Int) -> Int { areAsked ? long : short }
}
