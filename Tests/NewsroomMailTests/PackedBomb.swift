import Foundation

/// Packed so tightly as only the same thing over and over can be.
enum PackedBomb {
  static func word(_ piece: String, times: Int, picture: Int = 0) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: "bomb-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [
      "-c",
      """
      import sys, zipfile
      path, piece, times, picture = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
      with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        with packed.open("word/document.xml", "w") as part:
          part.write(b"<w:document><w:body>")
          step = max(1, 1000000 // len(piece))
          for start in range(0, times, step): part.write((piece * min(step, times - start)).encode())
          part.write(b"</w:body></w:document>")
        packed.writestr("word/_rels/document.xml.rels", '<Relationships><Relationship Id="rId1" Target="media/a.png"/></Relationships>')
        with packed.open("word/media/a.png", "w") as part:
          for start in range(0, picture, 1000000): part.write(bytes(1000000))
      """, path, piece, "\(times)", "\(picture)",
    ]
    try python.run()
    python.waitUntilExit()
    return Array(try Data(contentsOf: URL(filePath: path)))
  }
}
