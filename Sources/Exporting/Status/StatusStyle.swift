/// How the status report looks, on screen and on A4.
enum StatusStyle {
  static let css = """

    @page { size: A4; margin: 18mm 16mm 20mm; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #f4f2ee; color: #1d2327;
      font: 10.5pt/1.45 "Source Sans 3", "Segoe UI", Calibri, Carlito, "DejaVu Sans", sans-serif; }
    main { max-width: 190mm; margin: 0 auto; padding: 14mm; background: #fff; }
    .eyebrow { margin: 0; color: #4a5a52; letter-spacing: .04em; }
    h1 { margin: 0; font-size: 26pt; line-height: 1.15; color: #14463a; }
    .subtitle { margin: .1em 0 0; font-size: 14pt; }
    h2 { margin: 1.6em 0 .4em; padding-bottom: .15em; font-size: 14pt; color: #14463a;
      border-bottom: 1.5pt solid #14463a; break-after: avoid; }
    h3 { margin: 1.1em 0 .3em; font-size: 11pt; break-after: avoid; }
    .note { display: inline-block; margin: .8em 0 0; padding: .15em .6em;
      border: 1pt solid #8a5a00; color: #6b4600; background: #fff7e6; }
    .lead { margin: 1em 0 0; padding: .6em .9em; font-size: 11.5pt;
      border-left: 3pt solid #14463a; background: #eef4f1; }
    dl { display: grid; grid-template-columns: 1fr 1fr; gap: .15em 2em; margin: 1.2em 0 0; }
    dl div { display: flex; gap: .6em; padding: .15em 0; border-bottom: .5pt solid #ddd; }
    dt { flex: 0 0 9.5em; color: #4a5a52; }
    dd { margin: 0; }
    table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
    caption { padding: 0 0 .3em; text-align: left; color: #4a5a52; }
    th, td { padding: .25em .5em; text-align: left; vertical-align: top;
      border-bottom: .5pt solid #ddd; }
    th:first-child { padding-left: 0; }
    thead th { border-bottom: 1pt solid #14463a; font-weight: 600; vertical-align: bottom; }
    tbody th { font-weight: 400; }
    .results tbody th { width: 34%; }
    .results td:nth-child(2) { width: 24%; }
    .results td:nth-child(3) { width: 20%; white-space: nowrap; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    thead .number { white-space: normal; }
    .total th, .total td { font-weight: 600; border-top: 1pt solid #14463a; border-bottom: 0; }
    tr { break-inside: avoid; }
    thead { display: table-header-group; }
    p { margin: .5em 0; }
    .signatures { margin-top: 2.5em; break-inside: avoid; }
    .lines { display: flex; gap: 2em; margin-top: 3.5em; }
    .lines p { flex: 1; margin: 0; padding-top: .3em; border-top: .75pt solid #1d2327; }
    @media print { body { background: #fff; } main { max-width: none; padding: 0; } }

    """
}
