import Conformance
import PortfolioModel
import PortfolioTestSupport
import Testing

/// One fault at a time: each changes a file in which nothing is wrong in one place, and only the
/// rule for it speaks.
@Suite struct RuleFaultTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let rule: String
    let old: String
    let new: String
    /// Rules that cannot but speak as well.
    var also: Set<String> = []

    var testDescription: String { rule }

    init(_ rule: String, _ old: String, _ new: String, also: Set<String> = []) {
      (self.rule, self.old, self.new, self.also) = (rule, old, new, also)
    }
  }

  /// The end of a file in which one more activity has the identifier.
  private static func ofAnotherActivity(_ identifier: String) -> String {
    """
      <iati-activity xml:lang="da" default-currency="DKK">
        <iati-identifier>\(identifier)</iati-identifier>
        <reporting-org ref="DK-CVR-00000000" type="22"><narrative>Foreningen</narrative></reporting-org>
        <title><narrative>Et andet</narrative></title>
        <description><narrative>Om det andet.</narrative></description>
        <participating-org role="1"><narrative>Fonden</narrative></participating-org>
        <activity-status code="2"/>
        <activity-date type="1" iso-date="2018-01-01"/>
        <recipient-country code="DK"/>
        <sector code="16030"/>
      </iati-activity>
    </iati-activities>
    """
  }

  static let activityChanges: [Change] = [
    Change("1.3.1", ">DK-CVR-00000000-G9<", ">DK-CVR-00000000-G9 <"),
    Change("1.3.13", ">DK-CVR-00000000-G9<", ">DK-CVR-00000000-G/9<"),
    Change("1.4.1", "provider-activity-id=\"DK-1-A\"", "provider-activity-id=\"DK-1-A \""),
    Change("1.5.1", "receiver-activity-id=\"DK", "receiver-activity-id=\" DK"),
    Change(
      "1.6.1", "<other-identifier ref=\"J",
      "<other-identifier ref=\" DK-1\" type=\"A3\"/><other-identifier ref=\"J"),
    Change("1.7.1", "type=\"3\" ref=\"DK", "type=\"3\" ref=\" DK"),
    Change("1.8.1", "role=\"4\" type=\"22\" ref=\"DK", "role=\"4\" type=\"22\" ref=\" DK"),
    Change("1.8.13", "role=\"4\" type=\"22\" ref=\"DK-", "role=\"4\" type=\"22\" ref=\"DK?"),
    Change("1.9.1", "type=\"60\" activity-id=\"DK-1-A\"", "type=\"60\" activity-id=\" DK-1-A\""),
    Change(
      "1.10.1", "<provider-org provider", "<provider-org ref=\" DK-1\" provider"),
    Change(
      "1.10.13", "<provider-org provider", "<provider-org ref=\"DK|1\" provider"),
    Change(
      "1.10.1", "500.00</value>", "500.00</value><provider-org ref=\"DK-1\n\"/>"),
    Change("1.11.1", "<owner-org>", "<owner-org ref=\"DK-1 \">"),
    Change("1.11.13", "<owner-org>", "<owner-org ref=\"DK/1\">"),
    Change(
      "1.14.1", "<reporting-org ref=\"DK-CVR-00000000\"", "<reporting-org ref=\"DK-CVR-00000000 \"",
      also: ["1.1.21"]),
    Change(
      "1.14.13", "<reporting-org ref=\"DK-CVR-00000000\"", "<reporting-org ref=\"DK&amp;\"",
      also: ["1.1.21", "1.14.8"]),
    Change(
      "1.14.8", "<reporting-org ref=\"DK-CVR-00000000\"", "<reporting-org ref=\"DK-XYZ-00000000\"",
      also: ["1.1.21"]),
    Change("1.15.1", "<receiver-org ref=\"DK", "<receiver-org ref=\" DK"),
    Change("1.15.13", "<receiver-org ref=\"DK-", "<receiver-org ref=\"DK/"),
    Change(
      "1.16.1", "<other-identifier ref=\"J",
      "<other-identifier ref=\"DK-CVR-1 \" type=\"B1\"/><other-identifier ref=\"J"),
    Change("1.1.2", "</iati-activities>", ofAnotherActivity("DK-CVR-00000000-G9")),
    Change("1.1.3", ">DK-CVR-00000000-G9<", ">DK-CVR-00000000<", also: ["1.1.21"]),
    Change("1.1.21", ">DK-CVR-00000000-G9<", ">G9<"),
    Change(
      "6.11.1",
      "<activity-date type=\"1\" iso-date=\"2018-01-01\"/>\n    <activity-date type=\"2\" iso-date=\"2018-01-02\"/>",
      ""),
    Change("4.1.1", "xml:lang=\"da\" ", ""),
    Change("4.3.1", "<narrative>Et fællesskab<", "<narrative> <"),
    Change("4.4.1", "<narrative>Om fællesskabet.<", "<narrative><"),
    Change("6.8.1", "<owner-org><narrative>Fonden</narrative></owner-org>", "<owner-org/>"),
    Change(
      "6.9.1",
      "<provider-org provider-activity-id=\"DK-1-A\"><narrative>Fonden</narrative></provider-org>",
      "<provider-org/>"),
    Change("6.9.2", "<receiver-org ref=\"DK-CVR-00000000\"", "<receiver-org"),
    Change(
      "6.10.1", "<participating-org role=\"4\" type=\"22\" ref=\"DK-CVR-00000000\"/>",
      "<participating-org role=\"4\"/>"),
    Change(
      "6.2.2",
      "<sector vocabulary=\"1\" code=\"16030\" percentage=\"33.34\"/>\n    <sector vocabulary=\"1\" code=\"16040\" percentage=\"66.66\"/>",
      ""),
    Change(
      "6.6.2", "<value value-date=\"2018-02-01\">0.00</value>",
      "<value value-date=\"2018-02-01\">0.00</value><sector code=\"16030\"/>"),
    Change(
      "6.7.2",
      "<sector vocabulary=\"1\" code=\"16030\" percentage=\"33.34\"/>\n    <sector vocabulary=\"1\" code=\"16040\" percentage=\"66.66\"/>",
      "", also: ["6.2.2"]),
    Change(
      "3.6.2", "<value value-date=\"2018-02-01\">0.00</value>",
      "<value value-date=\"2018-02-01\">0.00</value><recipient-country code=\"DK\"/>"),
    Change("3.7.1", "<recipient-country code=\"DK\"/>", ""),
    Change(
      "2.2.1", "<sector vocabulary=\"1\" code=\"16030\"",
      "<sector vocabulary=\"99\" code=\"A\" percentage=\"100\"/><sector vocabulary=\"1\" code=\"16030\""
    ),
    Change("6.14.1", "code=\"1\" significance=\"1\"", "code=\"1\""),
    Change("6.13.1", "code=\"A\"><narrative>Naboskab</narrative></policy-marker>", "code=\"A\"/>"),
    Change("2.1.1", "code=\"16030\" percentage=\"33.34\"", "code=\"16030\""),
    Change("2.1.2", "percentage=\"33.34\"", "percentage=\"33.33\""),
    Change("2.1.4", "<sector vocabulary=\"1\" code=\"16030\" percentage=\"33.34\"/>\n", ""),
    Change(
      "3.1.1", "<recipient-country code=\"DK\"/>",
      "<recipient-country code=\"DK\"/><recipient-country code=\"SE\" percentage=\"40\"/>"),
    Change(
      "3.1.2", "<recipient-country code=\"DK\"/>",
      "<recipient-country code=\"DK\" percentage=\"33.33\"/><recipient-country code=\"SE\" percentage=\"66.66\"/>"
    ),
    Change(
      "3.1.4", "<recipient-country code=\"DK\"/>",
      "<recipient-country code=\"DK\" percentage=\"99\"/>"),
    Change(
      "3.4.1", "<recipient-country code=\"DK\"/>",
      "<recipient-country code=\"DK\" percentage=\"40\"/><recipient-region code=\"89\"/>"),
    Change(
      "3.4.2", "<recipient-country code=\"DK\"/>",
      "<recipient-country code=\"DK\" percentage=\"40\"/><recipient-region code=\"89\" percentage=\"50\"/>"
    ),
    Change(
      "3.4.4", "<recipient-country code=\"DK\"/>",
      "<recipient-region code=\"89\" percentage=\"50\"/>"),
    Change(
      "12.1.1", "<recipient-country code=\"DK\"/>",
      "<recipient-country code=\"DK\" percentage=\"101\"/>", also: ["3.1.4"]),
    Change(
      "12.1.1", "<recipient-country code=\"DK\"/>",
      "<recipient-region code=\"89\" percentage=\"-1\"/>", also: ["3.4.4"]),
    Change(
      "12.2.1", "<transaction><transaction-type code=\"11\"/>",
      "<capital-spend percentage=\"101\"/><transaction><transaction-type code=\"11\"/>"),
    Change("12.3.1", "percentage=\"33.34\"", "percentage=\"-33.34\"", also: ["2.1.2"]),
    Change(
      "102.1.1",
      "<sector vocabulary=\"1\" code=\"16030\" percentage=\"33.34\"/>\n    <sector vocabulary=\"1\" code=\"16040\" percentage=\"66.66\"/>",
      "<sector vocabulary=\"2\" code=\"160\"/>"),
    Change("11.1.2", "type=\"3\" iso-date=\"2019-12-31\"", "type=\"3\" iso-date=\"2017-12-31\""),
    Change(
      "11.1.3", "<activity-date type=\"3\"",
      "<activity-date type=\"4\" iso-date=\"2018-01-01\"/><activity-date type=\"3\""),
    Change("11.1.4", "type=\"2\" iso-date=\"2018-01-02\"", "type=\"2\" iso-date=\"2018-03-16\""),
    Change(
      "11.1.5", "<activity-date type=\"3\"",
      "<activity-date type=\"4\" iso-date=\"2018-03-16\"/><activity-date type=\"3\""),
    Change(
      "11.2.1", "<transaction-date iso-date=\"2018-02-01\"/>",
      "<transaction-date iso-date=\"2018-03-16Z\"/>"),
    Change("11.2.2", "value-date=\"2018-02-01\"", "value-date=\"2018-03-16\""),
    Change("11.1.1", "last-updated-datetime=\"2018-03-14T", "last-updated-datetime=\"2018-03-16T"),
    Change(
      "8.6.3", "<period-end iso-date=\"2018-06-30\"/>", "<period-end iso-date=\"2018-05-31\"/>"),
    Change(
      "8.6.1", "<period-end iso-date=\"2018-02-28\"/><target value",
      "<period-end iso-date=\"2017-02-28\"/><target value"),
    Change(
      "7.5.3", "<period-start iso-date=\"2018-01-01\"/><period-end iso-date=\"2018-12-31\"/>",
      "<period-start iso-date=\"2018-01-01\"/><period-end iso-date=\"2019-01-02\"/>"),
    Change("7.8.1", " default-currency=\"DKK\"", ""),
    Change("7.9.1", "code=\"1.2.1\" percentage=\"60\"", "code=\"1.2.1\""),
    Change("7.9.2", "code=\"1.2.1\" percentage=\"60\"", "code=\"1.2.1\" percentage=\"59\""),
    Change("7.9.4", "<budget-item code=\"1.2.1\" percentage=\"60\"/>", ""),
    Change(
      "107.1.1", "<default-aid-type code=\"A01\"/>",
      "<default-aid-type code=\"1\" vocabulary=\"2\"/>"),
    Change(
      "107.1.2", "<default-aid-type code=\"A01\"/>",
      "<default-aid-type code=\"A01\"/><default-aid-type code=\"B01\" vocabulary=\"1\"/>"),
    Change(
      "107.2.1", "<value value-date=\"2018-02-01\">0.00</value>",
      "<value value-date=\"2018-02-01\">0.00</value><aid-type code=\"1\" vocabulary=\"2\"/>"),
    Change(
      "107.2.2", "<value value-date=\"2018-02-01\">0.00</value>",
      "<value value-date=\"2018-02-01\">0.00</value><aid-type code=\"A01\"/><aid-type code=\"B01\"/>"
    ),
    Change("8.8.1", "<baseline year=\"2017\" value=\"0\"/>", "<baseline year=\"2017\"/>"),
    Change("8.9.1", "<target value=\"3\"/>", "<target/>"),
    Change("8.10.1", "<actual value=\"0\"/>", "<actual/>"),
    Change(
      "8.8.2", "<baseline year=\"2017\" value=\"0\"/>", "<baseline year=\"2017\" value=\"nul\"/>"),
    Change("8.9.2", "<target value=\"3\"/>", "<target value=\"3,5\"/>"),
    Change("8.10.2", "<actual value=\"0\"/>", "<actual value=\"N/A\"/>"),
    Change(
      "8.8.3", "<baseline year=\"2017\"><comment>", "<baseline year=\"2017\" value=\"1\"><comment>"),
    Change("8.9.3", "<target><comment>", "<target value=\"1\"><comment>"),
    Change("8.10.3", "<actual><comment>", "<actual value=\"1\"><comment>"),
    Change(
      "8.11.1", "<title><narrative>Unge</narrative></title>",
      "<title><narrative>Unge</narrative></title><reference vocabulary=\"99\" vocabulary-uri=\"https://example.org\" code=\"A\"/>"
    ),
    Change("3.7.2", "<recipient-country code=\"DK\"/>", "", also: ["3.7.1"]),
  ]

  static let organisationChanges: [Change] = [
    Change("1.12.1", ">DK-CVR-00000000</organisation", "> DK-CVR-00000000</organisation"),
    Change("1.12.13", ">DK-CVR-00000000</organisation", ">DK|CVR</organisation"),
    Change(
      "1.17.1", "<total-expenditure>",
      "<recipient-org-budget status=\"2\"><recipient-org ref=\"DK-1 \"/>"
        + "<period-start iso-date=\"2018-01-01\"/><period-end iso-date=\"2018-12-31\"/>"
        + "<value value-date=\"2018-01-01\">1.00</value></recipient-org-budget><total-expenditure>"),
    Change("1.18.1", "<reporting-org ref=\"DK", "<reporting-org ref=\" DK"),
    Change(
      "1.18.13", "<reporting-org ref=\"DK-", "<reporting-org ref=\"DK/", also: ["1.18.8"]),
    Change("1.18.8", "<reporting-org ref=\"DK-CVR", "<reporting-org ref=\"CVR"),
    Change(
      "8.6.3", "<period-end iso-date=\"2018-12-31\"/>", "<period-end iso-date=\"2017-12-31\"/>"),
    Change(
      "7.5.3", "<period-end iso-date=\"2018-12-31\"/>", "<period-end iso-date=\"2019-12-31\"/>"),
    Change("7.8.2", " default-currency=\"DKK\"", ""),
    Change("4.5.1", " xml:lang=\"da\"", ""),
    Change(
      "11.4.1", " default-currency",
      " last-updated-datetime=\"2018-03-16T00:00:00Z\" default-currency"),
    Change(
      "11.3.1", "<total-expenditure>",
      "<recipient-country-budget status=\"2\"><recipient-country code=\"DK\"/>"
        + "<period-start iso-date=\"2018-01-01\"/><period-end iso-date=\"2018-12-31\"/>"
        + "<value value-date=\"2018-01-01\">1.00</value><budget-line>"
        + "<value value-date=\"2019-01-01\">1.00</value><narrative>Løn</narrative></budget-line>"
        + "</recipient-country-budget><total-expenditure>"),
  ]

  static let invoiceChanges: [Change] = [
    Change(
      "BR-CO-10", "<c:ID>1</c:ID><c:LineExtensionAmount currencyID=\"DKK\">45000.00",
      "<c:ID>1</c:ID><c:LineExtensionAmount currencyID=\"DKK\">44999.99"),
    Change(
      "BR-CO-15", "TaxExclusiveAmount currencyID=\"DKK\">45000.00",
      "TaxExclusiveAmount currencyID=\"DKK\">44000.00"),
    Change(
      "BR-CO-16", "PayableAmount currencyID=\"DKK\">45000.00",
      "PayableAmount currencyID=\"DKK\">45000.01"),
    Change("BR-05", "PayableAmount currencyID=\"DKK\"", "PayableAmount currencyID=\"EUR\""),
    Change("BR-CO-25", "<c:DueDate>2018-04-15</c:DueDate>", ""),
    Change(
      "UBL-1",
      "<a:AccountingSupplierParty><a:Party><a:PartyName><c:Name>Foreningen</c:Name></a:PartyName></a:Party></a:AccountingSupplierParty>",
      ""),
    Change(
      "UBL-2",
      "<a:AccountingCustomerParty><a:Party><a:PartyName><c:Name>Fonden</c:Name></a:PartyName></a:Party></a:AccountingCustomerParty>",
      ""),
    Change(
      "UBL-3",
      "<a:LegalMonetaryTotal><c:LineExtensionAmount currencyID=\"DKK\">45000.00</c:LineExtensionAmount><c:TaxExclusiveAmount currencyID=\"DKK\">45000.00</c:TaxExclusiveAmount><c:TaxInclusiveAmount currencyID=\"DKK\">45000.00</c:TaxInclusiveAmount><c:PayableAmount currencyID=\"DKK\">45000.00</c:PayableAmount></a:LegalMonetaryTotal>",
      ""),
    Change("UBL-4", "<a:Item><c:Name>Sidste rate</c:Name></a:Item>", ""),
  ]

  /// Schemas and code lists are read once for all cases.
  private static let check = FormatCheck(
    templates: Checkout.file("Templates").path(percentEncoded: false),
    today: CalendarDate(iso: "2018-03-15") ?? .first)

  private func spoken(_ text: String) throws -> [Finding] {
    let folder = try TestFolder()
    return try Self.check.check(file: folder.write(text, as: "fil.xml"), name: "fil.xml").findings
  }

  @Test(arguments: [ValidFiles.activities, ValidFiles.organisations, ValidFiles.invoice])
  func findsNothingWhereNothingIsWrong(file: String) throws {
    #expect(try spoken(file) == [])
  }

  private func checkChange(_ change: Change, in file: String) throws {
    #expect(file.contains(change.old), "nothing to change")
    let findings = try spoken(file.replacing(change.old, with: change.new))
    let rules = Set(findings.compactMap(rule))
    // A rule about transactions can only be broken where some of them have what others lack.
    let expected = change.also.union([change.rule])
    #expect(rules == expected, "\(findings)")
    #expect(findings.allSatisfy { ($0.place?.line ?? 0) > 1 })
  }

  @Test(arguments: activityChanges.filter { !["6.7.2", "3.7.2"].contains($0.rule) })
  func namesTheRuleOfAnActivity(change: Change) throws {
    try checkChange(change, in: ValidFiles.activities)
  }

  @Test(arguments: organisationChanges)
  func namesTheRuleOfAnOrganisation(change: Change) throws {
    try checkChange(change, in: ValidFiles.organisations)
  }

  @Test(arguments: invoiceChanges)
  func namesTheRuleOfAnInvoice(change: Change) throws {
    try checkChange(change, in: ValidFiles.invoice)
  }

  @Test func namesTransactionsWithoutWhatTheOthersHave() throws {
    let sectors = """
          <sector vocabulary="1" code="16030" percentage="33.34"/>
          <sector vocabulary="1" code="16040" percentage="66.66"/>
      """
    let zero = "<value value-date=\"2018-02-01\">0.00</value>"
    let file = ValidFiles.activities.replacing(
      sectors.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.joined(
        separator: "\n    "), with: "")
    let some = file.replacing(zero, with: zero + "<sector code=\"16030\"/>")
    #expect(some != file)
    #expect(try spoken(some).map(rule) == ["6.7.2"])

    let places = ValidFiles.activities.replacing("<recipient-country code=\"DK\"/>", with: "")
      .replacing(zero, with: zero + "<recipient-country code=\"DK\"/>")
    #expect(try spoken(places).map(rule) == ["3.7.2"])
  }

  private func rule(_ finding: Finding) -> String? {
    if case .formatRule(let id, _, _, _) = finding.fault { id } else { nil }
  }

  @Test func anotherIdentifierIsNoRepetition() throws {
    let file = ValidFiles.activities.replacing(
      "</iati-activities>", with: Self.ofAnotherActivity("DK-CVR-00000000-G8"))
    #expect(try spoken(file) == [])
  }

  @Test func everyRuleHasItsFault() {
    let covered = Set(
      (Self.activityChanges + Self.organisationChanges + Self.invoiceChanges).map(\.rule))
    let rules = FileFormat.all.filter { $0.name.hasPrefix("iati") || $0.name.hasPrefix("ubl") }
      .flatMap(\.ruleIds)
    #expect(Set(rules).subtracting(covered) == [])
  }
}
