import Foundation
import Testing

/// Imports run downwards only, and each library has one door. A crossed fence fails here.
@Suite struct ImportFencesTests {
  /// What the sources of each target may import besides the standard library.
  static let allowed: [String: Set<String>] = [
    "grants": ["GrantsCLI"],
    "GrantsCLI": [
      "Conformance", "Exporting", "Importing", "PortfolioStore", "Reporting", "PortfolioModel",
      "ArgumentParser",
    ],
    "Exporting": [
      "Conformance", "Templating", "Reporting", "PortfolioModel", "XMLDocuments",
      "OfficePackages", "CLibXLSXWriter",
    ],
    "Conformance": ["PortfolioModel", "XMLDocuments"],
    "Importing": ["Conformance", "PortfolioModel", "XMLDocuments"],
    "PortfolioStore": ["PortfolioModel", "GRDB", "GRDBSQLite", "CLibCrypto"],
    "Reporting": ["PortfolioModel"],
    "PortfolioModel": [],
    "Templating": ["XMLDocuments", "OfficePackages"],
    "OfficePackages": ["CLibZip"],
    "XMLDocuments": ["CLibXML2"],
    "CLibCrypto": [],
    "CLibZip": [],
    "CLibXML2": [],
    "CLibXLSXWriter": [],
  ]

  /// Part of the platform; every target may use them.
  static let platform: Set<String> = ["Foundation", "Glibc", "Synchronization"]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  struct Source: Sendable {
    let target: String
    let path: String
    let text: String

    var imports: [String] {
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
        else { return nil }
        return words[index + 1].split(separator: ".").first.map(String.init)
      }
    }
  }

  static func sources(in folder: String = "Sources") throws -> [Source] {
    let base = root.appending(path: folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    var sources: [Source] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let path = String(
        file.path(percentEncoded: false).dropFirst(
          base.path(percentEncoded: false).count + 1))
      sources.append(
        Source(
          target: path.split(separator: "/").first.map(String.init) ?? "", path: path,
          text: try String(contentsOf: file, encoding: .utf8)))
    }
    return sources
  }

  static func crossings(in sources: [Source]) -> [String] {
    sources.flatMap { source -> [String] in
      let fence = allowed[source.target] ?? []
      return source.imports.filter { !fence.contains($0) && !platform.contains($0) }
        .map { "\(source.path) imports \($0)" }
    }
  }

  @Test func noFileImportsAcrossAFence() throws {
    let sources = try Self.sources()
    #expect(sources.count > 80)
    #expect(Self.crossings(in: sources) == [])
  }

  @Test(arguments: [
    ("Reporting", "import GRDB"), ("GrantsCLI", "@preconcurrency import CLibXML2"),
    ("PortfolioModel", "import PortfolioStore"), ("Exporting", "import PortfolioStore"),
    ("GrantsCLI", "import CLibXLSXWriter"), ("Reporting", "import CLibXLSXWriter"),
  ])
  func aCrossedFenceIsSeen(target: String, line: String) {
    let source = Source(target: target, path: "\(target)/X.swift", text: "\(line)\nlet x = 1\n")
    #expect(Self.crossings(in: [source]).count == 1)
  }

  @Test func everyTargetHasAFence() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path(percentEncoded: false))
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test func theManifestSaysTheSame() throws {
    let manifest = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    for (target, fence) in Self.allowed {
      guard let start = manifest.firstRange(of: "name: \"\(target)\"") else {
        Issue.record("\(target) is not in Package.swift")
        continue
      }
      let rest = manifest[start.upperBound...]
      let end = rest.firstRange(of: "swiftSettings")?.lowerBound ?? rest.endIndex
      for name in fence where name != "ArgumentParser" {
        #expect(rest[..<end].contains("\"\(name)\""), "\(target): \(name)")
      }
    }
  }

  @Test func moneyNeverMeetsFloatingPoint() throws {
    for source in try Self.sources() {
      for word in ["Double", "Float(", ": Float", "NSDecimal"] {
        #expect(!source.text.contains(word), "\(source.path): \(word)")
      }
    }
  }

  @Test func theClockIsReadInOnePlace() throws {
    let readers = try Self.sources().filter {
      $0.text.contains("clock_gettime") || $0.text.contains("Date()")
        || $0.text.contains("time(nil)")
    }
    #expect(readers.map(\.path) == ["GrantsCLI/Surroundings/Surroundings.swift"])
  }

  @Test func sqlStandsInTheStoreAlone() throws {
    for source in try Self.sources() where source.target != "PortfolioStore" {
      #expect(!source.text.contains("SELECT "), "\(source.path)")
    }
  }

  @Test func noFileOutgrowsItsRoom() throws {
    for source in try Self.sources() {
      let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 400, "\(source.path): \(lines) lines")
    }
  }
}
