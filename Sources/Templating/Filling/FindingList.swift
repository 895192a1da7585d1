/// Findings in their order, each once, however often the tag that it concerns is filled.
struct FindingList {
  /// The most that are kept: a template can be wrong in every tag of it.
  static let limit = 1000

  private(set) var all: [TemplateFinding] = []
  private var known: Set<TemplateFinding> = []

  init(_ findings: [TemplateFinding] = []) {
    for finding in findings { add(finding) }
  }

  mutating func add(_ finding: TemplateFinding) {
    if all.count < Self.limit, known.insert(finding).inserted { all.append(finding) }
  }
}
