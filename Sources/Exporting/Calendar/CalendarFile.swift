import PortfolioModel
import Reporting

/// An iCalendar file (RFC 5545, with the names of RFC 7986) as Outlook, Google and Apple read it.
///
/// There is no METHOD, as nobody is invited: it is a calendar that is looked at. DTSTAMP is when
/// the record was last changed, which it means without one, so the same record gives the same
/// bytes. Deadlines are VEVENT, as Google passes over VTODO.
public struct CalendarFile {
  private var lines: [ContentLine] = []

  private init() {}

  /// The file's bytes.
  ///
  /// - Parameters:
  ///   - name: what the calendar is called in the programs that subscribe to it.
  ///   - events: in the order of the file.
  public static func bytes(
    name: String, events: [CalendarEvent], _ language: Language
  ) -> [UInt8] {
    var file = CalendarFile()
    file.add("BEGIN", "VCALENDAR")
    file.add("VERSION", "2.0")
    file.add("PRODID", "-//Grants//Deadlines 1//\(language.rawValue.uppercased())")
    file.add("CALSCALE", "GREGORIAN")
    file.add("NAME", text: name)
    file.add("X-WR-CALNAME", text: name)
    file.add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
    file.add("X-PUBLISHED-TTL", "PT12H")
    if events.contains(where: \.hasTime) { file.addTimeZone() }
    for event in events { file.add(event) }
    file.add("END", "VCALENDAR")
    return file.lines.flatMap(\.bytes)
  }

  private mutating func add(_ name: String, _ value: String) {
    lines.append(ContentLine(name, value))
  }

  private mutating func add(_ name: String, text: String) {
    add(name, ContentLine.escaped(text))
  }

  private mutating func add(_ event: CalendarEvent) {
    add("BEGIN", "VEVENT")
    add("UID", text: event.uid)
    add("DTSTAMP", Self.utc(event.changed))
    add("CREATED", Self.utc(event.created))
    add("LAST-MODIFIED", Self.utc(event.changed))
    add("SEQUENCE", String(event.sequence))
    switch event.time {
    case .days(let days):
      add("DTSTART;VALUE=DATE", Self.basic(days.from))
      add("DTEND;VALUE=DATE", Self.basic(days.upTo))
    case .minute(let day, let hour, let minute):
      // Without an end it ends when it begins: nobody invents how long a deadline lasts.
      add("DTSTART;TZID=\(Self.zone)", Self.basic(day, hour, minute))
    }
    add("SUMMARY", text: event.summary)
    if !event.description.isEmpty { add("DESCRIPTION", text: event.description) }
    if !event.categories.isEmpty {
      add("CATEGORIES", event.categories.map(ContentLine.escaped).joined(separator: ","))
    }
    add("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    add("TRANSP", "TRANSPARENT")
    for days in event.alarms { addAlarm(days, before: event) }
    add("END", "VEVENT")
  }

  /// Notice at nine in the morning, for a whole day; for a time, at that time so many days before.
  private mutating func addAlarm(_ days: Int, before event: CalendarEvent) {
    add("BEGIN", "VALARM")
    add("ACTION", "DISPLAY")
    add("TRIGGER", event.hasTime ? "-P\(days)D" : days == 1 ? "-PT15H" : "-P\(days - 1)DT15H")
    add("DESCRIPTION", text: event.summary)
    add("END", "VALARM")
  }

  private static let zone = "Europe/Copenhagen"

  /// The rule of directive 2000/84/EC, which has held in this form since 1996. Outlook demands that
  /// each part names its day of the week.
  private mutating func addTimeZone() {
    add("BEGIN", "VTIMEZONE")
    add("TZID", Self.zone)
    for (part, name, from, to, month, start) in [
      ("DAYLIGHT", "CEST", "+0100", "+0200", 3, "19960331T020000"),
      ("STANDARD", "CET", "+0200", "+0100", 10, "19961027T030000"),
    ] {
      add("BEGIN", part)
      add("DTSTART", start)
      add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
      add("TZOFFSETFROM", from)
      add("TZOFFSETTO", to)
      add("TZNAME", name)
      add("END", part)
    }
    add("END", "VTIMEZONE")
  }

  /// `20180331`.
  private static func basic(_ day: CalendarDate) -> String { day.iso.filter { $0 != "-" } }

  /// `20180903T120000`.
  private static func basic(_ day: CalendarDate, _ hour: Int, _ minute: Int) -> String {
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(basic(day))T\(pad(hour))\(pad(minute))00"
  }

  /// `20170327T150000Z`, the milliseconds left out.
  private static func utc(_ moment: Moment) -> String {
    moment.iso.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

extension CalendarEvent {
  fileprivate var hasTime: Bool {
    if case .minute = time { true } else { false }
  }
}
