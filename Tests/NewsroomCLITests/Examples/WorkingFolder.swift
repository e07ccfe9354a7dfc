import Foundation
import HostileInputs

/// The folder in which examples are run: what they read lies there, and programs that stand in for those that need a screen,
/// a clipboard or a mail server.
enum WorkingFolder {
  private static let samples =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Samples"

  static func make(at folder: String) throws {
    let manager = FileManager.default
    for name in ["", "/programs", "/docs", "/letters"] {
      try manager.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
    }
    try manager.createSymbolicLink(atPath: folder + "/Samples", withDestinationPath: samples)
    for (name, script) in programs {
      try put("#!/bin/sh\n\(script)\n", as: "programs/\(name)", in: folder)
      try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(folder)/programs/\(name)")
    }
    for (name, text) in files { try put(text, as: name, in: folder) }
    try Data(jpeg).write(to: URL(filePath: folder + "/b.jpg"))
    // Their files say who took them.
    let noted = NotedPicture(xmp: NotedPicture.list("dc:creator", "Seq", ["河边人"]))
    for name in ["a.jpg", "tea.jpg"] { try Data(noted.jpeg).write(to: URL(filePath: "\(folder)/\(name)")) }
    try png.write(to: URL(filePath: folder + "/b.png"))
    for (name, sample) in [
      ("letter.eml", "letter.eml"), ("large.eml", "letter.eml"), ("page.txt", "reposted-page.txt"),
    ] {
      try manager.copyItem(atPath: "\(samples)/tongxiang/\(sample)", toPath: "\(folder)/\(name)")
    }
  }

  static func put(_ text: String, as name: String, in folder: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  private static let programs = [
    "vi": "echo '茶农的话：今年的芽头齐。' >> \"$1\"",
    "pbpaste": "cat Samples/tongxiang/reposted-page.txt",
    "mail": "cat > /dev/null",
  ]

  private static let files = [
    "story.txt": "桐乡春茶开采\n\n清明前后，桐乡的茶园迎来采摘季。\n茶农说，今年天气好，三百五十亩茶园已经开采。\n",
    "s.txt": "春到运河\n\n河边的柳树绿了。\n", "s2.txt": "春到运河\n\n三月八日，河边的柳树绿了。\n",
    "payee.txt": "样本读者\n330483190001010000\n样本银行\n6200000000000000000\n",
    "credit-lines.txt": "来源：新华社 责编：李四\n来源: 临沂日报 作者: 孟宪华 编辑: 宋琼燕\n",
    "units.csv": "unit,category,region\n临沂日报社,报社,山东\n样本日报社,报社,浙江\n",
    "page.html": "<html><head><title>样本页</title></head><body><h1>沂蒙山区的春天</h1><p>来源：临沂日报 作者：孟宪华</p>"
      + "<p>三月的沂蒙山区，桃花开满了山坡。</p><p>村民们说，今年的春天来得早。</p></body></html>",
    "agreement.yaml": agreement("样本协议-2026-002", "临沂日报社", "inbound"),
    "draft-agreement.yaml": agreement("样本协议-2026-003", "临沂日报社", "inbound"),
    "partner.yaml": "parties:\n  - name: 样本伙伴\n    contact: partner@example.com\n"
      + agreement("样本协议-2026-004", "样本伙伴", "outbound"),
  ]

  private static func agreement(_ id: String, _ party: String, _ direction: String) -> String {
    """
    agreements:
      - id: \(id)
        party: \(party)
        direction: \(direction)
        from: "2026-01-01"
        grants:
          - acts: [repost]
            channels: [web, app]

    """
  }

  /// Pictures of sixteen by sixteen pixels, and of one.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
    + [0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0] + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 7, 7, 0xFF, 0xD9]
  private static let png =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==") ?? Data()
}
