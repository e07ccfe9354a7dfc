/// What a label announces.
enum CreditField: Equatable {
  case source
  /// 供稿: a person or an office.
  case contributor
  case author
  /// 记者, 通讯员: an author, and a word that running prose and interviews use as well.
  case reporter
  case photo
  case textAndPhoto
  case editor
  case review
  case date
  case updated
  case title
  /// The page's own furniture, with or without a value: 点击率, 字号, 打印.
  case noise
  /// A field that says nothing of the credit: 电话, 图片来源, 作者单位.
  case ignored

  /// Whether people are named.
  var namesPeople: Bool {
    switch self {
    case .author, .reporter, .photo, .textAndPhoto, .editor, .review: true
    default: false
    }
  }
}

/// The labels that news sites print, put together from prefixes and cores, so that 本网责任编辑 needs no entry of its own.
enum CreditLabel {
  /// What a label announces and how long it is.
  typealias Match = (field: CreditField, length: Int)

  /// The longest label at each place of a text; `nil` where none begins.
  ///
  /// From the end to the beginning: what stands behind a prefix is known when the prefix is read. Looked for from each prefix
  /// anew, 执行执行执行 would be read more often than anybody can wait for.
  static func matches(in text: CreditText) -> [Match?] {
    var matches = [Match?](repeating: nil, count: text.count)
    for index in matches.indices.reversed() {
      let first = text.folded[index]
      guard coreFirsts.contains(first) || prefixFirsts.contains(first) || ordinals.contains(first) else { continue }
      var best = exact(text, index)
      for prefix in prefixes[first] ?? [] where text.has(prefix.word, at: index) {
        let rest = index + prefix.word.count
        guard rest < text.count, let core = matches[rest], prefix.takes(core.field) else { continue }
        let length = prefix.word.count + core.length
        if length > best?.length ?? 0 { best = (prefix.makes ?? core.field, length) }
      }
      matches[index] = best
    }
    return matches
  }

  private static func exact(_ text: CreditText, _ index: Int) -> (field: CreditField, length: Int)? {
    var best: (field: CreditField, length: Int)?
    for entry in cores[text.folded[index]] ?? [] where text.has(entry.word, at: index) {
      if entry.word.count > best?.length ?? 0 { best = (entry.field, entry.word.count) }
    }
    if best == nil || (best?.length ?? 0) < 4, let step = reviewStep(text, index), step > best?.length ?? 0 {
      best = (.review, step)
    }
    return best
  }

  /// 一审, 三校, 初审, 终审核, 一审一校: an ordinal and what is done, once or twice.
  private static func reviewStep(_ text: CreditText, _ index: Int) -> Int? {
    var end = index
    while end + 1 < text.count, ordinals.contains(text.folded[end]), acts.contains(text.folded[end + 1]),
      end - index < 4
    {
      end += 2
    }
    guard end > index else { return nil }
    for tail in ["核", "稿", "签", "人", "员", "者", "对"] as [Unicode.Scalar]
    where end < text.count && text.folded[end] == tail {
      return end + 1 - index
    }
    return end - index
  }

  private static let ordinals: ScalarSet = ["一", "二", "三", "四", "初", "复", "终", "再"]
  private static let acts: ScalarSet = ["审", "校", "核"]
  private static let coreFirsts = ScalarSet(cores.keys)
  private static let prefixFirsts = ScalarSet(prefixes.keys)

  private struct Core {
    let word: [Unicode.Scalar]
    let field: CreditField
  }

  private struct Prefix {
    let word: [Unicode.Scalar]
    let fields: [CreditField]
    /// What the whole announces, where the prefix changes it.
    var makes: CreditField?

    func takes(_ field: CreditField) -> Bool { fields.contains(field) }
  }

