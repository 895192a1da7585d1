/// What an account in the house format must add up to.
enum AccountRules {
  static let all: [FormatRule] =
    columns("HUS-8", "indtaegter", "Indtægterne", "The income’s")
    + columns("HUS-9", "udgifter", "Udgifterne", "The expenses’") + [
      FormatRule(
        "HUS-10", "Afvigelsen er ikke regnskabet minus budgettet.",
        "The deviation is not the account less the budget."
      ) { account, _ in
        (account.all("indtaegter") + account.all("indtaegter/post") + account.all("udgifter")
          + account.all("udgifter/post")).compactMap { item in
            guard let budget = number(item, "budget"), let booked = number(item, "regnskab"),
              let deviation = number(item, "afvigelse"),
              booked.units - budget.units != deviation.units
            else { return nil }
            return .init(item, item["afvigelse"])
          }
      },
      FormatRule(
        "HUS-11", "Saldo ultimo er ikke saldo primo plus udbetalt minus forbrugt.",
        "The closing balance is not the opening balance plus received less spent."
      ) { account, _ in
        guard let settled = account.first("afregning"), let opening = number(settled, "saldoPrimo"),
          let received = number(settled, "udbetalt"), let spent = number(settled, "forbrugt"),
          let closing = number(settled, "saldoUltimo"),
          opening.units + received.units - spent.units != closing.units
        else { return [] }
        return [.init(settled, settled["saldoUltimo"])]
      },
    ]

  private static func columns(
    _ id: String, _ part: ElementPath, _ danish: String, _ english: String
  ) -> [FormatRule] {
    [
      FormatRule(
        id, "\(danish)s poster giver ikke summen.", "\(english) lines do not make the total."
      ) { account, _ in
        account.all(part).flatMap { whole in
          ["budget", "regnskab", "afvigelse"].compactMap { column -> FormatRule.Occurrence? in
            guard let total = number(whole, column),
              let sum = ExactDecimal.sum(
                whole.all("post").compactMap { number($0, column) }), sum != total
            else { return nil }
            return FormatRule.Occurrence(whole, whole[column])
          }
        }
      }
    ]
  }

  private static func number(_ item: XMLItem, _ attribute: String) -> ExactDecimal? {
    item[attribute].flatMap { ExactDecimal($0) }
  }
}
