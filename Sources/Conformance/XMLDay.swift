import PortfolioModel

/// Days as XML writes them.
enum XMLDay {
  /// The day of an `xsd:date` or `xsd:dateTime`: its zone (`2018-03-15Z`, `2018-03-15+01:00`) and
  /// its clock are left off, as the reference engine of IATI does.
  static func day(_ text: String?) -> CalendarDate? {
    text.flatMap { CalendarDate(iso: String($0.prefix(10))) }
  }
}
