import XMLDocuments

/// A kind of file that can be held against its schema and rules, whoever has made it.
public struct FileFormat: Sendable {
  /// As the command line names it: `iati-activities-2.03`.
  public let name: String
  public let danish: String
  public let english: String
  /// Where its schema lies below the templates.
  public let schema: String
  /// What the schema may import from, where that is more than its own folder.
  let schemaFolder: String?
  /// Where its code lists lie below the templates, where it has any.
  let codelists: String?
  let rules: [FormatRule]
  /// Whether the elements directly in the root are looked at one by one, rather than the root as a
  /// whole.
  let isList: Bool
  /// The element of an item that holds its identifier.
  let identifier: ElementPath

  /// The identifiers of its rules beyond the schema.
  public var ruleIds: [String] { rules.map(\.id) }

  /// All formats that are known.
  public static let all: [FileFormat] = iati + [invoice] + house

  /// The format of a file by its root element, or nothing where it is none of ours.
  static func of(_ root: XMLPullReader.StartTag) -> FileFormat? {
    switch (root.name, root.namespace) {
    case ("iati-activities", nil), ("iati-organisations", nil):
      let version = root.value("version") ?? ""
      return all.first { $0.name == "\(root.name)-\(version)" }
    case ("Invoice", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"): return invoice
    case (let name, "urn:grants:\(root.name):1"): return house.first { $0.name == name }
    default: return nil
    }
  }

  private static let iati: [FileFormat] = ["2.01", "2.02", "2.03"].flatMap { version in
    let folder = "schemas/iati/" + version.replacing(".", with: "-")
    // The schemas of 2.03 come from a second package, which has them just as they were published.
    let schemas = version == "2.03" ? "schemas/iati-2.03" : folder + "/schemas"
    return [
      FileFormat(
        name: "iati-activities-" + version, danish: "IATI-aktiviteter \(version)",
        english: "IATI activities \(version)", schema: schemas + "/iati-activities-schema.xsd",
        schemaFolder: nil, codelists: folder, rules: IATIRules.activity, isList: true,
        identifier: "iati-identifier"),
      FileFormat(
        name: "iati-organisations-" + version, danish: "IATI-organisationer \(version)",
        english: "IATI organisations \(version)",
        schema: schemas + "/iati-organisations-schema.xsd", schemaFolder: nil, codelists: folder,
        rules: IATIRules.organisations, isList: true, identifier: "organisation-identifier"),
    ]
  }

  private static let invoice = FileFormat(
    name: "ubl-invoice-2.1", danish: "UBL 2.1-faktura (anmodning om en rate)",
    english: "UBL 2.1 invoice (request for an instalment)",
    schema: "schemas/ubl-2.1/maindoc/UBL-Invoice-2.1.xsd", schemaFolder: "schemas/ubl-2.1",
    codelists: nil,
    rules: InvoiceRules.all, isList: false, identifier: "ID")

  private static let house: [FileFormat] = [
    ours("statusrapport", "Statusrapport", "Status report", StatusReportRules.all),
    ours("aarsopgoerelse", "Årsopgørelse", "Annual statement", AccountRules.all),
    ours("slutregnskab", "Slutregnskab", "Final account", AccountRules.all),
  ]

  private static func ours(
    _ name: String, _ danish: String, _ english: String, _ rules: [FormatRule]
  ) -> FileFormat {
    FileFormat(
      name: name, danish: danish + " (husets format)", english: english + " (the house format)",
      schema: "house/\(name).xsd", schemaFolder: nil, codelists: nil, rules: rules,
      isList: false, identifier: "bevilling")
  }
}

extension FileFormat {
  /// A format of a pack's own: its schema, and the code lists and rules of a known format where it
  /// names one.
  ///
  /// - Parameter schema: the path of the schema below the templates.
  public init(name: String, schema: String, rulesOf known: FileFormat?) {
    self.name = name
    danish = known?.danish ?? name
    english = known?.english ?? name
    self.schema = schema
    schemaFolder = known?.schemaFolder
    codelists = known?.codelists
    rules = known?.rules ?? []
    isList = known?.isList ?? false
    identifier = known?.identifier ?? "nummer"
  }
}
