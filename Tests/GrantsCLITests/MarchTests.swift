import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// The month of March 2018 in `Grants/marts-2018.md`, played on the sample command by command: what
/// the document shows is what is printed. `RECORD_SNAPSHOTS=1` writes what is printed into it.
@Suite struct MarchTests {
  private static let path = "Grants/marts-2018.md"

  /// A part of the document: text as it stands, or a command with what it prints.
  private enum Part {
    case text(String)
    case command(String, printed: [String])
  }

  @Test func theMonthIsPlayedAsTheDocumentShowsIt() throws {
    let user = try CommandLineUser.withSample()
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
    var written: [String] = []
    var (day, minute) = (CalendarDate.first, 0)
    var commands = 0
    for part in Self.parts(try Checkout.text(Self.path)) {
      switch part {
      case .text(let line):
        written.append(line)
        if let new = Self.day(line) { (day, minute) = (new, 0) }
      case .command(let line, let printed):
        minute += 1
        commands += 1
        user.setClock(Moment(day, hour: 10, minute: minute))
        let outcome = user.run(
          Array(Self.words(line).dropFirst()), environment: ["GRANTS_TODAY": ""])
        let lines = Self.shown(outcome.output + outcome.messages, of: line)
        #expect([0, 1].contains(outcome.status), "\(line): \(outcome.messages)")
        if !isRecording { #expect(Self.agrees(lines, printed, of: line), "\(line): \(lines)") }
        written += ["$ " + line] + lines
      }
    }
    #expect(commands > 20)
    #expect(user.run("verify").status == 0)
    guard isRecording else { return }
    try written.joined(separator: "\n").write(
      to: Checkout.file(Self.path), atomically: true, encoding: .utf8)
  }

  private static func parts(_ document: String) -> [Part] {
    var parts: [Part] = []
    var isConsole = false
    for line in document.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        parts.append(.text(line))
      } else if isConsole, line.hasPrefix("$ ") {
        parts.append(.command(String(line.dropFirst(2)), printed: []))
      } else if isConsole, case .command(let command, let printed)? = parts.last {
        parts[parts.count - 1] = .command(command, printed: printed + [line])
      } else {
        parts.append(.text(line))
      }
    }
    return parts
  }

  /// The day of a heading such as `## 16. marts 2018`.
  private static func day(_ line: String) -> CalendarDate? {
    let words = line.split(separator: " ")
    guard words.count == 4, words[0] == "##", words[2] == "marts", let year = Int(words[3]),
      let day = Int(words[1].dropLast())
    else { return nil }
    return CalendarDate(year: year, month: 3, day: day)
  }

  /// The words of a command line, with double quotes around those that hold spaces.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, piece) in line.components(separatedBy: "\"").enumerated() {
      guard index % 2 == 0 else {
        words[words.count - 1] += piece
        continue
      }
      let parts = piece.components(separatedBy: " ")
      if index == 0 {
        words += parts
      } else {
        words[words.count - 1] += parts[0]
        words += parts.dropFirst()
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Whether the document still shows what is printed. Of help it need not show every line, since
  /// each command has its own test of it.
  private static func agrees(_ lines: [String], _ shown: [String], of line: String) -> Bool {
    guard line.hasSuffix("--help") else { return lines == shown }
    var rest = lines[...]
    for line in shown where !line.isEmpty {
      guard let index = rest.firstIndex(of: line) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// What is shown of what was printed: of help, the part before the usage.
  private static func shown(_ text: String, of line: String) -> [String] {
    var lines = text.components(separatedBy: "\n")
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard line.hasSuffix("--help"), let usage = lines.firstIndex(where: { $0.hasPrefix("BRUG:") })
    else { return lines }
    let commands = lines.firstIndex { $0.hasPrefix("KOMMANDOER:") } ?? lines.count
    return lines[..<usage] + ["…", ""] + lines[commands...]
  }
}
