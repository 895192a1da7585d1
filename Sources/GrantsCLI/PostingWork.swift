import PortfolioModel
import PortfolioStore
import Reporting

/// Adds postings in one transaction and tells what each source then bears of them.
struct PostingWork {
  private let context: Context
  private let options: BudgetOptions

  init(_ context: Context, _ options: BudgetOptions) {
    self.context = context
    self.options = options
  }

  func write(_ body: (PortfolioWriter) throws -> [Posting]) throws {
    let l = context.language
    let lines = try context.openPortfolio().write(isRehearsal: options.writing.check) {
      writer -> [String] in
      _ = try writer.reader.required(Project.self, options.project.text)
      let postings = try body(writer)
      for posting in postings { try add(posting, writer) }
      try options.writing.logReason(of: postings.last?.voucher ?? "", writer, context)
      return try postings.map { posting in
        let kept = try writer.reader.posting(named: posting.name, of: options.project)
        return Self.words(kept ?? posting, l)
      }
    }
    for line in lines { context.print(line) }
    context.noteRehearsal(options.writing)
  }

  private func add(_ posting: Posting, _ writer: PortfolioWriter) throws {
    let subject = Finding.Subject(kind: nil, ref: posting.name)
    var faults: [Fault] = []
    for (field, text) in [("text", posting.text), ("voucher", posting.voucher)] {
      let fault = TextRule.fault(
        in: TextRule.normalised(text), field: field, shape: .text(limit: TextRule.limit),
        options.writing.reading)
      if let fault { faults.append(fault) }
    }
    guard faults.isEmpty else { throw Findings(faults.map { Finding($0, subject: subject) }) }
    switch try writer.add(posting, recorded: context.recorded, by: context.author) {
    case .added: break
    case .unchanged:
      throw Findings([Finding(.duplicateKey(fields: ["voucher"], of: posting.name))])
    case .refused(let faults): throw Findings(faults.map { Finding($0, subject: subject) })
    }
  }

  /// What sources bear, where that was said.
  static func charges(
    _ given: [NamedAmount], of project: Reference<Project>, _ writer: PortfolioWriter,
    _ context: Context
  ) throws -> [Posting.Charge]? {
    guard !given.isEmpty else { return nil }
    return try given.map { pair in
      let known = try writer.reader.requiredSource(named: pair.name, of: project)
      return Posting.Charge(source: Reference(known.ref), amount: pair.amount)
    }
  }

  /// `4711, 2018-03-14: 1.250,00 kr. (helhedsplan.G1 937,50 kr., …)`
  private static func words(_ posting: Posting, _ l: Language) -> String {
    let spelling = Spelling(l)
    let charges = (posting.charges ?? []).map { "\($0.source) \(spelling.money($0.amount))" }
    return "\(posting.name), \(spelling.short(posting.day)): \(spelling.money(posting.amount))"
      + (charges.isEmpty ? "" : " (" + charges.joined(separator: ", ") + ")")
  }
}
