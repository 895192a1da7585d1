import PortfolioModel
import PortfolioStore
import Reporting

/// A text on its way into the portfolio: which grant's, for which section and period.
struct NarrativeEntry {
  let grant: String
  let section: Narrative.Section
  let period: DayRange

  /// What was written.
  struct Kept {
    let ref: String
    let section: Narrative.Section
    /// The most characters that the funder takes.
    let limit: Int?
  }

  /// The reference that a new text gets: `G1-results-2017`, or with its days where it is no year.
  var ref: String {
    let year = period.from.year
    let days = period == .year(year) ? String(year) : "\(period.from.iso)-\(period.last.iso)"
    return "\(grant)-\(section.rawValue)-\(days)"
  }

  /// The text that is there for the same grant, section and days.
  func existing(_ reader: PortfolioReader) throws -> Narrative? {
    let own = try reader.records(Narrative.self, where: "grant", is: grant)
    return own.first {
      $0.section == section && $0.firstDay == period.from && $0.lastDay == period.last
    }
  }

  /// The most characters that the terms of the grant allow.
  func limit(_ reader: PortfolioReader) throws -> Int? {
    try reader.records(Term.self, where: "grant", is: grant).textLimit(of: section)
  }

  /// Puts the text into the portfolio in the place of the one that is there, if any; the log keeps
  /// the former.
  ///
  /// - Throws: `Findings` with what forbids the text; nothing was written then.
  func record(
    _ text: String, _ options: WritingOptions, _ context: Context
  ) throws -> Kept {
    try context.openPortfolio().write(isRehearsal: options.check) { writer in
      let old = try existing(writer.reader)
      var new = old ?? Narrative()
      if old == nil {
        new.ref = ref
        new.grant = Reference(grant)
        new.section = section
        new.firstDay = period.from
        new.lastDay = period.last
        new.recorded = context.recorded
        new.recordedBy = context.author
      }
      new.text = text
      try Self.check(new, options)
      let faults: [Fault]
      if old == nil {
        if case .refused(let found) = try writer.add(new) { faults = found } else { faults = [] }
      } else {
        let outcome = try writer.change(
          new, reason: nil, at: context.recorded, by: context.author)
        if case .refused(let found) = outcome { faults = found } else { faults = [] }
      }
      guard faults.isEmpty else { throw Self.findings(faults, new.ref) }
      try options.logReason(of: new.ref, writer, context)
      return Kept(ref: new.ref, section: section, limit: try limit(writer.reader))
    }
  }

  /// The form of the text, as it is checked whatever way a record comes in.
  private static func check(_ narrative: Narrative, _ options: WritingOptions) throws {
    let texts = Narrative.fields.compactMap { field in
      field.text(narrative).map { (name: field.name, text: $0) }
    }
    let reading = RecordReading<Narrative>(texts, options: options.reading)
    guard reading.faults.isEmpty else { throw findings(reading.faults, narrative.ref) }
  }

  private static func findings(_ faults: [Fault], _ ref: String) -> Findings {
    Findings(faults.map { Finding($0, subject: .init(kind: .narrative, ref: ref)) })
  }
}
