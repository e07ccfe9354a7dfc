import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as an XML parser reads it: ours are well-formed, which browsers do not ask for and tests can use.
struct ParsedPage {
  private let document: XMLDocument

  init(_ text: String) throws {
    // The document type of HTML says nothing to an XML parser.
    let markup = text.hasPrefix("<!DOCTYPE html>\n") ? String(text.dropFirst("<!DOCTYPE html>\n".count)) : text
    document = try XMLDocument(data: Data(markup.utf8), options: [.nodePreserveAll])
  }

  /// Every element of that name, in reading order; `*` for all of them.
  func elements(_ name: String) -> [XMLElement] {
    (try? document.nodes(forXPath: "//*"))?.compactMap { $0 as? XMLElement }
      .filter { name == "*" || $0.name == name } ?? []
  }

  /// The texts of the elements of that name and class.
  func texts(_ name: String, class: String? = nil) -> [String] {
    elements(name).filter { `class` == nil || $0["class"] == `class` }.map { $0.stringValue ?? "" }
  }

  /// The contents of the `meta` elements of that name or property.
  func metas(_ name: String) -> [String] {
    elements("meta").filter { $0["name"] == name || $0["property"] == name }.compactMap { $0["content"] }
  }

  var links: [String] { elements("a").compactMap { $0["href"] } }

  /// The data for search engines.
  func data() throws -> [String: Any] {
    let text = texts("script").first ?? ""
    return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }
}

extension XMLElement {
  subscript(name: String) -> String? {
    // Asking by name finds nothing where the document has a namespace.
    attributes?.first { $0.name == name }?.stringValue
  }
}
