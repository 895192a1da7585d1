import Foundation
import Glibc
import PortfolioTestSupport
import Testing

/// A portfolio and a folder that somebody may look at and not write to: one message, the right
/// status, and everything as it was.
@Suite struct ProtectedPlacesTests {
  /// A command, run with `F` a folder that is protected and `P` the portfolio that is worked on:
  /// the one in that folder, or one of the user's own.
  struct Attempt: Sendable, CustomTestStringConvertible {
    let isOnProtected: Bool
    let command: String
    let status: Int32
    let code: String
    var testDescription: String { command }

    init(
      onProtected isOnProtected: Bool = false, _ command: String, _ status: Int32, _ code: String
    ) {
      self.isOnProtected = isOnProtected
      self.command = command
      self.status = status
      self.code = code
    }
  }

  static let attempts = [
    Attempt(
      onProtected: true, "totals publish 2018 --amount 1,00 --source x", 73, "S-PERMISSION"),
    Attempt(onProtected: true, "import postings \"$F/p.csv\"", 73, "S-PERMISSION"),
    Attempt(onProtected: true, "restore \"$W/portfolio.sqlite\"", 73, "S-PERMISSION"),
    Attempt("export portfolio \"$F/ud.xml\"", 73, "F-WRITE"),
    Attempt("backup \"$F/kopi.sqlite\"", 73, "S-PERMISSION"),
    Attempt("init --portfolio \"$F/ny.sqlite\"", 73, "S-PERMISSION"),
    Attempt(
      "report status G1 --from 2017-06-01 --to 2017-12-31 --output \"$F/s.html\"", 73, "F-WRITE"),
    Attempt("totals --portfolio \"$F/andres.sqlite\"", 66, "S-UNREADABLE"),
    Attempt("import portfolio \"$F/andres.sqlite\"", 66, "F-READ"),
  ]

  @Test(arguments: attempts)
  func isTold(attempt: Attempt) throws {
    let (protected, own) = (try CommandLineUser.withSample(), try CommandLineUser.withSample())
    let before = try (protected.everything(), own.everything())
    _ = try protected.folder.write(
      "dato;projekt;budgetpost;beløb;tekst;bilag\n01-03-2018;myway;Løn;1,00;x;B-1\n", as: "p.csv")
    try FileManager.default.copyItem(
      atPath: protected.portfolio, toPath: protected.folder.path("andres.sqlite"))
    let names = try protected.folder.names()

    // Permissions do not hold root back, so root becomes nobody for this.
    let become = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    let outcome = try Program.shell(
      """
      # The program is copied to where nobody may run it.
      cp "$GRANTS" "$W/grants" && chmod 755 "$W/grants"; chmod -R a+rwX "$W"
      chmod 644 "$F"/*; chmod 0 "$F/andres.sqlite"; chmod 555 "$F"
      \(become) "$W/grants" \(attempt.command)
      status=$?; chmod 755 "$F"; chmod 600 "$F/andres.sqlite"; exit $status
      """,
      environment: [
        "F": protected.folder.path("."), "W": own.folder.path("."),
        "GRANTS_PORTFOLIO": attempt.isOnProtected ? protected.portfolio : own.portfolio,
      ])
    #expect(outcome.status == attempt.status, "\(outcome.messages)")
    #expect(outcome.messages.contains("[\(attempt.code)]"), "\(outcome.messages)")
    #expect(outcome.messages.components(separatedBy: "grants: fejl").count == 2)
    #expect(outcome.output == "")
    #expect(try protected.folder.names() == names)
    #expect(try protected.everything() == before.0)
    #expect(try own.everything() == before.1)
  }
}
