import ArgumentParser
import Glibc
import PortfolioModel

/// `grants duty submit DUTY`
struct DutySubmit: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit", abstract: say("Den er indsendt.", "It was submitted."),
      discussion: explanation(
        """
        For det, vi får fra andre, betyder det, at vi har modtaget det.

        Eksempel:
          grants duty submit O-GOF-2 --day 2018-03-16 --file slutregnskab.pdf --note "Sendt med mail"
        """,
        """
        Of what others owe us, it means that we have received it.

        Example:
          grants duty submit O-GOF-2 --day 2018-03-16 --file account.pdf --note "Sent by mail"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: DutyOptions
  @Option(
    help: ArgumentHelp(
      say("Filen, der blev indsendt.", "The file that was handed in."),
      valueName: say("fil", "file")))
  var file: String?

  var questions: [Question] { event.questions() }

  func run() throws {
    if let file, !FileAccess.isReadable(file) {
      throw FileFault.cannotRead(path: file, errno: FileAccess.exists(file) ? EACCES : ENOENT)
    }
    try DutyRecording(try options.context(), event).record {
      $0.state = .submitted
      $0.file = file
    }
  }
}
