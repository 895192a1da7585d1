import Foundation
import Glibc

/// Makes PDF files of documents with LibreOffice, where it is installed.
///
/// LibreOffice runs with a profile and a home of its own that are thrown away afterwards, so it
/// neither sees nor changes anything of the user's, and many documents go to one run of it. What
/// comes out is tagged (PDF/UA).
public struct PDFConverter: Sendable {
  private let program: String

  /// A document to be converted.
  public struct Document: Sendable {
    /// What messages call it.
    public let name: String
    /// Of its file: `docx`.
    public let ending: String
    public let bytes: [UInt8]

    public init(name: String, ending: String, bytes: [UInt8]) {
      self.name = name
      self.ending = ending
      self.bytes = bytes
    }
  }

  /// Why there is no PDF.
  public enum Failure: Error, Hashable, Sendable {
    /// LibreOffice was ended after so many seconds, with everything that it had started.
    case timedOut(seconds: Int)
    /// The system would not start it, or not make room for it.
    case cannotRun(program: String, errno: Int32)
    /// LibreOffice made no PDF of a document.
    case noPDF(name: String)
  }

  /// The converter of a LibreOffice at a path.
  public init(program: String) { self.program = program }

  /// The converter of the LibreOffice that is installed; nothing where none is.
  ///
  /// - Parameter searchPath: the folders to look in, as in `PATH`.
  public init?(searchPath: String) {
    let folders = searchPath.split(separator: ":").map(String.init)
    let candidates = folders.flatMap { ["\($0)/soffice", "\($0)/libreoffice"] }
    guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
    program = found
  }

  /// Seconds that a run may take: a minute to start with and a few for each document.
  public static func timeLimit(documents: Int) -> Int { 60 + 5 * documents }

  private static let filter =
    "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
    + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}"

  /// The documents as PDF, in their order. One that could not be made fails by itself.
  ///
  /// - Throws: `Failure` when LibreOffice could not run or took too long.
  public func convert(
    _ documents: [Document], timeLimit: Int? = nil
  ) throws -> [Result<[UInt8], Failure>] {
    guard !documents.isEmpty else { return [] }
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var paths: [String] = []
    for (index, document) in documents.enumerated() {
      let path = "\(folder)/in/\(index + 1).\(document.ending)"
      try AtomicFile.write(document.bytes, to: path)
      paths.append(path)
    }
    let seconds = timeLimit ?? Self.timeLimit(documents: documents.count)
    let process = try start(paths, in: folder)
    // Its exit status says nothing: success is a PDF that is there.
    let hasEnded = process.wait(seconds: seconds) != nil
    process.end()
    guard hasEnded else { throw Failure.timedOut(seconds: seconds) }
    return documents.enumerated().map { index, document in
      let path = "\(folder)/out/\(index + 1).pdf"
      guard let data = FileManager.default.contents(atPath: path),
        data.starts(with: Array("%PDF-".utf8))
      else { return .failure(.noPDF(name: document.name)) }
      return .success(Array(data))
    }
  }

  private func start(
    _ paths: [String], in folder: String
  ) throws -> ChildProcess {
    do {
      return try ChildProcess(
        [
          program, "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
          "--convert-to", Self.filter, "--outdir", "\(folder)/out",
        ] + paths,
        environment: ["HOME=\(folder)/home", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"],
        log: "\(folder)/log")
    } catch {
      throw Failure.cannotRun(program: error.program, errno: error.errno)
    }
  }

  /// A folder with what a run of LibreOffice needs.
  private func makeFolder() throws -> String {
    do {
      let folder = try PrivateFolder.make(for: "pdf")
      for name in ["in", "out", "home", "profile"] { mkdir("\(folder)/\(name)", 0o700) }
      return folder
    } catch {
      throw Failure.cannotRun(program: program, errno: error.errno)
    }
  }
}
