import PortfolioModel
import PortfolioStore
import Reporting

/// Records something that happened to an instalment, in one transaction, and tells how the
/// instalment then stands.
struct InstalmentRecording {
  private let context: Context
  private let options: InstalmentOptions

  init(_ context: Context, _ options: InstalmentOptions) {
    self.context = context
    self.options = options
  }

  func record(_ event: InstalmentFact.Event, amount: Money?) throws {
    try write { writer in
      var fact = InstalmentFact()
      fact.instalment = Reference(options.instalment)
      fact.event = event
      fact.day = options.day ?? context.today
      fact.reason = options.reason
      fact.bankReference = options.bankReference
      fact.recorded = context.recorded
      fact.recordedBy = context.author
      if event == .received {
        fact.amount = try amount ?? standing(writer.reader)?.outstanding
      }
      try TextCheck.require(fact, options.writing.reading, subject: subject)
      try writer.record(fact)
    }
  }

  func reverse(reason: String) throws {
    try TextCheck.require(
      reason, field: "reason", options.writing.reading, subject: subject)
    try write { writer in
      let receipt = try writer.reverseReceipt(
        of: Reference(options.instalment), reason: reason, at: context.recorded,
        by: context.author)
      guard receipt != nil else { throw Findings([Finding(.nothingReceived, subject: subject)]) }
    }
  }

  private var subject: Finding.Subject {
    Finding.Subject(kind: .instalment, ref: options.instalment)
  }

  private func standing(_ reader: PortfolioReader) throws -> InstalmentStatus? {
    try reader.instalments().first { $0.ref.text == options.instalment }
  }

  private func write(_ body: (PortfolioWriter) throws -> Void) throws {
    let (status, awaited) = try context.openPortfolio().write(
      isRehearsal: options.writing.check
    ) { writer in
      _ = try writer.reader.required(Instalment.self, options.instalment)
      try body(writer)
      try options.writing.logReason(of: options.instalment, writer, context)
      let status = try standing(writer.reader)
      let isOpen = status.map { !$0.outstanding.isZero } ?? false
      let awaited = try writer.reader.awaitedDuty(of: Reference(options.instalment))
      return (status, isOpen ? awaited : nil)
    }
    let l = context.language
    if let status {
      let spelling = Spelling(l)
      let (received, planned) = (spelling.money(status.received), spelling.money(status.planned))
      let state = l.name(status.state).lowercased()
      context.print(
        l.say(
          "\(options.instalment): \(state), \(received) modtaget af \(planned)",
          "\(options.instalment): \(state), \(received) received of \(planned)"))
      if let awaited {
        context.print("\(options.instalment): \(PlanWork.awaits(awaited, l))")
      }
    } else {
      context.print(
        l.say("\(options.instalment): registreret.", "\(options.instalment): recorded."))
    }
    context.noteRehearsal(options.writing)
  }
}
