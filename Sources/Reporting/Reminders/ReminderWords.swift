import PortfolioModel

/// The sentences of one letter.
struct ReminderWords {
  let reminder: OwedReminder
  let today: CalendarDate
  let l: Language

  private var item: DeadlineItem { reminder.deadline }
  private var isAwaited: Bool { item.direction == .incoming }
  private var isLate: Bool { item.daysLate != nil }
  private var spelling: Spelling { Spelling(l) }
  private var what: String { l.say("»\(item.title)«", "“\(item.title)”") }

  /// `Frist om 16 dage: Årsrapport 2017 – MyWay`.
  var subject: String {
    let name = "\(item.title) – \(item.subject)"
    let word = isAwaited ? l.say("Afventes", "Awaited") : l.say("Frist", "Deadline")
    let isSpan = isAwaited || item.day == nil && !isLate
    let when = isSpan ? spelling.date(reminder.due) : item.latenessWords(l)
    return "\(word) \(when ?? ""): \(name)"
  }

  var greeting: String {
    let name = item.responsible.map { $0.name ?? $0.role.lowercased() } ?? ""
    return l.say("Kære \(name)", "Dear \(name)")
  }

  /// What, to whom and when, in one breath.
  var opening: String {
    let (due, subject) = (item.dueWords(l), item.subject)
    if let from = item.awaitedFrom {
      return l.say(
        "Vi venter på \(what) fra \(from) til \(subject). Fristen er \(due).",
        "We are waiting for \(what) from \(from), for \(subject). The deadline is \(due).")
        + (isLate ? " " + lateness : "")
    }
    guard item.day != nil || isLate else {
      let first = item.firstDay.map { day in
        let date = spelling.long(day)
        return l.say("; den kan tidligst blive \(date)", "; it is \(date) at the earliest")
      }
      return l.say(
        "\(what) for \(subject) har frist \(due). Dagen er ikke fastsat\(first ?? "").",
        "\(what) for \(subject) is due \(due). The day has not been set\(first ?? "").")
    }
    let place =
      isMeeting
      ? l.say("holdt", "held")
      : item.recipientWords.map { l.say("hos \($0)", "with \($0)") }
        ?? l.say("færdig", "finished")
    let when = reminder.due.isBefore ? due : l.say("senest \(due)", "by \(due)")
    return isLate
      ? l.say(
        "\(what) for \(subject) skulle have været \(place) \(when). \(lateness)",
        "\(what) for \(subject) should have been \(place) \(when). \(lateness)")
      : l.say(
        "\(what) for \(subject) skal være \(place) \(when). "
          + "Det er \(item.latenessWords(l) ?? "").",
        "\(what) for \(subject) must be \(place) \(when). "
          + "That is \(item.latenessWords(l) ?? "").")
  }

  /// Whether it is held and not sent.
  private var isMeeting: Bool { [.review, .meeting].contains(item.sort) }

  private var lateness: String {
    let days = item.daysLate ?? 0
    let count = l.count(days, ("dag", "dage"), ("day", "days"))
    return days == 0
      ? l.say("Fristen er overskredet i dag.", "The deadline was missed earlier today.")
      : l.say("Fristen er overskredet med \(count).", "The deadline was missed \(count) ago.")
  }

  var safeWeekday: String? {
    guard !isLate, !isAwaited, let words = item.safeWeekdayWords(l) else { return nil }
    let sentence = Spelling.capitalised(words)
    return (item.safeWeekday.map { $0 < today } ?? false)
      ? l.say("\(sentence), og den er gået.", "\(sentence), which has passed.")
      : l.say(
        "\(sentence). Send senest den dag, så der er nogen til at tage imod.",
        "\(sentence). Send it by then, so that somebody is there to receive it.")
  }

  var atStake: String? {
    item.atStakeWords(l).map { Spelling.sentence(Spelling.capitalised($0) + ".") }
  }

  /// That it may have been sent before: rather twice than not at all.
  var repeated: String? {
    reminder.interrupted.map { moment in
      let when = spelling.moment(moment)
      return l.say(
        "Du kan have fået denne påmindelse før: afsendelsen \(when) blev afbrudt, før den var "
          + "bekræftet. Den sendes igen for en sikkerheds skyld.",
        "You may have had this reminder before: sending it on \(when) was cut off before it was "
          + "confirmed. It is sent again to be on the safe side.")
    }
  }

