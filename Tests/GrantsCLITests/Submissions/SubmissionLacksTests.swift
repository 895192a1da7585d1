import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// What a submission needs and a portfolio can lack: one thing at a time is taken out of the
/// sample, and the submission is refused with a message that names it. Nothing is written, and
/// nothing is sealed as sent.
@Suite struct SubmissionLacksTests {
  struct Lack: Sendable, CustomTestStringConvertible {
    /// What takes it out of the sample; nothing where the sample itself lacks it.
    let change: [String]
    let submission: String
    let status: Int32
    /// What the message says: code, record and field.
    let says: [String]
    var testDescription: String { "\(submission) without \(says)" }

    init(_ change: String, _ submission: String, _ says: String..., status: Int32 = 1) {
      self.change = change.split(separator: " ").map { $0 == "–" ? "" : String($0) }
      self.submission = submission
      self.says = says
      self.status = status
    }
  }

  private static let status = "G1 --format statusrapport --from 2017-06-01 --to 2017-12-31"
  private static let account = "G1 --format aarsopgoerelse --year 2017"
  private static let final = "G3 --format slutregnskab"
  private static let request = "G3 --format ubl-2.1 --instalment 2"
  private static let activities = "--all --format iati-2.03"
  private static let organisation = "--all --format iati-organisation-2.03"

  /// Somebody must send it.
  private static let senders = [status, account, final, request, activities, organisation].map {
    Lack(
      "organisation remove bysekretariatet --reason x", $0, "[U-MISSING]", "organisationen",
      status: 64)
  }

  /// A report is about an award.
  private static let awards = [status, account, final, request].map {
    Lack("", "P1" + $0.dropFirst(2), "[U-NOT-AWARDED] P1 er ikke bevilget")
  }

  static let lacks =
    senders + awards + [
      Lack(
        "organisation change bysekretariatet --identifier –", activities, "[D-FORMAT]",
        "organisationen bysekretariatet", "»identifikator«",
        "grants organisation change bysekretariatet --identifier"),
      Lack(
        "organisation change bysekretariatet --identifier –", organisation, "[D-FORMAT]",
        "organisationen bysekretariatet", "»identifikator«",
        "grants organisation change bysekretariatet --identifier"),
      Lack(
        "grant change G8 --firstDay –", activities, "[D-FORMAT]", "bevilling G8", "»første dag«",
        "grants grant change G8 --firstDay"),
      Lack(
        "grant change G8 --firstDay –", organisation, "[D-FORMAT]", "bevilling G8",
        "»første dag«"),
      Lack("grant change G8 --firstDay –", "G8 --format iati-2.03", "[D-FORMAT]", "bevilling G8"),
      Lack("", "G1 --format slutregnskab", "[D-BEFORE-END]", "bevilling G1", "31.05.2021"),
      Lack("", "G3 --format ubl-2.1 --instalment 9", "[U-INSTALMENT]", "G3", "9", status: 64),
      Lack(
        "instalment receive G3-2 --amount 45000,00 --day 2018-03-01", request, "[U-REQUESTED]",
        "G3-2"),
    ]

  @Test(arguments: lacks)
  func isRefusedByTheNameOfWhatItLacks(lack: Lack) throws {
    let user = try CommandLineUser.withSample()
    if !lack.change.isEmpty {
      let outcome = user.run(lack.change)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    let before = try (user.folder.names(), user.everything())
    let outcome = user.run(
      ["submit"] + lack.submission.split(separator: " ").map(String.init)
        + ["--output", user.folder.path("ud.xml"), "--sent"])
    #expect(outcome.status == lack.status, "\(outcome.messages)")
    for text in lack.says { #expect(outcome.messages.contains(text), "\(outcome.messages)") }
    #expect(try user.everything() == before.1)
    #expect(try Set(user.folder.names()) == Set(before.0 + ["everything.xml"]))
  }

  /// What every format asks for cannot be taken out of the record at all.
  @Test(arguments: [
    ("organisation change bysekretariatet --name –", "organisationen bysekretariatet", "name"),
    ("funder change F1 --name –", "bevillingsgiver F1", "name"),
    ("grant change G1 --title –", "bevilling G1", "title"),
    ("grant change G1 --project –", "bevilling G1", "project"),
    ("grant change G1 --funder –", "bevilling G1", "funder"),
    ("project change myway --title –", "projekt myway", "title"),
    (
      "budgetLine change helhedsplan.loen-projektledelse --title –", "budgetpost helhedsplan.",
      "title"
    ),
    ("activity change aktivitet-1 --title –", "aktivitet aktivitet-1", "title"),
  ])
  func isKeptByTheRecordItself(line: String, record: String, field: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(line.split(separator: " ").map { $0 == "–" ? "" : String($0) })
    #expect(outcome.status == 1, "\(outcome.messages)")
    #expect(outcome.messages.contains("[V-MISSING] \(record)"), "\(outcome.messages)")
    #expect(outcome.messages.contains("»\(field)«"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }
}
