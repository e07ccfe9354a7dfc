extension StyleSheet {
  /// Front page and column pages.
  static let lists = """
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
}
