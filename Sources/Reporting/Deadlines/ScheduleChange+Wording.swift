import PortfolioModel

extension ScheduleChange {
  /// `O-INF-2 Slutregnskab: fristen er nu 28.02.2019 (før 30.11.2018)`.
  public func words(_ l: Language) -> String {
    let spelling = Spelling(l)
    let date = { (date: ImpreciseDate?) in
      date.map(spelling.date) ?? l.say("ingen dato", "no date")
    }
    switch self {
    case .added(let ref, let title, let due):
      return l.say(
        "\(ref) \(title): ny forpligtelse, frist \(date(due))",
        "\(ref) \(title): new duty, due \(date(due))")
    case .moved(let ref, let title, let old, let new):
      return l.say(
        "\(ref) \(title): fristen er nu \(date(new)) (før \(date(old)))",
        "\(ref) \(title): the deadline is now \(date(new)) (was \(date(old)))")
    case .dropped(let ref, let title):
      return l.say(
        "\(ref) \(title): bortfalder; fristplanen giver den ikke længere",
        "\(ref) \(title): falls away; its schedule does not give it any more")
    case .left(let ref, let title):
      return l.say(
        "\(ref) \(title): fristplanen giver den ikke længere, men den er påbegyndt og står",
        "\(ref) \(title): its schedule does not give it any more, but it was begun and stands")
    case .kept(let ref, let title, let due):
      return l.say(
        "\(ref) \(title): fristen er stadig \(date(due)), men det, den følger, kendes ikke længere",
        "\(ref) \(title): the deadline is still \(date(due)), but what it follows is not known now")
    }
  }
}
