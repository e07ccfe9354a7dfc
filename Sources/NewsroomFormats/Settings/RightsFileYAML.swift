public import Editorial
import Foundation
import Yams

/// One file that is written as `rights.yaml`, wherever it lies.
public enum RightsFileYAML {
  /// - Parameter zone: the IANA time zone in which its days begin.
  public static func book(at path: String, zone: String) throws(NewsroomFileFault) -> RightsBook {
    guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8) else {
      throw .unreadable(path: path)
    }
    let node: Node?
    do { node = try compose(yaml: text) } catch { throw .syntax(path: path, detail: "\(error)") }
    guard let node else { throw .missing(path: path, line: 1, key: "agreements") }
    return try RightsReading.book(node, path: path, zone: zone)
  }
}
