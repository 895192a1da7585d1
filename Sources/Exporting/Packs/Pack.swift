import Conformance
import PortfolioModel

/// A funder's forms, formats and terms as data: a folder of `Templates/packs` with a `pack.xml`
/// that is valid against `pack.xsd`.
public struct Pack: Encodable, Sendable {
  /// The name of its folder.
  public let id: String
  public let title: String
  public let englishTitle: String
  /// The names that its funders have in the portfolio; none where it is for nobody in particular.
  public let funders: [String]
  public let documents: [Document]
  public let submissions: [Format]
  public let heads: [Head]
  public let terms: [PackTerm]
  public let duties: [PackDuty]

  /// A form of the funder's own.
  public struct Document: Encodable, Sendable {
    /// The kind of report.
    public let kind: String
    public let language: String
    /// The path of the Word file or page below the templates.
    public let template: String
    public let file: String?
  }

  /// An XML format: a template and the schema that what comes of it must follow.
  public struct Format: Encodable, Sendable {
    /// As the command line names it.
    public let format: String
    public let kind: String
    /// The path of the XML file with tags below the templates.
    public let template: String
    /// The path of the schema below the templates.
    public let schema: String
    /// The known format whose rules must hold as well.
    public let rules: String?
    /// The budget heads of the pack that it is in.
    public let heads: [Head]

    /// What a file of it is held against.
    var fileFormat: FileFormat {
      FileFormat(
        name: format, schema: schema, rulesOf: FileFormat.all.first { $0.name == rules })
    }
  }

  /// A budget head of the funder's and the lines of ours that belong to it.
  public struct Head: Encodable, Sendable {
    public let title: String
    public let lines: [String]
  }

  /// Whether it is a funder's, by one of the names that the portfolio has for them.
  public func isFor(_ funder: Funder) -> Bool { name(of: funder) != nil }

  /// The terms that it has for a grant of so much from a funder of its.
  public func terms(for funder: Funder, awarded: Money) -> [PackTerm] {
    let name = name(of: funder)
    return terms.filter { term in
      let limit = Int128(term.above ?? 0) * Int128(awarded.currency.minorUnitsPerUnit)
      return (term.funder == nil || term.funder == name)
        && (term.above == nil || Int128(awarded.minorUnits) > limit)
    }
  }

  /// The duties that come with a grant from a funder of its.
  public func duties(for funder: Funder) -> [PackDuty] {
    let name = name(of: funder)
    return duties.filter { $0.funder == nil || $0.funder == name }
  }

  /// The name that the pack has for a funder.
  private func name(of funder: Funder) -> String? {
    let aliases = (funder.aliases ?? "").split(separator: ";").map(String.init)
    let names = ([funder.name] + aliases).map { $0.lowercased().filter { $0 != " " } }
    return funders.first { names.contains($0.lowercased().filter { $0 != " " }) }
  }
}

/// A term that a funder gives grants on, and where it says so.
public struct PackTerm: Encodable, Sendable {
  public let rule: Term.Rule
  public let value: Quantity
  public let section: Narrative.Section?
  /// Which of the pack's funders it is a term of; all when nothing.
  public let funder: String?
  /// It applies only to grants of more than so many whole units of currency.
  public let above: Int?
  public let note: String?
  /// Whether the funder itself publishes it; else it is an inference.
  public let isDocumented: Bool
  public let source: String
}

/// A duty that comes with the funder's grants: so many months after each year or after the end.
public struct PackDuty: Encodable, Sendable {
  public enum Start: String, Choice, Encodable { case year, end }

  public let sort: Duty.Sort
  public let title: String
  public let after: Start
  public let months: Int
  /// The time of day, `12:00`, where there is one.
  public let time: String?
  public let funder: String?
  public let isDocumented: Bool
  public let source: String

  /// Its deadlines for a grant period, the first one first: 30 June after each calendar year for
  /// six months after `year`. From the last day of a month it goes to the last day of a month.
  public func deadlines(for period: DayRange) -> [ImpreciseDate] {
    let starts =
      after == .end
      ? [period.last] : (period.from.year...period.last.year).map { CalendarDate.endOfYear($0) }
    return starts.map { start in
      let next = start.adding(days: 1)
      let day =
        next.day == 1
        ? next.adding(months: months).adding(days: -1) : start.adding(months: months)
      let clock = (time ?? "").split(separator: ":").compactMap { Int($0) }
      guard clock.count == 2 else { return ImpreciseDate(day) }
      return ImpreciseDate(.minute(day, hour: clock[0], minute: clock[1]))
    }
  }
}
