import PortfolioModel

extension SeededPortfolio {
  /// The postings one after the other, in the order in which a finance system would export them:
  /// by and by of all projects. Each tenth shares its voucher with the one before it, and one in
  /// fifty is money that came back.
  public func forEachPosting(_ body: (Posting) throws -> Void) rethrows {
    guard !spenders.isEmpty else { return }
    var numbers = SeededNumbers(seed: size.seed ^ 0x706F_7374_696E_6773)
    let each = (size.postings + spenders.count - 1) / spenders.count
    for index in 0..<size.postings {
      let spender = spenders[index % spenders.count]
      try body(
        posting(index / spenders.count, of: each, spender: spender, &numbers))
    }
  }

  private func posting(
    _ number: Int, of each: Int, spender: Spender, _ numbers: inout SeededNumbers
  ) -> Posting {
    let isSecondLine = number % 10 == 9
    let voucher = isSecondLine ? number : number + 1
    let first = size.year.flatMap { CalendarDate(year: $0, month: 1, day: 1) }
    let days = first == nil ? spender.days : 365
    let day = (first ?? spender.first).adding(days: days * (voucher - 1) / max(1, each))
    let line = numbers.pick(spender.lines)
    let even = max(100, spender.means * 9 / 10 / Int64(each))
    let part = Int64(numbers.number(in: 50...150))
    let amount = max(1, even * part / 100)
    let isReturned = numbers.chance(percent: 2)
    return Posting(
      project: spender.project, line: .ref(line.ref), day: day,
      amount: Money(minorUnits: isReturned ? -amount : amount),
      text: isReturned ? "Retur, \(line.title)" : "\(line.title) \(day.month)/\(day.year)",
      voucher: "\(spender.voucherPrefix)-\(Self.padded(voucher, to: 7))",
      ordinal: isSecondLine ? 2 : 1, recorded: Moment(day, hour: 17), recordedBy: "generator")
  }
}
