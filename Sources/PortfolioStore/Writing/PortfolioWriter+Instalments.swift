import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// Adds something that happened to an instalment.
  public func record(_ fact: InstalmentFact) throws {
    var fact = fact
    if fact.ref.isEmpty {
      fact.ref = try freshRef(
        InstalmentFact.self, stem: "\(fact.instalment)-\(fact.event.rawValue)")
    }
    let own = fact.faults
    let subject = Finding.Subject(kind: .instalment, ref: fact.instalment.text)
    guard own.isEmpty else { throw Findings(own.map { Finding($0, subject: subject) }) }
    if case .refused(let faults) = try add(fact) {
      throw Findings(faults.map { Finding($0, subject: subject) })
    }
  }

  /// Takes the last receipt of an instalment back on its own day, recorded now.
  ///
  /// - Returns: the receipt that was taken back, or nothing when there is none.
  public func reverseReceipt(
    of instalment: Reference<Instalment>, reason: String, at moment: Moment, by author: String
  ) throws -> InstalmentFact? {
    let facts = try reader.records(
      InstalmentFact.self, where: "instalment", is: instalment.text)
    let reversed = Set(facts.filter { $0.event == .reversed }.compactMap(\.corrects?.text))
    let standing = facts.filter { $0.event == .received && !reversed.contains($0.ref) }
    guard let receipt = standing.max(by: { $0.day < $1.day }), let amount = receipt.amount else {
      return nil
    }
    var reversal = InstalmentFact()
    reversal.instalment = instalment
    reversal.event = .reversed
    reversal.day = receipt.day
    reversal.amount = try amount.negated
    reversal.corrects = Reference(receipt.ref)
    reversal.reason = reason
    reversal.recorded = moment
    reversal.recordedBy = author
    try record(reversal)
    return receipt
  }
}
