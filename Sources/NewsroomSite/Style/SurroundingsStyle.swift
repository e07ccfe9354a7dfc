extension StyleSheet {
  /// What stands around every page: masthead, menu, path and footer.
  static let surroundings = """
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
}
