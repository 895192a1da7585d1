/// How the pages of the house look, on screen and on A4.
enum HouseStyle {
  static let css = """

    @page { size: A4; margin: 18mm 16mm 20mm; }
    @page dense { size: A4; margin: 13mm 16mm 14mm; }
    * { box-sizing: border-box; }
    body { margin: 0; color: #1d2327; font-size: 10.5pt; line-height: 1.45;
      font-family: Carlito, "Source Sans 3", Calibri, "Segoe UI", "DejaVu Sans", sans-serif; }
    h1 { margin: 0; font-size: 26pt; line-height: 1.15; color: #14463a; font-family: Carlito,
      "Source Sans 3", Calibri, "Segoe UI", "DejaVu Sans", sans-serif; }
    h2 { margin-top: 20pt; margin-bottom: 5pt; margin-left: 0; font-size: 14pt; color: #14463a;
      font-family: Carlito, "Source Sans 3", Calibri, "Segoe UI", "DejaVu Sans", sans-serif; }
    h3 { margin-top: 12pt; margin-bottom: 3pt; margin-left: 0; font-size: 11pt;
      font-family: Carlito, "Source Sans 3", Calibri, "Segoe UI", "DejaVu Sans", sans-serif; }
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
    .new-page { page-break-before: always; }
    .rule { font-size: 8.5pt; color: #4a5a52; }
    .finding { font-weight: bold; }
    img, svg { display: block; margin: 4pt 0; }
    svg { width: 100%; height: auto; }
    .chart, .together { break-inside: avoid; }
    .chart, .pair { margin-top: 8pt; }
    .dense { page: dense; }
    .dense table { font-size: 9pt; line-height: 1.2; }
    .dense caption { padding-top: 8pt; }
    .dense h1 { font-size: 22pt; }
    .dense h2 { margin-top: 8pt; margin-bottom: 3pt; }
    .dense h2 + table caption, .dense h2 + p + table caption { padding-top: 2pt; }
    .dense .results, .dense .highlights { table-layout: fixed; }
    .dense .results .head:nth-child(1) { width: 30%; }
    .dense .results .head:nth-child(2), .dense .highlights .head:nth-child(3) { width: 21%; }
    .dense .results .head:nth-child(3), .dense .highlights .head:nth-child(4) { width: 22%; }
    .dense .highlights .head:nth-child(1) { width: 34%; }
    .dense .results td:nth-child(3), .dense .highlights td:nth-child(4) { white-space: nowrap; }
    .dense .lead { margin-top: 6pt; }
    dt { margin-top: 8pt; font-weight: bold; }
    dd { margin-left: 0; }
    .signatures { margin-top: 28pt; }
    .line { margin-top: 36pt; padding-top: 3pt; border-top: 0.75pt solid #1d2327; }
    @supports (display: grid) {
      .note { display: inline-block; margin: 8pt 0 0; padding: 1.5pt 6pt; font-weight: 400;
        border: 1pt solid #8a5a00; background: #fff7e6; }
      .lead { padding: 6pt 10pt; border-left: 3pt solid #14463a; background: #eef4f1; }
      h2 { padding-bottom: 1.5pt; border-bottom: 1.5pt solid #14463a; }
      .dense header { display: flex; flex-wrap: wrap; align-items: center; gap: 0 14pt; }
      .dense .eyebrow, .dense .subtitle { flex: 0 0 100%; }
      .dense .note { margin: 4pt 0 0; }
      .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 4pt 8mm; align-items: start; }
      .chart .pair { margin-top: 0; grid-template-columns: 5fr 6fr; }
      .chart .pair caption { padding-top: 2pt; }
      .lines { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 24pt; }
    }
    @media screen {
      body { background: #f4f2ee; }
      main { max-width: 190mm; margin: 0 auto; padding: 14mm; background: #ffffff; }
      .new-page { margin-top: 48pt; }
    }
    @media screen and (max-width: 640px) {
      main { padding: 14pt; }
      main, table { overflow-wrap: anywhere; }
      .pair { display: block; }
    }

    """
}
