import Foundation
import PortfolioTestSupport
import Testing

/// A template is told what is wrong with it before anybody relies on it.
@Suite struct TemplatesCheckTests {
  @Test func saysThatNothingIsWrongAndWhatItFits() throws {
    let user = try CommandLineUser()
    let file = try user.folder.write(
      "<p>{{sentence}} {{#budgetLines}}{{budgetLine.spent}}{{/budgetLines}}</p>", as: "min.html")
    let outcome = user.run("templates", "check", file)
    #expect(outcome.status == 0)
    #expect(outcome.output == "min.html: Statusrapport\nIngen bemærkninger.\n")
  }

  @Test func tellsEverythingAtOnceWithPlaceAndNearestName() throws {
    let user = try CommandLineUser()
    let file = try user.folder.write(
      """
      <x>
        {{#budgetLines}}
        <a b="{{budgetLine.spend}}"/>
        {{/budgetLines}}
        <c>{{sentence</c>
      </x>
      """, as: "min.xml")
    let outcome = user.run("templates", "check", file, "--kind", "status")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        min.xml: Statusrapport
        grants: fejl: [T-BRACES] Mærket »{{sentence« mangler sit »}}«.
          hvor:   min.xml, linje 5
          gør:    skriv hele mærket i samme afsnit
        grants: fejl: [T-NAME] Mærket {{budgetLine.spend}} er ukendt.
          hvor:   min.xml, linje 3: attributten b
          gør:    mente du {{budgetLine.spent}}?
        2 bemærkninger.

        """)
    let json = user.run("templates", "check", file, "--kind", "status", "--format", "json")
    #expect(json.status == 1)
    #expect(json.output.contains("\"place\" : \"attribute b\""))
    #expect(json.output.contains("\"line\" : 3"))
  }

  @Test(arguments: [
    ("x.docx", "not a zip", "T-FILE"), ("x.xml", "<a>", "T-XML"),
    ("x.html", "<!DOCTYPE html><a/>", "T-DOCTYPE"),
  ])
  func saysWhyAFileIsRefused(name: String, content: String, code: String) throws {
    let user = try CommandLineUser()
    let outcome = user.run("templates", "check", try user.folder.write(content, as: name))
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("grants: fejl: [\(code)] "))
  }

  @Test func saysThatThereIsNoFile() throws {
    let user = try CommandLineUser()
    #expect(user.run("templates", "check", user.folder.path("mangler.docx")).status == 66)
    #expect(user.run("templates", "check", user.folder.path("")).status == 66)
    #expect(user.run("templates", "check").status == 64)
  }
}
