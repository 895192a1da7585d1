import PortfolioModel

extension PortfolioReader {
  /// How the deadline of every duty came to be what it is.
  public func dutyHistories() throws -> [Reference<Duty>: DutyHistory] {
    let facts = Dictionary(grouping: try records(DutyFact.self), by: \.duty)
    let changes = Dictionary(
      grouping: try records(Change.self, where: "record", is: RecordKind.duty.rawValue),
      by: \.subject)
    var histories: [Reference<Duty>: DutyHistory] = [:]
    try forEach(Duty.self) { duty in
      let ref = Reference<Duty>(duty.ref)
      histories[ref] = DutyHistory(
        duty, facts: facts[ref] ?? [], changes: changes[duty.ref] ?? [])
    }
    return histories
  }
}