  private static let cores: [Unicode.Scalar: [Core]] = {
    let words: [(CreditField, String)] = [
      (.source, "来源 来源于 稿源 稿件来源 新闻来源 文章来源 信息来源 消息来源 转载来源 内容来源 原文来源 本文来源 信源 讯源 转载自 转自 转载于 图文来源"),
      (.source, "本文转自 本文转载自 文章转载自 文章转自 文章摘自 内容转自 摘自 摘编自 本文摘自 选自 原载 原载于 原刊 首发 首发于 出处 文章出处 稿件出处 综合自 发布单位 发布机构"),
      (.source, "供稿单位 来稿单位 发稿单位 媒体来源 来源媒体 来源单位 发布来源 source sources from"),
      (.contributor, "供稿 来稿 投稿"),
      (.author, "作者 署名 原作者 本文作者 文章作者 原文作者 撰文 撰稿 撰稿人 撰写 文 文字 采写 采访 采编 执笔 主笔 供稿人 投稿人 来稿人 写稿 编写 编译 译者"),
      (.author, "翻译 整理 整合 综合整理 发布者 author authors writer by 文案 编撰"),
      (.reporter, "记者 通讯员 评论员 实习生 特稿记者 采访人员 撰稿记者 报道员 reporter reporters"),
      (.textAndPhoto, "文/图 图/文 文/摄 摄/文 文图 图文 图、文 文、图 文并摄 文并图 摄影报道 文字/图片 文·图 文|图 文&图 图&文 文字摄影 图文报道 文/片 文/视频 文/摄影"),
      (.photo, "摄影 摄 图 图片 供图 制图 摄像 视频 图片提供 漫画 插画 插图 海报 设计 视觉 拍摄 剪辑 音频 配音 播音 主播 朗读 主持人 绘图 手绘 航拍 photo photos"),
      (.editor, "编辑 责编 编校 网编 责任编缉 责任人编辑 小编 编 编发 编稿 责任编 编辑人 editor editors"),
      (.review, "审核 审稿 审签 审读 审定 审校 审发 审阅 签发 签发人 签审 核发 核稿 核校 校对 校审 校核 校阅 监审 终审发布 监制 总监制 出品人审核"),
      (.review, "总值班 审核人 审稿人 校对人 审核员 审 校 主编 总编 总编辑 副主编 副总编 副总编辑 主任 编审 编委 值班主任 值班领导 值班总编 审核发布"),
      (.review, "reviewer proofreader"),
      (.date, "发布时间 发布日期 时间 日期 发表时间 发表日期 发稿时间 刊发时间 刊发日期 发布于 发表于 上传时间 上传日期 录入时间 添加时间 见报日期 见报时间"),
      (.date, "刊登日期 出版日期 出版时间 创建时间 信息时间 新闻时间 稿件时间 发文时间 发文日期 发布 date time published"),
      (.updated, "更新时间 更新日期 更新于 最后更新 修改时间 最后修改 更新 updated"),
      (.title, "原标题 原题 原文标题 原文题目 原标题为 原题为 本文原题 本文原标题 originaltitle"),
      (.noise, "点击率 点击量 点击数 点击次数 点击 浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 访问量 访问次数 访问 人气 热度 查看 查看次数"),
      (.noise, "字号 字体 字体大小 字号大小 文字大小 评论 评论数 跟帖 参与 打印 打印本页 打印本文 收藏 收藏本页 加入收藏 分享 分享到 分享至 分享本文 关闭"),
      (
        .noise,
        "网络转载 共阅 举报 投诉 查看更多 查看原文 阅读原文 查看全文 阅读全文 展开全文 订阅 关注 已关注 加关注 复制链接 返回列表 返回顶部 打印文章 我要投诉 下载app 打开app 在线投稿 我要投稿 收听"
      ),
      (.noise, "展开更多 更多精彩 查看详情 查看更多精彩 点击查看更多 了解更多 我要举报 一键举报 收起全文"),
      (.noise, "关闭窗口 关闭本页 纠错 我要纠错 我要评论 我要分享 发表评论 扫一扫 二维码 qq空间 朋友圈 新浪微博 手机看 手机阅读 手机看新闻 繁体 简体 转发 点赞"),
      (
        .ignored,
        "编号 索引号 文号 关键词 关键字 标签 栏目 版次 版面 电话 联系电话 热线 邮箱 地址 微信号 分类 频道 专题 摘要 导语 导读 正文 声明 免责声明 版权声明 版权所有 版权 语音播报 听新闻 听全文"
      ),
      (.ignored, "作者单位 作者简介 作者介绍 作者系 作者为 作者声明 作者邮箱 作者电话 图片来源 图源 数据来源 视频来源 资料来源 素材来源 封面来源 音乐来源 题图 首图 头图"),
      (.ignored, "策划 总策划 统筹 总统筹 执行 出品 出品人 总出品人 编导 导演 制作 制片 监播 技术 技术支持 运营 排版 版式 美编 美术编辑 图片编辑 视觉编辑 视频编辑"),
      (.ignored, "版式编辑 音频编辑 责任美编 协办 主办 承办 截止时间 截止日期 活动时间 阅读时间 打印时间 下载时间 采访时间 拍摄时间 时长 来源链接 原文链接 链接 网址"),
      (
        .ignored,
        "制片人 总制片人 总制片 监播人 后期 后期制作 字幕 包装 编播 播出 导播 灯光 录音 文字校对 动画 特效 合成 栏目主持 协调 指导 出镜 实习 视频制作 音频制作 图片制作 图表 数据 新媒体编辑 技术编辑 音乐 场务 美术 美术设计"
      ),
      (
        .ignored,
        "新闻投稿 投稿邮箱 投稿热线 投稿地址 投稿信箱 来稿邮箱 新闻热线 报料热线 爆料热线 报料 爆料 举报电话 举报邮箱 监督电话 联系方式 联系人 咨询电话 传真 邮编 网站 官网 选稿 编者按 编辑按 记者按 记者手记 编后 views comments print share font"
      ),
    ]
    var cores: [Unicode.Scalar: [Core]] = [:]
    for (field, list) in words {
      for word in list.split(separator: " ") {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first else { continue }
        cores[first, default: []].append(Core(word: scalars, field: field))
      }
    }
    return cores
  }()

  private static let prefixes: [Unicode.Scalar: [Prefix]] = {
    let lists: [(String, [CreditField], CreditField?)] = [
      ("本报 本网 本刊 本台 本社 本站 本版 本文 本期 特约 见习 实习 首席 高级 资深 全媒体 融媒体 新媒体", [.reporter, .editor, .author, .review], nil),
      ("特派 前方 驻地 驻站 通讯 文字 报社 融媒 客户端 联合 小 特邀", [.reporter], nil),
      ("责任 值班 网络 执行 栏目 文字 微信 微博 版面 当班 当值 轮值 助理 今日 页面 内容 网站 平台 数字 版权 特约 本条", [.editor], nil),
      ("责任 值班 执行 本期 总 副 轮值 文字 网络 内容 新闻 部门 中心 编辑部", [.review], nil),
      ("摄影 摄像 视频 图片", [.reporter], .photo),
      ("海报 平面 封面 版面 动画 图片 视频 音频 音视频 美术 视觉 创意", [.photo, .ignored], .photo),
      ("文字 图文 图 联合", [.author], .author),
      ("图片 摄影 视频 视觉 美术", [.editor], .ignored),
    ]
    var prefixes: [Unicode.Scalar: [Prefix]] = [:]
    for (list, fields, makes) in lists {
      for word in list.split(separator: " ") {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first else { continue }
        prefixes[first, default: []].append(Prefix(word: scalars, fields: fields, makes: makes))
      }
    }
    return prefixes
  }()
}
