import Conformance
import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// One thing missing at a time: every attribute and every element of a whole file is taken out
/// once, and what is required is missed by its name.
@Suite struct RequiredFieldsTests {
  /// A file in which nothing is wrong, and what its standard says of each thing in it that its
  /// schema does not demand. Whatever stands in neither list, the schema must miss by its name.
  struct Whole: Sendable, CustomTestStringConvertible {
    let format: String
    let text: String
    /// What may be left out, as paths from the root.
    let optional: Set<String>
    /// What a rule beyond the schema misses, with the rule.
    let demanded: [String: String]
    var testDescription: String { format }
  }

  static let files = [
    Whole(
      format: "statusrapport", text: export("statusrapport-G1-2017"),
      optional: statusOptional, demanded: statusDemanded),
    Whole(
      format: "aarsopgoerelse", text: export("aarsopgoerelse-G1-2017"),
      optional: accountOptional, demanded: accountDemanded),
    Whole(
      format: "slutregnskab", text: export("slutregnskab-G3"), optional: accountOptional,
      demanded: accountDemanded),
    Whole(
      format: "iati-activities-2.03", text: ValidFiles.activities, optional: activityOptional,
      demanded: activityDemanded),
    Whole(
      format: "iati-organisations-2.03", text: ValidFiles.organisations,
      optional: organisationOptional, demanded: organisationDemanded),
    Whole(
      format: "ubl-invoice-2.1", text: export("ubl-G3-2"), optional: invoiceOptional,
      demanded: invoiceDemanded),
  ]

  private static func export(_ name: String) -> String {
    (try? Checkout.text("Exports/\(name).xml")) ?? ""
  }

  private static let check = FormatCheck(
    templates: Checkout.file("Templates").path(percentEncoded: false),
    today: CalendarDate(iso: "2018-03-15") ?? .first)

  private static func faults(_ text: String, _ format: String) throws -> [Fault] {
    let folder = try TestFolder()
    let known = try #require(FileFormat.all.first { $0.name == format })
    return try check.check(file: folder.write(text, as: "x.xml"), name: "x.xml", as: known)
      .findings.map(\.fault)
  }

  @Test(arguments: files)
  func whatIsRequiredIsMissedByItsName(whole: Whole) throws {
    #expect(try Self.faults(whole.text, whole.format) == [])
    let removals = Removal.all(of: whole.text)
    let known = whole.optional.union(whole.demanded.keys)
    #expect(known.subtracting(removals.map(\.field)) == [], "what the file does not have")
    for removal in removals {
      let faults = try Self.faults(removal.text, whole.format)
      if whole.optional.contains(removal.field) {
        #expect(faults == [], "\(removal.field)")
      } else if let rule = whole.demanded[removal.field] {
        #expect(faults.map(\.code).contains("R-" + rule), "\(removal.field): \(faults)")
      } else {
        let name = removal.field.split(separator: "/").last?.drop { $0 == "@" } ?? ""
        #expect(faults.contains { Self.misses(String(name), $0) }, "\(removal.field): \(faults)")
      }
    }
  }

  /// Whether a fault says that the schema wants something of a name.
  private static func misses(_ name: String, _ fault: Fault) -> Bool {
    guard case .notValid(_, let detail) = fault else { return false }
    return detail.split { !($0.isLetter || $0.isNumber || "-_".contains($0)) }
      .contains { $0 == name }
  }
}
