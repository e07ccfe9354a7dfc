/// What a credit line says of a text: where it comes from and who stands for it.
///
/// A credit line is the short line above or below a story, as in `来源: 临沂日报 作者: 孟宪华 编辑: 宋琼燕`. Only what the
/// line states is here. What it does not say is `nil` or an empty list; nothing is guessed.
///
/// The grammar, read over text in which full-width and half-width, traditional and simplified forms count as one:
///
///     line       = [ dateline ] { field | noise }
///     field      = label mark value                    来源：新华网   作者丨张三   【责编】李四   编辑/王五
///                | label space value                   记者 张三      责编 李四
///                | label name                          记者张三       (the name begins with a known surname)
///                | names "/" ( 文 | 图 | 摄 )           张三/文 李四/图
///                | date                                2021-03-15 08:05   2021年3月15日8时5分
///     label      = label { "/" label }                 编辑/审核：张三 says both
///     names      = name { separator name } [ 等 ]       张三、李四 等   张　三 李四   阿卜杜拉·买买提   John Smith
///     dateline   = agency [ place ] [ day ] ( 电 | 讯 | 消息 )     新华社杭州7月1日电   本报讯
///
/// - A field ends where the next label, date or closing bracket begins, with or without a space between.
/// - A label with a mark counts at the start of a line, after a space, separator or bracket, and anywhere once a field
///   has been read; without a mark only where nothing but names (a short source) follows. So running prose has no credit.
/// - The source is kept as printed, inner spaces included; title marks around the whole of it are dropped.
/// - 佚名, 编辑部, 本站, 未知, `admin` and the like are nobody's name. House numbers of editors (`_NB5213`) are dropped.
/// - Who only photographed, filmed or drew (摄影, 图, 视频) is no author of the text; 文/图 and 摄影报道 make an author.
/// - 本报, 本网 in a dateline name no source. A day without its year is no date of publication.
/// - The date of an update stands in only where no other date is printed.
public struct CreditLine: Hashable, Sendable {
  /// Who signed the text off, and at which step.
  public struct Reviewer: Hashable, Sendable, Codable {
    /// The step as printed: 一审, 审核, 校对.
    public let step: String
    public let name: String

    public init(step: String, name: String) {
      self.step = step
      self.name = name
    }
  }

  /// The source as printed.
  public var source: String?
  /// Those who wrote the text, in the printed order.
  public var authors: [String]
  /// The responsible editors, in the printed order.
  public var editors: [String]
  public var reviewers: [Reviewer]
  /// The local date or date and time in ISO 8601, as far as it is printed: `2020-03-09`, `2024-05-20T08:05`.
  public var published: String?
  /// The title under which the source ran the text.
  public var originalTitle: String?

  public init(
    source: String? = nil, authors: [String] = [], editors: [String] = [], reviewers: [Reviewer] = [],
    published: String? = nil, originalTitle: String? = nil
  ) {
    self.source = source
    self.authors = authors
    self.editors = editors
    self.reviewers = reviewers
    self.published = published
    self.originalTitle = originalTitle
  }

  /// No credit line is longer, in characters.
  public static let reach = 500

  /// Reads one printed line.
  ///
  /// It never fails: a line that is no credit line says nothing. Only the first ``reach`` characters are looked at.
  public init(reading line: some StringProtocol) {
    var parser = CreditParser(CreditText(String(String.UnicodeScalarView(line.unicodeScalars.prefix(Self.reach)))))
    self = parser.creditLine()
  }

  /// Whether the line said nothing at all.
  public var isEmpty: Bool { self == CreditLine() }
}

/// `source`, `authors`, `editors`, `reviewers`, `published`, `originalTitle`: all six always, `null` where nothing is said.
extension CreditLine: Codable {
  private enum CodingKeys: String, CodingKey {
    case source, authors, editors, reviewers, published, originalTitle
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      source: try container.decodeIfPresent(String.self, forKey: .source),
      authors: try container.decode([String].self, forKey: .authors),
      editors: try container.decode([String].self, forKey: .editors),
      reviewers: try container.decode([Reviewer].self, forKey: .reviewers),
      published: try container.decodeIfPresent(String.self, forKey: .published),
      originalTitle: try container.decodeIfPresent(String.self, forKey: .originalTitle))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(source, forKey: .source)
    try container.encode(authors, forKey: .authors)
    try container.encode(editors, forKey: .editors)
    try container.encode(reviewers, forKey: .reviewers)
    try container.encode(published, forKey: .published)
    try container.encode(originalTitle, forKey: .originalTitle)
  }
}
