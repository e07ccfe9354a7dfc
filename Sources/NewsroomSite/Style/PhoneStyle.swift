extension StyleSheet {
  /// What is different on a narrow screen. Menus become strips that are moved by finger.
  static let phone = """
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
}
