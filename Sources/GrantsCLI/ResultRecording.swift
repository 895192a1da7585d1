import PortfolioModel
import PortfolioStore
import Reporting

/// Records a measurement or its correction, in one transaction, and tells what the indicator then
/// comes to.
struct ResultRecording {
  private let context: Context
  private let writing: WritingOptions

  init(_ context: Context, _ writing: WritingOptions) {
    self.context = context
    self.writing = writing
  }

  func measure(_ indicator: Reference<Indicator>, _ fill: (inout Measurement) -> Void) throws {
    try write { writer in
      _ = try writer.reader.required(Indicator.self, indicator.text)
      var measurement = Measurement()
      measurement.indicator = indicator
      fill(&measurement)
      return measurement
    }
  }

  func correct(_ mistaken: Reference<Measurement>, _ fill: (inout Measurement) -> Void) throws {
    try write { writer in
      var measurement = try writer.reader.required(Measurement.self, mistaken.text)
      measurement.ref = ""
      measurement.corrects = mistaken
      fill(&measurement)
      return measurement
    }
  }

  private func write(_ make: (PortfolioWriter) throws -> Measurement) throws {
    let (recorded, series) = try context.openPortfolio().write(isRehearsal: writing.check) {
      writer in
      var measurement = try make(writer)
      measurement.recorded = context.recorded
      measurement.recordedBy = context.author
      try TextCheck.require(
        measurement, writing.reading,
        subject: Finding.Subject(kind: .indicator, ref: measurement.indicator.text))
      let recorded = try writer.record(measurement)
      try writing.logReason(of: recorded.ref, writer, context)
      let report = try writer.reader.result(recorded.indicator.text, asOf: nil)
      return (recorded, report.series)
    }
    context.print(words(recorded, series))
    context.noteRehearsal(writing)
  }

  /// `R02-2: 16 mødre, 01.01.2018–30.06.2018; i alt til nu 30 mødre`
  private func words(_ measurement: Measurement, _ series: ResultSeries) -> String {
    let l = context.language
    let spelling = Spelling(l)
    let days = DayRange(first: measurement.firstDay, last: measurement.lastDay)
    let role = measurement.role == .measured ? "" : l.name(measurement.role).lowercased() + " "
    let value = ResultFigure(measurement).words(unit: series.unit, spelling)
    var text = "\(measurement.ref): \(role)\(value), \(spelling.period(days))"
    if let corrected = measurement.corrects {
      text += l.say(", i stedet for \(corrected)", ", in the place of \(corrected)")
    }
    if measurement.role == .measured, let total = series.measured.last?.toDate {
      let words = total.words(unit: series.unit, spelling)
      text += l.say("; i alt til nu \(words)", "; in all so far \(words)")
    }
    return text
  }
}
