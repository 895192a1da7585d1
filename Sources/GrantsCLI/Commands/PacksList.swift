import ArgumentParser
import Exporting
import PortfolioModel
import Reporting

/// `grants packs list`
struct PacksList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        "Pakkerne med deres formater og vilkår, og hvor hvert vilkår står.",
        "The packs with their formats and terms, and where each term stands."),
      discussion: explanation(
        """
        Eksempel:
          grants packs list
        """,
        """
        Example:
          grants packs list
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var format: FormatOption

  func run() throws {
    let context = try options.context()
    let packs = try PackFolder(templates: context.templates()).packs()
    try context.show(PacksReport(packs: packs), as: format.format)
  }
}

/// The packs, and a table of all their terms.
private struct PacksReport: TabularReport, Encodable {
  let packs: [Pack]

  func tables(_ l: Language) -> [ReportTable] {
    let dash = "–"
    let list = { (texts: [String]) in texts.isEmpty ? dash : texts.joined(separator: ", ") }
    return [
      ReportTable(
        title: l.say("Pakker", "Packs"),
        columns: [
          .init(l.say("Pakke", "Pack")), .init(l.say("Navn", "Name"), room: .name),
          .init(l.say("Bevillingsgivere", "Funders"), room: .optional(2)),
          .init(l.say("Formularer", "Forms"), room: .optional(1)),
          .init(l.say("XML-formater", "XML formats")),
        ],
        rows: packs.map { pack in
          [
            .text(pack.id), .text(l.say(pack.title, pack.englishTitle)),
            .text(list(pack.funders)), .text(list(pack.documents.map(\.kind))),
            .text(list(pack.submissions.map(\.format))),
          ]
        }),
      ReportTable(
        title: l.say("Vilkår", "Terms"),
        columns: [
          .init(l.say("Pakke", "Pack")), .init(l.say("Vilkår", "Term")),
          .init(l.say("Værdi", "Value"), isNumeric: true),
          .init(l.say("Dokumenteret", "Documented")), .init(l.say("Kilde", "Source")),
        ],
        rows: packs.flatMap { pack in
          pack.terms.map { row(pack, $0, l) } + pack.duties.map { row(pack, $0, l) }
        },
        notes: [
          l.say(
            "Et vilkår gælder først en bevilling, når det er registreret på den: grants packs apply.",
            "A term applies to a grant once it is recorded for it: grants packs apply.")
        ]),
    ]
  }

  private func row(_ pack: Pack, _ term: PackTerm, _ l: Language) -> [ReportTable.Cell] {
    [
      .text(pack.id), .text(l.choiceWord(term.rule.rawValue)), .quantity(term.value),
      .text(l.say(term.isDocumented ? "ja" : "nej", term.isDocumented ? "yes" : "no")),
      .text(term.source),
    ]
  }

  private func row(_ pack: Pack, _ duty: PackDuty, _ l: Language) -> [ReportTable.Cell] {
    let start =
      duty.after == .year
      ? l.say("mdr. efter året", "months after the year")
      : l.say("mdr. efter slut", "months after the end")
    return [
      .text(pack.id), .text("\(duty.title), \(start)"), .quantity(Quantity(duty.months)),
      .text(l.say(duty.isDocumented ? "ja" : "nej", duty.isDocumented ? "yes" : "no")),
      .text(duty.source),
    ]
  }
}
