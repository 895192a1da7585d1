import PortfolioModel

extension Spelling {
  /// A period, or the day where it is only one.
  public func days(_ days: DayRange) -> String {
    days.count == 1 ? short(days.from) : period(days)
  }
}

extension MilestoneRow {
  /// How the milestone stands: `til tiden`, `12 dage senere`, `overskredet`, `ikke nået endnu`.
  public func words(_ l: Language) -> String {
    let days = daysLate.map { l.count($0, ("dag", "dage"), ("day", "days")) }
    return switch timing {
    case .onTime: l.say("til tiden", "on time")
    case .early: l.say("før tid", "early")
    case .late: days.map { l.say("\($0) senere", "\($0) late") } ?? l.say("senere", "late")
    case .open: l.say("ikke nået endnu", "still to come")
    case .overdue:
      days.map { l.say("overskredet med \($0)", "overdue by \($0)") }
        ?? l.say("overskredet", "overdue")
    }
  }
}

extension ResultsPart.ActivityRow {
  /// `I gang`, `Ikke startet; begynder januar 2018`.
  public func words(_ spelling: Spelling) -> String {
    let l = spelling.language
    switch state {
    case .running: return l.say("I gang", "Running")
    case .finished: return l.say("Afsluttet", "Finished")
    case .notStarted:
      let start = starts.map {
        l.say("; begynder \(spelling.date($0))", "; begins \(spelling.date($0))")
      }
      return l.say("Ikke startet", "Not started") + (start ?? "")
    }
  }
}

extension ChangeRow {
  /// What was changed: `Bevillingen ændret med 50.000 kr.`
  public func words(_ spelling: Spelling) -> String {
    let l = spelling.language
    switch what {
    case .amended(let amount):
      let money = spelling.prose(amount)
      return l.say("Bevillingen ændret med \(money)", "The grant amended by \(money)")
    case .periodMoved(let last):
      let day = spelling.long(last)
      return l.say("Bevillingsperioden slutter nu \(day)", "The grant period now ends \(day)")
    case .corrected: return l.say("En registrering rettet", "An entry corrected")
    case .budgetRevised(let revision):
      return l.say("Budget, revision \(revision), godkendt", "Budget revision \(revision) approved")
    case .planRevised(let revision):
      return l.say(
        "Udbetalingsplan, revision \(revision), godkendt",
        "Instalment plan revision \(revision) approved")
    case .deadlineMoved(let title, let due):
      let day = spelling.date(due)
      return l.say("\(title): ny frist \(day)", "\(title): new deadline \(day)")
    }
  }

  /// What stands where nothing was changed.
  public static func none(since day: CalendarDate?, _ spelling: Spelling) -> String {
    let l = spelling.language
    guard let day else {
      return l.say(
        "Ingen ændringer af bevilling, budget eller frister.",
        "No changes of the grant, its budget or its deadlines.")
    }
    return l.say(
      "Ingen ændringer af bevilling, budget eller frister siden rapporten \(spelling.long(day)).",
      "No changes of the grant, its budget or its deadlines since the report of "
        + "\(spelling.long(day)).")
  }
}
