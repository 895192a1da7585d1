import Reporting
import XMLDocuments

/// A page of the house: valid HTML 5 that is ready to be printed on A4, without a script or
/// anything fetched from elsewhere.
enum HousePage {
  /// The bytes of a page with what the closure writes into it.
  ///
  /// - Parameter isDense: whether its tables stand close, where there are many.
  static func bytes(
    title: String, isDense: Bool = false, _ language: Language,
    _ content: (XMLStreamWriter) throws -> Void
  ) throws -> [UInt8] {
    let page = XMLStreamWriter(.html)
    try page.element("html", ["lang": language.rawValue]) {
      try page.element("head") {
        try page.element("meta", ["charset": "utf-8"])
        try page.element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        try page.element("title", text: title)
        try page.element("style", text: HouseStyle.css)
      }
      try page.element("body") {
        try page.element("main", ["class": isDense ? "dense" : nil]) { try content(page) }
      }
    }
    return try page.finish()
  }

  /// The head of a report: who made it, what it is, and that amounts are made up where they are.
  static func header(
    _ page: XMLStreamWriter, organisation: String, heading: String, subtitle: String? = nil,
    notes: [String] = []
  ) throws {
    try page.element("header") {
      if !organisation.isEmpty {
        try page.element("p", ["class": "eyebrow"], text: organisation)
      }
      try page.element("h1", text: heading)
      if let subtitle { try page.element("p", ["class": "subtitle"], text: subtitle) }
      for note in notes { try page.element("p", ["class": "note"], text: note) }
    }
  }
}
