import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// The funders' own forms, from their packs.
struct FunderForms {
  private let packs: [Pack]
  private let language: Language

  /// - Throws: `Findings` with what is wrong with a pack.
  init(_ context: Context) throws {
    packs = try PackFolder(templates: context.templates()).packs().filter { !$0.documents.isEmpty }
    language = context.language
  }

  /// The form that a report is written on: that of the grant's funder, or of those who fund the
  /// project when only one of them has one.
  func form(
    for request: DocumentRequest, as format: DocumentFormat, _ reader: PortfolioReader
  ) throws -> Pack.Document? {
    guard !packs.isEmpty, request.kind.body == nil else { return nil }
    let grants = try reader.grantSummaries().filter { grant in
      request.grant.map { grant.ref.text == $0 }
        ?? (grant.project.text == request.project && grant.awardDay != nil)
    }
    let funders = try reader.records(
      Funder.self, where: "ref", among: Set(grants.map(\.funder.text)))
    let forms = packs.filter { pack in funders.contains { pack.isFor($0) } }.flatMap(\.documents)
      .filter {
        $0.kind == request.kind.rawValue && $0.language == language.rawValue
          && TemplateOption.isPage($0.template) == (format == .html)
      }
    return forms.count == 1 ? forms[0] : nil
  }
}
