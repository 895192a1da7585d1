import Importing
import PortfolioModel
import PortfolioTestSupport
import Testing

/// The importers by themselves, without a portfolio behind them.
@Suite struct ImporterTests {
  /// Takes down what it is handed.
  final class Notebook: ImportSink {
    var records: [String] = []
    var postings: [Posting] = []
    var lines: [Int?] = []
    var findings: [Finding] = []

    func receive<Record: PortfolioRecord>(_ record: Record, at place: Finding.Place) {
      records.append("\(Record.kind.rawValue) \(record.ref)")
      lines.append(place.line)
    }

    func receive(_ posting: Posting, at place: Finding.Place) {
      postings.append(posting)
      lines.append(place.line)
    }

    func receive(nextOfVoucher posting: Posting, at place: Finding.Place) {
      receive(posting, at: place)
    }

    func report(_ finding: Finding) { findings.append(finding) }
  }

  private func read(_ text: String, limit: Int = 1 << 20) throws -> Notebook {
    let folder = try TestFolder()
    let notebook = Notebook()
    try PortfolioFileImporter(path: folder.write(text, as: "p.xml"), name: "p.xml", limit: limit)
      .read(into: notebook)
    return notebook
  }

  private static let open = "<portfolio xmlns=\"urn:grants:portfolio:1\" version=\"1\">\n"

  @Test func handsOverEveryRecordOfTheSampleInOrder() throws {
    let notebook = try read(try PortfolioFile.sample())
    #expect(notebook.findings == [])
    #expect(notebook.records.count == 462)
    #expect(notebook.records.first == "organisation bysekretariatet")
    #expect(notebook.records.last == "publishedFigure P-2017")
    #expect(notebook.lines.first == 3)
  }

  @Test func aPostingOfVeryManyChargesIsRefused() throws {
    let charges = String(repeating: "<charge source=\"a\" amount=\"0.01 DKK\"/>", count: 1_001)
    let notebook = try read(
      Self.open + "<posting project=\"p\" line=\"p.l\">" + charges + "</posting></portfolio>")
    #expect(notebook.findings.map(\.fault) == [.itemTooLarge(limit: 1000)])
    #expect(notebook.findings.first?.place?.line == 2)
  }

  @Test func readsAPostingWithItsCharges() throws {
    let notebook = try read(
      Self.open + """
        <posting project="p" line="p.l" day="2018-01-02" amount="1.00 DKK" text="x" voucher="V"
          ordinal="2"><charge source="a" amount="0.60 DKK"/><charge source="b" amount="0.40 DKK"/>
        </posting></portfolio>
        """)
    let posting = try #require(notebook.postings.first)
    #expect(posting.name == "V/2")
    #expect(posting.charges?.map(\.amount.minorUnits) == [60, 40])
    // The line on which its tag ends.
    #expect(notebook.lines == [3])
  }

  @Test func reportsEveryFaultOfAPosting() throws {
    let notebook = try read(
      Self.open + """
        <posting project="p" line="p.l" day="2018-02-30" amount="1" text="x" extra="y">
        <charge source="a" amount="x"/><andet/></posting></portfolio>
        """)
    let codes = notebook.findings.map(\.fault)
    #expect(codes.contains(.missingField("voucher")))
    #expect(codes.contains(.badValue(field: "day", value: "2018-02-30", shape: .day)))
    #expect(codes.contains(.badValue(field: "amount", value: "1", shape: .money)))
    #expect(codes.contains(.unknownElement("andet", nearest: "charge")))
    #expect(notebook.postings.isEmpty)
  }

  @Test func refusesAFileOverTheLimitBeforeReadingIt() throws {
    let notebook = try read(try PortfolioFile.sample(), limit: 1000)
    #expect(notebook.findings.map(\.fault) == [.fileTooLarge(limit: 1000)])
    #expect(notebook.records.isEmpty)
  }

  @Test func refusesPostingsOverTheLimit() throws {
    let folder = try TestFolder()
    let notebook = Notebook()
    let path = try folder.write(try Checkout.text("Grants/posteringer.csv"), as: "p.csv")
    try PostingsImporter(path: path, name: "p.csv", limit: 1000).read(into: notebook)
    #expect(notebook.findings.map(\.fault) == [.fileTooLarge(limit: 1000)])
  }

  @Test func keepsWhatStandsBetweenTheTags() throws {
    let notebook = try read(
      Self.open + "<person ref=\"a\" role=\"b\">tekst</person></portfolio>")
    #expect(notebook.findings.map(\.fault).first?.isUnknownText == true)
  }

  @Test func namesTheColumnWhereTheFormIsBroken() throws {
    let notebook = try read(Self.open + "  <person ref=\"a\" role=\"b\" <>\n")
    #expect(notebook.findings.first?.place?.line == 2)
    #expect(notebook.findings.first?.place?.column != nil)
  }
}

extension Fault {
  fileprivate var isUnknownText: Bool {
    if case .unknownField("text", _) = self { true } else { false }
  }
}
