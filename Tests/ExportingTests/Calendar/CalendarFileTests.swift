import Exporting
import PortfolioModel
import Reporting
import Testing

/// The bytes of a calendar: lines, folding, escaping, and what stands in an event.
@Suite struct CalendarFileTests {
  private static let moment = Moment(CalendarDate(iso: "2018-03-01") ?? .first, hour: 17)

  private static func event(
    _ time: CalendarEvent.Time, summary: String = "Frist", description: String = "",
    categories: [String] = [], isCancelled: Bool = false, alarms: [Int] = []
  ) -> CalendarEvent {
    CalendarEvent(
      uid: "O-1@os", time: time, summary: summary, description: description,
      categories: categories, sequence: 2, created: moment, changed: moment,
      isCancelled: isCancelled, alarms: alarms)
  }

  private static let day = CalendarDate(iso: "2018-03-31") ?? .first
  private static let wholeDay = CalendarEvent.Time.days(DayRange(first: day, last: day))

  private static func text(_ event: CalendarEvent) -> String {
    let bytes = CalendarFile.bytes(name: "Frister", events: [event], .danish)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aDayIsTheWholeOfItAndEndsTheDayAfter() {
    let event = Self.event(Self.wholeDay, categories: ["A, B", "C"], alarms: [14, 1])
    #expect(
      Self.text(event)
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Grants//Deadlines 1//DA
        CALSCALE:GREGORIAN
        NAME:Frister
        X-WR-CALNAME:Frister
        REFRESH-INTERVAL;VALUE=DURATION:PT12H
        X-PUBLISHED-TTL:PT12H
        BEGIN:VEVENT
        UID:O-1@os
        DTSTAMP:20180301T160000Z
        CREATED:20180301T160000Z
        LAST-MODIFIED:20180301T160000Z
        SEQUENCE:2
        DTSTART;VALUE=DATE:20180331
        DTEND;VALUE=DATE:20180401
        SUMMARY:Frist
        CATEGORIES:A\\, B,C
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P13DT15H
        DESCRIPTION:Frist
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-PT15H
        DESCRIPTION:Frist
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test func aTimeIsInCopenhagenWithTheZonesOwnRules() {
    let text = Self.text(
      Self.event(.minute(Self.day, hour: 12, minute: 5), isCancelled: true, alarms: [7]))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:20180331T120500"))
    #expect(!text.contains("DTEND"))
    #expect(lines.contains("STATUS:CANCELLED"))
    #expect(lines.contains("TRIGGER:-P7D"))
    let zone = text.components(separatedBy: "BEGIN:VTIMEZONE\r\n").last?
      .components(separatedBy: "END:VTIMEZONE").first
    #expect(
      zone
        == """
        TZID:Europe/Copenhagen
        BEGIN:DAYLIGHT
        DTSTART:19960331T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        END:STANDARD

        """.replacing("\n", with: "\r\n"))
  }

  @Test func aCalendarOfWholeDaysNeedsNoZone() {
    #expect(!Self.text(Self.event(Self.wholeDay)).contains("VTIMEZONE"))
  }

  @Test(arguments: [
    (#"a;b,c\d"#, #"a\;b\,c\\d"#), ("to\nlinjer", #"to\nlinjer"#),
    ("BEGIN:VALARM\r\nEND", #"BEGIN:VALARM\nEND"#), ("a\u{0}b\u{7}c\u{85}d", "abcd"),
    (#"\n"#, #"\\n"#), ("æøå 🎉", "æøå 🎉"), ("a\tb", "a\tb"),
  ])
  func escapesText(text: String, escaped: String) {
    let lines = Self.text(Self.event(Self.wholeDay, summary: text))
      .components(separatedBy: "\r\n")
    #expect(lines.contains("SUMMARY:\(escaped)"))
  }

  /// Text of every width of character, at every place of the line's end.
  @Test(arguments: ["a", "å", "€", "🎉", "👨‍👩‍👧‍👦", "e\u{301}"])
  func foldsAt75OctetsAndNeverInsideACharacter(character: String) throws {
    for start in 0..<80 {
      let summary =
        String(repeating: "x", count: start) + String(repeating: character, count: 60)
      let bytes = CalendarFile.bytes(
        name: "n", events: [Self.event(Self.wholeDay, summary: summary)], .danish)
      // A line ends in CR LF, and neither stands anywhere else.
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
      #expect(lines.last == "")
      #expect(lines.allSatisfy { !$0.utf8.contains(13) && !$0.utf8.contains(10) })
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.allSatisfy { !$0.contains("\u{FFFD}") })
      let first = try #require(lines.firstIndex { $0.hasPrefix("SUMMARY:") })
      let folded = lines[first...].prefix { $0.hasPrefix("SUMMARY:") || $0.hasPrefix(" ") }
      // Each part is whole characters: unfolded by characters it is the text again.
      let parts = folded.map { $0.dropFirst($0.hasPrefix(" ") ? 1 : 0) }
      #expect(parts.joined() == "SUMMARY:" + summary)
      #expect(parts.map(\.count).reduce(0, +) == "SUMMARY:".count + summary.count)
      // A line is only ended where the next character would not have fitted.
      for part in folded.dropLast() { #expect(part.utf8.count + character.utf8.count > 75) }
    }
  }

  @Test func aCharacterThatIsLongerThanALineIsCutBetweenItsCodePoints() {
    let monster = "e" + String(repeating: "\u{301}", count: 100)
    let bytes = CalendarFile.bytes(
      name: "n", events: [Self.event(Self.wholeDay, summary: monster)], .danish)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("\u{FFFD}"))
    #expect(
      text.unicodeScalars.split(separator: "\n").allSatisfy { String($0).utf8.count <= 76 })
    #expect(text.replacing("\r\n ", with: "").unicodeScalars.count { $0 == "\u{301}" } == 100)
  }
}
