import PortfolioModel

extension DeadlineItem {
  /// `lørdag den 31. marts 2018, påskelørdag`; a span, or nothing known, in words.
  public func dueWords(_ l: Language) -> String {
    guard let due else { return rhythm ?? l.say("ingen dato", "no date") }
    let spelling = Spelling(l)
    guard let day = due.exactDay else { return spelling.date(due) }
    var words = spelling.weekday(day)
    if let time = due.clockTime { words += " " + spelling.time(time.hour, time.minute) }
    let holidays = day.holidays.map(l.name)
    return holidays.isEmpty
      ? words : words + ", " + holidays.joined(separator: l.say(" og ", " and "))
  }

  /// `overskredet med 15 dage`, `om 16 dage`, `i dag`.
  public func latenessWords(_ l: Language) -> String? {
    let days = { (count: Int) in l.count(count, ("dag", "dage"), ("day", "days")) }
    if let daysLate {
      if direction == .incoming {
        return l.say("skulle være modtaget for \(days(daysLate)) siden", "\(days(daysLate)) late")
      }
      return daysLate == 0
        ? l.say("overskredet i dag", "overdue since earlier today")
        : l.say("overskredet med \(days(daysLate))", "overdue by \(days(daysLate))")
    }
    guard let daysLeft else { return nil }
    let isSpan = day == nil
    switch daysLeft {
    case 0: return isSpan ? l.say("senest i dag", "today at the latest") : l.say("i dag", "today")
    case 1:
      return isSpan
        ? l.say("senest i morgen", "tomorrow at the latest") : l.say("i morgen", "tomorrow")
    default:
      return isSpan
        ? l.say("senest om \(days(daysLeft))", "in \(days(daysLeft)) at the latest")
        : l.say("om \(days(daysLeft))", "in \(days(daysLeft))")
    }
  }

  /// `sidste hverdag før fristen er onsdag den 28. marts`, where the last day is no working day.
  public func safeWeekdayWords(_ l: Language) -> String? {
    guard let day, let safeWeekday, safeWeekday != day else { return nil }
    let weekday = Spelling(l).weekday(safeWeekday, withYear: safeWeekday.year != day.year)
    return l.say(
      "sidste hverdag før fristen er \(weekday)", "the last working day before it is \(weekday)")
  }

  /// `45.000,00 kr. udbetales først, når slutregnskabet er godkendt`; nothing once it is.
  public func atStakeWords(_ l: Language) -> String? {
    guard let atStake, !state.releasesMoney else { return nil }
    let (money, report) = (Spelling(l).money(atStake), l.definiteName(sort))
    return l.say(
      "\(money) udbetales først, når \(report) er godkendt",
      "\(money) is only paid when \(report) has been accepted")
  }

  /// `Økonomimedarbejder`, or the name where one is recorded.
  public var responsibleWords: String? { responsible?.words }

  /// Who does a step, where that is another than the one responsible.
  func otherWords(_ date: InternalDate) -> String? {
    date.responsible?.ref == responsible?.ref ? nil : date.responsible?.words
  }

  /// `udkast 15.03.2018`, `data hentet 28.02.2018 (forsinket)`: what must be done in the house next,
  /// and by whom where that is another than the one responsible.
  public func nextStepWords(_ l: Language) -> String? {
    nextStep.map {
      "\(l.name($0.step)) \(Spelling(l).short($0.day))"
        + ($0.isLate ? l.say(" (forsinket)", " (late)") : "")
        + (otherWords($0).map { ", \($0)" } ?? "")
    }
  }
}

extension Language {
  public func name(_ holiday: DanishHoliday) -> String {
    switch holiday {
    case .newYearsDay: say("nytårsdag", "New Year’s Day")
    case .maundyThursday: say("skærtorsdag", "Maundy Thursday")
    case .goodFriday: say("langfredag", "Good Friday")
    case .easterSaturday: say("påskelørdag", "Easter Saturday")
    case .easterSunday: say("påskedag", "Easter Sunday")
    case .easterMonday: say("2. påskedag", "Easter Monday")
    case .prayerDay: say("store bededag", "Great Prayer Day")
    case .ascensionDay: say("Kristi himmelfartsdag", "Ascension Day")
    case .whitSunday: say("pinsedag", "Whit Sunday")
    case .whitMonday: say("2. pinsedag", "Whit Monday")
    case .constitutionDay: say("grundlovsdag", "Constitution Day")
    case .christmasEve: say("juleaften", "Christmas Eve")
    case .christmasDay: say("juledag", "Christmas Day")
    case .secondChristmasDay: say("2. juledag", "Boxing Day")
    case .newYearsEve: say("nytårsaften", "New Year’s Eve")
    }
  }

  public func name(_ step: InternalStep) -> String {
    switch step {
    case .dataGathered: say("data hentet", "data gathered")
    case .drafted: say("udkast", "draft")
    case .reviewed: say("økonomisk gennemsyn", "finance review")
    case .signedOff: say("lederens godkendelse", "leader’s sign-off")
    }
  }

  public func name(_ standing: DeadlineItem.Standing) -> String {
    switch standing {
    case .overdue: say("overskredet", "overdue")
    case .due: say("forfalder", "due")
    case .later: say("senere", "later")
    case .undated: say("uden fast dato", "no fixed date")
    case .recurring: say("vender tilbage", "recurring")
    case .awaited: say("afventes", "awaited")
    case .settled: say("afsluttet", "settled")
    }
  }

  /// `slutregnskabet`: what a sentence says of a report that has been spoken of.
  public func definiteName(_ sort: Duty.Sort) -> String {
    switch sort {
    case .application: say("ansøgningen", "the application")
    case .statusReport: say("statusrapporten", "the status report")
    case .progressReport: say("fremdriftsrapporten", "the progress report")
    case .annualReport: say("årsrapporten", "the annual report")
    case .accountStatement: say("regnskabsopgørelsen", "the statement of account")
    case .finalAccount: say("slutregnskabet", "the final account")
    case .finalReport: say("slutrapporten", "the final report")
    case .evaluation: say("evalueringen", "the evaluation")
    case .midtermEvaluation: say("midtvejsevalueringen", "the mid-term evaluation")
    case .goalForm: say("målopfyldelsesskemaet", "the goal form")
    case .milestonePlan: say("milepælsplanen", "the milestone plan")
    case .review: say("gennemsynet", "the review")
    case .data: say("leverancen af data", "the delivery of data")
    case .meeting: say("mødet", "the meeting")
    }
  }
}
