/// Who is named with the text: the credit line's fields, part of what is signed.
public struct Credit: Hashable, Sendable, Codable {
  /// The source 来源 as it is to be printed.
  public let source: String?
  /// The authors 作者 in printed order.
  public let authors: [String]
  /// The responsible editor 责任编辑, by real name.
  public let editor: String?
  /// The original's title, where ours differs from it (R13: it stays shown).
  public let originalTitle: String?

  public init(source: String?, authors: [String], editor: String?, originalTitle: String? = nil) {
    self.source = source
    self.authors = authors
    self.editor = editor
    self.originalTitle = originalTitle
  }

  /// The one rendering of the credit line, for every route out: `来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕`.
  /// A field that is not known is left out, never filled.
  public var line: String {
    var parts: [String] = []
    if let source { parts.append("来源: \(source)") }
    if !authors.isEmpty { parts.append("作者: \(authors.joined(separator: " "))") }
    if let editor { parts.append("编辑: \(editor)") }
    if let originalTitle { parts.append("原标题: \(originalTitle)") }
    return parts.joined(separator: " ")
  }
}
