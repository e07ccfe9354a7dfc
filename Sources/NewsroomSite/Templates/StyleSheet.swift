import Editorial

/// How the pages look: on a desk, on a phone, at night and on paper.
///
/// Indigo is the colour of Tongxiang's blue calico 蓝印花布; fonts are those that Chinese systems have, so nothing is
/// loaded from elsewhere.
enum StyleSheet {
  static let text = [colours, surroundings, reading, lists, phone, paper].joined(separator: "\n")

  /// Changes when the style does, so that browsers do not keep an old one.
  static let version = Digest(of: text.utf8).short

  private static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #f4f5f7; --sheet: #fff; --ink: #1d2129; --faint: #6b7280; --line: #e2e5ea;
      --indigo: #1c4077; --deep: #16335f; --wash: #eaf0f8; --red: #b3261e; --alert: #fdf3f2;
      --song: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif;
      --hei: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171c; --sheet: #1b1f26; --ink: #dfe3ea; --faint: #97a0ae; --line: #2f353f;
        --indigo: #8fb4ec; --deep: #17305a; --wash: #222b39; --red: #f0908a; --alert: #2d2122;
      }
    }

    """

  private static let surroundings = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.7 var(--hei); overflow-wrap: anywhere; line-break: strict;
    }
    a { color: inherit; text-decoration: none; }
    a:hover { color: var(--indigo); text-decoration: underline; text-underline-offset: .2em; }
    a:focus-visible { outline: 2px solid var(--indigo); outline-offset: 2px; }
    ul, ol { list-style: none; margin: 0; padding: 0; }
    h1, h2, p { margin: 0; unicode-bidi: isolate; }
    a, span, b { unicode-bidi: isolate; }
    time { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .wide { max-width: 1140px; margin: 0 auto; padding: 0 24px; }
    .hidden, .skip:not(:focus) {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    .skip:focus { position: absolute; z-index: 1; padding: 8px 16px; background: var(--sheet); }

    .masthead { background: var(--sheet); border-bottom: 1px solid var(--line); }
    .nameplate { display: flex; align-items: flex-end; justify-content: space-between; gap: 16px; padding-block: 22px 18px; }
    .name { font: 700 38px/1.2 var(--song); letter-spacing: .08em; color: var(--indigo); }
    .name a:hover { text-decoration: none; }
    .standing { color: var(--faint); font-size: 13px; text-align: right; }
    .standing span + span { margin-left: 1.2em; }
    .menu { background: var(--deep); color: #fff; }
    .menu ul { display: flex; flex-wrap: wrap; padding: 4px 11px; }
    .menu a { display: block; padding: 7px 13px; font-size: 15px; border-radius: 3px; }
    .menu a:hover, .menu a[aria-current] { background: rgb(255 255 255 / .16); color: #fff; text-decoration: none; }
    .menu a[aria-current] { font-weight: 600; }
    .branch { font-size: 14px; }
    .branch + .branch { border-top: 1px dashed var(--line); }
    .branch > div { display: flex; gap: 18px; align-items: baseline; padding-block: 7px; }
    .branch .head { flex: none; color: var(--indigo); font-weight: 600; }
    .branch ul { display: flex; flex-wrap: wrap; gap: 2px 18px; }
    .branch [aria-current] { color: var(--indigo); font-weight: 600; }

    .path { padding: 18px 0 12px; color: var(--faint); font-size: 14px; }
    .path ol { display: flex; flex-wrap: wrap; }
    .path li + li::before { content: ">"; margin: 0 .6em; opacity: .6; }

    .footer { margin-top: 40px; border-top: 3px solid var(--deep); background: var(--sheet); color: var(--faint); font-size: 13px; }
    .footer > div { padding-block: 24px 32px; }
    .notice p { text-align: justify; }
    .notice p:first-child:not(:last-child) { color: var(--ink); font-weight: 600; }
    .imprint { margin-top: 18px; padding-top: 16px; border-top: 1px solid var(--line); text-align: center; }
    .notice:empty + .imprint { margin: 0; padding: 0; border: 0; }
    .imprint p:last-child { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1.6em; }

    """

  private static let reading = """
    .article {
      background: var(--sheet); border: 1px solid var(--line); border-radius: 4px;
      padding: 44px max(24px, calc((100% - 720px) / 2)) 52px;
    }
    .headline { font: 700 34px/1.4 var(--song); text-wrap: balance; text-align: center; }
    .deck { margin-top: 14px; color: var(--faint); font: 20px/1.6 var(--song); text-align: center; text-wrap: balance; }
    .times {
      display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1.4em;
      margin-top: 18px; color: var(--faint); font-size: 14px;
    }
    .article > .times { padding-bottom: 18px; border-bottom: 1px solid var(--line); }
    .corrections {
      margin-top: 24px; padding: 12px 18px; border-left: 3px solid var(--red);
      background: var(--alert); font-size: 15px;
    }
    .corrections b { color: var(--red); margin-right: .8em; }
    .corrections time { color: var(--faint); font-size: 14px; margin-right: .8em; }
    .body { margin-top: 28px; font-size: 18px; line-height: 1.95; }
    .body p {
      margin: 0 0 1.1em; text-indent: 2em; text-align: justify; text-justify: inter-ideograph;
      hanging-punctuation: allow-end; white-space: pre-wrap;
    }
    .credit { margin-top: 30px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 15px; text-align: right; }
    .credit:empty { display: none; }
    .headline, .deck, .credit { white-space: pre-wrap; }
    .original { margin-top: 4px; color: var(--faint); font-size: 14px; text-align: right; }
    .original a { color: var(--indigo); }
    .withdrawn { text-align: center; }
    .withdrawn .headline { color: var(--faint); }
    .withdrawn .body p { text-indent: 0; text-align: center; text-wrap: balance; }

    """

  private static let lists = """
    .front { display: grid; grid-template-columns: 5fr 4fr; gap: 24px; padding-top: 24px; align-items: start; }
    .front > .sections, .front > .empty { grid-column: 1 / -1; }
    .lead, .latest, .sections section, .list .stories, .empty {
      background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; padding: 24px 28px;
    }
    .lead { border-top: 3px solid var(--deep); padding-block: 30px 26px; }
    .story + .story { margin-top: 20px; padding-top: 20px; border-top: 1px solid var(--line); }
    .story h2 { font: 600 20px/1.45 var(--song); }
    .story:first-child h2 { font-size: 30px; font-weight: 700; text-wrap: balance; }
    .summary {
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
      margin-top: 8px; color: var(--faint); font-size: 15px; line-height: 1.8;
    }
    .story:first-child .summary { margin-top: 14px; font-size: 16px; line-height: 1.9; -webkit-line-clamp: 4; }
    .story .times { justify-content: flex-start; margin-top: 8px; font-size: 13px; }
    .lead:only-of-type { grid-column: 1 / -1; }
    .latest h2, .sections h2 {
      margin-bottom: 10px; padding-bottom: 8px; border-bottom: 2px solid var(--deep);
      font: 700 19px/1.4 var(--song); color: var(--indigo);
    }
    .sections { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
    .sections section:only-child { grid-column: 1 / -1; }
    .stories li { display: flex; align-items: baseline; gap: 14px; padding: 7px 0; }
    .stories li + li { border-top: 1px dashed var(--line); }
    .stories .title { flex: 1; min-width: 0; }
    .stories time { color: var(--faint); font-size: 13px; }
    .column { color: var(--faint); font-size: 13px; white-space: nowrap; }
    .list h1 { margin-bottom: 16px; font: 700 28px/1.4 var(--song); color: var(--indigo); }
    .list .title { font-size: 17px; }
    .columns { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 18px; }
    .columns a { display: block; padding: 3px 14px; border-radius: 99px; background: var(--wash); color: var(--indigo); font-size: 14px; }
    .empty { color: var(--faint); padding: 72px 28px; text-align: center; }

    """

  private static let phone = """
    @media (max-width: 720px) {
      .wide { padding-inline: 16px; }
      .nameplate { flex-wrap: wrap; padding-block: 14px 12px; gap: 2px 12px; }
      .name { font-size: 26px; }
      .standing { font-size: 12px; text-align: left; }
      .menu ul, .branch ul { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; }
      .menu ul, .branch ul {
        padding-right: 32px; mask-image: linear-gradient(to right, #000 calc(100% - 36px), transparent);
      }
      .menu li, .branch li { flex: none; }
      .menu ul { padding-left: 5px; }
      .menu a { padding: 8px 11px; }
      .branch > div { gap: 14px; }
      .branch > .wide { padding-right: 0; }
      .path { padding: 12px 0 10px; font-size: 13px; }
      main.wide:not(.front):not(.list) { padding-inline: 0; }
      main.wide > .path { padding-inline: 16px; }
      main.list > .path { padding-inline: 0; }
      .article { padding: 24px 16px 32px; border-width: 1px 0; border-radius: 0; }
      .headline { font-size: 25px; text-align: left; }
      .deck { font-size: 17px; text-align: left; }
      .times { justify-content: flex-start; margin-top: 12px; font-size: 13px; }
      .body { margin-top: 20px; line-height: 1.85; }
      .credit, .original { text-align: left; }
      .withdrawn .headline { text-align: center; }
      .withdrawn .times { justify-content: center; }
      .front, .sections { grid-template-columns: 1fr; gap: 14px; }
      .front { padding-top: 14px; }
      .lead, .latest, .sections section, .list .stories { padding: 16px; }
      .story:first-child h2 { font-size: 24px; }
      .story h2 { font-size: 18px; }
      .stories li { gap: 0 12px; padding: 9px 0; }
      .list .stories li { flex-wrap: wrap; }
      .list .stories .title { flex: 1 0 100%; }
      .stories time { font-size: 12px; }
    }

    """

  private static let paper = """
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
