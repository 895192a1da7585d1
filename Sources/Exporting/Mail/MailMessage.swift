import Foundation
import PortfolioModel
import Reporting

/// A mail of plain text (RFC 5322, UTF-8), as sendmail takes it: lines end in LF.
public struct MailMessage: Sendable {
  /// Somebody a mail is from or to.
  public struct Party: Sendable, Hashable {
    public let name: String?
    public let address: MailAddress

    public init(name: String?, address: MailAddress) {
      self.name = name
      self.address = address
    }

    /// `"Sekretariatsleder" <leder@example.org>`, on two lines, as names can be long.
    fileprivate var header: String {
      let words = MailHeader.onOneLine(name ?? "")
      guard !words.isEmpty else { return address.text }
      let isPhrase = words.unicodeScalars.allSatisfy { scalar in
        scalar == " " || (scalar.isASCII && scalar.properties.isAlphabetic)
      }
      let phrase = isPhrase ? words : MailHeader.encodedWords(words, firstRoom: 70)
      return "\(phrase)\n <\(address.text)>"
    }
  }

  private let headers: [MailHeader]
  private let body: String

  /// - Parameters:
  ///   - id: what makes the mail the one it is; sent again it has the same Message-ID.
  ///   - body: lines of text, already as long as they are to be.
  public init(
    id: String, date: Moment, from: Party, to: Party, copies: [Party] = [], subject: String,
    body: String, _ language: Language
  ) {
    let encoding = Self.encoding(of: body)
    let copied = copies.map(\.header).joined(separator: ",\n ")
    headers =
      [
        MailHeader("Date", MailDate.header(date)), MailHeader("From", from.header),
        MailHeader("To", to.header),
      ] + (copies.isEmpty ? [] : [MailHeader("Cc", copied)]) + [
        MailHeader("Subject", text: subject),
        MailHeader("Message-ID", "<\(Self.atom(id))@\(from.address.domain)>"),
        MailHeader("MIME-Version", "1.0"),
        MailHeader("Content-Type", "text/plain; charset=UTF-8"),
        MailHeader("Content-Transfer-Encoding", encoding),
        MailHeader("Content-Language", language.rawValue),
        // RFC 3834: no automatic answer is wanted to what no person wrote.
        MailHeader("Auto-Submitted", "auto-generated"),
      ]
    self.body = encoding == "base64" ? Self.base64(body) : body
  }

  public var text: String {
    headers.map(\.line).joined() + "\n" + body + (body.hasSuffix("\n") ? "" : "\n")
  }

  /// The mails as one text that a mail program opens: mbox, in the form in which every line that
  /// begins with `From ` is quoted.
  ///
  /// - Parameter date: of the lines between them.
  public static func mailbox(_ messages: [MailMessage], at date: Moment) -> String {
    messages.map { message in
      let lines = message.text.split(separator: "\n", omittingEmptySubsequences: false)
      let quoted = lines.map { $0.drop { $0 == ">" }.hasPrefix("From ") ? ">\($0)" : String($0) }
      return "From grants \(MailDate.mailbox(date))\n" + quoted.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Lines of at most 998 octets may travel as they are (RFC 5322, section 2.1.1).
  private static func encoding(of body: String) -> String {
    let isShort = body.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 }
    if !isShort { return "base64" }
    return body.utf8.allSatisfy { $0 < 128 } ? "7bit" : "8bit"
  }

  private static func base64(_ body: String) -> String {
    Data(body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
  }

  /// A text as the left side of a Message-ID: a dot-atom, with every other octet as `%C3`.
  private static func atom(_ id: String) -> String {
    id.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "+": String(scalar)
      default: Hexadecimal.escaped(String(scalar).utf8, by: "%")
      }
    }.joined()
  }
}
