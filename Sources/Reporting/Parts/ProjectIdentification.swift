import PortfolioModel

/// Which project a report is about, and who pays for it.
public struct ProjectIdentification: Encodable, Sendable {
  public let organisation: String
  public let project: Reference<Project>
  public let title: String
  public let purpose: String?
  public let starts: ImpreciseDate?
  public let ends: ImpreciseDate?
  /// Those whose grants it lives on, each once.
  public let funders: [String]

  init(_ material: ReportMaterial) {
    organisation = material.organisation?.name ?? ""
    project = Reference(material.project.ref)
    title = material.project.title
    purpose = material.project.purpose
    starts = material.project.starts
    ends = material.project.ends
    var seen: Set<String> = []
    funders = material.grants.map(\.funderName).filter { seen.insert($0).inserted }
  }
}
