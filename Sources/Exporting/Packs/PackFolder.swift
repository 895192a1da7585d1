import Conformance
import Foundation
import PortfolioModel
import Templating
import XMLDocuments

/// The folder of all packs, `Templates/packs`.
public struct PackFolder: Sendable {
  private let templates: String
  private var path: String { templates + "/packs" }

  /// - Parameter templates: the folder of the templates.
  public init(templates: String) { self.templates = templates }

  /// The names of the packs, in order.
  public var ids: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { exists("\(path)/\($0)/pack.xml") }.sorted()
  }

  /// All packs that can be read.
  ///
  /// - Throws: `Findings` with what is wrong with any of them.
  public func packs() throws -> [Pack] {
    let files = try ids.map(file)
    let findings = files.flatMap(\.findings)
    guard findings.isEmpty else { throw Findings(findings) }
    return files.compactMap(\.pack)
  }

  /// Everything that is wrong with a pack: its file, its kinds, the tags of its templates, its
  /// schemas and its rules.
  public func check(_ id: String) throws -> [Finding] {
    var file = try file(id)
    guard let pack = file.pack else { return file.findings }
    var forms = pack.documents.makeIterator()
    var formats = pack.submissions.makeIterator()
    var findings: [Finding] = []
    for element in file.elements {
      switch element.name {
      case "document":
        guard let form = forms.next() else { continue }
        if let kind = ReportKind(rawValue: form.kind) {
          findings += templateFindings(form.template, kind.fields, element, &file)
        } else {
          file.report(bad("kind", element, ReportKind.allCases.map(\.rawValue)), element)
        }
      case "submission":
        guard let format = formats.next() else { continue }
        findings += check(format, element, &file)
      default: continue
      }
    }
    return file.findings + findings
  }

  private func check(
    _ format: Pack.Format, _ element: PackFile.Element, _ file: inout PackFile
  ) -> [Finding] {
    let known = FileFormat.all.map(\.name)
    if let rules = format.rules, !known.contains(rules) {
      file.report(bad("rules", element, known), element)
    }
    checkSchema(format, element, &file)
    guard let kind = SubmissionKind(rawValue: format.kind) else {
      file.report(bad("kind", element, SubmissionKind.allCases.map(\.rawValue)), element)
      return []
    }
    return templateFindings(format.template, kind.fields, element, &file)
  }

  private func checkSchema(
    _ format: Pack.Format, _ element: PackFile.Element, _ file: inout PackFile
  ) {
    guard exists(templates + "/" + format.schema) else {
      return file.report(.packFileMissing(element.values["schema"] ?? ""), element)
    }
    do {
      try FormatCheck(templates: templates, today: .first).prepare(format.fileFormat)
    } catch {
      guard case FormatCheck.CheckError.schemaMissing(_, let detail) = error else { return }
      file.report(.packSchemaUnusable(element.values["schema"] ?? "", detail: detail), element)
    }
  }

  private func templateFindings(
    _ name: String, _ fields: [TemplateField], _ element: PackFile.Element, _ file: inout PackFile
  ) -> [Finding] {
    guard let data = try? Data(contentsOf: URL(filePath: templates + "/" + name)) else {
      file.report(.packFileMissing(element.values["template"] ?? ""), element)
      return []
    }
    do throws(Findings) {
      return try DocumentTemplate(Array(data), name: name).check(fields)
    } catch {
      return error.all
    }
  }

  /// Makes a new pack from the skeleton, with what may stand in it explained.
  ///
  /// - Returns: the path of its `pack.xml`.
  /// - Throws: `PackExists` when there is one of the name.
  public func make(_ id: String, title: String) throws -> String {
    let folder = "\(path)/\(id)"
    let target = folder + "/pack.xml"
    guard !exists(target) else { throw PackExists(path: target) }
    guard let skeleton = try? String(contentsOfFile: path + "/skeleton.xml", encoding: .utf8) else {
      throw SchemaError(path: path + "/skeleton.xml", detail: "")
    }
    let name = title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = skeleton.replacing("TITLE", with: name)
    try AtomicFile.write(Array(text.utf8), to: target)
    return target
  }

  private func file(_ id: String) throws -> PackFile {
    try PackFile(folder: "\(path)/\(id)", id: id, schemaPath: path + "/pack.xsd")
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private func bad(_ field: String, _ element: PackFile.Element, _ known: [String]) -> Fault {
    .badValue(field: field, value: element.values[field] ?? "", shape: .choice(known))
  }
}

/// A pack of that name is there already.
public struct PackExists: Error, Sendable { public let path: String }
