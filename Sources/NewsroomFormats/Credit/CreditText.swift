/// A printed line beside its folded twin, scalar for scalar: looked at folded, quoted as written.
///
/// The folding makes one form of full-width and half-width, of the many colons, bars and spaces, of upper and lower case
/// and of those traditional characters that stand in labels, agencies and surnames. Characters without width are left
/// out of both.
struct CreditText {
  let written: [Unicode.Scalar]
  let folded: [Unicode.Scalar]

  init(_ line: some StringProtocol) {
    var written: [Unicode.Scalar] = []
    var folded: [Unicode.Scalar] = []
    for scalar in line.unicodeScalars where !Self.isWithoutWidth(scalar) {
      written.append(scalar)
      folded.append(Self.fold(scalar))
    }
    Self.replaceEntity(in: &written, &folded)
    self.written = written
    self.folded = folded
  }

  var count: Int { folded.count }

  func written(_ range: Range<Int>) -> String { String(written[range]) }
  func folded(_ range: Range<Int>) -> String { String(folded[range]) }

  /// Whether `word` stands at `index`.
  func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    index + word.count <= folded.count && folded[index..<index + word.count].elementsEqual(word)
  }

  /// The first index from `index` on that is no space.
  func afterSpaces(_ index: Int) -> Int {
    var next = index
    while next < folded.count, folded[next] == " " { next += 1 }
    return next
  }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD, 0xFE00...0xFE0F: true
    default: false
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
    case 0x2236, 0xFE30, 0xFE55, 0xA789, 0xFF1A: return ":"
    case 0x4E28, 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2223, 0xFFE8, 0xFE31, 0x01C0, 0x00A6, 0xFF5C:
      return "|"
    case 0x2022, 0x2027, 0x30FB, 0x2219, 0xFF65, 0x22C5: return "·"
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0xFF01...0xFF5E: return fold(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x2010...0x2013, 0x2212: return "-"
    case 0x2044, 0x2215: return "/"
    default: return simplified[scalar] ?? scalar
    }
  }

  /// Text copied out of a page's source still has its `&nbsp;`.
  private static func replaceEntity(in written: inout [Unicode.Scalar], _ folded: inout [Unicode.Scalar]) {
    let entity = Array("&nbsp;".unicodeScalars)
    guard folded.contains("&"), folded.count >= entity.count else { return }
    for start in stride(from: folded.count - entity.count, through: 0, by: -1)
    // One that was replaced behind this place has made the rest shorter.
    where start + entity.count <= folded.count && folded[start..<start + entity.count].elementsEqual(entity) {
      written.replaceSubrange(start..<start + entity.count, with: [" "])
      folded.replaceSubrange(start..<start + entity.count, with: [" "])
    }
  }

  /// Traditional to simplified, for the characters of labels, agencies, roles and surnames only.
  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    let traditional = """
      來責編輯記審發佈時間號點擊訊員標題載轉處圖攝採寫聞評論閱讀瀏覽網報終複復對製監總實習見約電臺綜體聯絡關閉糾錯掃\
      簽導鏈數熱氣頻條單學張陳劉楊趙黃吳孫馬羅鄭謝許韓馮鄧蕭蔣餘葉蘇呂盧鍾鐘譚陸範賈韋鄒閻閆龍賀顧龔萬錢嚴湯溫齊喬\
      龐顏莊聶魯嶽欒畢塗費寧衛歐陽諸東紀華雲竇婁閔計談駱應鈕儲滿師鞏闞簡饒國際視線眾濟專業職務軍黨區縣鄉鎮絲經陰
      """
    let simple = """
      来责编辑记审发布时间号点击讯员标题载转处图摄采写闻评论阅读浏览网报终复复对制监总实习见约电台综体联络关闭纠错扫\
      签导链数热气频条单学张陈刘杨赵黄吴孙马罗郑谢许韩冯邓萧蒋余叶苏吕卢钟钟谭陆范贾韦邹阎闫龙贺顾龚万钱严汤温齐乔\
      庞颜庄聂鲁岳栾毕涂费宁卫欧阳诸东纪华云窦娄闵计谈骆应钮储满师巩阚简饶国际视线众济专业职务军党区县乡镇丝经阴
      """
    return Dictionary(zip(traditional.unicodeScalars, simple.unicodeScalars)) { first, _ in first }
  }()
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension Unicode.Scalar {
  /// A Chinese character (the unified ideographs, their extensions, and 〇).
  var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self != "|"
    default: false
    }
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A letter of a European script.
  var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F: true
    default: false
    }
  }
}
