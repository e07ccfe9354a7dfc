import Editorial

/// How the pages look: on a desk, on a phone, at night and on paper.
enum StyleSheet {
  static let text = [colours, surroundings, reading, lists, phone, paper].joined(separator: "\n")

  /// Changes when the style does, so that browsers do not keep an old one.
  static let version = Digest(of: text.utf8).short

  /// Indigo is the colour of Tongxiang's blue calico 蓝印花布. The fonts are those that Chinese systems have, so that
  /// nothing is loaded from elsewhere.
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
}
