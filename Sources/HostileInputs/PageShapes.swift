extension Shape {
  private static let top = "<html><head><meta charset=\"utf-8\"><title>样本</title></head><body>"
  private static let paragraph = String(repeating: "梧桐街道的老人说，桥还是原来的桥。", count: 4)
  private static let story = "<h1>老桥修好了</h1><p>来源：样本日报</p><p>\(paragraph)</p>"

  private static func data(_ start: String) -> String {
    "\(top)\(story)<script type=\"application/ld+json\">\(start)"
  }

  /// The worst pages known, as a browser may have saved them.
  public static let pages: [Shape] = markup + statements + texts

  private static let markup: [Shape] = [
    Shape("elements in elements", "<div>", head: top),
    Shape("elements", "<b>x</b>", head: top + story),
    Shape("ends of nothing", "</div>", head: top + story),
    Shape("ends of others", "<b></i>", head: top + story),
    Shape("paragraphs without an end", "<p>", head: top + story),
    Shape("cells without a table", "<td><p><li>", head: top + story),
    Shape("tables in cells", "<table><tr><td>", head: top + story),
    Shape("lists in lists", "<ul><li>", head: top + story),
    Shape("options", "<select><option>", head: top + story),
    Shape("headings", "<h1>老桥修好了</h1>", head: top + story),
    Shape("attributes of one tag", head: top + story + "<p ", tail: ">") { "a\($0)=b " },
    Shape("attributes", "<p a=b c=d e=f g=h i=j>", head: top + story),
    Shape("one attribute", "x", head: top + story + "<p title=\"", tail: "\">"),
    Shape("a quote in a name", "<b>", head: top + story + "<p x$=\"", tail: "\">"),
    Shape("attributes behind a quote", head: top + story + "<p x$=\"", tail: "\">") { "a\($0) " },
    Shape("a tag without an end", "x ", head: top + story + "<p "),
    Shape("a comment without an end", "-", head: top + story + "<!--"),
    Shape("comments", "<!-- enpproperty -->", head: top + story),
    Shape("comments that end wrongly", "<!-- --!><b>", head: top + story),
    Shape("declarations", "<!x>", head: top + story),
    Shape("beginnings of tags", "<", head: top + story),
    Shape("references", "&amp;", head: top + story),
    Shape("beginnings of references", "&", head: top + story),
    Shape("a script", "</scriptx><b>", head: top + story + "<script>"),
    Shape("scripts", "<script>x</script>", head: top + story),
    Shape("rules of style", ".a{display:none}", head: top + "<style>", tail: "</style>" + story),
    Shape("classes", head: top + story) { "<p class=\"a\($0) content\">甲</p>" },
    Shape("hidden elements", "<p style=\"display:none\">甲</p>", head: top + story),
    Shape("pictures", "<img src=\"a.jpg\" alt=\"图为老桥\">", head: top + "<div>" + story),
    Shape("rows", "<tr><td>甲</td><td>乙</td></tr>", head: top + story + "<table>"),
    Shape("breaks", "<br>", head: top + story),
  ]

  private static let statements: [Shape] = [
    Shape("lists in lists of data", "[", head: data("")),
    Shape("numbers of data", "1,", head: data("["), tail: "1]</script>"),
    Shape(
      "authors of data", head: data("{\"@type\":\"Article\",\"author\":["), tail: "\"甲\"]}</script>"
    ) { "\"张\($0)\"," },
    Shape(
      "titles of data", "{\"@type\":\"Article\",\"headline\":\"老桥修好了\"},", head: data("["), tail: "1]</script>"),
    Shape(
      "pieces of data", "<script type=\"application/ld+json\">{\"@type\":\"WebSite\",\"name\":\"样本网\"}</script>",
      head: top + story),
    Shape("metas", "<meta name=\"author\" content=\"张小满\">", head: "<html><head>", tail: "</head>" + story),
    Shape("a title", "老桥_", head: "<html><head><title>", tail: "</title></head><body>" + story),
  ]

  private static let texts: [Shape] = [
    Shape("one line", "字", head: top + story + "<p>"),
    Shape("one line of Latin", "word ", head: top + story + "<p>"),
    Shape("one credit line", "来源：样本日报 作者：张小满 ", head: top + story + "<p>"),
    Shape("one credit line of names", "张小满、", head: top + story + "<p>作者："),
    Shape("one line of dates", "2026-11-29 ", head: top + story + "<p>"),
    Shape("one line of brackets", "（", head: top + story + "<p>记者"),
    Shape("one line of entities", "&nbsp;", head: top + story + "<p>来源：甲"),
    Shape("one line of stops", "。", head: top + story + "<p>"),
    Shape("one line of marks on a letter", "\u{301}\u{316}", head: top + story + "<p>e"),
    Shape("one line of flags", "🇨", head: top + story + "<p>"),
    Shape("one line of bars", "甲|", head: top + story + "<p>"),
    Shape("credit lines", head: top + story) { "<p>作者：张\($0)</p><p>\(paragraph)</p>" },
    Shape("lines of dates", "<p>2026-11-29</p>", head: top + story),
    Shape("lines of labels", "<p>来源： 作者： 编辑： 记者 编辑 作者 来源 责编 审核 校对 时间 标题</p>", head: top + story),
    Shape("paragraphs", "<p>\(paragraph)</p>", head: top),
    Shape(
      "paragraphs of Latin", "<p>Copyright reserved Internet Content Record words words words words words words.</p>",
      head: top + story),
    Shape("menus", "<a href=\"x\">首页 | 新闻 | 图片 | 视频</a><br>", head: top, tail: story),
    Shape("captions", "<p>图为老桥。（张小满 摄）</p>", head: top + story),
    Shape("wrong bytes", [0xE5, 0xFF, 0xD7], head: top + story),
    Shape("bytes of GBK", [0xB5, 0xC4], head: "<meta charset=gbk><p>"),
    Shape("wide characters", [0x3C, 0x00, 0x70, 0x00, 0x3E, 0x00], head: "\u{FEFF}<p>"),
  ]
}
