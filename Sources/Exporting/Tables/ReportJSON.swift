import Foundation
import Reporting

/// A report as JSON: keys in English and in alphabetical order, the same bytes for the same report.
public enum ReportJSON {
  public static func text(_ report: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }
}
