import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Records that can be changed are read as they were known at an earlier moment.
@Suite struct EarlierRecordsTests {
  private func end(of day: String) -> Moment {
    Moment((CalendarDate(iso: day) ?? .first).adding(days: 1))
  }

  private func changed() throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    let set = { (day: String) in
      user.setClock(Moment(CalendarDate(iso: day) ?? .first, hour: 10))
    }
    set("2019-05-01")
    #expect(user.run("grant", "change", "G3", "--title", "Ét", "--caseNumber", "B-1").status == 0)
    #expect(
      user.run("organisation", "change", "bysekretariatet", "--identifierIsPlaceholder", "false")
        .status == 0)
    set("2019-05-02")
    #expect(
      user.run("grant", "change", "G3", "--title", "To", "--periodBasis", "stated").status == 0)
    set("2019-05-03")
    #expect(user.run("grant", "change", "G3", "--title", "Tre", "--caseNumber", "").status == 0)
    return user
  }

  @Test(arguments: [
    ("2019-04-30", "Go’ Ferie 4", nil, Basis.illustrative),
    ("2019-05-01", "Ét", "B-1", .illustrative), ("2019-05-02", "To", "B-1", .stated),
    ("2019-05-03", "Tre", nil, .stated),
  ])
  func takesBackEveryChangeSince(
    day: String, title: String, caseNumber: String?, basis: Basis
  ) throws {
    let user = try changed()
    let grant = try user.store().read(asOf: end(of: day)) {
      try $0.record(Grant.self, ref: "G3")
    }
    #expect(grant?.title == title)
    #expect(grant?.caseNumber == caseNumber)
    #expect(grant?.periodBasis == basis)
    let summary = try user.store().read(asOf: end(of: day)) { reader in
      try reader.grantSummaries().first { $0.ref.text == "G3" }
    }
    #expect(summary?.title == title)
  }

  @Test func findsByTheValueOfThatDay() throws {
    let store = try changed().store()
    let refs = try ["2019-04-30", "2019-05-02", "2019-05-03"].map { day in
      try store.read(asOf: end(of: day)) {
        try $0.records(Grant.self, where: "caseNumber", is: "B-1").map(\.ref)
      }
    }
    #expect(refs == [[], ["G3"], []])
  }

  @Test func givesBackADefaultThatTheLogHasNoWordFor() throws {
    let store = try changed().store()
    let before = try store.read(asOf: end(of: "2019-04-30")) {
      try $0.records(Organisation.self).first
    }
    let now = try store.read { try $0.records(Organisation.self).first }
    #expect(before?.identifierIsPlaceholder == true)
    #expect(now?.identifierIsPlaceholder == false)
  }

  @Test func leavesOutWhatWasNotRecordedYet() throws {
    let store = try changed().store()
    let later = try store.read(asOf: end(of: "2017-06-30")) {
      try $0.record(Grant.self, ref: "G8")
    }
    let none = try store.read(asOf: end(of: "2010-01-01")) { reader in
      try RecordKind.allCases.map { try reader.count($0) }.reduce(0, +)
        + (try reader.postingCount())
    }
    #expect(later == nil)
    #expect(none == 0)
  }

  /// Every table of a kind, and every sum that is kept, has an earlier one: what a query forgets
  /// to limit by itself is limited all the same.
  @Test func sumsThatAreKeptAreThoseOfThatDay() throws {
    let user = try CommandLineUser.withSample()
    let moment = end(of: "2017-10-15")
    let limited = try user.store().read { try $0.sums(.spent, asOf: moment, byYear: true) }
    let earlier = try user.store().read(asOf: moment) { try $0.sums(.spent, byYear: true) }
    let now = try user.store().read { try $0.sums(.spent, byYear: true) }
    #expect(Set(limited) == Set(earlier))
    #expect(Set(limited) != Set(now))
  }

  @Test func leavesTheFileAsItWas() throws {
    let user = try changed()
    let before = try user.everything()
    let store = try user.store()
    _ = try store.read(asOf: end(of: "2017-10-15")) { try $0.grantSummaries() }
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try store.read(asOf: end(of: "2017-10-15")) { _ in throw Stop() }
    }
    let after = try store.read { try $0.count(.grant) }
    #expect(after == 11)
    #expect(try user.everything() == before)
    #expect(user.run("verify").status == 0)
  }
}

extension EarlierRecordsTests {
  /// What was removed since is there again, as it was before its last changes too, and what was
  /// entered anew under its reference is not.
  @Test func bringsBackWhatWasRemovedSince() throws {
    let user = try CommandLineUser.withSample()
    for (day, line) in [
      ("2019-05-01", ["person", "add", "ny", "--role", "Ét; to = \\tre", "--note", "a\nb"]),
      ("2019-05-02", ["person", "change", "ny", "--role", "Andet"]),
      ("2019-05-03", ["person", "remove", "ny", "--reason", "x"]),
      ("2019-05-04", ["person", "add", "ny", "--role", "Helt nyt"]),
      ("2019-05-05", ["person", "change", "ny", "--role", "Endnu nyere"]),
      ("2019-05-06", ["person", "remove", "ny", "--reason", "x"]),
    ] {
      user.setClock(Moment(try #require(CalendarDate(iso: day)), hour: 10))
      #expect(user.run(line).status == 0, "\(line)")
    }
    let roles = try (0...6).map { day in
      try user.store().read(asOf: Moment(#require(CalendarDate(iso: "2019-05-0\(day + 1)")))) {
        try $0.record(Person.self, ref: "ny")?.role
      }
    }
    #expect(
      roles == [nil, "Ét; to = \\tre", "Andet", nil, "Helt nyt", "Endnu nyere", nil])
    let before = try user.store().read(asOf: Moment(#require(CalendarDate(iso: "2019-05-02")))) {
      try ($0.record(Person.self, ref: "ny"), $0.records(Person.self).map(\.ref))
    }
    #expect(before.0?.note == "a\nb")
    #expect(before.0?.recordedBy == "tester")
    #expect(before.1.last == "ny")
    #expect(user.run("verify").status == 0)
  }
}
