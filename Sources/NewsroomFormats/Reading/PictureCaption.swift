/// What stands under pictures, for whoever reads documents.
public enum PictureCaption {
  /// 图为河埠头。, 图3：老桥, （沈样本 摄）: a line that is nothing else, though no markup says so.
  public static func isOne(_ text: String) -> Bool {
    let line = PageLine(text)
    return line.isCaption || isNumbered(line.scalars[...])
  }

  /// 图1 河埠头, 图二：老桥, （图 3）.
  private static func isNumbered(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = line.drop { "（([【".unicodeScalars.contains($0) || PageLine.isSpace($0) }
    guard line.count <= 100, rest.first == "图" else { return false }
    rest = rest.dropFirst().drop { PageLine.isSpace($0) }
    let number = rest.prefix { $0.isDigit || "一二三四五六七八九十".unicodeScalars.contains($0) }
    guard !number.isEmpty, number.count <= 3 else { return false }
    guard let next = rest.dropFirst(number.count).first else { return true }
    return PageLine.isSpace(next) || "：:、.．）)】]为是".unicodeScalars.contains(next)
  }
}
