import Exporting
import Reporting

extension Failure {
  /// That there is no LibreOffice to make PDF files with.
  init(pdf fault: PDFFault, _ l: Language) {
    self.init(
      code: "F-PDF",
      message: l.say("PDF kan ikke laves.", "No PDF can be made."),
      reason: l.say(
        "PDF laves med LibreOffice, som ikke er installeret",
        "PDF is made with LibreOffice, which is not installed"),
      remedy: l.say(
        "kør: sudo apt-get install libreoffice-writer-nogui fonts-crosextra-carlito, eller brug "
          + "--format html",
        "run: sudo apt-get install libreoffice-writer-nogui fonts-crosextra-carlito, or use "
          + "--format html"),
      status: ExitStatus.cannotWrite)
  }

  /// That LibreOffice made no PDF.
  init(pdf failure: PDFConverter.Failure, _ l: Language) {
    let reason =
      switch failure {
      case .timedOut(let seconds):
        l.say(
          "LibreOffice blev stoppet efter \(seconds) sekunder",
          "LibreOffice was ended after \(seconds) seconds")
      case .cannotRun(let program, let code):
        l.say(
          "»\(program)« kunne ikke startes: \(FileAccess.words(code, l))",
          "“\(program)” could not be started: \(FileAccess.words(code, l))")
      case .noPDF(let name):
        l.say(
          "LibreOffice lavede ingen PDF af »\(name)«", "LibreOffice made no PDF of “\(name)”")
      }
    self.init(
      code: "F-PDF", message: l.say("PDF kan ikke laves.", "No PDF can be made."), reason: reason,
      remedy: l.say("intet er skrevet; prøv igen", "nothing was written; try again"),
      status: ExitStatus.cannotWrite)
  }
}
