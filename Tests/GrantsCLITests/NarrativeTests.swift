import Foundation
import PortfolioTestSupport
import Testing

/// Texts come in from a file or an editor, and are never lost.
@Suite struct NarrativeTests {
  private static let edit = [
    "narrative", "edit", "G7", "--section", "resultater", "--year", "2017",
  ]

  /// An editor that does what a script says to the file that it is given.
  private static func editor(_ script: String, _ user: CommandLineUser) throws -> [String: String] {
    let path = try user.folder.write("#!/bin/sh\n" + script, as: "editor")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return ["EDITOR": path, "PATH": "/usr/bin:/bin"]
  }

  private static func drafts(_ user: CommandLineUser) -> [String] {
    let folder = user.portfolio + ".drafts"
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func limited(to limit: Int) throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "term", "add", "G7-tegn", "--grant", "G7", "--rule", "textLimit", "--value", "\(limit)")
    #expect(outcome.status == 0, "\(outcome.messages)")
    return user
  }

  @Test func aTextComesFromAFileAndIsCounted() throws {
    let user = try Self.limited(to: 2000)
    let file = try user.folder.write("Første linje.\r\n\r\n- et punkt\r\n\n", as: "t.txt")
    let outcome = user.run(
      "narrative", "set", "G7", "--section", "resultater", "--year", "2017", "--file", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "G7-results-2017 er gemt: 25 af 2.000 tegn.\n")
    let report = user.run("report", "yearly", "G7", "2017", "--format", "text").output
    #expect(report.contains("Resultater\n\nFørste linje.\n- et punkt"), "\(report)")
  }

  @Test func aTextThatIsTooLongForTheFunderIsKeptAndTold() throws {
    let user = try Self.limited(to: 10)
    let file = try user.folder.write("Elleve tegn", as: "t.txt")
    let set = ["narrative", "set", "G7", "--section", "results", "--year", "2017", "--file", file]
    let outcome = user.run(set)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("er på 11 tegn; der må være 10"), "\(outcome.messages)")
    #expect(try user.everything().contains("Elleve tegn"))
    let report = user.run("report", "yearly", "G7", "2017", "--format", "text")
    #expect(report.status == 1)
    #expect(report.messages.contains("[D-TEXT-LIMIT]"), "\(report.messages)")
    let exactly = try user.folder.write("Ti tegn...", as: "t2.txt")
    #expect(user.run(set.dropLast() + [exactly]).status == 0)
  }

  @Test func aTextCanBeUsedAgainForAnotherFunder() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "narrative", "set", "G5", "--section", "erfaringer", "--from", "2017-01-01", "--to",
      "2017-06-30", "--copy", "G3-experience-2017")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      try user.everything().contains(
        "ref=\"G5-experience-2017-01-01-2017-06-30\" grant=\"G5\" section=\"experience\""))
  }

  @Test func theEditorGetsTheTextAndGivesItBack() throws {
    let user = try CommandLineUser.withSample()
    let first = user.run(Self.edit, environment: try Self.editor("echo 'Ny tekst' > $1", user))
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.output == "G7-results-2017 er gemt: 8 tegn.\n")
    let second = user.run(Self.edit, environment: try Self.editor("echo mere >> $1", user))
    #expect(second.status == 0, "\(second.messages)")
    #expect(try user.everything().contains(">Ny tekst\nmere</narrative>"))
    #expect(Self.drafts(user) == [])
    let log = user.run("log").output
    #expect(log.contains("Ny tekst"), "\(log)")
  }

  @Test func aTextThatIsLeftAsItIsChangesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let status = ["narrative", "edit", "G7", "--section", "status", "--year", "2017"]
    let outcome = user.run(status, environment: try Self.editor("exit 0", user))
    #expect(outcome.output == "Intet at ændre.\n", "\(outcome.messages)")
    #expect(try user.everything() == before)
    #expect(Self.drafts(user) == [])
  }

  @Test func whatWasWrittenOutlivesAnEditorThatCrashes() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let crashed = user.run(
      Self.edit, environment: try Self.editor("echo 'Halvt skrevet' > $1; kill -9 $$", user))
    #expect(crashed.status == 1)
    #expect(crashed.messages.contains("[U-EDITOR]"), "\(crashed.messages)")
    #expect(crashed.messages.contains(user.portfolio + ".drafts/G7-results-2017.txt"))
    #expect(try user.everything() == before)

    let again = user.run(Self.edit, environment: try Self.editor("echo 'og helt' >> $1", user))
    #expect(again.status == 0, "\(again.messages)")
    #expect(again.messages.contains("Fortsætter kladden"))
    #expect(try user.everything().contains("Halvt skrevet\nog helt"))
    #expect(Self.drafts(user) == [])
  }

  @Test func aTextThatIsRefusedStaysInItsDraft() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      Self.edit, environment: try Self.editor("echo 'Barnet 010203-1234 kom' > $1", user))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[V-CPR]"), "\(outcome.messages)")
    #expect(outcome.messages.contains("ligger i"))
    #expect(Self.drafts(user) == ["G7-results-2017.txt"])
    let attributes = try FileManager.default.attributesOfItem(
      atPath: user.portfolio + ".drafts/G7-results-2017.txt")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(!(try user.everything()).contains("010203"))
  }

  @Test(arguments: [
    ["narrative", "set", "G7", "--section", "status", "--year", "2017"],
    ["narrative", "set", "G7", "--section", "status", "--file", "x"],
    ["narrative", "set", "G7", "--section", "forord", "--year", "2017", "--file", "x"],
    ["narrative", "set", "G77", "--section", "status", "--year", "2017", "--copy", "x"],
    ["narrative", "set", "G7", "--section", "status", "--year", "2017", "--copy", "findes-ikke"],
    ["narrative", "edit", "G7", "--section", "status", "--year", "17"],
  ])
  func aWrongCommandLineEndsWithStatus64(line: [String]) throws {
    let outcome = try CommandLineUser.withSample().run(line)
    #expect(outcome.status == 64, "\(outcome.messages)")
  }

  @Test func aFileThatIsNotThereOrNoTextIsTold() throws {
    let user = try CommandLineUser.withSample()
    let set = ["narrative", "set", "G7", "--section", "status", "--year", "2017", "--file"]
    #expect(user.run(set + [user.folder.path("mangler.txt")]).status == 66)
    let path = user.folder.path("latin1.txt")
    try Data([0x72, 0xF8, 0x64]).write(to: URL(filePath: path))
    let outcome = user.run(set + [path])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[F-ENCODING]"), "\(outcome.messages)")
  }
}
