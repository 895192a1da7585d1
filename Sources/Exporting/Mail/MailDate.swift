import PortfolioModel

/// Moments as mails write them, in Danish time and in the English words of the standard.
enum MailDate {
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Thu, 15 Mar 2018 08:00:00 +0100` (RFC 5322, section 3.3).
  static func header(_ moment: Moment) -> String {
    let day = moment.day
    return "\(days[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(day.year) "
      + "\(clock(moment)) \(moment.isSummerTime ? "+0200" : "+0100")"
  }

  /// `Thu Mar 15 08:00:00 2018`, as it stands between the mails of an mbox file.
  static func mailbox(_ moment: Moment) -> String {
    let day = moment.day
    let number = day.day < 10 ? " \(day.day)" : "\(day.day)"
    return "\(days[day.weekday - 1]) \(months[day.month - 1]) \(number) \(clock(moment)) "
      + "\(day.year)"
  }

  private static func clock(_ moment: Moment) -> String {
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(pad(moment.time.hour)):\(pad(moment.time.minute)):00"
  }
}
