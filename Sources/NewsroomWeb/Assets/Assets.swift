import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The style and the script of the desk, each under an address of its own content, so that browsers keep them for good.
struct Assets: Sendable {
  let name: String
  let type: String
  let text: String
  let address: String

  private init(_ name: String, _ ending: String, type: String, text: String) {
    self.name = "\(name)-\(Digest(of: text.utf8).hex.prefix(12)).\(ending)"
    self.type = type
    self.text = text
    address = "/desk/assets/\(self.name)"
  }

  static let style = Assets("desk", "css", type: "text/css; charset=utf-8", text: DeskStyle.text)
  static let script = Assets("desk", "js", type: "text/javascript; charset=utf-8", text: DeskScript.text)

  static func answer(_ name: String) -> Response {
    guard let asset = [style, script].first(where: { $0.name == name }) else { return Response(status: .notFound) }
    return .file(Array(asset.text.utf8), type: asset.type, cache: "public, max-age=31536000, immutable")
  }
}
