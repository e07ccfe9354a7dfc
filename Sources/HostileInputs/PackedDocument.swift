/// Documents of word processors, packed as they are (ZIP, stored without compression) from parts that a test makes.
public enum PackedDocument {
  public static func packed(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      let place = bytes.count
      let common =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(checksum(file.bytes), 4)
        + little(file.bytes.count, 4) + little(file.bytes.count, 4) + little(name.count, 2) + little(0, 2)
      bytes += [0x50, 0x4B, 0x03, 0x04] + common + name + file.bytes
      directory +=
        [0x50, 0x4B, 0x01, 0x02] + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
        + little(place, 4) + name
    }
    let end =
      [0x50, 0x4B, 0x05, 0x06] + little(0, 2) + little(0, 2) + little(files.count, 2) + little(files.count, 2)
      + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
    return bytes + directory + end
  }

  /// A .docx with this main part.
  public static func word(_ document: [UInt8], pictures: [(name: String, bytes: [UInt8])] = []) -> [UInt8] {
    let relations = pictures.enumerated().map { index, picture in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"image\" Target=\"media/\(picture.name)\"/>"
    }
    return packed(
      [
        ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", document),
        (
          "word/_rels/document.xml.rels",
          Array("<Relationships>\(relations.joined())</Relationships>".utf8)
        ),
      ] + pictures.map { ("word/media/\($0.name)", $0.bytes) })
  }

  /// A .docx with these paragraphs.
  public static func word(_ paragraphs: [String]) -> [UInt8] {
    word(Array(document(paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()).utf8))
  }

  /// The main part with this body.
  public static func document(_ body: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:a=\"a\" xmlns:r=\"r\"><w:body>\(body)</w:body></w:document>"
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    let value = bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    return Int(value ^ .max)
  }
}

extension Shape {
  private static let text = "<w:p><w:r><w:t>清早六点，石阶上还挂着露水。</w:t></w:r></w:p>"

  private static func word(_ name: String, _ piece: String, head: String = "", tail: String = "") -> Shape {
    let body = Shape(name, piece, head: head, tail: tail)
    return Shape(name) { size in
      PackedDocument.word(Array(PackedDocument.document(String(decoding: body.bytes(size), as: UTF8.self)).utf8))
    }
  }

  /// The main part of a document such as people write.
  public static let usualDocument = PackedDocument.document(
    "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>河埠头的菱角</w:t></w:r></w:p>" + text
      + "<w:p><w:r><w:drawing><a:blip r:embed=\"rId1\"/></w:drawing></w:r></w:p><w:p><w:r><w:t>图为河埠头。（河边人 摄）</w:t></w:r></w:p>"
      + "<w:tbl><w:tr><w:tc>\(text)</w:tc><w:tc>\(text)</w:tc></w:tr></w:tbl>" + text)

  /// The same as OpenDocument has it.
  public static let usualOpenDocument =
    "<office:document-content><office:body><office:text><text:h>河埠头的菱角</text:h><text:p>清早<text:s text:c=\"2\"/>六点。</text:p>"
    + "<text:p><draw:frame><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame></text:p><text:p>图为河埠头。（河边人 摄）</text:p>"
    + "<table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row></table:table>"
    + "<text:tracked-changes><text:p>删</text:p></text:tracked-changes></office:text></office:body></office:document-content>"

  /// The worst documents known.
  public static let documents: [Shape] = [
    word("paragraphs", text), word("empty paragraphs", "<w:p/>"), word("paragraphs in paragraphs", "<w:p>"),
    word("rows in rows", "<w:tbl><w:tr><w:tc>"), word("cells", "<w:tc>\(text)</w:tc>", head: "<w:tbl><w:tr>"),
    word("runs", "<w:r><w:t>字</w:t></w:r>", head: "<w:p>"), word("breaks", "<w:br/>", head: "<w:p><w:r>"),
    word("one text", "字", head: "<w:p><w:r><w:t>", tail: "</w:t></w:r></w:p>"),
    word("pictures", "<a:blip r:embed=\"rId1\"/>"), word("references", "&amp;", head: "<w:t>", tail: "</w:t>"),
    word("attributes", " a=\"b\"", head: "<w:p", tail: "/>"), word("comments", "<!-- x -->"),
    word("prefixes", "<a:b:c:d/>"), word("instructions", "<?x y?>"), word("what was deleted", "<w:del>"),
    Shape("entities in entities") { size in
      var head = "<!DOCTYPE x [<!ENTITY a \"字\">"
      var name = 0
      while head.utf8.count < min(size, 4_000) {
        head += "<!ENTITY a\(name) \"\(String(repeating: name == 0 ? "&a;" : "&a\(name - 1);", count: 10))\">"
        name += 1
      }
      return PackedDocument.word(Array("\(head)]><w:document><w:t>&a\(max(0, name - 1));</w:t></w:document>".utf8))
    },
    Shape("files") { size in
      PackedDocument.packed((0..<max(1, size / 100)).map { ("word/\($0)", [0x78]) })
    },
    Shape("no document") { size in PackedDocument.packed([("a", [UInt8](repeating: 0, count: size))]) },
    Shape("the beginning of a document") { size in [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0xFF, count: size) },
  ]
}
