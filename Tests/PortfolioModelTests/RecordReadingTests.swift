import PortfolioModel
import Testing

@Suite struct RecordReadingTests {
  private static let grant = [
    ("ref", "G1"), ("project", "p"), ("funder", "F1"), ("title", "t"),
  ]

  private func faults(
    _ changes: [(String, String)], options: ReadingOptions = .init()
  ) -> [Fault] {
    var texts = Self.grant.filter { field in !changes.contains { $0.0 == field.0 } }
    texts += changes
    return RecordReading<Grant>(texts.map { (name: $0.0, text: $0.1) }, options: options).faults
  }

  @Test func readsARecordWithItsDefaults() {
    let reading = RecordReading<Grant>(Self.grant.map { (name: $0.0, text: $0.1) })
    #expect(reading.faults == [])
    #expect(reading.record.project == Reference("p"))
    #expect(reading.record.periodBasis == .stated)
    #expect(reading.record.firstDay == nil)
  }

  @Test func findsEveryFaultAtOnce() {
    let found = faults([
      ("title", ""), ("firstDay", "2017-02-31"), ("periodBasis", "maybe"), ("extra", "x"),
      ("funder", "F 1"), ("purpose", "CPR 010190-1234"), ("conditions", "a\u{7}"),
      ("caseNumber", String(repeating: "x", count: 101)),
    ])
    #expect(found.count == 8)
    #expect(found.contains(.missingField("title")))
    #expect(found.contains(.badValue(field: "firstDay", value: "2017-02-31", shape: .day)))
    #expect(found.contains(.cprShape(field: "purpose")))
    #expect(found.contains(.controlCharacter(field: "conditions")))
    #expect(found.contains(.tooLong(field: "caseNumber", count: 101, limit: 100)))
  }

  @Test func anEndBeforeTheStartIsAFault() {
    #expect(
      faults([("firstDay", "2018-01-02"), ("lastDay", "2018-01-01")])
        == [.endBeforeStart(start: "2018-01-02", end: "2018-01-01")])
    #expect(faults([("firstDay", "2018-01-01"), ("lastDay", "2018-01-01")]) == [])
  }

  @Test func lettingThroughACPRShapeIsAChoice() {
    let text = [("note", "Faktura 0101901234")]
    #expect(faults(text) == [.cprShape(field: "note")])
    #expect(faults(text, options: ReadingOptions(allowsCPRShape: true)) == [])
  }

  private func faults<Record: PortfolioRecord>(
    _ type: Record.Type, _ texts: KeyValuePairs<String, String>
  ) -> [Fault] {
    RecordReading<Record>(texts.map { (name: $0.key, text: $0.value) }).faults
  }

  @Test func factsSayWhatTheirEventNeeds() {
    let fact = { (event: String, more: [(String, String)]) in
      RecordReading<GrantFact>(
        ([("ref", "x"), ("grant", "G1"), ("event", event), ("day", "2018-01-01")] + more)
          .map { (name: $0.0, text: $0.1) }
      ).faults
    }
    #expect(fact("awarded", []) == [.missingField("amount")])
    #expect(
      fact("awarded", [("amount", "0.00 DKK")])
        == [.notPositive(field: "amount", Money(minorUnits: 0))])
    #expect(fact("amended", []) == [.missingField("amount")])
    #expect(fact("amended", [("newLastDay", "2019-01-01")]) == [])
    #expect(fact("reversed", [("amount", "-1.00 DKK")]) == [.missingField("corrects")])
    #expect(
      fact("declined", [("amount", "1.00 DKK")]) == [.fieldNotUsed("amount", by: "declined")])
  }

  @Test func measurementsHaveTheNumbersOfTheirForm() {
    let measured = { (more: [(String, String)]) in
      RecordReading<Measurement>(
        ([
          ("ref", "x"), ("indicator", "R01"), ("firstDay", "2018-01-01"), ("lastDay", "2018-12-31"),
        ] + more).map { (name: $0.0, text: $0.1) }
      ).faults
    }
    #expect(measured([("value", "1")]) == [])
    #expect(measured([]) == [.missingField("value")])
    #expect(
      measured([("form", "ratio"), ("value", "11")]) == [.missingField("denominator")])
    #expect(
      measured([("form", "ratio"), ("value", "11"), ("denominator", "0")])
        == [.badDenominator(Quantity(0))])
    #expect(
      measured([("form", "range"), ("value", "2"), ("upper", "1")])
        == [.rangeTurned(Quantity(2), Quantity(1))])
    #expect(
      measured([("form", "text"), ("text", "x"), ("value", "1")])
        == [.fieldNotUsed("value", by: "text")])
  }

  @Test func sourcesNameWhoPays() {
    #expect(
      faults(FundingSource.self, ["ref": "s", "project": "p", "sort": "grant"])
        == [.missingField("grant")])
    #expect(
      faults(FundingSource.self, ["ref": "s", "project": "p", "sort": "cofinancing", "grant": "G"])
        == [.missingField("funder"), .fieldNotUsed("grant", by: "cofinancing")])
    #expect(
      faults(Project.self, ["ref": "p", "title": "t", "sort": "project", "partner": "x"])
        == [.fieldNotUsed("partner", by: "own")])
  }

  @Test(arguments: RecordKind.allCases)
  func everyKindNamesItsFieldsOnce(kind: RecordKind) {
    check(kind.type)
  }

  private func check<Record: PortfolioRecord>(_ type: Record.Type) {
    let names = Record.fields.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.first == "ref")
    #expect(Array(names.suffix(2)) == ["recorded", "recordedBy"])
  }
}
