import Conformance
import PortfolioModel
import PortfolioTestSupport
import Testing

/// The rules of the house formats, one fault at a time in the sample's own exports.
@Suite struct HouseRuleTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    let new: String
    /// Rules that cannot but speak as well.
    let also: Set<String>
    var testDescription: String { "\(rule): \(new)" }

    init(
      _ rule: String, _ file: String, _ old: String, _ new: String, also: Set<String> = []
    ) {
      (self.rule, self.file, self.old, self.new) = (rule, "Exports/\(file).xml", old, new)
      self.also = also
    }
  }

  static let changes: [Change] = [
    Change(
      "HUS-1", "statusrapport-G1-2017", "restbeloeb=\"15910306.07\"",
      "restbeloeb=\"15910306.08\""),
    Change(
      "HUS-2", "statusrapport-G1-2017", "navn=\"Formidling\" budget=\"400000.00\"",
      "navn=\"Formidling\" budget=\"400000.01\""),
    Change(
      "HUS-3", "statusrapport-G1-2017", "forbrugtIPerioden=\"40640.00\"",
      "forbrugtIPerioden=\"40640.01\""),
    Change(
      "HUS-4", "statusrapport-G1-2017", "forbrugtTilDato=\"40640.00\"",
      "forbrugtTilDato=\"40639.99\""),
    Change(
      "HUS-5", "statusrapport-G1-2017", "restbudget=\"359360.00\"", "restbudget=\"359360.50\""),
    Change(
      "HUS-6", "statusrapport-G1-2017", "<periode fra=\"2017-06-01\"",
      "<periode fra=\"2018-01-01\""),
    Change("HUS-7", "statusrapport-G1-2017", "vaerdi=\"11\" af=\"14\"", "vaerdi=\"15\" af=\"14\""),
    Change(
      "HUS-12", "statusrapport-G1-2017", "vaerdi=\"11\" af=\"14\"", "vaerdi=\"11\""),
    Change(
      "HUS-8", "slutregnskab-G3",
      "<indtaegter budget=\"450000.00\" regnskab=\"405000.00\" "
        + "afvigelse=\"-45000.00\"",
      "<indtaegter budget=\"450000.00\" regnskab=\"405001.00\" afvigelse=\"-44999.00\""),
    Change(
      "HUS-9", "slutregnskab-G3",
      "<udgifter budget=\"450000.00\" regnskab=\"448350.00\" "
        + "afvigelse=\"-1650.00\"",
      "<udgifter budget=\"450001.00\" regnskab=\"448351.00\" afvigelse=\"-1650.00\""),
    Change(
      "HUS-10", "slutregnskab-G3", "afvigelse=\"1450.00\"", "afvigelse=\"1450.01\"",
      also: ["HUS-9"]),
    Change(
      "HUS-11", "aarsopgoerelse-G1-2017", "saldoUltimo=\"160306.07\"",
      "saldoUltimo=\"160306.08\""),
  ]

  private static let check = FormatCheck(
    templates: Checkout.file("Templates").path(percentEncoded: false),
    today: CalendarDate(iso: "2018-03-15") ?? .first)

  private func spoken(_ text: String) throws -> [Finding] {
    let folder = try TestFolder()
    return try Self.check.check(file: folder.write(text, as: "fil.xml"), name: "fil.xml").findings
  }

  @Test(arguments: Set(changes.map(\.file)).sorted())
  func nothingIsWrongWithTheExport(file: String) throws {
    #expect(try spoken(Checkout.text(file)) == [])
  }

  @Test(arguments: changes)
  func onlyTheRuleOfTheFaultSpeaks(change: Change) throws {
    let text = try Checkout.text(change.file)
    #expect(text.contains(change.old), "nothing to change")
    let findings = try spoken(
      text.replacing(change.old, with: change.new, maxReplacements: 1))
    #expect(Set(findings.map(\.fault.ruleId)) == change.also.union([change.rule]), "\(findings)")
  }

  @Test func everyRuleOfTheHouseHasItsFault() {
    let rules = FileFormat.all.filter {
      ["statusrapport", "aarsopgoerelse", "slutregnskab"].contains($0.name)
    }
    .flatMap(\.ruleIds)
    #expect(Set(rules) == Set(Self.changes.map(\.rule)))
  }
}

extension Fault {
  fileprivate var ruleId: String {
    if case .formatRule(let id, _, _, _) = self { id } else { "\(self)" }
  }
}
