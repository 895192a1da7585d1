import Exporting
import Foundation
import Glibc
import PortfolioModel
import PortfolioTestSupport
import Reporting
import Testing

/// Mails are handed to sendmail whole, and what it says is told.
@Suite struct SendmailTests {
  /// A program in sendmail's place: a shell script.
  private static func sendmail(_ script: String, in folder: TestFolder) throws -> Sendmail? {
    let path = try folder.write("#!/bin/sh\n" + script, as: "sendmail")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    let place = String(path.dropLast("/sendmail".count))
    return Sendmail(environment: ["PATH": place, "MAIL_FOLDER": place])
  }

  private static func message(_ body: String = ".\nHej å\n.\n") throws -> MailMessage {
    let party = MailMessage.Party(name: nil, address: try #require(MailAddress("a@example.org")))
    return MailMessage(
      id: "1", date: Moment(.first), from: party, to: party, subject: "Frist", body: body, .danish)
  }

  @Test func getsTheMailWithItsArgumentsAndSurroundings() throws {
    let folder = try TestFolder()
    let sendmail = try Self.sendmail(
      #"cat > "$MAIL_FOLDER/mail"; echo "$@" > "$MAIL_FOLDER/arguments""#.replacing(
        "cat", with: "/bin/cat"), in: folder)
    let message = try Self.message()
    try #require(sendmail).deliver(message)
    #expect(try folder.text("mail") == message.text)
    #expect(try folder.text("arguments") == "-t -i\n")
  }

  @Test func aRefusalIsToldWithItsFirstLine() throws {
    let folder = try TestFolder()
    let sendmail = try #require(
      try Self.sendmail("echo 'ukendt\tmodtager' >&2; echo mere; exit 67", in: folder))
    #expect(
      throws: Sendmail.Failure.refused(
        program: folder.path("sendmail"), status: 67, detail: "ukendt modtager")
    ) { try sendmail.deliver(try Self.message()) }
  }

  @Test func oneThatHangsIsEnded() throws {
    let folder = try TestFolder()
    let sendmail = try #require(try Self.sendmail("exec /bin/sleep 60", in: folder))
    #expect(
      throws: Sendmail.Failure.timedOut(program: folder.path("sendmail"), seconds: 1)
    ) { try sendmail.deliver(try Self.message(), timeLimit: 1) }
  }

  /// Most mail servers go on delivering after sendmail has answered.
  @Test func whatItLeavesBehindIsLetBe() throws {
    let folder = try TestFolder()
    let sendmail = try #require(
      try Self.sendmail(
        #"(/bin/sleep 0.2; echo done > "$MAIL_FOLDER/delivered") & exit 0"#, in: folder))
    try sendmail.deliver(try Self.message())
    for _ in 0..<40 where try !folder.names().contains("delivered") { usleep(50_000) }
    #expect(try folder.names().contains("delivered"))
  }

  @Test func oneThatCannotBeStartedIsToldOf() throws {
    let folder = try TestFolder()
    let sendmail = try #require(try Self.sendmail("", in: folder))
    try Data("#!/findes/ikke\n".utf8).write(to: folder.url.appending(path: "sendmail"))
    #expect(
      throws: Sendmail.Failure.cannotRun(program: folder.path("sendmail"), errno: ENOENT)
    ) { try sendmail.deliver(try Self.message()) }
  }
}
