import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// Writes many reports: goes on after one that fails, tells each failure by the report's name, and
/// ends with a summary.
struct DocumentBatch {
  /// A report that is to be made.
  struct Item {
    /// What messages call it.
    let name: String
    let request: DocumentRequest
    /// The duty that it answers, where it is made for one.
    var duty: String?
  }

  private let context: Context
  private let store: PortfolioStore
  private let sending: SendingOptions
  private let maker: DocumentMaker
  private let folder: String
  /// The most files that one run of LibreOffice gets: enough for its start to cost little, few
  /// enough for one that hangs to take little with it.
  private let filesPerRun = 25

  init(_ context: Context, _ options: DocumentOptions, in store: PortfolioStore) {
    self.context = context
    self.store = store
    sending = options.sending
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
    var waiting: [(item: Item, report: RequestedReport, bytes: [UInt8])] = []
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
        let made = try maker.pdf(
          batch.map { (FileAccess.name(of: path(of: $0.report)), $0.bytes) })
        for (file, pdf) in zip(batch, made) {
          do { try deliver(try pdf.get(), file.report, file.item) } catch { fail(file.item, error) }
        }
      } catch {
        for file in batch { fail(file.item, error) }
      }
    }
    for (index, item) in items.enumerated() {
      progress.show(index, item.name)
      do {
        let report = try maker.report(item.request, in: store)
        let bytes = try maker.filled(report)
        if maker.format == .pdf {
          waiting.append((item, report, bytes))
          if waiting.count == filesPerRun { convert() }
        } else {
          progress.pause()
          try deliver(bytes, report, item)
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

  private func path(of report: RequestedReport) -> String { maker.path(of: report, in: folder) }

  private func deliver(_ bytes: [UInt8], _ report: RequestedReport, _ item: Item) throws {
    var sending = sending
    sending.duty = item.duty
    try context.deliver(bytes, to: path(of: report), sending, in: store) {
      item.request.sealing(report.document, format: maker.format)
    }
  }
}
