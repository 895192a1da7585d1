import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Every reminder is sent once, none is lost, and what goes wrong is told.
@Suite struct RemindTests {
  private static let nothing = "Der er ingen påmindelser at sende.\n"

  private static func send(
    _ user: CommandLineUser, _ mailbox: Mailbox, on day: String, _ more: String...
  ) -> CommandLineUser.Outcome {
    user.run(
      ["deadlines", "remind", "--send", "--today", day] + more, environment: mailbox.environment)
  }

  @Test func sendsWhatIsOwedOnceAndRemembersIt() throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    let outcome = Self.send(user, mailbox, on: "2018-03-15")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try mailbox.duties() == ["O-GOF-2", "O-MYW-2", "O-HHP-6"])
    #expect(
      outcome.output.contains("Sendt til oekonomi@example.org: Frist overskredet med 15 dage"))
    let again = Self.send(user, mailbox, on: "2018-03-15")
    #expect(again.status == 0 && again.output == Self.nothing && again.messages == "")
    #expect(try mailbox.mails().count == 3)
    let facts = try user.store().read { try $0.records(Reminder.self) }
    #expect(facts.map(\.event) == [.attempted, .sent, .attempted, .sent, .attempted, .sent])
    #expect(facts.map(\.step) == [15, 15, -30, -30, -60, -60])
  }

  /// Sent 14 days before; then the clock jumps over the reminders 7 and 1 days before.
  @Test func aRunAfterMissedDaysSendsTheLatestStepAndNamesTheOthers() throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    _ = Self.send(user, mailbox, on: "2018-03-15")
    _ = Self.send(user, mailbox, on: "2018-03-23")
    let before = try mailbox.mails().count
    let outcome = Self.send(user, mailbox, on: "2018-04-02")
    #expect(outcome.status == 0)
    let sent = Array(try zip(mailbox.duties(), mailbox.mails()).dropFirst(before))
    #expect(sent.map(\.0) == ["O-GOF-2", "O-MYW-2", "O-HHP-6"])
    let mail = try #require(sent.first { $0.0 == "O-MYW-2" }).1.replacing("\n", with: " ")
    #expect(mail.contains("Fristen er overskredet med 2 dage."))
    #expect(
      mail.contains(
        "Disse påmindelser blev ikke sendt på deres dag: 7 dage før (24.03.2018), 1 dag før "
          + "(30.03.2018) og dagen efter (01.04.2018)."), "\(mail)")
    #expect(Self.send(user, mailbox, on: "2018-04-02").output == Self.nothing)
    // Set back, the clock sends nothing anew.
    #expect(Self.send(user, mailbox, on: "2018-03-25").output == Self.nothing)
  }

  /// Every day for a quarter of a year, and every third day: the same deadlines are reached.
  @Test func noStepIsSentTwiceHoweverTheDaysFall() throws {
    for step in [9, 13] {
      let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
      var day = try #require(CalendarDate(iso: "2018-02-20"))
      while day < (CalendarDate(iso: "2018-05-20") ?? .last) {
        #expect(Self.send(user, mailbox, on: day.iso).status == 0)
        day = day.adding(days: step)
      }
      let facts = try user.store().read { try $0.records(Reminder.self) }
      let sent = facts.filter { $0.event == .sent }
      #expect(Set(sent.map { "\($0.duty) \($0.step)" }).count == sent.count)
      #expect(Set(sent.map(\.duty.text)).isSuperset(of: ["O-GOF-2", "O-MYW-2", "O-HHP-4"]))
      #expect(try mailbox.mails().count == sent.count)
    }
  }

  @Test func whatWasSentGoesWithThePortfolio() throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    _ = Self.send(user, mailbox, on: "2018-03-15")
    let everything = try user.everything()
    let other = try CommandLineUser()
    #expect(other.run("init").status == 0)
    let file = try other.folder.write(everything, as: "portfolio.xml")
    #expect(other.run("import", "portfolio", file).status == 0)
    #expect(try other.everything() == everything)
    #expect(Self.send(other, mailbox, on: "2018-03-15").output == Self.nothing)
  }

  /// The program is ended by sendmail itself, when it has the mail and before it has answered.
  @Test func killedBetweenSendingAndRememberingItSendsAgainAndSaysSo() throws {
    let user = try CommandLineUser.withSample()
    let killer = try Mailbox("mv \"$mail\" \"${mail%taken*}mail-000\"; kill -9 $PPID; exit 0")
    let killed = try Program.shell(
      "$GRANTS deadlines remind --send",
      environment: [
        "PATH": killer.environment["PATH"] ?? "", "GRANTS_PORTFOLIO": user.portfolio,
        "GRANTS_TODAY": "2018-03-15",
      ])
    #expect(killed.status == 137)
    let first = try #require(killer.mails().first)
    #expect(try user.store().read { try $0.records(Reminder.self) }.map(\.event) == [.attempted])
    #expect(user.run("verify").status == 0)

    let mailbox = try Mailbox()
    #expect(Self.send(user, mailbox, on: "2018-03-15").status == 0)
    #expect(try mailbox.duties() == ["O-GOF-2", "O-MYW-2", "O-HHP-6"])
    let again = try #require(mailbox.mails().first)
    #expect(again.replacing("\n", with: " ").contains("Du kan have fået denne påmindelse før"))
    #expect(try mailbox.mails().dropFirst().allSatisfy { !$0.contains("kan have fået") })
    // A mail program that has the first knows the second for the same.
    let id = { (mail: String) in
      mail.components(separatedBy: "\n").first { $0.hasPrefix("Message-ID") }
    }
    #expect(id(first) == id(again))
    #expect(Self.send(user, mailbox, on: "2018-03-15").output == Self.nothing)
  }

  /// While a mail is being handed over, another run begins: it must not send the same.
  @Test func twoRunsAtOnceSendNothingTwice() throws {
    let user = try CommandLineUser.withSample()
    let mailbox = try Mailbox(
      """
      [ -n "$INNER" ] || INNER=1 "$GRANTS" deadlines remind --send > /dev/null
      """)
    let outcome = try Program.shell(
      "$GRANTS deadlines remind --send",
      environment: [
        "PATH": mailbox.environment["PATH"] ?? "", "GRANTS_PORTFOLIO": user.portfolio,
        "GRANTS_TODAY": "2018-03-15", "GRANTS": Program.path,
      ])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("O-MYW-2: en anden kørsel er ved at sende påmindelsen"))
    #expect(try mailbox.duties().sorted() == ["O-GOF-2", "O-HHP-6", "O-MYW-2"])
  }

  @Test func oneThatFailsDoesNotStopTheOthers() throws {
    let user = try CommandLineUser.withSample()
    let failing = try Mailbox(
      #"if grep -q '<oekonomi@' "$mail"; then rm "$mail"; echo 'postkassen er fuld'; exit 75; fi"#)
    let outcome = Self.send(user, failing, on: "2018-03-15")
    #expect(outcome.status == 1)
    #expect(try failing.duties() == ["O-MYW-2", "O-HHP-6"])
    #expect(
      outcome.messages.contains("[D-NOT-SENT] forpligtelse O-GOF-2: Påmindelsen til oekonomi@"))
    #expect(outcome.messages.contains("sluttede med status 75: postkassen er fuld"))
    // It is owed still, and was certainly not sent.
    let mailbox = try Mailbox()
    #expect(Self.send(user, mailbox, on: "2018-03-16").status == 0)
    #expect(try mailbox.duties() == ["O-GOF-2"])
    #expect(try !mailbox.mails().joined().contains("kan have fået"))
  }

  @Test func aMovedDeadlineIsRemindedOfAnewAndASettledOneNoMore() throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    _ = Self.send(user, mailbox, on: "2018-03-15")
    let moved = user.run(
      "duty", "change", "O-MYW-2", "--due", "2018-04-10", "--reason", "Aftalt med fonden")
    #expect(moved.status == 0, "\(moved.messages)")
    var fact = DutyFact()
    fact.ref = "O-GOF-2-submitted"
    fact.duty = Reference("O-GOF-2")
    fact.state = .submitted
    fact.happened = ImpreciseDate(try #require(CalendarDate(iso: "2018-03-16")))
    fact.recorded = Moment(try #require(CalendarDate(iso: "2018-03-16")))
    fact.recordedBy = "tester"
    let added = try user.store().write { try $0.add(fact) }
    #expect(added == .added)
    _ = Self.send(user, mailbox, on: "2018-03-27")
    #expect(try mailbox.duties().dropFirst(3) == ["O-MYW-2"])
    let mail = try #require(mailbox.mails().last)
    #expect(mail.contains("tirsdag den 10. april 2018"))
    #expect(!mail.contains("blev ikke sendt"))
  }

  @Test func withoutSendNothingIsSentOrRemembered() throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    let before = try user.everything()
    let shown = user.run("deadlines", "remind", environment: mailbox.environment)
    #expect(shown.status == 0)
    #expect(shown.output.components(separatedBy: "\nMessage-ID: ").count == 4)
    let checked = Self.send(user, mailbox, on: "2018-03-15", "--check")
    #expect(checked.output.hasSuffix("Intet er sendt.\n"))
    #expect(checked.output.components(separatedBy: "\n").count == 5)
    #expect(user.run("deadlines", "remind", "--send", "--format", "json").status == 64)
    let json = user.run("deadlines", "remind", "--format", "json").output
    #expect(json.contains("\"days\" : -60") && !json.contains("Message-ID"))
    #expect(try user.everything() == before)
    #expect(try mailbox.mails() == [])
  }

  @Test func copiesOfWhatIsOverdueGoToTheLeader() throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    _ = Self.send(user, mailbox, on: "2018-03-15", "--copy", "leder")
    let copied = try mailbox.mails().map { $0.contains("\nCc: Sekretariatsleder\n <leder@") }
    #expect(copied == [true, false, false])
    let unknown = user.run("deadlines", "remind", "--copy", "lder")
    #expect(unknown.status == 64)
    #expect(unknown.messages.contains("mente du »leder«?"))
  }

  struct Lack: Sendable, CustomTestStringConvertible {
    let change: [String]
    let message: String
    let remedy: String
    let sent: Int
    var testDescription: String { message }
  }

  static let lacks = [
    Lack(
      change: ["person", "change", "oekonomi", "--email", ""],
      message: "[D-NO-ADDRESS] person oekonomi: Der er ingen e-mail at sende påmindelser til.",
      remedy: "grants person change oekonomi --email navn@example.org", sent: 2),
    Lack(
      change: ["person", "change", "oekonomi", "--email", "a@example.org\nBcc: b@example.org"],
      message: "[D-ADDRESS] person oekonomi: »a@example.org\nBcc: b@example.org« er ikke en",
      remedy: "grants person change oekonomi --email navn@example.org", sent: 2),
    Lack(
      change: ["duty", "change", "O-GOF-2", "--responsible", ""],
      message: "[D-RESPONSIBLE] forpligtelse O-GOF-2: Ingen er ansvarlig",
      remedy: "grants duty change O-GOF-2 --responsible PERSON", sent: 2),
    Lack(
      change: ["organisation", "change", "bysekretariatet", "--email", ""],
      message: "[D-NO-ADDRESS] organisationen bysekretariatet: Der er ingen e-mail at sende "
        + "påmindelser fra.",
      remedy: "grants organisation change bysekretariatet --email navn@example.org", sent: 0),
  ]

  @Test(arguments: lacks)
  func aMissingAddressIsAFindingThatSaysHowToEnterIt(lack: Lack) throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    let changed = user.run(lack.change)
    #expect(changed.status == 0, "\(changed.messages)")
    let outcome = Self.send(user, mailbox, on: "2018-03-15")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(lack.message), "\(outcome.messages)")
    #expect(outcome.messages.contains(lack.remedy), "\(outcome.messages)")
    #expect(try mailbox.mails().count == lack.sent)
  }

  @Test func lineBreaksInATitleGetIntoNoHeader() throws {
    let (user, mailbox) = (try CommandLineUser.withSample(), try Mailbox())
    let changed = user.run("duty", "change", "O-MYW-2", "--title", "Rapport\nBcc: x@example.org")
    #expect(changed.status == 0, "\(changed.messages)")
    _ = Self.send(user, mailbox, on: "2018-03-15")
    for mail in try mailbox.mails() {
      let head = mail.components(separatedBy: "\n\n").first ?? ""
      #expect(!head.contains("\nBcc:"))
    }
  }

  @Test(.enabled(if: !FileManager.default.fileExists(atPath: "/usr/sbin/sendmail")))
  func withoutSendmailNothingIsRemembered() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(
      "deadlines", "remind", "--send", environment: ["PATH": user.folder.path("")])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[D-NO-SENDMAIL]"))
    #expect(try user.everything() == before)
  }
}
