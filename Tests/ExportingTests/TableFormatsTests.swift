import Exporting
import Foundation
import PortfolioModel
import Reporting
import Testing

@Suite struct TableFormatsTests {
  private static let table = ReportTable(
    title: "Prøve",
    columns: [
      .init("Navn"), .init("Beløb", isNumeric: true), .init("Andel", isNumeric: true), .init(""),
    ],
    rows: [
      [
        .text("Æblegården"), .amount(Money(minorUnits: 123_456)), .percent(tenths: 543),
        .bar(thousandths: 1000),
      ],
      [.text("Bo"), .amount(Money(minorUnits: -100)), .none, .bar(thousandths: 120)],
    ], totals: [[.text("I alt"), .amount(Money(minorUnits: 123_356)), .none, .none]],
    notes: ["Beløb i kr."])

  @Test func alignsFiguresAndDrawsARuleAboveTheTotal() {
    #expect(
      TextTable(.danish, drawsBars: false).text(Self.table) == """
        Prøve

        Navn           Beløb   Andel
        Æblegården  1.234,56  54,3 %
        Bo             -1,00       –
        ────────────────────────────
        I alt       1.233,56       –

        Beløb i kr.
        """)
  }

  @Test func drawsBarsForPeopleAtATerminal() {
    let text = TextTable(.danish, drawsBars: true).text(Self.table)
    #expect(text.contains("Æblegården  1.234,56  54,3 %  ████████████████\n"))
    #expect(text.contains("Bo             -1,00       –  █▉\n"))
  }

  @Test func cutsTextsAndNeverFiguresToTheWidthOfTheTerminal() {
    let long = ReportTable(
      title: "T", columns: [.init("Navn", room: .name), .init("Beløb", isNumeric: true)],
      rows: [
        [
          .text("En meget lang bevillingsgiver med mange ord"),
          .amount(Money(minorUnits: 3_317_080_000)),
        ]
      ])
    let lines = TextTable(.danish, drawsBars: false, tableWidth: 40).text(long)
      .split(separator: "\n")
    #expect(lines.last == "En meget lang bevillings…  33.170.800,00")
    #expect(lines.last?.count == 40)
  }

  @Test func leavesOptionalColumnsOutBeforeItCutsWhatMatters() {
    let table = ReportTable(
      title: "T",
      columns: [
        .init("Navn", room: .name), .init("Periode", room: .optional(1)), .init("Status"),
      ], rows: [[.text("Go’ Ferie 4"), .text("01.03.2017–30.11.2017"), .text("rød: overskredet")]])
    let text = TextTable(.danish, drawsBars: false, tableWidth: 40).text(table)
    #expect(text.contains("Go’ Ferie 4  rød: overskredet\n"))
    #expect(!text.contains("Periode"))
    #expect(text.contains("ikke alle kolonner er vist"))
  }

  @Test func aTableWithoutRowsHasItsHeaderAlone() {
    let empty = ReportTable(title: "T", columns: [.init("A"), .init("B")], rows: [])
    #expect(TextTable(.danish, drawsBars: true, tableWidth: 10).text(empty) == "T\n\nA  B")
    #expect(CSVTable(.danish).text([empty]) == "\u{FEFF}A;B\r\n")
  }

  @Test func breaksNotesAtTheWidth() {
    let table = ReportTable(
      title: "T", columns: [], rows: [], notes: ["et to tre fire fem seks syv otte ni ti"])
    let lines = TextTable(.danish, drawsBars: false, width: 12).text(table).split(separator: "\n")
    #expect(lines.dropFirst() == ["et to tre", "fire fem", "seks syv", "otte ni ti"])
  }

  @Test func writesCSVThatExcelOpens() {
    #expect(
      CSVTable(.danish).text([Self.table])
        == "\u{FEFF}Navn;Beløb;Andel\r\nÆblegården;1234,56;54,3\r\nBo;-1,00;\r\nI alt;1233,56;\r\n")
    #expect(CSVTable(.english).text([Self.table]).contains("Æblegården;1234.56;54.3"))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+45", "'+45"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("a;b", "\"a;b\""), ("si \"ja\"", "\"si \"\"ja\"\"\""), ("=\"a\";b", "\"'=\"\"a\"\";b\""),
    ("to\nlinjer", "\"to\nlinjer\""), ("1-2", "1-2"),
  ])
  func makesCellsHarmless(text: String, cell: String) {
    let table = ReportTable(title: "", columns: [.init("A")], rows: [[.text(text)]])
    #expect(CSVTable(.danish).text([table]) == "\u{FEFF}A\r\n\(cell)\r\n")
  }
}
