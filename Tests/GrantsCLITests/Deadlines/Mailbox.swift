import Foundation
import PortfolioTestSupport

/// A mail server's place for tests: a `sendmail` of its own that keeps what it is given.
struct Mailbox {
  private let folder: TestFolder

  /// - Parameter script: what it does with the mail, which lies in `$mail`; nothing more to take it.
  init(_ script: String = "") throws {
    folder = try TestFolder()
    let path = try folder.write(
      """
      #!/bin/sh
      id=$(date +%s%N)
      mail="\(folder.path("taken-"))$id"
      cat > "$mail"
      \(script)
      mv "$mail" "\(folder.path("mail-"))$id"
      """, as: "sendmail")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// What the command line needs in its environment to use it.
  var environment: [String: String] { ["PATH": "\(folder.path("")):/usr/bin:/bin"] }

  /// The mails that were taken, in their order.
  func mails() throws -> [String] {
    try folder.names().filter { $0.hasPrefix("mail-") }.map { try folder.text($0) }
  }

  /// The duties that the mails are about, by their Message-ID.
  func duties() throws -> [String] {
    try mails().map { mail in
      let id = mail.components(separatedBy: "Message-ID: <").last ?? ""
      return id.components(separatedBy: "-").prefix(3).joined(separator: "-")
    }
  }
}
