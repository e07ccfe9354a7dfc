/// What looks like a person's name in Chinese print, for places where no label vouches for it.
enum PersonName {
  /// A surname and a given name of one or two characters, or a name of several parts with a middle dot.
  static func isCertain(_ name: [Unicode.Scalar]) -> Bool {
    if name.contains("·") { return isDotted(name) && !isOffice(name) }
    guard name.allSatisfy(\.isHan), !commonWords.contains(String(name)), !isOffice(name),
      !name.contains(where: running.contains)
    else { return false }
    if name.count == 3 || name.count == 4, compoundSurnames.contains(String(name.prefix(2))) { return true }
    guard name.count == 2 || name.count == 3, let first = name.first else { return false }
    return surnames.contains(first)
  }

  /// Two to five characters, none of which belongs to running prose; or Latin letters; or a middle dot.
  static func isPossible(_ name: [Unicode.Scalar]) -> Bool {
    if name.contains("·") { return isDotted(name) }
    if name.allSatisfy({ $0.isLatin || $0 == " " || $0 == "." || $0 == "-" }) { return name.count >= 2 }
    return (2...5).contains(name.count) && name.allSatisfy(\.isHan)
      && !name.contains { running.contains($0) && !named.contains($0) }
      && !commonWords.contains(String(name)) && !isOffice(name)
  }

  /// 佚名, 编辑部 and what else stands where no name is.
  static func isNobody(_ name: String) -> Bool {
    nobody.contains(name) || editorialOffices.end(Array(name.unicodeScalars))
  }

  /// Whether the words name an office, a paper or a title rather than a person: 北京大学教授, 中国青年报.
  static func isOffice(_ name: [Unicode.Scalar]) -> Bool {
    guard name.count >= 3 else { return false }
    // 共享联盟·样县, 样江晚报·小时新闻
    if name.contains("·") { return name.split(separator: "·").contains { isOffice(Array($0)) } }
    // 样本省森林公安局刑侦支队支队长
    if name.count >= 6, name.last == "长", name.allSatisfy(\.isHan) { return true }
    return officeEndings.end(name)
  }

  /// 桐川镇, 柳湾街道, 样本县: a district, a town, a village.
  static func isArea(_ name: [Unicode.Scalar]) -> Bool {
    (3...8).contains(name.count) && name.allSatisfy(\.isHan) && areaEndings.end(name)
  }

  private static let areaEndings = SuffixSet(["镇", "乡", "村", "县", "区", "市", "街道", "旗"])

  /// Whether the words could name a paper or an office in front of 记者: no running prose, and no person.
  static func couldBeOffice(_ name: [Unicode.Scalar]) -> Bool {
    let plain = name.filter { !"《》·- ".unicodeScalars.contains($0) }
    guard plain.count >= 2, plain.allSatisfy({ $0.isHan || $0.isLatin }) else { return false }
    return !plain.dropLast().contains { running.contains($0) && $0 != "报" } && !officeless.contains(String(plain))
  }

  private static let officeless: Set<String> = [
    "名", "位", "一名", "两名", "多名", "这名", "该名", "有名", "答", "告诉", "面对", "接受", "随后", "当时", "于是",
  ]

  /// Whether the text is nothing but the name of an agency, a paper or a station: 新华社, 样本日报, 《样本晚刊》.
  static func isOutlet(_ text: String) -> Bool {
    let name = Array(CreditText(text).folded.filter { !"《》“” ".unicodeScalars.contains($0) })
    guard (3...14).contains(name.count), name.allSatisfy({ $0.isHan || $0 == "-" || $0 == "·" }) else { return false }
    let word = String(name)
    return outletEndings.end(name) && !word.hasSuffix("上网") && !word.hasSuffix("汇报")
      && !word.hasSuffix("情报") && !word.hasSuffix("举报") && !word.hasSuffix("回报") && !word.hasSuffix("联网")
      && !word.hasSuffix("通报") && !word.hasSuffix("预报") && !word.hasSuffix("电网") && !word.hasSuffix("一张网")
  }

  private static let outletEndings = SuffixSet([
    "日报", "晚报", "早报", "晨报", "时报", "都市报", "快报", "周报", "青年报", "商报", "晚刊", "周刊", "月刊", "杂志", "新华社", "中新社", "通讯社", "电视台",
    "电台",
    "广播台", "广播电视台", "总台", "新闻网", "在线", "客户端", "公众号", "融媒体中心", "融媒", "传媒", "发布", "人民网", "新华网", "中新网", "央视网", "光明网",
    "央广网", "新闻",
    "新闻社", "政府网", "报社", "新闻中心",
  ])

  static func isCompoundSurname(_ name: [Unicode.Scalar]) -> Bool { compoundSurnames.contains(String(name)) }

  private static func isDotted(_ name: [Unicode.Scalar]) -> Bool {
    name.count <= 24 && name.first != "·" && name.last != "·"
      && name.allSatisfy { $0.isHan || $0.isLatin || $0 == "·" || $0 == "." }
  }

