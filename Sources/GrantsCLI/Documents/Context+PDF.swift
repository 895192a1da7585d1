import Exporting

extension Context {
  /// Writes a page as PDF, which LibreOffice makes of it.
  ///
  /// - Throws: `PDFConverter.Failure`, and `PDFFault.noLibreOffice` where none is installed.
  func writePDF(of page: [UInt8], to path: String) throws {
    guard let converter = PDFConverter(searchPath: surroundings.environment["PATH"] ?? "") else {
      throw PDFFault.noLibreOffice
    }
    let document = PDFConverter.Document(name: path, ending: "html", bytes: page)
    let pdf = try converter.convert([document])[0].get()
    try write(pdf, to: path)
  }
}

/// Why no PDF can be made at all.
enum PDFFault: Error { case noLibreOffice }
