import PortfolioModel

/// What postings refer to, by the names that they use. Looking each up a million times would be
/// most of an import; here each is looked up once per transaction.
struct NameCache {
  final class Project {
    let id: Int64
    let currency: Currency
    /// The sources and their shares of the approved budget.
    let shares: [(source: Int64, share: Int64)]
    let lines: [Line]
    /// The last voucher, in the order of their bytes, with its last running number: what comes
    /// after it is not there yet, and need not be looked for.
    private var last: (voucher: String, ordinal: Int)?
    /// Whether all lines of the last voucher were added in this transaction.
    private var isLastNew = false

    init(
      id: Int64, currency: Currency, shares: [(source: Int64, share: Int64)], lines: [Line],
      last: (voucher: String, ordinal: Int)?
    ) {
      self.id = id
      self.currency = currency
      self.shares = shares
      self.lines = lines
      self.last = last
    }

    /// Whether a line of a voucher comes after every one that is there.
    func isNew(_ voucher: String, _ ordinal: Int) -> Bool {
      guard let last else { return true }
      let order = Self.order(voucher, last.voucher)
      return order == 0 ? ordinal > last.ordinal : order > 0
    }

    /// The running number of the next line of a voucher; nothing where lines of it may have been
    /// there before.
    func nextOrdinal(of voucher: String) -> Int? {
      guard let last else { return 1 }
      let order = Self.order(voucher, last.voucher)
      if order == 0, isLastNew { return last.ordinal + 1 }
      return order > 0 ? 1 : nil
    }

    /// Takes note of a line that was added.
    func noteAdded(_ voucher: String, _ ordinal: Int) {
      guard isNew(voucher, ordinal) else { return }
      isLastNew = ordinal == 1 || (isLastNew && last?.voucher == voucher)
      last = (voucher, ordinal)
    }

    /// Below, at or above zero as the bytes of one text come before, with or after another's.
    private static func order(_ left: String, _ right: String) -> Int {
      var (left, right) = (left, right)
      return left.withUTF8 { left in
        right.withUTF8 { right in
          for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return Int(left[index]) - Int(right[index])
          }
          return left.count - right.count
        }
      }
    }
  }

  /// A budget line of a project.
  struct Line {
    let id: Int64
    let ref: String
    let title: String

    /// Whether the line is meant by the name that a posting gives it. The bytes are compared, as
    /// comparing texts that are not ASCII takes much longer.
    func isNamed(by name: Posting.LineName) -> Bool {
      switch name {
      case .ref(let ref): self.ref.utf8.elementsEqual(ref.text.utf8)
      case .title(let title): self.title.utf8.elementsEqual(title.utf8)
      }
    }
  }

  var projects: [String: Project] = [:]
  var sources: [String: Int64] = [:]

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
