import PortfolioModel
import PortfolioTestSupport
import Testing

/// What comes in by `import portfolio`: whole or not at all, once, and with its history only into
/// an empty portfolio.
@Suite struct ImportPortfolioTests {
  private func emptyUser() throws -> CommandLineUser {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    return user
  }

  @Test func exportImportExportGivesTheSameBytes() throws {
    let first = try CommandLineUser.withSample()
    let exported = try first.everything()
    let second = try emptyUser()
    let file = try second.folder.write(exported, as: "p.xml")
    #expect(second.run("import", "portfolio", file).status == 0)
    #expect(try second.everything() == exported)
    #expect(second.run("verify").status == 0)
  }

  @Test func theSampleItselfIsWrittenAsTheProgramWritesIt() throws {
    let user = try emptyUser()
    let file = Checkout.file("Grants/bysekretariatet.xml").path(percentEncoded: false)
    #expect(user.run("import", "portfolio", file).status == 0)
    #expect(try user.everything() == PortfolioFile.sample())
  }

  @Test func theSameFileTwiceAddsNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let file = try user.folder.write(before, as: "p.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("0 tilføjet"))
    #expect(try user.everything() == before)
  }

  @Test func checkWritesNothing() throws {
    let user = try emptyUser()
    let before = try user.everything()
    let file = Checkout.file("Grants/bysekretariatet.xml").path(percentEncoded: false)
    let outcome = user.run("import", "portfolio", file, "--check")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Intet er skrevet."))
    #expect(try user.everything() == before)
  }

  @Test func nobodyForgesHistoryByImportingIntoAPortfolioInUse() throws {
    let user = try CommandLineUser.withSample()
    let fact = """
        <grantFact ref="G5-amended" grant="G5" event="amended" day="2018-02-01" \
      amount="-50000.00 DKK" recorded="2016-01-01T00:00:00Z" recordedBy="En anden"/>
      """
    let file = try user.folder.write(
      try PortfolioFile.sample(adding: fact, after: "grantFact"), as: "p.xml")
    #expect(user.run("import", "portfolio", file).status == 0)
    let line = try user.everything().split(separator: "\n").first { $0.contains("G5-amended") }
    // The clock of the test stands at noon in Copenhagen on 1 March 2019, whatever --today says.
    #expect(line?.contains("recorded=\"2019-03-01T11:00:00Z\"") == true)
    #expect(line?.contains("recordedBy=\"tester\"") == true)
  }

  @Test func anIncomingNameStandsBesideTheLogin() throws {
    let user = try CommandLineUser.withSample()
    let person = """
        <person ref="ny" role="Studentermedhjælper"/>
      """
    let file = try user.folder.write(
      try PortfolioFile.sample(adding: person, after: "person"), as: "p.xml")
    #expect(user.run("import", "portfolio", file, "--as", "Anne").status == 0)
    let line = try user.everything().split(separator: "\n").first { $0.contains("ref=\"ny\"") }
    #expect(line?.contains("recordedBy=\"Anne (tester)\"") == true)
  }

  @Test func differencesFromTheRecordAreFindingsAndChangeNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let file = try user.folder.write(
      try PortfolioFile.sample(
        replacing: "name=\"Landsbyggefonden\"", with: "name=\"Landsbygningsfonden\""),
      as: "p.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[R-DIFFERS]"))
    #expect(outcome.messages.contains("»Landsbyggefonden«"))
    #expect(outcome.messages.contains("»Landsbygningsfonden«"))
    #expect(try user.everything() == before)
  }

  @Test func everyFaultIsReportedAtOnceWithItsLine() throws {
    let user = try emptyUser()
    let before = try user.everything()
    var text = try PortfolioFile.sample()
    let faults = [
      (
        "day=\"2017-03-27\" amount=\"18000000.00 DKK\"",
        "day=\"2017-02-31\" amount=\"18000000.00 DKK\"", "[V-VALUE]"
      ),
      ("funder=\"F2\"", "funder=\"F22\"", "[R-UNKNOWN]"),
      ("amount=\"260000.00 DKK\"", "amount=\"1.2.3\"", "[V-VALUE]"),
      ("role=\"Projektleder\"", "role=\"010190-1234\"", "[V-CPR]"),
    ]
    for (old, new, _) in faults {
      let range = try #require(text.firstRange(of: old), "\(old)")
      text.replaceSubrange(range, with: new)
    }
    let file = try user.folder.write(text, as: "p.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.status == 1)
    for (_, new, code) in faults {
      let line = try #require(PortfolioFile.line(of: new, in: text))
      #expect(outcome.messages.contains(code))
      #expect(outcome.messages.contains("p.xml, linje \(line)\n"), "\(new): \(outcome.messages)")
    }
    #expect(try user.everything() == before)
  }

  @Test func whatRefersToARefusedRecordIsNotBlamedForIt() throws {
    let user = try emptyUser()
    let file = try user.folder.write(
      try PortfolioFile.sample(
        replacing: "<funder ref=\"F1\" name=\"Landsbyggefonden\"",
        with: "<funder ref=\"F1\" name=\"\""), as: "p.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.messages.contains("[V-MISSING]"))
    #expect(!outcome.messages.contains("[R-UNKNOWN]"), "\(outcome.messages)")
  }
}
