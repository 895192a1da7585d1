import Exporting
import Reporting

extension Failure {
  /// Why LibreOffice made no PDF.
  init(pdf failure: PDFConverter.Failure, _ l: Language) {
    let message: String
    let reason: String
    switch failure {
    case .timedOut(let seconds):
      message = l.say("Der blev ikke lavet PDF.", "No PDF was made.")
      reason = l.say(
        "LibreOffice blev standset efter \(seconds) sekunder",
        "LibreOffice was ended after \(seconds) seconds")
    case .cannotRun(let program, let code):
      message = l.say("»\(program)« kan ikke køres.", "“\(program)” cannot be run.")
      reason = FileAccess.words(code, l)
    case .noPDF(let name):
      message = l.say("»\(name)« blev ikke lavet.", "“\(name)” was not made.")
      reason = l.say(
        "LibreOffice kunne ikke lave PDF af dokumentet",
        "LibreOffice could not make a PDF of the document")
    }
    self.init(
      code: "F-PDF", message: message, reason: reason,
      remedy: l.say(
        "prøv --format docx, og åbn filen i Word eller LibreOffice",
        "try --format docx, and open the file in Word or LibreOffice"),
      status: ExitStatus.cannotWrite)
  }
}
