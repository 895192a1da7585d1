import PortfolioModel
import XMLDocuments

/// A `pack.xml` as it is read, with everything that is wrong with it.
struct PackFile {
  /// The pack; nothing when its file is not valid.
  private(set) var pack: Pack?
  private(set) var findings: [Finding] = []
  /// The elements with their lines, for whoever looks closer.
  private(set) var elements: [Element] = []
  private let name: String

  struct Element {
    let name: String
    let line: Int
    let values: [String: String]
  }

  /// - Parameters:
  ///   - folder: the pack's own folder; its paths start there.
  ///   - id: the name of the folder.
  /// - Throws: `SchemaError` when there is no schema to hold it against.
  init(folder: String, id: String, schemaPath: String) throws {
    name = "packs/\(id)/pack.xml"
    let path = folder + "/pack.xml"
    let schema: XMLSchema
    do {
      schema = try XMLSchema(contentsOf: schemaPath)
    } catch {
      throw SchemaError(path: schemaPath, detail: error.detail)
    }
    let faults = schema.faults(inFile: path)
    guard faults.isEmpty else {
      findings = faults.map { fault in
        Finding(
          .notValid(element: fault.element, detail: fault.detail),
          place: Finding.Place(file: name, line: fault.line))
      }
      return
    }
    try read(path, id)
  }

  private mutating func read(_ path: String, _ id: String) throws {
    let reader = try XMLPullReader(path: path)
    var lines: [Int: [String]] = [:]
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      let values = Dictionary(
        tag.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      if tag.name == "line" {
        lines[elements.count - 1, default: []].append(values["title"] ?? "")
      } else {
        elements.append(Element(name: tag.name, line: tag.line, values: values))
      }
    }
    guard let root = elements.first else { return }
    let found = elements
    let all = { (name: String) in found.enumerated().filter { $0.element.name == name } }
    let funders = all("funder").compactMap { $0.element.values["name"] }
    let located = { (value: String?) in "packs/\(id)/" + (value ?? "") }
    let heads = all("head").map { index, element in
      Pack.Head(title: element.values["title"] ?? "", lines: lines[index] ?? [])
    }
    pack = Pack(
      id: id, title: root.values["title"] ?? id,
      englishTitle: root.values["englishTitle"] ?? root.values["title"] ?? id, funders: funders,
      documents: all("document").map { _, element in
        Pack.Document(
          kind: element.values["kind"] ?? "", language: element.values["language"] ?? "",
          template: located(element.values["template"]), file: element.values["file"])
      },
      submissions: all("submission").map { _, element in
        Pack.Format(
          format: element.values["format"] ?? "", kind: element.values["kind"] ?? "",
          template: located(element.values["template"]), schema: located(element.values["schema"]),
          rules: element.values["rules"], heads: heads)
      },
      heads: heads,
      terms: all("term").compactMap { term($0.element, funders) },
      duties: all("duty").compactMap { duty($0.element, funders) })
  }

  private mutating func term(_ element: Element, _ funders: [String]) -> PackTerm? {
    let values = element.values
    guard
      let rule = value(element, "rule", Term.Rule.init(text:), Term.Rule.shape),
      let number = value(element, "value", Quantity.init(text:), Quantity.shape)
    else { return nil }
    let section = values["section"].flatMap { _ in
      value(element, "section", Narrative.Section.init(text:), Narrative.Section.shape)
    }
    checkFunder(element, funders)
    return PackTerm(
      rule: rule, value: number, section: section, funder: values["funder"],
      above: values["above"].flatMap { Int($0) }, note: values["note"],
      isDocumented: values["documented"] == "true", source: values["source"] ?? "")
  }

  private mutating func duty(_ element: Element, _ funders: [String]) -> PackDuty? {
    let values = element.values
    guard let sort = value(element, "sort", Duty.Sort.init(text:), Duty.Sort.shape),
      let after = values["after"].flatMap(PackDuty.Start.init(rawValue:)),
      let months = values["months"].flatMap({ Int($0) })
    else { return nil }
    checkFunder(element, funders)
    return PackDuty(
      sort: sort, title: values["title"] ?? "", after: after, months: months,
      time: values["time"], funder: values["funder"], isDocumented: values["documented"] == "true",
      source: values["source"] ?? "")
  }

  private mutating func value<Value>(
    _ element: Element, _ field: String, _ read: (String) -> Value?, _ shape: FieldShape
  ) -> Value? {
    let text = element.values[field] ?? ""
    if let value = read(text) { return value }
    report(.badValue(field: field, value: text, shape: shape), element)
    return nil
  }

  private mutating func checkFunder(_ element: Element, _ funders: [String]) {
    guard let funder = element.values["funder"], !funders.contains(funder) else { return }
    report(.badValue(field: "funder", value: funder, shape: .choice(funders)), element)
  }

  mutating func report(_ fault: Fault, _ element: Element) {
    findings.append(Finding(fault, place: Finding.Place(file: name, line: element.line)))
  }
}
