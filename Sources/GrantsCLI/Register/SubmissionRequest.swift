import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// What XML submission is asked for: enough to make it, and to make it anew when somebody asks what
/// has changed since it was sent.
struct SubmissionRequest {
  let kind: SubmissionKind
  let format: String
  var grant: String?
  var period: DayRange?
  var year: Int?
  /// The number of the instalment that is requested.
  var instalment: Int?
  var asOf: CalendarDate?

  /// Whether it is about one grant and cannot be about all.
  var needsGrant: Bool {
    switch kind {
    case .status, .yearAccount, .finalAccount, .instalmentRequest: true
    case .activities, .organisation: false
    }
  }

  /// - Throws: `UsageFault.missing` with all that the command line lacks.
  func check() throws {
    var missing: [String] = []
    if needsGrant, grant == nil { missing.append(say("bevillingen", "the grant")) }
    if kind == .status, period == nil { missing.append("--from, --to") }
    if kind == .yearAccount, year == nil { missing.append("--year") }
    if kind == .instalmentRequest, instalment == nil { missing.append("--instalment") }
    guard missing.isEmpty else { throw UsageFault.missing(missing) }
  }

  /// - Parameters:
  ///   - generated: when it says that it was made.
  ///   - heads: the budget heads that an account is laid out under.
  func content(
    _ reader: PortfolioReader, today: CalendarDate, generated: Moment, heads: [Pack.Head] = []
  ) throws -> SubmissionContent {
    let organisation = try reader.requiredOrganisation()
    switch kind {
    case .status:
      let whole = DayRange(first: .first, last: today)
      return .status(
        try reader.statusReport(grant ?? "", period: period ?? whole, asOf: asOf, today: today))
    case .yearAccount, .finalAccount:
      let report = try reader.accountReport(
        grant ?? "", year: kind == .yearAccount ? year : nil, asOf: asOf, today: today)
      return .account(
        try AccountSubmission(report, heads: heads.map { (title: $0.title, lines: $0.lines) }))
    case .activities:
      return .activities(
        ActivityFile(
          organisation: organisation, generated: generated))
    case .organisation:
      let reading = try ActivityReading(reader, today: today)
      var activities: [ActivityReport] = []
      try reading.forEach(format: format) { activities.append($0) }
      let file = ActivityFile(organisation: organisation, generated: generated)
      return .organisation(try OrganisationFile(file, activities))
    case .instalmentRequest:
      return .instalmentRequest(try instalmentRequest(reader, organisation, today))
    }
  }

  private func activities(_ reader: PortfolioReader, today: CalendarDate) throws -> [ActivityReport]
  {
    guard kind == .activities else { return [] }
    var activities: [ActivityReport] = []
    try ActivityReading(reader, today: today).forEach(grant, format: format) {
      activities.append($0)
    }
    return activities
  }

  private func instalmentRequest(
    _ reader: PortfolioReader, _ organisation: Organisation, _ today: CalendarDate
  ) throws -> InstalmentRequest {
    let summary = try reader.awardedGrant(grant ?? "", asOf: nil)
    let own = try reader.instalments().filter { $0.grant == summary.ref }
    guard let chosen = own.first(where: { $0.number == instalment }) else {
      throw UsageFault.unknownInstalment(
        instalment ?? 0, grant: summary.ref.text, known: own.map(\.number))
    }
    guard !chosen.outstanding.isZero else {
      throw UsageFault.nothingToRequest(chosen.ref.text)
    }
    let record = try reader.required(Grant.self, summary.ref.text)
    let funder = try reader.required(Funder.self, summary.funder.text)
    return InstalmentRequest(
      chosen, grant: record, organisation: organisation, funder: funder, today: today)
  }

  /// What it answers.
  private var answers: DueReport.What? {
    switch kind {
    case .status: period.map { .status($0) }
    case .yearAccount: year.map { .account($0) }
    case .finalAccount: .account(nil)
    case .activities, .organisation, .instalmentRequest: nil
    }
  }

  /// The name of its file without the ending.
  func fileName(today: CalendarDate) -> String {
    let parts: [String?] = [
      format, grant?.replacing("/", with: "-"), period?.from.iso, period?.last.iso,
      year.map(String.init), instalment.map(String.init), needsGrant ? nil : today.iso,
    ]
    return parts.compactMap { $0 }.joined(separator: "-")
  }
}

extension SubmissionRequest {
  /// The request behind an entry of the register; nothing when it is no such submission.
  init?(_ submission: Submission, instalments: [InstalmentStatus]) {
    guard let kind = SubmissionKind(rawValue: submission.report) else { return nil }
    self.kind = kind
    format = submission.format
    grant = submission.grant?.text
    if let first = submission.firstDay, let last = submission.lastDay {
      period = DayRange(first: first, last: last)
    }
    year = kind == .yearAccount ? submission.firstDay?.year : nil
    instalment = instalments.first { $0.ref == submission.instalment }?.number
  }

  /// What it becomes in the register.
  ///
  /// - Parameters:
  ///   - today: the day that it is reckoned from.
  ///   - generated: when it says that it was made.
  func sealing(
    _ reader: PortfolioReader, today: CalendarDate, generated: Moment
  ) throws -> Sealing {
    var submission = Submission()
    submission.report = kind.rawValue
    submission.format = format
    submission.grant = grant.map { Reference($0) }
    submission.instalment =
      try reader.instalments().first { $0.grant.text == grant && $0.number == instalment }?.ref
    let days = period ?? year.map { DayRange.year($0) }
    submission.firstDay = days?.from
    submission.lastDay = days?.last
    submission.asOf = asOf
    return Sealing(
      submission: submission, figures: try figures(reader, today: today, generated: generated),
      answers: answers)
  }

  /// The figures that stand in it.
  func figures(
    _ reader: PortfolioReader, today: CalendarDate, generated: Moment
  ) throws -> [DocumentFigure] {
    try content(reader, today: today, generated: generated)
      .figures(activities(reader, today: today))
  }
}
