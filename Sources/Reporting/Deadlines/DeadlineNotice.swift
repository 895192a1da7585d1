import PortfolioModel

/// What a check of the deadlines tells cron and monitoring: a level, one line for it with the
/// counts as performance data, and a line for each deadline that it is about.
///
/// The form is that of the monitoring plugins (https://www.monitoring-plugins.org/doc/guidelines).
public struct DeadlineNotice: Encodable, Sendable {
  /// How bad it is; `status` is the exit status.
  public enum Level: String, Encodable, Sendable {
    case ok, warning, critical, unknown

    public var status: Int32 {
      switch self {
      case .ok: 0
      case .warning: 1
      case .critical: 2
      case .unknown: 3
      }
    }
  }

  public let level: Level
  public let digest: DeadlineDigest

  /// Critical where something is overdue, a warning where something is due within the window.
  public init(_ digest: DeadlineDigest) {
    self.digest = digest
    level = digest.counts.overdue > 0 ? .critical : digest.counts.due > 0 ? .warning : .ok
  }

  /// The lines as they are printed.
  public func lines(_ l: Language) -> [String] {
    let counts = digest.counts
    let data = "overdue=\(counts.overdue);;0 due=\(counts.due);0"
    return [Self.firstLine(level, digest.summary(l)) + " | " + data]
      + digest.items.filter { Self.told.contains($0.standing) }.map { line($0, l) }
  }

  /// `GRANTS UNKNOWN - Der er ingen portefølje`: the line of a check that could not be made.
  public static func unknown(_ text: String) -> String { firstLine(.unknown, text) }

  private static let told: [DeadlineItem.Standing] = [.overdue, .due, .undated, .awaited]

  private static func firstLine(_ level: Level, _ text: String) -> String {
    oneLine("GRANTS \(level.rawValue.uppercased()) - \(text)")
  }

  /// Line breaks would begin another line, and a bar the performance data.
  private static func oneLine(_ text: String) -> String {
    // Every line break has one of these bytes in it; most texts have none of them.
    let mayHaveAny = text.utf8.contains {
      $0 < 0x20 || $0 == UInt8(ascii: "|") || $0 == 0xC2 || $0 == 0xE2
    }
    return mayHaveAny
      ? String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 == "|" ? "/" : $0 }) : text
  }

  private func line(_ item: DeadlineItem, _ l: Language) -> String {
    let due = item.standing == .overdue ? item.due.map(Spelling(l).date) : nil
    let parts = [
      due ?? item.dueWords(l), item.latenessWords(l), item.safeWeekdayWords(l),
      item.atStakeWords(l),
      item.awaitedFrom.map { l.say("afventer fra \($0)", "awaited from \($0)") },
      item.responsibleWords.map { l.say("ansvarlig: \($0)", "responsible: \($0)") },
    ]
    return Self.oneLine(
      "\(l.name(item.standing).uppercased()): \(item.subject), \(item.title) (\(item.duty)): "
        + parts.compactMap(\.self).joined(separator: "; "))
  }
}