  /// The steps of which no reminder was sent on its day, this one's own among them.
  var late: String? {
    let own = reminder.step.day < today ? [reminder.step] : []
    let steps = reminder.missed + own
    let most = 6
    var names = steps.prefix(most).map { "\(l.words($0)) (\(spelling.short($0.day)))" }
    let more = steps.count - most
    if more > 0 { names.append(l.say("\(more) til", "\(more) more")) }
    let list = l.list(names)
    switch steps.count {
    case 0: return nil
    case 1:
      return l.say(
        "Påmindelsen \(list) blev ikke sendt den dag.",
        "The reminder \(list) was not sent on that day.")
    default:
      return l.say(
        "Disse påmindelser blev ikke sendt på deres dag: \(list).",
        "These reminders were not sent on their day: \(list).")
    }
  }

  var rows: [ReminderLetter.Row] {
    let grant = item.grant.map { "\($0), \(item.subject)" } ?? item.subject
    let rows: [(String, String?)] = [
      (l.say("Frist", "Deadline"), item.dueWords(l)),
      (
        l.say("Sidste hverdag", "Safe weekday"),
        isAwaited || isLate ? nil : item.safeWeekday.map { spelling.weekday($0) }
      ),
      (l.say("Til", "To"), item.recipientWords), (l.say("Fra", "From"), item.awaitedFrom),
      (l.say("For", "For"), grant), (l.say("Status", "Status"), l.name(item.state)),
      (l.say("Nr.", "Ref"), item.duty.text), (l.say("Bemærkning", "Note"), item.note),
    ]
    return rows.compactMap { label, value in
      value.map { ReminderLetter.Row(label: label, value: $0) }
    }
  }

  /// What is left to do in the house before the deadline, where there is still time for it.
  var houseRows: [ReminderLetter.Row] {
    guard !isLate else { return [] }
    return item.internalDates.filter { !$0.isDone }.map { date in
      let other = item.otherWords(date).map { ", \($0)" } ?? ""
      let day = spelling.weekday(date.day) + other
      return ReminderLetter.Row(
        label: Spelling.capitalised(l.name(date.step)),
        value: date.day < today ? l.say("\(day) (er gået)", "\(day) (has passed)") : day)
    }
  }

  var steps: [String] {
    if let from = item.awaitedFrom {
      return [
        l.say("Spørg \(from), hvornår det kommer.", "Ask \(from) when it will come."),
        recorded(l.say("det er kommet", "it has come")),
      ]
    }
    let report = l.definiteName(item.sort)
    let sent = recorded(
      isMeeting
        ? l.say("\(report) er holdt", "\(report) has been held")
        : l.say("\(report) er sendt", "\(report) has been sent"))
    if isLate { return [act(report), sent] }
    return item.day == nil ? [ask, sent] : [sent]
  }

  private func act(_ report: String) -> String {
    let other = item.recipientWords.map { l.say(" med \($0)", " with \($0)") } ?? ""
    let verb = isMeeting ? "Hold" : "Send"
    return l.say(
      "\(verb) \(report) nu, eller aftal en ny frist\(other).",
      "\(verb) \(report) now, or agree on a new deadline\(other).")
  }

  private var ask: String {
    let act =
      item.recipientWords.map { l.say("Spørg \($0) om dagen", "Ask \($0) for the day") }
      ?? l.say("Find ud af dagen", "Find out the day")
    let form = l.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD")
    return act + l.say(", og skriv den ind:", ", and record it:")
      + "\ngrants duty change \(item.duty) --due \(form)"
  }

  private func recorded(_ done: String) -> String {
    l.say(
      "Svar på denne mail, når \(done), eller skriv det selv ind:",
      "Answer this mail when \(done), or record it yourself:")
      + "\ngrants duty submit \(item.duty)"
  }

  var footnote: String {
    l.say(
      "Du får en påmindelse 60, 30, 14, 7 og 1 dage før hver frist, dagen efter og derefter hver "
        + "uge, til den er nået.",
      "You get a reminder 60, 30, 14, 7 and 1 days before every deadline, the day after and then "
        + "every week until it has been met.")
  }
}
