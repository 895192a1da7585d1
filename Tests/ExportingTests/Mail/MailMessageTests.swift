import Exporting
import Foundation
import PortfolioModel
import Reporting
import Testing

/// What a mail is made of, byte for byte, and what can never get into it.
@Suite struct MailMessageTests {
  private static func party(_ address: String, _ name: String? = nil) throws -> MailMessage.Party {
    MailMessage.Party(name: name, address: try #require(MailAddress(address)))
  }

  private static func message(
    subject: String = "Frist", body: String = "Hej\n", name: String? = "Projektleder",
    copies: [MailMessage.Party] = [], now: String = "2018-03-15T07:00:00Z"
  ) throws -> MailMessage {
    MailMessage(
      id: "O-1 a/å", date: try #require(Moment(iso: now)),
      from: try party("os@example.org", "Bysekretariatet"), to: try party("p@example.org", name),
      copies: copies, subject: subject, body: body, .danish)
  }

  private static func headers(_ message: MailMessage) -> [String] {
    let head = message.text.components(separatedBy: "\n\n").first ?? ""
    return head.replacing("\n ", with: " ").components(separatedBy: "\n")
  }

  @Test func isAsTheStandardHasIt() throws {
    let copies = [try Self.party("leder@example.org", "Økonomi, \"chef\"")]
    let message = try Self.message(
      subject: "Årsrapport om 16 dage", body: "Kære kollega\n\nFristen er nær.\n", copies: copies)
    #expect(
      message.text == """
        Date: Thu, 15 Mar 2018 08:00:00 +0100
        From: Bysekretariatet
         <os@example.org>
        To: Projektleder
         <p@example.org>
        Cc: =?UTF-8?Q?=C3=98konomi=2C_=22chef=22?=
         <leder@example.org>
        Subject: =?UTF-8?Q?=C3=85rsrapport_om_16_dage?=
        Message-ID: <O-1%20a%2F%C3%A5@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit
        Content-Language: da
        Auto-Submitted: auto-generated

        Kære kollega

        Fristen er nær.

        """)
  }

  @Test func summerTimeIsInTheDate() throws {
    let message = try Self.message(now: "2018-07-01T22:30:00Z")
    #expect(Self.headers(message).first == "Date: Mon, 2 Jul 2018 00:30:00 +0200")
  }

  @Test func plainTextStaysReadable() throws {
    #expect(
      Self.headers(try Self.message(subject: "MyWay: 16 dage"))[3] == "Subject: MyWay: 16 dage")
    #expect(try Self.message().text.contains("\nContent-Transfer-Encoding: 7bit\n"))
  }

  /// A line break in a title or a name adds no header, recipient or text.
  @Test(arguments: [
    "a\nBcc: x@example.org", "a\r\nBcc: x@example.org", "a\rBcc: x", "a\n\nTekst",
    "a\u{2028}Bcc: x",
    "a\u{85}Bcc: x", "a\u{0B}\u{0C}\u{0}Bcc: x", "å\nBcc: x", "\n", "a\t\n\tb",
  ])
  func lineBreaksNeverGetIntoAHeader(text: String) throws {
    let message = try Self.message(subject: text, name: text)
    let plain = try Self.message(subject: "x", name: "x")
    #expect(
      Self.headers(message).map { $0.prefix { $0 != ":" } }
        == Self.headers(plain).map { $0.prefix { $0 != ":" } })
    #expect(message.text.components(separatedBy: "\n\n").dropFirst() == ["Hej\n"])
    #expect(message.text.utf8.allSatisfy { $0 != 13 && $0 != 0 })
  }

  /// Encoded words are short, hold whole characters, and are the text again when they are read.
  @Test(arguments: [
    "å", String(repeating: "å", count: 200), String(repeating: "🎉", count: 50), "=?UTF-8?Q?x?=",
    "Slutregnskab med revisorerklæring for Boligorganisationernes bydækkende økonomiske rådgivning",
    String(repeating: "long ascii ", count: 20) + "end", "a_b=c?d", "Go’ Ferie 4: 45.000,00 kr.",
  ])
  func encodedWordsAreTheTextAgain(text: String) throws {
    let message = try Self.message(subject: text)
    let lines = message.text.components(separatedBy: "\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    let first = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
    let words = lines[first...].prefix { $0.hasPrefix("Subject: ") || $0.hasPrefix(" ") }
      .map { $0.replacing("Subject: ", with: "").trimmingCharacters(in: .whitespaces) }
    let decoded = try words.map { word -> String in
      guard word.hasPrefix("=?UTF-8?Q?"), word.hasSuffix("?=") else { return word }
      #expect(word.utf8.count <= 75)
      let octets = word.dropFirst(10).dropLast(2).replacing("_", with: " ")
        .replacing("%", with: "%25").replacing("=", with: "%")
      return try #require(octets.removingPercentEncoding, "whole characters: \(word)")
    }
    #expect(decoded.joined() == text)
  }

  @Test func aLineThatIsTooLongToTravelIsEncoded() throws {
    let body = "Kort\n" + String(repeating: "æ", count: 600) + "\n"
    let text = try Self.message(body: body).text
    #expect(text.contains("\nContent-Transfer-Encoding: base64\n"))
    #expect(text.components(separatedBy: "\n").allSatisfy { $0.utf8.count <= 76 })
    let encoded = try #require(text.components(separatedBy: "\n\n").last)
    let data = try #require(Data(base64Encoded: encoded, options: .ignoreUnknownCharacters))
    #expect(String(decoding: data, as: UTF8.self) == body)
  }

  @Test func aMailboxKeepsItsMailsApart() throws {
    let mail = try Self.message(body: "From here on\n>From there\nend\n")
    let text = MailMessage.mailbox(
      [mail, mail], at: try #require(Moment(iso: "2018-03-05T07:00:00Z")))
    let marks = text.components(separatedBy: "\n").filter { $0.hasPrefix("From ") }
    #expect(marks == Array(repeating: "From grants Mon Mar  5 08:00:00 2018", count: 2))
    #expect(text.contains("\n>From here on\n>>From there\nend\n"))
  }

  @Test(arguments: [
    "oekonomi@example.org", "a.b+c@x-y.example.dk", "o'neill@example.org", "1@2.dk",
  ])
  func takesAddresses(text: String) { #expect(MailAddress(text)?.text == text) }

  @Test(arguments: [
    "", "oekonomi", "a@", "@b.dk", "a@b@c.dk", "a b@c.dk", "a@b.dk\nBcc: x@y.dk", "a@b.dk,c@d.dk",
    "Navn <a@b.dk>", "a..b@c.dk", ".a@b.dk", "a@b..dk", "økonomi@example.org", "a@blåbær.dk",
    "a@b.dk ", "a@b.dk;c", "²@b.dk", String(repeating: "a", count: 250) + "@b.dk",
  ])
  func refusesWhatIsNoAddress(text: String) { #expect(MailAddress(text) == nil) }
}