  private static let nobody: Set<String> = Set(
    """
    佚名 无名 无名氏 匿名 未知 不详 不明 无 暂无 网络 互联网 网友 本站 本网 本报 本刊 本台 本报讯 本网讯 本站讯 综合 综合整理 \
    整理 转载 原创 编辑 编辑部 小编 管理员 系统管理员 超级管理员 站长 网站管理员 记者 本报记者 本网记者 通讯员 评论员 本报评论员 \
    本网评论员 特约评论员 本刊记者 本站编辑 本网编辑 本报编辑 网络编辑 责任编辑 admin administrator root test null none unknown \
    anonymous editor n/a - -- 暂缺 待定 其他 佚 名 资料图 本站原创 来源网络 网络来源 本报综合 网站编辑 实习生
    """.split(separator: " ").map(String.init))

  private static let editorialOffices = SuffixSet(["编辑部", "编辑组"])

  private static let officeEndings = SuffixSet([
    "日报", "晚报", "早报", "晨报", "时报", "都市报", "快报", "周报", "青年报", "商报", "报社", "新华社", "通讯社", "杂志社", "出版社", "电视台",
    "电台", "广播台", "新闻网", "在线", "网站", "客户端", "公众号", "大学", "学院", "学校", "中学", "小学", "研究院", "研究所", "研究中心", "中心",
    "公司", "集团", "协会", "学会", "委员会", "办公室", "宣传部", "组织部", "编辑部", "法院", "检察院", "公安局", "教育局", "农业局", "政府",
    "教授", "研究员", "主任", "评论员", "书记", "院长", "局长", "市长", "县长", "部长", "律师", "博士", "院士", "专家", "作家", "记者", "通讯员",
    "观察员", "分析师", "融媒体", "新闻办", "党校", "医院", "银行", "支队", "大队", "派出所", "联合会", "工会", "妇联", "文联", "作协", "摄协", "书协", "社区",
    "联盟", "合作社", "街道", "频道", "周刊", "月刊", "网",
    "报", "台", "社", "局", "厅", "委",
  ])

  /// Characters that hardly ever stand in a name, but all the time in prose.
  private static let running = ScalarSet("的了从是把被这那我你您他她它们吗呢吧啊说对就也都不没很个些什么怎讯昨获悉据报请会".unicodeScalars)

  /// Those of them that are surnames or stand in given names: 都小满, 从样本, 李会. Where a label vouches, they are no prose.
  private static let named: ScalarSet = ["从", "都", "么", "会", "报"]

  private static let commonWords: Set<String> = Set(
    """
    谢谢 方法 方面 方式 方向 高兴 安全 平安 安排 时间 时候 时代 常常 于是 关于 马上 成为 成立 成果 成功 任何 任务 解决 应当 应该 应急 \
    严重 康复 温暖 黄金 白天 金融 江南 江苏 江西 云南 海南 安徽 甘肃 宁波 宁夏 温州 金华 海宁 全国 全文 全部 全市 海外 石油 万元 向前 \
    明天 明年 毛病 计划 家长 手记 调查 观察 札记 连线 评论 见闻 日记 体验 说明 感言 链接 了解 看到 报道 综合 消息 在现场 采访 来到 走进 \
    发现 部落 之家 协会 家园 部分 连日 今天 今日 近日 日前 当天 目前 为此 随后 现场 通过 杂志 天地 视点 视线 文摘 文化 文章 文明 文艺 \
    花絮 周刊 周末 周报 周边 国内 国际 社会 新闻 编后 编辑 编者 证件 高度 高中 高考 史上 路上 路透 经济 经过 经常 水利 水平 步伐 农业 \
    农村 农民 东方 南方 北方 西方 和平 和谐 强调 强烈 单位 冷链 牛市 满意 包括 包装 向上 柏林 华东 华北 华南 华中 元旦 元宵 冬至 夏至 \
    云计算 党建 古代 古镇 古城 张贴 张开 易发 容易 能源 能力 能够 利用 利益 万里 万人 都市 双方 双双 景区 景点 支持 支部 支付 通知 通报 \
    广大 广场 广告 广播 广东 广西 曾经 游客 游戏 相关 相信 别人 师生 师傅 管理 充分 充满 宣传 上海 上午 上市 公安 公告 公布 公司 公园 \
    会议 会上 会后 会场 会见 会同 会员 都市 都有 都会 从此 从而 从事 从业 从中 报告 报名 报警 报送 报社 社会 机会 大会 年会 开会
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let compoundSurnames: Set<String> = Set(
    """
    欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 长孙 宇文 司徒 令狐 端木 百里 南宫 西门 独孤 申屠 闻人 太史 公冶 澹台 轩辕 \
    钟离 仲孙 鲜于 闾丘 呼延 万俟 淳于 单于 赫连 濮阳 宗政 公羊 拓跋 司空 第五 东郭 南门 羊舌 微生 梁丘 左丘 谷梁 段干 完颜 纳兰 叶赫
    """.split(separator: " ").map(String.init))

  /// The hundred surnames and the commoner ones of today.
  private static let surnames = ScalarSet(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐\
    费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁\
    杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程\
    嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸\
    司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄\
    晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养\
    佘粟苑尉牟仉呙缑郄钏侴鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫涂代佟岳邝闪隋苟覃官付仝揭辜辛次鹿禤税蹇郐芦逄原展战修敬丛信门侍母禚候亓冼扬帅楚矫麦
    """.unicodeScalars.filter { !"家从终空相后公充能别".unicodeScalars.contains($0) })
}
