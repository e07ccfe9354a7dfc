/// An element of a page, as far as it says what its text is for.
struct PageElement {
  let parent: Int
  let tag: String
  /// Inherited: in a menu, a side column, a list of recommendations, comments, a footer.
  let isMenu: Bool
  /// Inherited: not shown.
  let isHidden: Bool
  let isCaption: Bool
  /// 1 for `h1`, inherited by what stands inside.
  let heading: Int
  let role: PageHint.Role?
  /// Whether class, id or schema.org say that the text of the story stands here.
  let isContent: Bool
  /// The weight of paragraphs in it; counted when the page is complete.
  var weight = 0.0

  init(_ tag: String, _ attributes: [String: String], in parent: PageElement?, at index: Int, names: PageNames) {
    self.parent = index
    self.tag = tag
    let style = (attributes["style"]?.prefix(2_000)).map { $0.lowercased().filter { !$0.isWhitespace } } ?? ""
    let property = attributes["itemprop"]?.lowercased()
    isContent = property == "articlebody" || tag == "article" || names.isContent
    isHidden =
      parent?.isHidden == true || names.isHidden || attributes["hidden"] != nil
      // A script shows the text when all of it has come.
      || style.hasBytes(of: "display:none") || !isContent && style.hasBytes(of: "visibility:hidden")
      || tag != "i" && attributes["aria-hidden"] == "true"
    let isRoot = tag == "html" || tag == "body" || tag == "main" || tag == "article" || tag == "form"
    isMenu =
      parent?.isMenu == true || tag == "nav" || tag == "footer" || tag == "aside" || tag == "menu"
      || !isRoot && names.isMenu
    isCaption = parent?.isCaption == true || tag == "figcaption" || names.isCaption
    heading = Self.headings[tag] ?? parent?.heading ?? 0
    role =
      property == "headline" ? .title : names.role ?? (tag == "div" || tag == "p" || tag == "td" ? nil : parent?.role)
  }

  /// The tags that begin no line.
  static let inline: Set<String> = [
    "a", "span", "b", "strong", "i", "em", "font", "u", "s", "sub", "sup", "small", "big", "label", "code", "abbr",
    "cite", "q", "mark", "time", "ins", "del",
    "bdo", "bdi", "ruby", "rt", "rp", "tt", "kbd", "var", "samp", "strike", "nobr", "founder-content", "o:p",
    "st1:chsdate", "data",
  ]

  private static let headings = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]
}

/// What the class and the id of an element say.
struct PageNames {
  /// By the style sheet.
  var isHidden = false
  var isMenu = false
  var isCaption = false
  var isContent = false
  var role: PageHint.Role?

  /// No class and no id.
  static let none = PageNames()

  private init() {}

  init(_ names: String) {
    // Longer lists of classes are nobody's.
    guard names.utf8.count <= 2_000 else { return }
    let names = names.lowercased()
    let words = names.unicodeScalars.split { !($0.isLatin || $0.isDigit) }.map { String($0) }
    isMenu = words.contains { Self.menuWords.contains($0) } || names.hasBytes(ofAny: Self.menuParts)
    isCaption = words.contains { Self.captionWords.contains($0) }
    isContent = words.contains { Self.contentWords.contains($0) } || names.hasBytes(ofAny: Self.contentParts)
    role = words.lazy.compactMap { Self.roles[$0] }.first
  }

  private static let menuWords: Set<String> = [
    "nav", "navi", "navbar", "menu", "topnav", "subnav", "foot", "footer", "bottom", "sidebar", "side", "aside",
    "right", "rightbar", "related", "relate",
    "relevant", "recommend", "recommended", "tuijian", "xiangguan", "hot", "hotnews", "rank", "ranking", "paihang",
    "comment", "comments", "pinglun",
    "copyright", "share", "bdshare", "sharebar", "toolbar", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "links",
    "friendlink", "friendlinks", "login",
    "search", "searchbox", "topbar", "banner", "ad", "ads", "advert", "guanggao", "qrcode", "erweima", "pager",
    "pagination", "prevnext", "tags",
    "statement", "disclaimer", "shengming", "xgxw", "xgyd", "tjyd", "jrtj", "rdtj",
  ]
  private static let menuParts: [StaticString] = [
    "recommend", "comment", "related", "footer", "sidebar", "breadcrumb", "copyright", "friendlink", "hotnews",
    "toolbar", "mianbao",
  ]
  private static let captionWords: Set<String> = [
    "caption", "imgtitle", "imgdesc", "picdesc", "pictitle", "tuzhu", "tuzhi", "pictext", "figcaption", "photonote",
    "imgnote", "picinfo", "zhushi",
  ]
  private static let contentWords: Set<String> = [
    "content", "articlecontent", "article", "articlebody", "zoom", "ozoom", "ucap", "trs", "artibody", "endtext",
    "maintext", "detailcontent", "newscontent",
    "articletext", "newsdetail", "contentmain", "zhengwen", "texts", "rm", "vsb", "wenzhang", "neirong", "con", "cont",
    "arti", "detail", "txt", "text",
  ]
  private static let contentParts: [StaticString] = [
    "trs_editor", "trs_uewebeditor", "ucap-content", "js_content", "rm_txt_con", "article-content", "article_content",
    "article-body", "detail-content",
    "detail_content", "news_content", "news-content", "contentbox", "content_area", "main-aticle", "text_con",
    "left_zw", "v_news_content", "founder-content",
    "post_body", "newscontent", "articlecon",
  ]
  private static let roles: [String: PageHint.Role] = [
    "title": .title, "tit": .title, "headline": .title, "newstitle": .title, "articletitle": .title, "arttitle": .title,
    "biaoti": .title, "maintitle": .title,
    "subtitle": .deck, "subtit": .deck, "futi": .deck, "fubiaoti": .deck, "futitle": .deck, "vicetitle": .deck,
    "subhead": .deck, "deck": .deck,
    "yinti": .kicker, "yintitle": .kicker, "pretitle": .kicker, "introtitle": .kicker, "kicker": .kicker,
    "eyebrow": .kicker, "jianti": .kicker,
    "source": .meta, "laiyuan": .meta, "author": .meta, "editor": .meta, "pubtime": .meta, "pubdate": .meta,
    "publishtime": .meta, "date": .meta, "time": .meta,
    "meta": .meta, "info": .meta, "newsinfo": .meta, "articleinfo": .meta,
  ]
}
