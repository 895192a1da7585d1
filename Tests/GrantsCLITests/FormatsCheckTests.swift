import PortfolioTestSupport
import Testing

/// Files from elsewhere are told what is wrong with them, and nothing else happens.
@Suite struct FormatsCheckTests {
  private func activity(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <iati-activities version="2.03">
      <iati-activity xml:lang="da" default-currency="DKK">
        <iati-identifier>DK-CVR-00000000-1</iati-identifier>
        <reporting-org ref="DK-CVR-00000000" type="22"><narrative>Foreningen</narrative></reporting-org>
        <title><narrative>Naboskab</narrative></title>
        <description><narrative>Om naboskab.</narrative></description>
        <participating-org role="1"><narrative>Fonden</narrative></participating-org>
    \(body)
      </iati-activity>
    </iati-activities>
    """
  }

  private let sound = """
        <activity-status code="2"/>
        <activity-date type="1" iso-date="2018-01-01"/>
        <recipient-country code="DK"/>
        <sector code="16030"/>
    """

  @Test func saysThatNothingIsWrong() throws {
    let user = try CommandLineUser()
    let file = try user.folder.write(activity(sound), as: "aktiviteter.xml")
    let outcome = user.run("formats", "check", file)
    #expect(outcome.status == 0)
    #expect(outcome.output == "aktiviteter.xml: IATI-aktiviteter 2.03\nIngen bemærkninger.\n")
  }

  @Test func tellsSchemaCodesAndRulesAtOnceWithLineAndItem() throws {
    let user = try CommandLineUser()
    let file = try user.folder.write(
      activity(
        sound.replacing("code=\"2\"", with: "code=\"9\"")
          .replacing("iso-date=\"2018-01-01\"", with: "iso-date=\"01-01-2018\"")
          .replacing("type=\"1\"", with: "type=\"3\"")),
      as: "aktiviteter.xml")
    let outcome = user.run("formats", "check", file)
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        aktiviteter.xml: IATI-aktiviteter 2.03
        grants: fejl: [F-SCHEMA] <activity-date> følger ikke skemaet: »01-01-2018« er ikke en dato (2018-03-15).
          hvor:   aktiviteter.xml, linje 10
        grants: fejl: [F-CODE] DK-CVR-00000000-1: Koden »9« står ikke i kodelisten ActivityStatus.
          hvor:   aktiviteter.xml, linje 9
        grants: fejl: [R-6.11.1] DK-CVR-00000000-1: Aktiviteten mangler en startdato (type 1 eller 2).
          hvor:   aktiviteter.xml, linje 3
        3 bemærkninger.

        """)
    let english = user.run("formats", "check", file, "--language", "en")
    #expect(english.output.contains("<activity-date> is not valid: “01-01-2018” is not a date"))
  }

  @Test func warningsAloneAreNoFailure() throws {
    let user = try CommandLineUser()
    let file = try user.folder.write(
      activity(sound).replacing(">DK-CVR-00000000-1<", with: ">1<"), as: "aktiviteter.xml")
    let outcome = user.run("formats", "check", file)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("bemærkning: [R-1.1.21] 1: "))
  }

  @Test func refusesWhatItDoesNotKnow() throws {
    let user = try CommandLineUser()
    let outcome = user.run("formats", "check", try user.folder.write("<a/>", as: "a.xml"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[F-FORMAT]"))
    #expect(outcome.messages.contains("»a«"))
    #expect(user.run("formats", "check", user.folder.path("nowhere.xml")).status == 66)
  }
}
