import Exporting
import Foundation
import PortfolioTestSupport
import Testing

/// LibreOffice is kept apart from the user, on time, and taken at its files, not its word.
@Suite struct PDFConverterTests {
  private static let document = PDFConverter.Document(
    name: "Rapport", ending: "txt", bytes: Array("Hej".utf8))

  /// A program in LibreOffice's place: a shell script.
  private static func converter(_ script: String, in folder: TestFolder) throws -> PDFConverter {
    let path = try folder.write("#!/bin/sh\n" + script, as: "soffice")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return PDFConverter(program: path)
  }

  /// Where the script finds the folder for what it makes: the argument after `--outdir`.
  private static let outdir = """
    while [ "$1" != --outdir ]; do shift; done; out="$2"; shift 2

    """

  @Test func isNotThereWhereNothingIsInstalled() throws {
    let folder = try TestFolder()
    #expect(PDFConverter(searchPath: folder.path("")) == nil)
    _ = try Self.converter("exit 0", in: folder)
    #expect(PDFConverter(searchPath: "/nowhere:\(folder.path(""))") != nil)
  }

  @Test func takesTheFilesInTheirOrderAndToldByTheirName() throws {
    let folder = try TestFolder()
    let converter = try Self.converter(
      Self.outdir + """
        printf '%%PDF-1.6 first' > "$out/1.pdf"
        printf 'no pdf' > "$out/2.pdf"
        exit 1
        """, in: folder)
    let results = try converter.convert([Self.document, Self.document, Self.document])
    #expect(
      results == [
        .success(Array("%PDF-1.6 first".utf8)), .failure(.noPDF(name: "Rapport")),
        .failure(.noPDF(name: "Rapport")),
      ])
  }

  @Test func givesItAHomeAndProfileOfItsOwnAndNothingOfTheUsers() throws {
    let folder = try TestFolder()
    let converter = try Self.converter(
      Self.outdir + """
        { printf '%%PDF-'; ls -A "$HOME" | wc -l | tr -d '\\n'; env; } > "$out/1.pdf"
        """, in: folder)
    let result = try converter.convert([Self.document]).first?.get()
    let text = String(decoding: try #require(result), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-0"), "\(text)")
    #expect(text.contains("HOME=/"))
    let names = text.dropFirst(6).split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(Set(names).isSubset(of: ["HOME", "PATH", "LANG", "PWD", "_", "SHLVL", "OLDPWD"]))
    let home = try #require(text.split(separator: "\n").first { $0.contains("HOME=") })
    #expect(
      !FileManager.default.fileExists(atPath: String(home.dropFirst(home.hasPrefix("%") ? 11 : 5))))
  }

  @Test func endsItsWholeGroupWhenTheTimeIsUp() throws {
    let folder = try TestFolder()
    let pid = folder.path("pid")
    let converter = try Self.converter("sleep 60 & echo $! > \(pid)\nwait\n", in: folder)
    #expect(throws: PDFConverter.Failure.timedOut(seconds: 1)) {
      _ = try converter.convert([Self.document], timeLimit: 1)
    }
    let child = try #require(
      pid_t(try folder.text("pid").trimmingCharacters(in: .whitespacesAndNewlines)))
    // It may stay as a zombie until it is waited for, but it must not run.
    let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    #expect(state.map { $0.contains(") Z ") } ?? true, "\(state ?? "")")
  }

  @Test func saysWhenItCannotRun() throws {
    let converter = PDFConverter(program: "/findes/ikke/soffice")
    #expect(throws: PDFConverter.Failure.cannotRun(program: "/findes/ikke/soffice", errno: ENOENT))
    {
      _ = try converter.convert([Self.document])
    }
  }

  private static let installed = PDFConverter(searchPath: "/usr/bin:/usr/local/bin")

  @Test(.enabled(if: installed != nil, "LibreOffice is not installed"))
  func makesATaggedPDF() throws {
    let converter = try #require(Self.installed)
    let results = try converter.convert([Self.document, Self.document])
    #expect(results.count == 2)
    for result in results {
      let pdf = String(decoding: try result.get(), as: Unicode.ASCII.self)
      #expect(pdf.hasPrefix("%PDF-"))
      #expect(pdf.contains("/StructTreeRoot"))
    }
  }

  /// A form that LibreOffice would call somebody for, if it were given to it as it is.
  @Test(.enabled(if: installed != nil, "LibreOffice is not installed"), .timeLimit(.minutes(2)))
  func nobodyIsCalledWhileAPDFIsMadeOfAFilledForm() throws {
    let listener = try LoopbackListener()
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    let references = ["image", "oleObject", "subDocument", "aFChunk", "attachedTemplate"]
    var form = TestForm(
      "<w:p><w:r><w:t>{{title}}</w:t></w:r></w:p>"
        + "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"99000\" cy=\"99000\"/>"
        + "<wp:docPr id=\"1\" name=\"x\"/><a:graphic><a:graphicData uri=\"\(picture)\">"
        + "<pic:pic xmlns:pic=\"\(picture)\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x\"/>"
        + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link=\"e0\"/></pic:blipFill>"
        + "<pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        + "<w:p><w:r><w:object><o:OLEObject r:id=\"e1\"/></w:object></w:r></w:p>"
        + "<w:p><w:subDoc r:id=\"e2\"/></w:p><w:altChunk r:id=\"e3\"/>"
        + "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE http://127.0.0.1:\(listener.port)/f.png \"/>"
        + "</w:p>")
    form.relationships = references.enumerated().map { index, kind in
      "<Relationship Id=\"e\(index)\" Type=\"\(type)\(kind)\" TargetMode=\"External\" "
        + "Target=\"http://127.0.0.1:\(listener.port)/\(kind).png\"/>"
    }.joined()
    let filled = try form.template().fill(.record(["title": .text("Rapport")]), absent: "")
    let converter = try #require(Self.installed)
    let results = try converter.convert([.init(name: "Rapport", ending: "docx", bytes: filled)])
    #expect(try results.first?.get().isEmpty == false)
    #expect(!listener.wasCalled)
  }
}
