import Exporting
import PortfolioModel
import Reporting

/// Writes many reports: goes on after one that fails, tells each failure by the report's name, and
/// ends with a summary.
struct DocumentBatch {
  /// A report that is to be made.
  struct Item {
    /// What messages call it.
    let name: String
    let make: () throws -> ReportDocument
  }

  private let context: Context
  private let maker: DocumentMaker
  private let folder: String
  /// The most files that one run of LibreOffice gets: enough for its start to cost little, few
  /// enough for one that hangs to take little with it.
  private let filesPerRun = 25

  init(_ context: Context, _ options: DocumentOptions) {
    self.context = context
    maker = DocumentMaker(context, options)
    folder = options.output ?? "Exports"
  }

  /// - Throws: `FindingsShown` when a report could not be written; `FileFault.noLibreOffice`
  ///   before anything is.
  func write(_ items: [Item]) throws {
    let l = context.language
    if maker.format == .pdf { _ = try context.pdfConverter() }
    let progress = BatchProgress(context, count: items.count)
    var failed = 0
    var waiting: [(item: Item, path: String, bytes: [UInt8])] = []
    let fail = { (item: Item, error: any Error) in
      failed += 1
      progress.pause()
      let lines = (error as? Findings)?.lines(l) ?? Failure(error, l).lines(l)
      context.note("\(item.name): " + l.say("ikke skrevet", "not written"))
      context.note(lines.joined(separator: "\n"))
    }
    let convert = {
      let batch = waiting
      waiting = []
      do {
        let made = try maker.pdf(batch.map { (FileAccess.name(of: $0.path), $0.bytes) })
        for (file, pdf) in zip(batch, made) {
          do { try context.write(try pdf.get(), to: file.path) } catch { fail(file.item, error) }
        }
      } catch {
        for file in batch { fail(file.item, error) }
      }
    }
    for (index, item) in items.enumerated() {
      progress.show(index, item.name)
      do {
        let document = try item.make()
        let (path, bytes) = (maker.path(of: document, in: folder), try maker.filled(document))
        if maker.format == .pdf {
          waiting.append((item, path, bytes))
          if waiting.count == filesPerRun { convert() }
        } else {
          progress.pause()
          try context.write(bytes, to: path)
        }
      } catch {
        fail(item, error)
      }
    }
    if !waiting.isEmpty {
      progress.show(items.count, l.say("PDF laves", "making PDF"))
      progress.pause()
      convert()
    }
    progress.pause()
    let all = l.count(items.count, ("rapport", "rapporter"), ("report", "reports"))
    let written =
      context.isRehearsal
      ? l.say("ville blive skrevet", "would be written") : l.say("skrevet", "written")
    context.print(
      l.say(
        "\(all): \(items.count - failed) \(written), \(failed) ikke.",
        "\(all): \(items.count - failed) \(written), \(failed) not."))
    if failed > 0 { throw FindingsShown() }
  }
}
