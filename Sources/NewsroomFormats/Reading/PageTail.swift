/// The headings and lines that only stand after a story: recommendations, tags, comments, neighbours, imprint.
enum PageTail {
  static func begins(_ text: String, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 300 else { return false }
    if scalars.count <= 90 {
      let letters = scalars.filter { $0.isHan || $0.isLatin || $0.isDigit || $0 == ":" || $0 == "：" }
      if let length = headings.longest(at: letters) {
        let rest = letters[length...]
        if rest.isEmpty || rest.count == 1 && !rest.contains(where: \.isHan) || length >= 4 && PageNoise.fills(rest) {
          return true
        }
      }
      if starts.begin(letters) { return true }
    }
    return isImprint(text, scalars)
  }

  /// 三千多人次听过。返回搜狐，查看更多 without the button.
  static func cut(_ text: String) -> String {
    guard let button = buttons.first(where: { text.hasSuffix($0) }) else { return text }
    let rest = PageLine(text.dropLast(button.count)).text
    return rest.last.map { "。！？”）)】".contains($0) } == true ? rest : text
  }

  private static let buttons = ["返回搜狐，查看更多", "返回搜狐,查看更多", "返回搜狐", "查看更多", "展开全文", "阅读全文", "【详细】", "举报/反馈"]

  /// Numbers and names that a site must print at its foot.
  static func isImprint(_ text: String, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 300, scalars.contains(where: { imprintSigns.contains($0) }) else { return false }
    return text.hasBytes(ofAny: marks)
  }

  /// One of these stands in every mark.
  private static let imprintSigns: ScalarSet = ["I", "备", "权", "R", "C", "c", "证", "举", "權", "轉", "码", "r"]

  private static let marks: [StaticString] = [
    "ICP备", "ICP证", "公网安备", "网安备", "版权所有", "版 权 所 有", "版權所有", "著作權所有", "不得轉載", "All Rights Reserved",
    "all rights reserved", "ALL RIGHTS", "Copyright ©", "Copyright©",
    "copyright ©", "互联网新闻信息服务许可证", "信息网络传播视听节目许可证", "违法和不良信息举报", "新闻许可证", "网站标识码", "不良信息举报",
  ]

  /// A heading, alone or with a word or two behind.
  private static let headings = PrefixSet([
    "所属专题", "相关稿件", "相关新闻", "相关阅读", "相关链接", "相关报道", "相关推荐", "相关文章", "相关内容", "相关资讯", "相关信息", "相关专题", "相关附件", "推荐阅读",
    "推荐新闻",
    "推荐文章", "推荐视频", "延伸阅读", "热门推荐", "热点推荐", "热门新闻", "热点新闻", "热门文章", "热门评论", "热门排行", "热点排行", "热文排行", "点击排行", "阅读排行",
    "新闻排行", "排行榜",
    "图片新闻", "图片推荐", "图片精选", "精彩图片", "精彩推荐", "精彩视频", "精选图集", "猜你喜欢", "你可能会喜欢", "你可能喜欢", "您可能感兴趣", "你可能感兴趣", "大家都在看",
    "为您推荐", "为你推荐",
    "编辑推荐", "今日推荐", "今日热点", "最新新闻", "最新资讯", "最新报道", "最新文章", "最新", "网友评论", "用户评论", "最新评论", "全部评论", "精彩评论", "评论", "发表评论",
    "我要评论", "我来说两句",
    "往期回顾", "更多精彩", "更多新闻", "更多报道", "更多资讯", "本周热点", "一周热点", "24小时热文", "24小时排行", "今日头条", "要闻推荐", "版权声明", "免责声明", "关于我们",
    "联系我们", "友情链接",
    "网站地图", "下一篇", "上一篇", "上一条", "下一条", "扫一扫", "扫码", "本文标签", "热词", "新闻推荐", "专题推荐", "视频推荐", "头条推荐", "往期精彩", "频道精选",
    "往期推荐", "延伸閱讀", "相關新聞", "相關閱讀", "推薦閱讀", "熱門新聞", "熱門推薦", "猜你喜歡", "網友評論", "最新評論", "栏目导航", "栏目列表", "最新动态", "最新公告",
    "深度观察", "图集推荐", "共享此文章", "分享此文章", "网友跟贴", "网友跟帖", "新闻热点", "热词搜索", "附件下载", "赞过", "喜欢此内容的人还喜欢", "新闻速递", "今日要闻",
    "本网推荐", "专题聚焦", "视频新闻", "热门视频", "热门图片", "作者最新文章", "作者最新", "MostViewed", "MostRead", "MostPopular", "RelatedNews",
    "RelatedStories", "RelatedArticles",
    "END", "THEEND", "全文完", "平台声明",
  ])

  /// What goes on with a text of its own.
  private static let starts = PrefixSet([
    "上一篇：", "上一篇:", "下一篇：", "下一篇:", "上一条：", "上一条:", "下一条：", "下一条:", "上篇：", "下篇：", "分类：", "分类:", "分类目录：", "文章标签：", "标签：",
    "标签:", "关键词：", "关键词:", "关键字：",
    "关键字:", "分享到：", "分享到:",
    "分享到微", "Tags:", "tags:", "TAG:", "标签Tag", "所属专题:", "所属专题：", "扫一扫", "长按识别", "长按二维码", "扫描二维码", "关于我们", "联系我们",
    "浙ICP", "网站简介", "主办单位：", "主办:", "主办：",
    "相关热词", "热词搜索", "共享此文章", "网友跟贴", "Powered by", "延伸閱讀", "相關新聞", "上一篇", "下一篇", "上一条", "下一条", "承办：", "技术支持：", "网站标识",
    "平台声明", "点击进入专题", "进入专题：", "进入专题:", "欢迎关注", "点击下载", "更多精彩内容", "更多新闻", "更多精彩", "相关阅读：", "相关链接：", "相关新闻：", "延伸阅读：",
    "相关报道：", "推荐阅读：",
  ])
}
