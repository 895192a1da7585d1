import Exporting
import Foundation
import PortfolioTestSupport
import Reporting
import Testing

/// The templates that come with the program.
@Suite struct HouseTemplatesTests {
  static let files: [(ReportKind, String)] = ReportKind.allCases.flatMap { kind in
    ["da/\(kind.rawValue)", "en/\(kind.rawValue)"].flatMap { name in
      [(kind, "Templates/house/\(name).docx")]
        + (kind.hasPageTemplate ? [(kind, "Templates/house/\(name).xhtml")] : [])
    }
  }

  private static func template(_ path: String) throws -> DocumentTemplate {
    let bytes = try Array(Data(contentsOf: Checkout.file(path)))
    return try DocumentTemplate(bytes, name: path)
  }

  @Test(arguments: files)
  func everyTemplateUsesOnlyWhatItsKindOffers(kind: ReportKind, path: String) throws {
    #expect(try Self.template(path).check(kind.fields) == [])
  }

  @Test func aTemplateOfAnotherKindIsNotAccepted() throws {
    let account = try Self.template("Templates/house/da/account.docx")
    #expect(!account.check(ReportKind.status.fields).isEmpty)
    let page = try Self.template("Templates/house/da/account.xhtml")
    #expect(!page.check(ReportKind.status.fields).isEmpty)
  }

  @Test func theTemplatesAreWhatTheirDescriptionMakes() throws {
    let build = Checkout.file("Templates/house/build").path(percentEncoded: false)
    let outcome = try Program.shell("python3 '\(build)' --check", environment: [:])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
  }
}
