import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants duty submit DUTY`
struct DutySubmit: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit", abstract: say("Den er indsendt.", "It was submitted."),
      discussion: explanation(
        """
        For det, vi får fra andre, betyder det, at vi har modtaget det. Af filen huskes stedet,
        størrelsen og SHA-256, så den kan kendes igen (sha256sum), hvor den end ligger.

        Eksempel:
          grants duty submit O-GOF-2 --day 2018-03-16 --file slutregnskab.pdf --note "Sendt med mail"
        """,
        """
        Of what others owe us, it means that we have received it. Of the file its place, size and
        SHA-256 are kept, so that it is known again (sha256sum) wherever it lies.

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
    let context = try options.context()
    let bytes = try file.map { try FileAccess.bytes(of: $0, limit: Self.sizeLimit) }
    let content = try bytes.map { try Digest(of: $0) }
    try DutyRecording(context, event).record {
      $0.state = .submitted
      $0.file = file
      $0.size = bytes?.count
      $0.content = content
    }
  }

  /// More than any report has, and little enough to be read at once.
  private static let sizeLimit = 256 << 20
}
