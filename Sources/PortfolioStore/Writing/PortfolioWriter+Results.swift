import GRDB
import PortfolioModel

/// Measurements: each period is counted once, and a correction is a measurement of its own.
extension PortfolioWriter {
  /// Adds a measurement; gives it a reference where it has none.
  ///
  /// - Returns: the measurement as it was added.
  /// - Throws: `Findings` with what is wrong; nothing was written then.
  public func record(_ measurement: Measurement) throws -> Measurement {
    var measurement = measurement
    if measurement.ref.isEmpty { measurement.ref = try nextRef(for: measurement) }
    let subject = Finding.Subject(kind: .indicator, ref: measurement.indicator.text)
    let own = measurement.faults
    guard own.isEmpty else { throw Findings(own.map { Finding($0, subject: subject) }) }
    if case .refused(let faults) = try add(measurement) {
      throw Findings(faults.map { Finding($0, subject: subject) })
    }
    return measurement
  }

  /// `R02-1`, `R02-2` … for what was measured, `R02-target-2018` for what is aimed at.
  private func nextRef(for measurement: Measurement) throws -> String {
    let indicator = measurement.indicator.text
    guard measurement.role == .measured else {
      let stem = "\(indicator)-\(measurement.role.rawValue)-\(measurement.lastDay.year)"
      return try freshRef(Measurement.self, stem: stem)
    }
    var number = 1
    while try reader.record(Measurement.self, ref: "\(indicator)-\(number)") != nil { number += 1 }
    return "\(indicator)-\(number)"
  }

  func faults(of measurement: Measurement) throws -> [Fault] {
    let others = try reader.records(
      Measurement.self, where: "indicator", is: measurement.indicator.text)
    var faults: [Fault] = []
    if let target = measurement.corrects?.text {
      let original = others.first { $0.ref == target }
      if original == nil || original?.role != measurement.role || target == measurement.ref {
        faults.append(.correctionMismatch(of: target))
      } else if let other = others.first(where: { $0.corrects?.text == target }) {
        faults.append(.alreadyCorrected(target, by: other.ref))
      }
    }
    let replaced = Set(others.compactMap(\.corrects?.text) + [measurement.corrects?.text ?? ""])
    let adds = try text(
      "SELECT accumulation FROM indicator WHERE ref = ?", measurement.indicator.text)
    let clash = others.first { other in
      guard other.role == measurement.role, !replaced.contains(other.ref) else { return false }
      // Targets may lie within each other (a year and its quarters); what was measured may not
      // where periods are added.
      return adds == Indicator.Accumulation.perPeriod.rawValue && other.role == .measured
        ? other.firstDay <= measurement.lastDay && measurement.firstDay <= other.lastDay
        : (other.firstDay, other.lastDay) == (measurement.firstDay, measurement.lastDay)
    }
    if let clash, faults.isEmpty {
      faults.append(
        .periodMeasured(
          by: clash.ref, first: clash.firstDay, last: clash.lastDay,
          value: clash.value?.decimal ?? clash.text ?? ""))
    }
    return faults
  }
}
