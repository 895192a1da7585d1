import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// A pack's terms and duties on their way into a grant.
struct PackApplying {
  private let writer: PortfolioWriter
  private let grant: GrantSummary
  private let funder: Funder
  private let context: Context
  private let writing: WritingOptions

  init(
    _ writer: PortfolioWriter, _ grant: GrantSummary, _ funder: Funder, _ context: Context,
    _ writing: WritingOptions
  ) {
    self.writer = writer
    self.grant = grant
    self.funder = funder
    self.context = context
    self.writing = writing
  }

  /// Records what the grant does not have yet.
  ///
  /// - Returns: a line for each of it.
  func apply(_ pack: Pack) throws -> [String] {
    let awarded = try writer.reader.sums(.awarded, of: .grants([grant.ref])).first?.amount
    let terms = try pack.terms(
      for: funder, awarded: awarded ?? Money(minorUnits: 0, currency: grant.currency)
    ).compactMap(add)
    return try terms + pack.duties(for: funder).flatMap(add)
  }

  /// A rule that the grant has a term of is left as it is; the steps of an audit ladder are terms
  /// of the same rule, told apart by their amounts.
  private func add(_ term: PackTerm) throws -> String? {
    let known = try writer.reader.records(Term.self, where: "grant", is: grant.ref.text)
    let isKnown = known.contains {
      $0.rule == term.rule && $0.section == term.section
        && (term.rule != .auditAbove || $0.value == term.value)
    }
    guard !isKnown else { return nil }
    try add(
      Term.self,
      [
        ("ref", try freshRef(Term.self, "\(grant.ref)-\(term.rule.rawValue)")),
        ("grant", grant.ref.text), ("rule", term.rule.rawValue), ("value", term.value.decimal),
        ("section", term.section?.rawValue ?? ""), ("basis", basis(term.isDocumented).rawValue),
        ("source", term.source), ("note", term.note ?? ""),
      ])
    let name = context.language.choiceWord(term.rule.rawValue)
    return
      "\(grant.ref): \(name) \(Spelling(context.language).quantity(term.value)) (\(term.source))"
  }

  private func add(_ duty: PackDuty) throws -> [String] {
    guard let last = grant.lastDay else { return [] }
    let period = DayRange(first: min(grant.firstDay ?? last, last), last: last)
    let known = try writer.reader.duties().filter {
      $0.duty.grant == grant.ref && $0.duty.sort == duty.sort
    }
    return try duty.deadlines(for: period).compactMap { due in
      guard !known.contains(where: { $0.due?.lastDay == due.lastDay }) else { return nil }
      let year = duty.after == .year ? " \(due.lastDay.adding(months: -duty.months).year)" : ""
      let ref = try freshRef(Duty.self, "\(grant.ref)-\(duty.sort.rawValue)")
      try add(
        Duty.self,
        [
          ("ref", ref), ("project", grant.project.text), ("grant", grant.ref.text),
          ("sort", duty.sort.rawValue), ("title", duty.title + year), ("due", due.notation),
          ("basis", basis(duty.isDocumented).rawValue), ("source", duty.source),
        ])
      let day = Spelling(context.language).date(due)
      return "\(ref): \(duty.title)\(year), \(day) (\(duty.source))"
    }
  }

  private func basis(_ isDocumented: Bool) -> Basis { isDocumented ? .stated : .analogy }

  private func freshRef<Record: PortfolioRecord>(
    _ type: Record.Type, _ stem: String
  ) throws -> String {
    var ref = stem
    var number = 1
    while try writer.reader.record(Record.self, ref: ref) != nil {
      number += 1
      ref = "\(stem)-\(number)"
    }
    return ref
  }

  private func add<Record: PortfolioRecord>(
    _ type: Record.Type, _ texts: [(name: String, text: String)]
  ) throws {
    let reading = RecordReading<Record>(texts, options: writing.reading)
    let subject = Finding.Subject(kind: Record.kind, ref: reading.record.ref)
    guard reading.faults.isEmpty else {
      throw Findings(reading.faults.map { Finding($0, subject: subject) })
    }
    var record = reading.record
    record.recorded = context.recorded
    record.recordedBy = context.author
    if case .refused(let faults) = try writer.add(record) {
      throw Findings(faults.map { Finding($0, subject: subject) })
    }
  }
}
