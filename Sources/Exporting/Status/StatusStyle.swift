/// How the status report looks, on screen and on A4.
///
/// Carlito comes first: LibreOffice takes a wide font for a first name that it does not know, and
/// then the widest table does not fit an A4 page.
enum StatusStyle {
  static let css = """

    @page { size: A4; margin: 18mm 16mm 20mm; }
    * { box-sizing: border-box; }
    body { margin: 0; color: #1d2327; font-size: 10.5pt; line-height: 1.45;
      font-family: Carlito, "Source Sans 3", Calibri, "Segoe UI", "DejaVu Sans", sans-serif; }
    h1 { margin: 0; font-size: 26pt; line-height: 1.15; color: #14463a; }
    h2 { margin: 20pt 0 5pt; font-size: 14pt; color: #14463a; }
    h3 { margin: 12pt 0 3pt; font-size: 11pt; }
    p { margin: 5pt 0; }
    .eyebrow { margin: 0; color: #4a5a52; }
    .subtitle { margin: 2pt 0 0; font-size: 14pt; }
    .note { color: #6b4600; font-weight: bold; }
    .lead { margin: 12pt 0 0; font-size: 11.5pt; }
    .facts { margin-top: 12pt; }
    table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
    caption { padding: 0 0 3pt; text-align: left; color: #4a5a52; }
    .name, .cell { text-align: left; vertical-align: top; font-weight: normal;
      padding: 2.5pt 5pt 2.5pt 0; border-bottom: 0.5pt solid #dddddd; }
    .number { text-align: right; vertical-align: top; font-weight: normal; white-space: nowrap;
      padding: 2.5pt 0 2.5pt 8pt; border-bottom: 0.5pt solid #dddddd; }
    .head { text-align: left; vertical-align: bottom; font-weight: bold;
      padding: 2.5pt 5pt 2.5pt 0; border-bottom: 1pt solid #14463a; }
    .head-number { text-align: right; vertical-align: bottom; font-weight: bold;
      padding: 2.5pt 0 2.5pt 8pt; border-bottom: 1pt solid #14463a; }
    .name-total { text-align: left; font-weight: bold; padding: 2.5pt 5pt 2.5pt 0;
      border-top: 1pt solid #14463a; }
    .number-total { text-align: right; font-weight: bold; white-space: nowrap;
      padding: 2.5pt 0 2.5pt 8pt; border-top: 1pt solid #14463a; }
    .head-state { text-align: left; vertical-align: bottom; font-weight: bold;
      padding: 2.5pt 5pt 2.5pt 12pt; border-bottom: 1pt solid #14463a; }
    .state { text-align: left; vertical-align: top; padding: 2.5pt 5pt 2.5pt 12pt;
      border-bottom: 0.5pt solid #dddddd; }
    h2, h3 { break-after: avoid; }
    tr, .signatures { break-inside: avoid; }
    thead { display: table-header-group; }
    .number, .number-total { font-variant-numeric: tabular-nums; }
    .facts .name { width: 12em; color: #4a5a52; }
    .results .name { width: 34%; }
    .results .value { width: 24%; }
    .results .when { width: 21%; white-space: nowrap; }
    .signatures { margin-top: 28pt; }
    .line { margin-top: 36pt; padding-top: 3pt; border-top: 0.75pt solid #1d2327; }
    @supports (display: grid) {
      .note { display: inline-block; margin: 8pt 0 0; padding: 1.5pt 6pt; font-weight: 400;
        border: 1pt solid #8a5a00; background: #fff7e6; }
      .lead { padding: 6pt 10pt; border-left: 3pt solid #14463a; background: #eef4f1; }
      h2 { padding-bottom: 1.5pt; border-bottom: 1.5pt solid #14463a; }
      .lines { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 24pt; }
    }
    @media screen {
      body { background: #f4f2ee; }
      main { max-width: 190mm; margin: 0 auto; padding: 14mm; background: #ffffff; }
    }

    """
}
