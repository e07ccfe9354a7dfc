extension StyleSheet {
  /// A page to be read: Chinese paragraphs are indented by two characters and justified.
  static let reading = """
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
      margin: 0 0 1.1em; text-indent: 2em; text-align: justify;
      hanging-punctuation: allow-end; white-space: pre-wrap;
    }
    .picture { margin: 28px 0 0; text-align: center; }
    .picture img { max-width: 100%; height: auto; vertical-align: top; }
    .picture figcaption {
      display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1em;
      margin-top: 8px; color: var(--faint); font-size: 14px; line-height: 1.6;
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
}
