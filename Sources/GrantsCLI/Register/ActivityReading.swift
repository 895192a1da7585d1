import PortfolioModel
import PortfolioStore
import Reporting

extension PortfolioReader {
  /// Whoever sends something; every format asks for a name.
  ///
  /// - Throws: `UsageFault.missing` where there is no organisation.
  func requiredOrganisation() throws -> Organisation {
    guard let organisation = try organisation() else {
      throw UsageFault.missing([HelpLanguage.current.name(RecordKind.organisation)])
    }
    return organisation
  }
}

/// Grants as activities, read a group at a time: however many there are, no more of them are in
/// memory.
struct ActivityReading {
  /// Enough grants for a question to be worth its while.
  private static let groupSize = 100

  let organisation: Organisation
  private let reader: PortfolioReader
  private let today: CalendarDate

  /// - Parameter today: what lies after it has not happened yet.
  /// - Throws: `UsageFault.missing` where there is no organisation.
  init(_ reader: PortfolioReader, today: CalendarDate) throws {
    organisation = try reader.requiredOrganisation()
    self.reader = reader
    self.today = today
  }

  /// Makes every activity, or that of one grant.
  ///
  /// - Returns: the applications that are left out of a file of all grants, as nobody knows yet when
  ///   they would begin.
  /// - Throws: `UsageFault.unknownGrant`; `Findings` with what one of them lacks for the format.
  @discardableResult
  func forEach(
    _ ref: String? = nil, format: String, _ body: (ActivityReport) throws -> Void
  ) throws -> [Finding] {
    var lacks: [Finding] = []
    var leftOut: [Finding] = []
    var count = 0
    func make(_ refs: [Reference<Grant>]) throws {
      let group = try group(refs)
      if let ref, group.grants.isEmpty { throw UsageFault.unknownGrant(ref, nearest: nil) }
      for grant in group.grants {
        if ref == nil, grant.firstDay == nil, grant.stage(on: today) == .applied {
          leftOut.append(leftOutFinding(grant, format))
          continue
        }
        let report = try ActivityReport(group.material(of: grant, organisation, today: today))
        count += 1
        lacks += report.findings(format: format)
        if lacks.isEmpty { try body(report) }
      }
    }
    if let ref {
      try make([Reference(ref)])
    } else {
      try reader.keepLittleInMemory()
      try reader.forEachGroupOfGrants(of: Self.groupSize, make)
    }
    guard lacks.isEmpty else { throw Findings(lacks) }
    guard count > 0 else { throw Findings(leftOut + [Finding(.nothingAwarded)]) }
    return leftOut
  }

  private func leftOutFinding(_ grant: GrantSummary, _ format: String) -> Finding {
    Finding(
      .neededByFormat(field: "firstDay", kind: .grant, ref: grant.ref.text, format: format),
      severity: .warning, subject: Finding.Subject(kind: .grant, ref: grant.ref.text))
  }

  /// What a file of activities tells of: our own grants that are awarded or applied for.
  private func isListed(_ grant: GrantSummary) -> Bool {
    let stage = grant.stage(on: today)
    return grant.holder == .own && (stage.isAwarded || stage == .applied)
  }

  private func group(_ refs: [Reference<Grant>]) throws -> ActivityGroup {
    let around = try reader.grantSummaries(around: refs).filter(isListed)
    let asked = Set(refs)
    let grants = around.filter { asked.contains($0.ref) }
    return try ActivityGroup(
      reader, grants, around: around, past: DayRange(first: .first, last: today))
  }
}
