import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// `show`: every kind of record, and a grant's whole story in order.
@Suite struct ShowTests {
  @Test func showsARecordOfEveryKindInEveryFormat() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("milestone", "done", "milepæl-3").status == 0)
    for kind in RecordKind.allCases {
      guard let ref = try user.store().read({ try $0.references(kind).first?.ref }) else {
        // Nothing has been sent of the sample.
        #expect(kind == .reminder || kind.rawValue.hasPrefix("submission"), "\(kind)")
        continue
      }
      for format in ["text", "markdown", "json", "csv"] {
        for language in ["da", "en"] {
          let line = [
            "show", ref, "--kind", kind.rawValue, "--format", format, "--language", language,
          ]
          let outcome = user.run(line)
          #expect(outcome.status == 0, "\(line): \(outcome.messages)")
          // A table for a spreadsheet has no heading.
          #expect(format == "csv" || outcome.output.contains(ref), "\(line): \(outcome.output)")
        }
      }
    }
  }

  /// A grant that has been amended, corrected, revised, paid, withheld and written about.
  private func busy() throws -> CommandLineUser {
    let user = try CommandLineUser.withSample()
    for (day, line) in [
      ("2019-03-01", ["grant", "amend", "G5", "--amount", "10.000", "--day", "2018-02-01"]),
      ("2019-03-02", ["grant", "correct", "G5", "--award", "850.000", "--reason", "Brevet"]),
      ("2019-03-03", ["budget", "set", "oekonomisk-raadgivning", "Revision=0,00"]),
      ("2019-03-03", ["budget", "set", "oekonomisk-raadgivning", "Transport=20.000"]),
      ("2019-03-03", ["budget", "fund", "oekonomisk-raadgivning", "G5=860.000"]),
      (
        "2019-03-04",
        ["budget", "approve", "oekonomisk-raadgivning", "--approved-by", "Fonden"]
      ),
      ("2019-03-05", ["instalment", "receive", "G5-6", "--day", "2018-04-03"]),
      ("2019-03-06", ["instalment", "reverse", "G5-6", "--reason", "Forkert konto"]),
      ("2019-03-07", ["grant", "amend", "G5", "--ends", "2019-06-30", "--day", "2018-03-10"]),
      ("2019-03-08", ["grant", "change", "G5", "--caseNumber", "J-17"]),
    ] {
      user.setClock(Moment(try #require(CalendarDate(iso: day)), hour: 10))
      let outcome = user.run(line)
      try #require(outcome.status == 0, "\(line): \(outcome.messages)")
    }
    return user
  }

  @Test func aGrantsStoryIsToldInOrder() throws {
    let user = try busy()
    let story = user.run("show", "G5").output
    let told = [
      "G5 · ", "Sagsnummer         J-17", "01.01.2017–30.06.2019 (først til 31.12.2018)",
      "2017   850.000,00  450.000,00", "2018    10.000,00",
      "Ansøgt: 900.000,00 kr.; restbeløb: 369.203,00 kr.",
      "16.10.2016  Ansøgning", "16.01.2017  Bevilling  ", "Rate 1: udbetalt",
      "01.02.2018  Tillæg/ændring", "10.03.2018  Ny slutdato: 30.06.2019",
      "03.04.2018  Rate 6: udbetalt",
      "02.03.2019  Rettelse af bevilling 16.01.2017: 900.000,00 kr. → 850.000,00 kr.",
      "-50.000,00  Brevet", "06.03.2019  Rate 6: udbetaling 03.04.2018 taget tilbage",
      "Vilkår", "Revisor over (kr.)", "Projektets budget", "Revision 1", "Revision 2", "Forbrugt",
      "Revision 2, godkendt 15.03.2018 af Fonden", "Rater", "Forpligtelser", "O-RAAD-2",
      "Rettelser i oplysningerne", "caseNumber",
    ]
    var rest = story[...]
    for words in told {
      let range = rest.range(of: words)
      #expect(range != nil, "\(words) is not told in its place:\n\(story)")
      if let range { rest = rest[range.upperBound...] }
    }
    #expect(!story.contains("Bevilling  850.000,00"), "the right award is told with its correction")
  }

  @Test func itsSumsAreThoseOfTheTotals() throws {
    let user = try busy()
    for grant in ["G1", "G3", "G5", "G7", "G8"] {
      let json = user.run("show", grant, "--format", "json").output
      let story = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let money = try #require(story?["money"] as? [String: Any])
      for measure in [Measure.awarded, .received, .spent] {
        let expected = try user.store().read { reader in
          try reader.sums(measure).filter { $0.grant?.text == grant }
            .reduce(0) { $0 + $1.amount.minorUnits }
        }
        let told = (money[measure.rawValue] as? [String: Any])?["minorUnits"] as? Int64
        #expect(told == expected, "\(grant) \(measure)")
      }
    }
  }

  @Test func anEarlierDayIsShownAsItWasKnown() throws {
    let user = try CommandLineUser.withSample()
    let then = ["show", "G5", "--as-of", "2018-03-15"]
    let before = user.run(then).output
    #expect(before.contains("som kendt 15. marts 2018"))
    let later = try busy()
    #expect(later.run(then).output == before)
    #expect(later.run("show", "G5-reversed", "--as-of", "2018-03-15").status == 64)
  }

  @Test func aRemovedRecordIsToldOfAndShownAsOfBefore() throws {
    let user = try CommandLineUser.withSample()
    user.setClock(Moment(try #require(CalendarDate(iso: "2019-05-01")), hour: 10))
    let before = user.run("show", "G3-deviation").output
    #expect(user.run("term", "remove", "G3-deviation", "--reason", "Bortfaldet").status == 0)
    #expect(user.run("show", "G3").output.contains("Bortfaldet"))
    #expect(user.run("show", "G3-deviation").status == 64)
    let then = user.run("show", "G3-deviation", "--as-of", "2019-04-30")
    #expect(then.output.contains("G3-deviation · vilkår, som kendt 30. april 2019"))
    #expect(
      then.output.split(separator: "\n").dropFirst() == before.split(separator: "\n").dropFirst())
  }

  @Test func aPostingIsShownByItsVoucher() throws {
    let user = try CommandLineUser.withSample()
    let reversal = ["posting", "reverse", "go-ferie-4", "GO-FERIE-4-0005", "--reason", "Fejl"]
    #expect(user.run(reversal).status == 0)
    let shown = user.run("show", "GO-FERIE-4-0005").output
    #expect(shown.contains("GO-FERIE-4-0005 · postering"))
    #expect(shown.contains("GO-FERIE-4-0005-reversed"))
    #expect(
      user.run("show", "GO-FERIE-4-0005-reversed").output.contains("Tager tilbage  GO-FERIE-4-0005")
    )
  }

  @Test func aReferenceThatIsMistypedOrSharedIsTold() throws {
    let user = try CommandLineUser.withSample()
    let mistyped = user.run("show", "mywai")
    #expect(mistyped.status == 64)
    #expect(mistyped.messages.contains("[U-RECORD] Intet i porteføljen har nummeret »mywai«."))
    #expect(mistyped.messages.contains("mente du »myway«?"))
    #expect(
      user.run("funder", "add", "G1", "--name", "Fond", "--sort", "fond").status == 0)
    let shared = user.run("show", "G1")
    #expect(shared.status == 64)
    #expect(shared.messages.contains("[U-AMBIGUOUS]"))
    #expect(shared.messages.contains("--kind funder eller --kind grant"))
    #expect(user.run("show", "G1", "--kind", "bevillingsgiver").output.contains("Fond"))
    #expect(user.run(["show"], answering: ["F1"]).output.contains("Landsbyggefonden"))
  }

  @Test func textOfOthersCannotBecomeMarkdown() throws {
    let user = try CommandLineUser.withSample()
    let note = "<script>|*fed*_x_[a](b) & `c`"
    #expect(user.run("funder", "change", "F1", "--note", note).status == 0)
    let shown = user.run("show", "F1", "--format", "markdown").output
    let list = try user.folder.write("1. juni kom de.\n- Og gik igen.\n# Slut", as: "tekst.txt")
    let line = ["narrative", "set", "G7", "--section", "status", "--year", "2018", "--file", list]
    #expect(user.run(line).status == 0)
    let story = user.run("show", "G7", "--format", "markdown").output
    #expect(story.contains("1\\. juni kom de.\n\n\\- Og gik igen.\n\n\\# Slut"), "\(story)")
    #expect(
      shown.contains("&lt;script>\\|\\*fed\\*\\_x\\_\\[a\\](b) &amp; \\`c\\`"), "\(shown)")
  }
}
