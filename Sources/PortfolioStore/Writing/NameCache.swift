import PortfolioModel

/// What postings refer to, by the names that they use. Looking each up a million times would be
/// most of an import; here each is looked up once per transaction.
struct NameCache {
  struct Project {
    let id: Int64
    let currency: Currency
    /// The sources and their shares of the approved budget.
    let shares: [(source: Int64, ref: String, share: Int64)]
    let linesByTitle: [String: Int64]
    /// The same by `folded` titles, for spellings that are not quite the line's own.
    let linesByFoldedTitle: [String: Int64]
    let linesByRef: [String: Int64]
    let lineTitles: [String]
  }

  var projects: [String: Project] = [:]
  var sources: [String: Int64] = [:]
  var nextPostingId: Int64?

  /// Forgets what a new record of a kind may have changed.
  mutating func forget(_ kind: RecordKind) {
    switch kind {
    case .project, .budgetLine, .fundingSource, .budgetApproval, .fundingShare, .budget:
      projects = [:]
      sources = [:]
    default: break
    }
  }

  /// Spellings that are the same to a reader: any case, any apostrophe.
  static func folded(_ title: String) -> String {
    guard !title.utf8.allSatisfy({ $0 < 128 && $0 != 39 && $0 != 96 && !(65...90).contains($0) })
    else { return title }
    return String(title.lowercased().map { "'’‘´`".contains($0) ? "’" : $0 })
  }
}
