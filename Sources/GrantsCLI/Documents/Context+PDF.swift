import Exporting

extension Context {
  /// The LibreOffice that is installed.
  ///
  /// - Throws: `FileFault.noLibreOffice` where none is.
  func pdfConverter() throws -> PDFConverter {
    let path = surroundings.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    guard let converter = PDFConverter(searchPath: path) else { throw FileFault.noLibreOffice }
    return converter
  }
}
