import Conformance
import Foundation
import PortfolioModel
import Reporting
import Templating

/// An XML submission in the making: a pack's template is filled, and what came of it is held
/// against its schema and its rules before it is given its name.
public struct XMLSubmission: Sendable {
  private let template: XMLTemplate
  private let format: FileFormat
  private let check: FormatCheck

  /// - Parameter today: what has happened cannot lie after it.
  /// - Throws: `Findings` when the template cannot be used.
  public init(_ format: Pack.Format, templates: String, today: CalendarDate) throws {
    let path = templates + "/" + format.template
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      throw Findings([
        Finding(.packFileMissing(format.template), place: Finding.Place(file: format.template))
      ])
    }
    do throws(TemplateError) {
      template = try XMLTemplate(Array(bytes), name: format.template)
    } catch {
      throw Findings([error.finding(in: format.template)])
    }
    self.format = format.fileFormat
    check = FormatCheck(templates: templates, today: today)
  }

  /// Makes it, and has it published when nothing is wrong with it.
  ///
  /// - Parameters:
  ///   - name: what messages call it.
  ///   - activities: gives the activities of a file of them, one after the other, so that any
  ///     number of them takes no more memory.
  ///   - publish: is given the path of the finished file, which is gone afterwards.
  /// - Returns: what publish gave, and what should be better but keeps nobody from sending it.
  /// - Throws: `Findings` with all that is wrong. Nothing was published then.
  public func make<Value>(
    _ content: SubmissionContent, name: String,
    activities: @escaping ((ActivityReport) throws -> Void) throws -> Void = { _ in },
    publish: (_ path: String) throws -> Value
  ) throws -> (value: Value, warnings: [Finding]) {
    let lacks = content.findings(format: format.name)
    guard !lacks.contains(where: { $0.severity == .error }) else { throw Findings(lacks) }
    let file = try TemporaryFile()
    let running = try RunningCheck(check, name: name, as: format)
    defer { running.stop() }
    let write = { (bytes: [UInt8]) in
      try file.write(bytes)
      try running.pass(bytes)
    }
    do {
      if case .activities = content {
        try template.fill(
          content.value, .machine, each: ActivityFile.list,
          of: { fill in try activities { try fill(SubmissionContent.item($0)) } }, to: write)
      } else {
        try write(template.fill(content.value, .machine))
      }
    } catch let found as TemplateFindings {
      throw Findings(found.all.map { $0.finding(in: template.name) })
    }
    try file.close()
    let result = try running.finish()
    let errors = result.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Findings(errors) }
    return (try publish(file.path), lacks + result.findings)
  }
}
