import Foundation
import OfficePackages
import SeededPortfolios
import Templating
import Testing

/// Files that somebody or something has broken, drawn from a seed. They are refused or filled;
/// nothing crashes, hangs or grows. `make fuzz` goes on for ten minutes.
@Suite struct MutatedFilesTests {
  private static let values: TemplateValue = .record([
    "name": .text("MyWay"), "yes": .flag(true), "two": .list([.text("a"), .text("b")]),
    "amount": .spelled(TemplateSpellings(shown: "1", machine: "1", named: ["iso": "1.00"])),
  ])
  private static let fragments = [
    "{{", "}}", "{{#yes}}", "{{/yes}}", "{{^yes}}", "{{#two}}", "{{/two}}", "{{.}}", "{{name}}",
    "{{{name}}}", "{{!", "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tc>", "<w:sdt>",
    "<w:r><w:t>", "</w:t></w:r>", "<!DOCTYPE x>", "&amp;", "&#0;", "]]>", "<![CDATA[", "\u{0}",
    "\"",
  ]

  /// How many seconds of fuzzing are asked for.
  private static let seconds =
    ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap { Int($0) }

  @Test func brokenFilesAreRefusedOrFilled() throws {
    let start = ContinuousClock.now
    var seed: UInt64 = UInt64(Self.seconds ?? 0) &* 1_000_003
    var (cases, filled) = (0, 0)
    let isDone = {
      Self.seconds.map { start.duration(to: .now) >= .seconds($0) } ?? (cases >= 150)
    }
    while !isDone() {
      seed += 1
      cases += 1
      if try Self.isFilled(seed: seed) { filled += 1 }
    }
    #expect(filled > cases / 50, "\(cases) files, \(filled) filled")
    if Self.seconds != nil { print("\(cases) files, \(filled) filled") }
  }

  private static func isFilled(seed: UInt64) throws -> Bool {
    var numbers = SeededNumbers(seed: seed)
    var parts = SeededForm(seed: seed).form.allParts
    for _ in 0...numbers.number(in: 0...4) { mutate(&parts, &numbers) }
    var bytes = try OfficePackage.bytes(of: parts)
    if numbers.chance(percent: 25) { mutate(&bytes, &numbers) }
    var limits = PackageLimits()
    limits.totalSize = 8 << 20
    do {
      let template = try WordTemplate(bytes, name: "x.docx", limits: limits)
      _ = template.check([])
      let filled = try FilledForm(template.fill(values, absent: "–"))
      let before = try OfficePackage(bytes)
      // Whatever was written is well formed; the other parts are as they were.
      for part in filled.package.parts
      where try filled.package.content(of: part) != before.content(of: part) {
        do { _ = try filled.root(of: part.text) } catch {
          Issue.record("seed \(seed), \(part.text): \(error)\n\(try filled.text(of: part.text))")
        }
      }
      return true
    } catch is TemplateError {
      return false
    } catch is TemplateFindings {
      return false
    }
  }

  private static func mutate(
    _ parts: inout [(name: String, content: [UInt8])], _ numbers: inout SeededNumbers
  ) {
    let index = numbers.chance(percent: 70) ? 2 : numbers.number(in: 0...parts.count - 1)
    var content = parts[index].content
    let place = numbers.number(in: 0...content.count)
    switch numbers.number(in: 0...5) {
    case 0, 1: content.insert(contentsOf: numbers.pick(fragments).utf8, at: place)
    case 2:
      // A whole stretch of it again, elsewhere.
      let from = numbers.number(in: 0...content.count)
      let stretch = content[from..<min(content.count, from + numbers.number(in: 1...400))]
      content.insert(contentsOf: Array(stretch), at: place)
    case 3:
      content.removeSubrange(place..<min(content.count, place + numbers.number(in: 1...40)))
    case 4: mutate(&content, &numbers)
    default: swapElements(&content, &numbers)
    }
    parts[index].content = content
  }

  /// Puts one element's name in the place of another's, so that the form stays well formed.
  private static func swapElements(_ content: inout [UInt8], _ numbers: inout SeededNumbers) {
    let names = ["w:p", "w:r", "w:t", "w:tc", "w:tr", "w:tbl", "w:sdt", "w:sdtContent", "w:ins"]
    let (one, other) = (numbers.pick(names), numbers.pick(names))
    var text = String(decoding: content, as: UTF8.self)
    for mark in ["<\(one)>", "</\(one)>"] {
      text = text.replacing(mark, with: mark.replacing(one, with: other))
    }
    content = Array(text.utf8)
  }

  private static func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    guard !bytes.isEmpty else { return }
    for _ in 0...numbers.number(in: 0...8) {
      bytes[numbers.number(in: 0...bytes.count - 1)] = UInt8(numbers.number(in: 0...255))
    }
  }
}
