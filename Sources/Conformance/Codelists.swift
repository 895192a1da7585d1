import PortfolioModel
import XMLDocuments

/// The code lists of a version of the IATI Standard, and where in a file each applies.
///
/// Lists that the standard itself keeps (embedded) are grounds for an error. The others have
/// grown since they were fetched, so an unknown code of theirs is a warning; lists that say of
/// themselves that they are not complete are no ground for anything.
struct Codelists: Sendable {
  /// A place in the tree of elements, built once and not changed after that.
  private final class Place: @unchecked Sendable {
    var inner: [String: Place] = [:]
    /// Attribute (or nothing for the text) and what applies to it.
    var lists: [(attribute: String?, list: String, onlyDefaultVocabulary: Bool)] = []
  }

  private struct List: Sendable {
    let codes: Set<String>
    let isComplete: Bool
  }

  private let root: Place
  private let lists: [String: List]
  /// The codes of agencies that register organisations, with which identifiers begin.
  let agencies: Set<String>

  /// Reads the lists in a folder with `codelist-mapping.xml` and `codelists/`.
  init(folder: String) throws(XMLFault) {
    let root = Place()
    var lists: [String: List] = [:]
    for mapping in try Self.items(of: folder + "/codelist-mapping.xml") {
      guard let path = mapping.first("path")?.text, let name = mapping.first("codelist")?["ref"]
      else { continue }
      Self.add(path, name, conditional: mapping.has("condition"), to: root)
      if lists[name] == nil {
        lists[name] = try Self.list(folder + "/codelists/\(name).xml")
      }
    }
    self.root = root
    self.lists = lists
    agencies = try Self.list(folder + "/codelists/OrganisationRegistrationAgency.xml").codes
  }

  private static func items(of path: String) throws(XMLFault) -> [XMLItem] {
    var items: [XMLItem] = []
    try XMLItemReader(path: path).forEachItem { items.append($0) }
    return items
  }

  private static func list(_ path: String) throws(XMLFault) -> List {
    let list = try XMLItemReader(path: path).whole()
    return List(
      codes: Set(list.all("codelist-items/codelist-item/code").map(\.text)),
      isComplete: list["complete"] == "1")
  }

  /// `//iati-activity/budget/value/@currency` and `…/channel-code/text()`.
  private static func add(_ path: String, _ list: String, conditional: Bool, to root: Place) {
    var names = path.split(separator: "/").map(String.init)
    guard let last = names.popLast() else { return }
    var place = root
    for name in names {
      let next = place.inner[name] ?? Place()
      place.inner[name] = next
      place = next
    }
    let attribute = last.hasPrefix("@") ? String(last.dropFirst()) : nil
    guard attribute?.contains(":") != true else { return }
    place.lists.append((attribute, list, conditional))
  }

  /// The codes in an item that no list has.
  func unknownCodes(
    in item: XMLItem
  ) -> [(item: XMLItem, code: String, list: String, severity: Finding.Severity)] {
    var found: [(item: XMLItem, code: String, list: String, severity: Finding.Severity)] = []
    func look(_ item: XMLItem, _ place: Place) {
      for (attribute, name, onlyDefault) in place.lists {
        guard let code = attribute.map({ item[$0] }) ?? item.text, !code.isEmpty,
          !onlyDefault || ["1", nil].contains(item["vocabulary"]),
          let list = lists[name], list.isComplete, !list.codes.contains(code)
        else { continue }
        found.append((item, code, name, Self.embedded.contains(name) ? .error : .warning))
      }
      for child in item.children {
        if let inner = place.inner[child.name] { look(child, inner) }
      }
    }
    if let place = root.inner[item.name] { look(item, place) }
    return found
  }

  private static let embedded: Set<String> = [
    "ActivityDateType", "ActivityStatus", "AidTypeVocabulary", "BudgetIdentifierVocabulary",
    "BudgetStatus", "BudgetType", "ConditionType", "ContactType", "CRSAddOtherFlags",
    "DescriptionType", "DisbursementChannel", "DocumentCategory", "GazetteerAgency",
    "GeographicalPrecision", "GeographicExactness", "GeographicLocationClass",
    "GeographicLocationReach", "GeographicVocabulary", "IndicatorMeasure", "LoanRepaymentType",
    "OrganisationRole", "OtherIdentifierType", "PolicyMarkerVocabulary", "PolicySignificance",
    "RegionVocabulary", "RelatedActivityType", "ResultType", "ResultVocabulary",
    "SectorVocabulary", "TagVocabulary", "TiedStatus", "TransactionType", "Version",
  ]
}
