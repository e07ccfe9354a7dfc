extension StyleSheet {
  /// What is different on paper: the article, its credit and the notice, nothing to click on.
  static let paper = """
    @media print {
      @page { margin: 20mm 18mm; }
      :root {
        color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --faint: #444; --line: #999;
        --indigo: #000; --deep: #000; --red: #000; --alert: #fff;
      }
      body { font-size: 11pt; }
      .menu, .branch, .skip, .columns, .imprint [type] { display: none; }
      .wide { max-width: none; padding: 0; }
      .nameplate { padding: 0 0 8pt; }
      .name { font-size: 18pt; }
      .masthead { border-bottom: 1pt solid #000; }
      .path { padding: 8pt 0; font-size: 9pt; }
      .article { border: 0; padding: 8pt 0 0; }
      .headline { font-size: 20pt; }
      .body { font: 11.5pt/1.8 var(--song); }
      .body p { orphans: 3; widows: 3; }
      .headline, .credit, .corrections { break-inside: avoid; }
      .original a::after { content: " (" attr(href) ")"; }
      .footer { margin-top: 20pt; border-top: 1pt solid #000; font-size: 8.5pt; break-inside: avoid; }
    }

    """
}
