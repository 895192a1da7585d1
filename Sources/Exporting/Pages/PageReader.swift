/// What a page is read by.
enum PageReader: Sendable {
  case browser
  /// LibreOffice, which makes the PDF. It shows no SVG of a page itself, so charts are images that
  /// the page carries, and it takes the width of a table from its attribute alone.
  case libreOffice

  var tableWidth: String? { self == .libreOffice ? "100%" : nil }
}
