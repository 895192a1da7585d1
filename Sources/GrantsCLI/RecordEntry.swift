import PortfolioModel
import PortfolioStore
import Reporting

/// A new record of any kind, from the fields of a command line into the portfolio.
struct RecordEntry<Record: PortfolioRecord> {
  let record: Record
  private let subject: Finding.Subject
  private let context: Context
  private let writing: WritingOptions

  /// - Throws: `Findings` with everything that is wrong with the fields.
  init(_ context: Context, _ options: RecordOptions) throws {
    let ref = try options.ref.given("ref")
    self.context = context
    writing = options.writing
    subject = Finding.Subject(kind: Record.kind, ref: ref)
    let texts = [(name: "ref", text: ref)] + (try options.values(Record.self))
    let reading = RecordReading<Record>(texts, options: options.writing.reading)
    guard reading.faults.isEmpty else {
      throw Findings(reading.faults.map { [subject] in Finding($0, subject: subject) })
    }
    var new = reading.record
    new.recorded = context.recorded
    new.recordedBy = context.author
    record = new
  }

  /// Adds the record within a transaction, with the reason why its text was let through.
  func add(_ writer: PortfolioWriter) throws -> PortfolioWriter.AddOutcome {
    let outcome = try writer.add(record)
    if case .refused(let faults) = outcome {
      throw Findings(faults.map { Finding($0, subject: subject) })
    }
    try writing.logReason(of: record.ref, writer, context)
    return outcome
  }

  /// What is missing of the fields: those that must be given; all of them, where none was given
  /// at all and somebody is there to be asked.
  static func questions(_ options: RecordOptions) -> [Question] {
    let given = Set(((try? options.values(Record.self)) ?? []).map(\.name))
    let ref = options.refQuestion(Record.kind, isNew: true)
    let isBare = given.isEmpty
    return ref
      + Record.ownFields.filter { !given.contains($0.name) && ($0.isRequired || isBare) }
      .map { field in
        Question(
          name: field.name,
          label: Spelling.capitalised(HelpLanguage.current.fieldName(field.name)),
          shape: field.shape, isRequired: field.isRequired)
      }
  }
}
