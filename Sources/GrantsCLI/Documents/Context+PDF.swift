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

  /// Writes a page as PDF.
  ///
  /// - Throws: `PDFConverter.Failure`, and `FileFault.noLibreOffice`.
  func writePDF(of page: [UInt8], to path: String) throws {
    let document = PDFConverter.Document(name: path, ending: "html", bytes: page)
    let pdf = try pdfConverter().convert([document])[0].get()
    try write(pdf, to: path)
  }
}
