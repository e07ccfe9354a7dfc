/// The furniture of pages between and around the words of a story: counters, share bars, buttons for the size of letters.
enum PageNoise {
  /// Whether the text is made of such words, digits and marks and of nothing else.
  static func fills(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
    guard !scalars.isEmpty, scalars.count <= 80 else { return false }
    var letters: [Unicode.Scalar] = []
    var digits = 0
    var saysDate = false
    for scalar in scalars {
      if scalar.isDigit {
        digits += 1
      } else if scalar.isHan || scalar.isLatin {
        letters.append((0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar)
      }
      if scalar == "-" || scalar == "/" || scalar == "年" || scalar == "月" || scalar == ":" || scalar == "："
        || scalar == "."
      {
        saysDate = true
      }
    }
    // A date is no counter; 90.00% is no date.
    if digits >= 4, saysDate, !scalars.contains("%") { return false }
    var rest = letters[...]
    while !rest.isEmpty {
      guard let length = words.longest(at: rest) else { return false }
      rest = rest.dropFirst(length)
    }
    return !letters.isEmpty || scalars.count <= 12
  }

  /// 老年食堂开张一个月阅读 1203 without the counter.
  static func withoutCounter(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let number = scalars.reversed().prefix { $0.isDigit || "：:+次 ".unicodeScalars.contains($0) }
    let rest = scalars.dropLast(number.count)
    guard number.contains(where: \.isDigit),
      let word = ["阅读", "阅读量", "浏览", "浏览量", "点击", "点击量"].first(where: {
        String(rest.suffix($0.unicodeScalars.count)) == $0
      }), rest.count >= word.count + 5
    else { return text }
    return PageLine(String(rest.dropLast(word.count))).text
  }

  private static let words = PrefixSet(
    """
    分隔线 顶一下 踩一下 点击蓝字 关注我们 视频加载中 视频加载失败 请刷新 人 共阅 已阅 只看该作者 倒序浏览 正序浏览 楼主 回复 电梯直达 支持键盘 键盘 翻页 上一组 下一组 上一张 下一张 上一版 下一版 上一篇 下一篇 上一条 下一条 往期回顾 pdf版 pdf 版 放大字体 缩小字体 邮件 共享此文章 分享此文章 发送 通过 详情 人 参与 评论 条评论 跟帖 阅读 阅读量 阅读数 阅读次数 浏览 浏览量 浏览次数 点击 点击量 点击数 点击率 次 人气 热度 万 分享 分享到 分享至 分享给 到 至 \
    微信 微博 新浪微博 腾讯微博 朋友圈 微信朋友圈 好友 好友和朋友圈 和 与 用 使用 扫码 扫一扫 扫描 二维码 扫描二维码 用微信扫码二维码 扫码阅读全文 手机看 手机阅读 \
    手机查看 手机版 手机客户端 打开 字号 字体 字体大小 大 中 小 超大 特大 标准 默认 加大 缩小 放大 还原 t a r 打印 打印本页 打印本文 打印文章 打印此页 \
    收藏 收藏本页 收藏本文 加入收藏 关闭 关闭本页 关闭窗口 关闭页面 关 闭 复制 复制链接 复制网址 返回 返回顶部 返回首页 返回列表 顶部 首页 回到顶部 推荐 推荐给朋友 推荐给好友 \
    发表评论 我要评论 写评论 已有 条 评 论 我有话说 我要纠错 纠错 报错 举报 投诉 qq qq空间 空间 qzone 人人网 开心网 豆瓣 易信 钉钉 facebook twitter weixin weibo \
    繁体 简体 繁 简 登录 注册 搜索 设为首页 听 听新闻 听全文 听语音 语音播报 播报 朗读 播放 暂停 倍速 转发 转 赞 点赞 喜欢 在看 有用 顶 踩 查看更多 查看原文 \
    查看 更多 展开 展开全文 收起 全文 阅读全文 阅读原文 点击查看 原文 订阅 关注 已关注 加关注 下载 下载app app 客户端 打开app 阅读器 保护视力色 护眼 夜间模式 日间模式 \
    跟帖用户自律公约 最新评论 热门评论 评论区 网友评论 查看评论 的 我的 你好 请登录 退出 无障碍 无障碍阅读 无障碍浏览 关怀版 长者模式 适老化 进入 老年版 智能问答 \
    反馈 广告 赞助广告 贊助廣告 查看全文 上一页 下一页 页 第 共 尾页 末页 刷新 投稿 邮箱 进入关怀模式 小字 大字 中字 字 号 来源 作者 责任编辑 编辑 print email prev next hits details home news share print font comments email
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
