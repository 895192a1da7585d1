import Exporting

/// A report that has been made, on its way into a file.
struct RequestedReport {
  let document: ReportDocument
  /// The funder's own form that it is written on; the house's when nothing.
  var form: Pack.Document?
}
