import CHTML
public import NewsroomFormats

/// HTML as libxml2 reads it, told piece by piece: no tree is built, so memory does not grow with the number of tags.
///
/// The only code that touches the library for HTML; see docs/decisions/0019-html-by-libxml2.md.
public enum HTMLParser {
  /// Tells `events` what `html` holds, in the order of the page. Nothing in it is an error: tags that do not fit are mended
  /// as the library does, a bare `<` is text as in browsers, and nothing is fetched.
  ///
  /// - Throws: ``PageFault`` for more tags, attributes or nesting than any page has.
  public static func parse(_ html: String, into events: any HTMLEvents) throws(PageFault) {
    var bytes = try HTMLSource.prepared(html)
    guard !bytes.isEmpty, bytes.count < Int32.max else { return }
    bytes.append(0)
    let receiver = Receiver(events)
    var calls = caibian_html_events(
      context: Unmanaged.passUnretained(receiver).toOpaque(),
      open: { context, name, attributes in
        guard let receiver = Receiver.of(context), let name else { return }
        receiver.events.open(String(cString: name).lowercased(), HTMLParser.read(attributes))
      },
      close: { context, name in
        guard let receiver = Receiver.of(context), let name else { return }
        receiver.events.close(String(cString: name).lowercased())
      },
      text: { context, text, length in
        guard let receiver = Receiver.of(context), let text else { return }
        receiver.events.text(UnsafeBufferPointer(start: text, count: length))
      },
      comment: { context, text in
        guard let receiver = Receiver.of(context), let text else { return }
        receiver.events.comment(String(cString: text))
      })
    let isWhole = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        withExtendedLifetime(receiver) {
          caibian_html_read(characters.baseAddress, Int32(buffer.count - 1), Int32(HTMLBounds.mostOpen), &calls)
        }
      }
    }
    guard isWhole != 0 else { throw .tooMuchMarkup }
  }

  private final class Receiver {
    let events: any HTMLEvents
    init(_ events: any HTMLEvents) { self.events = events }

    static func of(_ context: UnsafeMutableRawPointer?) -> Receiver? {
      context.map { Unmanaged<Receiver>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  private static func read(_ list: UnsafePointer<UnsafePointer<CChar>?>?) -> [String: String] {
    guard var next = list else { return [:] }
    var attributes: [String: String] = [:]
    while let name = next[0] {
      let key = String(cString: name).lowercased()
      if attributes[key] == nil { attributes[key] = next[1].map { String(cString: $0) } ?? "" }
      next += 2
    }
    return attributes
  }
}
