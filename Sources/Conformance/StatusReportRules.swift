import PortfolioModel

/// What a status report in the house format must add up to.
enum StatusReportRules {
  static let all: [FormatRule] = [
    FormatRule(
      "HUS-1", "Restbeløbet er ikke det bevilgede minus det forbrugte.",
      "What remains is not what was awarded less what has been spent."
    ) { report, _ in
      guard let money = report.first("oekonomi"), let grant = report.first("bevilling"),
        let awarded = number(grant, "beloeb"), let spent = number(money, "forbrugtTilDato"),
        let remaining = number(money, "restbeloeb"), awarded.units - spent.units != remaining.units
      else { return [] }
      return [.init(money, money["restbeloeb"])]
    },
    columns("HUS-2", "budget"), columns("HUS-3", "forbrugtIPerioden"),
    columns("HUS-4", "forbrugtTilDato"), columns("HUS-5", "restbudget"),
    FormatRule(
      "HUS-6", "Periodens slutning ligger før dens begyndelse.", "The period ends before it begins."
    ) { report, _ in
      (report.all("periode") + report.all("bevilling")).compactMap { item in
        guard let from = XMLDay.day(item["fra"]), let to = XMLDay.day(item["til"]), to < from else {
          return nil
        }
        return .init(item, "\(from.iso) – \(to.iso)")
      }
    },
    FormatRule(
      "HUS-7", "Tælleren er større end nævneren (af).",
      "The numerator is larger than the denominator (af)."
    ) { report, _ in
      report.all("aktivitet/resultat").compactMap { result in
        guard let value = number(result, "vaerdi"), let of = number(result, "af"), value > of else {
          return nil
        }
        return .init(result, "\(result["vaerdi"] ?? "") af \(result["af"] ?? "")")
      }
    },
    FormatRule(
      "HUS-12", "Resultatet mangler et tal, som dets form kræver (vaerdi, af, hoejst).",
      "The result lacks a number that its form demands (vaerdi, af, hoejst)."
    ) { report, _ in
      report.all("aktivitet/resultat").filter { result in
        numbers[result["form"] ?? "", default: []].contains { result[$0] == nil }
      }.map { .init($0, $0["form"]) }
    },
  ]

  /// The numbers that each form of a result is told by (`statusrapport.xsd`).
  private static let numbers = [
    "exact": ["vaerdi"], "ratio": ["vaerdi", "af"], "range": ["vaerdi", "hoejst"],
    "about": ["vaerdi"],
  ]

  private static func number(_ item: XMLItem, _ attribute: String) -> ExactDecimal? {
    item[attribute].flatMap { ExactDecimal($0) }
  }

  /// The lines of a column of the accounts make its total.
  private static func columns(_ id: String, _ attribute: String) -> FormatRule {
    FormatRule(
      id, "Budgetposterne giver ikke regnskabets sum (\(attribute)).",
      "The budget lines do not make the total of the accounts (\(attribute))."
    ) { report, _ in
      guard let accounts = report.first("regnskab"), let total = number(accounts, attribute),
        let sum = ExactDecimal.sum(
          accounts.all("budgetpost").compactMap { number($0, attribute) }), sum != total
      else { return [] }
      return [.init(accounts, accounts[attribute])]
    }
  }
}
