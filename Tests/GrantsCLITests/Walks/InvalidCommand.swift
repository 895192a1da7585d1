import PortfolioModel
import PortfolioTestSupport

/// Command lines that must be refused, each for one reason. One line for each.
struct InvalidCommand: Sendable {
  let words: @Sendable (Walk) throws -> [String]

  init(_ words: @escaping @Sendable (Walk) throws -> [String]) { self.words = words }

  static let all: [InvalidCommand] = [
    InvalidCommand { ["grant", "award", $0.fresh("G9"), "--amount", "1,00"] },
    InvalidCommand { ["grant", "award", $0.anyAwarded(), "--amount", Walk.kroner($0.amount())] },
    InvalidCommand { ["grant", "decline", $0.anyAwarded()] },
    InvalidCommand { ["grant", "withdraw", $0.anyAwarded()] },
    InvalidCommand { ["grant", "amend", $0.anyAwarded(), "--amount", "1,00 EUR"] },
    InvalidCommand { ["grant", "amend", $0.anyAwarded(), "--amount", "1.2.3"] },
    InvalidCommand { ["grant", "amend", $0.anyAwarded()] },
    InvalidCommand {
      ["grant", "amend", $0.anyAwarded(), "--amount", "1,00", "--day", "2018-02-30"]
    },
    InvalidCommand { ["grant", "amend", $0.anyAwarded(), "--last-day", "1999-01-01"] },
    InvalidCommand { ["grant", "amend", "P1", "--amount", Walk.kroner($0.amount())] },
    InvalidCommand { ["grant", "correct", $0.anyAwarded(), "--award", "5,00"] },
    InvalidCommand {
      ["grant", "correct", "P1", "--award", Walk.kroner($0.amount()), "--reason", "x"]
    },
    InvalidCommand { ["grant", "correct", $0.anyAwarded(), "--award", "0,00", "--reason", "x"] },
    InvalidCommand { ["grant", "change", $0.anyAwarded(), "--project", $0.fresh("intet-")] },
    InvalidCommand { ["grant", "change", $0.anyGrant(), "--firstDay", "2018-13-01"] },
    InvalidCommand { ["grant", "change", $0.anyGrant(), "--note", "Deltager 010190-1234"] },
    InvalidCommand { ["grant", "change", $0.anyGrant(), "--farve", "rød"] },
    InvalidCommand { ["grant", "add", $0.fresh("B"), "--project", "myway", "--funder", "F1"] },
    InvalidCommand {
      ["grant", "add", $0.anyGrant(), "--project", "myway", "--funder", "F1", "--title", "Andet"]
    },
    InvalidCommand { _ in
      ["grant", "add", "to ord", "--project", "myway", "--funder", "F1", "--title", "x"]
    },
    InvalidCommand {
      ["funder", "add", $0.numbers.pick($0.funders), "--name", "Andet navn", "--sort", "state"]
    },
    InvalidCommand { ["funder", "add", $0.fresh("f-"), "--name", "x", "--sort", "ukendt"] },
    InvalidCommand {
      ["funder", "add", $0.fresh("f-"), "--name", "x\u{7}", "--sort", "foundation"]
    },
    InvalidCommand {
      ["project", "change", "myway", "--currency", $0.numbers.pick(["EUR", "SEK"])]
    },
    InvalidCommand { ["project", "change", $0.fresh("intet-"), "--note", "x"] },
    InvalidCommand { ["instalment", "receive", $0.fresh("G9-"), "--amount", "1,00"] },
    InvalidCommand { ["instalment", "receive", $0.anyInstalment(), "--amount", "0,00"] },
    InvalidCommand { ["instalment", "receive", $0.anyInstalment(), "--amount", "10,00 EUR"] },
    InvalidCommand { ["instalment", "reverse", $0.unreceived(), "--reason", "x"] },
    InvalidCommand { ["instalment", "reverse", $0.anyInstalment()] },
    InvalidCommand { ["duty", "add", $0.fresh("pligt-"), "--project", "myway", "--grant", "G1"] },
    InvalidCommand {
      ["duty", "add", $0.fresh("pligt-")] + $0.dutyFields() + ["--grant", $0.fresh("G9")]
    },
    InvalidCommand { _ in ["duty", "submit", "O-INF-1"] },
    InvalidCommand { _ in ["duty", "accept", "O-MYW-2"] },
    InvalidCommand { ["duty", "return", "O-MYW-2", "--due", $0.today.iso] },
    InvalidCommand { _ in ["duty", "move", "O-MYW-2"] },
    InvalidCommand { ["duty", "not-required", "O-INF-1", "--note", $0.fresh("x")] },
    InvalidCommand { ["duty", "draft", $0.fresh("O-9")] },
    InvalidCommand { ["duty", "change", "O-MYW-2", "--signedOffBy", $0.fresh("ingen-")] },
    InvalidCommand { ["duty", "submit", "O-MYW-2", "--file", $0.fresh("findes-ikke-")] },
    InvalidCommand { ["duty", "remove", "O-GOF-2", "--reason", $0.fresh("x")] },
    InvalidCommand { ["duty", "occur", "S-GOF-1", "--due", $0.today.iso] },
    InvalidCommand {
      ["duty", "plan", $0.fresh("S-"), "--grant", "G8", "--sort", "slutregnskab", "--title", "x"]
    },
    InvalidCommand { ["totals", "publish", "17", "--amount", "1,00", "--source", $0.fresh("s")] },
    InvalidCommand { _ in ["totals", "publish", "2017", "--amount", "mange", "--source", "x"] },
    InvalidCommand { _ in ["init"] },
    InvalidCommand { ["restore", $0.user.folder.path("findes-ikke.sqlite")] },
    InvalidCommand { ["import", "postings", try $0.spoiled("31-02-2018;myway;Løn;1,00;x;S-1")] },
    InvalidCommand { ["import", "postings", try $0.spoiled("01-02-2018;myway;Løn;1,5;x;S-1")] },
    InvalidCommand {
      ["import", "postings", try $0.spoiled("01-02-2018;myway;Lønn og mere;1,00;x;S-1")]
    },
    InvalidCommand { ["import", "postings", try $0.spoiled("01-02-2018;intet;Løn;1,00;x;S-1")] },
    InvalidCommand {
      ["import", "postings", try $0.spoiled("01-02-2018;myway;Løn;1,00;010190-1234;S-1")]
    },
    InvalidCommand {
      ["import", "postings", try $0.spoiled("31-01-2016;myway;Løn;1,00;x;MYWAY-0001")]
    },
    InvalidCommand {
      ["import", "portfolio", try $0.user.folder.write("<portfolio", as: "halv.xml")]
    },
    InvalidCommand {
      [
        "budget", "move", "myway", "--from", "Løn", "--to", "Aktiviteter", "--amount",
        "4000000\($0.numbers.number(in: 0...9)),00",
      ]
    },
    InvalidCommand { ["budget", "set", "myway", "\($0.fresh("Post "))=1,00"] },
    InvalidCommand { ["budget", "fund", "myway", "\($0.fresh("X-"))=1,00"] },
    InvalidCommand { _ in ["budget", "approve", "myway"] },
    InvalidCommand { _ in ["budget", "discard", "myway", "--reason", "x"] },
    InvalidCommand { ["budget", "set", "myway", "Løn=\($0.amount()),00", "--approve"] },
    InvalidCommand { _ in ["instalment", "approve", "G1"] },
    InvalidCommand { _ in ["instalment", "plan", "G6", "--split", "2", "--first", "2019-01-01"] },
    InvalidCommand { ["result", "measure", "R02", "--value", "\($0.amount())", "--year", "2017"] },
    InvalidCommand { ["result", "measure", $0.fresh("R-9"), "--value", "1", "--year", "2019"] },
    InvalidCommand { _ in
      ["result", "measure", "R03", "--value", "1", "--of", "0", "--year", "2019"]
    },
    InvalidCommand { ["result", "correct", $0.fresh("R02-9"), "--value", "1", "--reason", "x"] },
    InvalidCommand { ["milestone", "done", $0.fresh("milepæl-9")] },
    InvalidCommand { _ in ["milestone", "done", "milepæl-3", "--day", "2018-02-30"] },
    InvalidCommand { ["posting", "reverse", "myway", $0.fresh("MYWAY-9"), "--reason", "x"] },
    InvalidCommand {
      [
        "posting", "add", "myway", "--line", "Løn", "--amount", Walk.kroner($0.amount()), "--text",
        "x", "--voucher", "MYWAY-0001",
      ]
    },
    InvalidCommand { ["funder", "remove", "F1", "--reason", $0.fresh("x")] },
    InvalidCommand { ["funder", "change", "F1", "--note", $0.fresh("x"), "--as", "010190-1234"] },
    InvalidCommand { walk in
      [
        "narrative", "set", "G7", "--section", "status", "--year", "2019", "--file",
        try walk.user.folder.write("Deltager 010190-1234", as: "cpr.txt"),
      ]
    },
    InvalidCommand { ["show", $0.fresh("G9-")] },
    InvalidCommand { ["grunt", "award", $0.anyGrant()] },
    InvalidCommand { ["grant", "award", $0.anyGrant(), "--ukendt", "1"] },
  ]
}

extension Walk {
  func unreceived() -> String {
    instalments.first { $0.receipts.isEmpty }?.ref ?? "G9-9"
  }

  /// A file of good postings with a bad line among them.
  func spoiled(_ line: String) throws -> String {
    var text = "dato;projekt;budgetpost;beløb;tekst;bilag\n"
    for _ in 1...numbers.number(in: 1...20) {
      text += "01-02-2018;myway;Løn;\(numbers.number(in: 1...999)),00;x;\(fresh("W-"))\n"
    }
    text += line + "\n01-02-2018;myway;Løn;1,00;x;\(fresh("W-"))\n"
    return try user.folder.write(text, as: "spoiled.csv")
  }
}
