import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing
import XMLDocuments

/// `Grants/portfolio.xsd` says the same as the records do.
@Suite struct PortfolioSchemaTests {
  private static func attributes(of type: String, in schema: String) -> Set<String> {
    guard let start = schema.firstRange(of: "<xs:complexType name=\"\(type)\">") else { return [] }
    let rest = schema[start.upperBound...]
    let end = rest.firstRange(of: "\n  </xs:complexType>")?.lowerBound ?? rest.endIndex
    let names = rest[..<end].split(separator: "<xs:attribute name=\"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
    return Set(names)
  }

  @Test(arguments: RecordKind.allCases)
  func hasTheFieldsOfEveryKind(kind: RecordKind) throws {
    try check(kind.type, try Checkout.text("Grants/portfolio.xsd"))
  }

  private func check<Record: PortfolioRecord>(_ type: Record.Type, _ schema: String) throws {
    let expected = Set(Record.ownFields.map(\.name)).subtracting([PortfolioFormat.contentField])
    let name = String(describing: Record.self)
    #expect(Self.attributes(of: name, in: schema) == expected, "\(name)")
    #expect(schema.contains("<xs:element name=\"\(Record.kind.rawValue)\" type=\"\(name)\""))
    for field in Record.ownFields {
      guard case .choice(let words) = field.shape else { continue }
      for word in words { #expect(schema.contains("value=\"\(word)\""), "\(name).\(field.name)") }
    }
  }

  @Test func documentsEveryAttributeInBothLanguages() throws {
    let schema = try Checkout.text("Grants/portfolio.xsd")
    let attributes = schema.components(separatedBy: "<xs:attribute name=").count - 1
    let danish = schema.components(separatedBy: "xml:lang=\"da\"").count - 1
    let english = schema.components(separatedBy: "xml:lang=\"en\"").count - 1
    #expect(danish == english)
    #expect(danish >= attributes)
  }

  @Test(arguments: ["Grants/bysekretariatet.xml", "Exports/portefoelje.xml"])
  func takesTheSampleAndItsExport(file: String) throws {
    let schema = try XMLSchema(
      contentsOf: Checkout.file("Grants/portfolio.xsd").path(percentEncoded: false))
    #expect(schema.faults(inFile: Checkout.file(file).path(percentEncoded: false)) == [])
  }

  @Test(arguments: [
    ("amount=\"18000000.00 DKK\"", "amount=\"18.000.000,00\""),
    ("event=\"applied\"", "event=\"søgt\""),
    ("ref=\"leder\" ", ""), ("<funder ref=\"F1\"", "<fonder ref=\"F1\""),
    ("day=\"2017-03-27\"", "day=\"27.03.2017\""),
  ])
  func refusesWhatTheImporterWould(old: String, new: String) throws {
    let schema = try XMLSchema(
      contentsOf: Checkout.file("Grants/portfolio.xsd").path(percentEncoded: false))
    let text = try PortfolioFile.sample(replacing: old, with: new)
    let faults = schema.faults(in: Array(text.utf8))
    #expect(!faults.isEmpty)
  }
}
