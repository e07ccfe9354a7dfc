import CTurtle
public import NewsroomFormats

extension JSONLDFormat: ForeignParser {
  public static func parse(_ bytes: [UInt8]) throws(ODRLFault) -> PolicyGraph {
    try JSONLDReading.graph(try PolicyText.text(bytes))
  }
}

extension TurtleFormat: ForeignParser {
  /// Brackets in brackets: the library calls itself for each.
  private static let mostNesting = 100

  public static func parse(_ bytes: [UInt8]) throws(ODRLFault) -> PolicyGraph {
    let text = try PolicyText.text(bytes)
    var depth = 0
    for byte in bytes {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")") { depth -= 1 }
      guard depth <= mostNesting else { throw ODRLFault(place: "", found: "\(depth)", wanted: .shallow) }
    }
    let collector = Collector()
    var line: UInt32 = 0
    let isWhole = withExtendedLifetime(collector) {
      var events = caibian_turtle_events(context: Unmanaged.passUnretained(collector).toOpaque()) {
        context, subject, predicate, object, type, language in
        guard let context else { return }
        Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
          .add(subject, predicate, object, type, language)
      }
      return text.withCString { caibian_turtle_read($0, &events, &line) == 1 }
    }
    guard isWhole, collector.isSound else {
      throw ODRLFault(place: "line \(line)", found: "", wanted: .turtle(line: Int(line)))
    }
    return collector.graph
  }

  private final class Collector {
    var graph = PolicyGraph()
    /// Whether every text was UTF-8.
    var isSound = true

    func add(
      _ subject: caibian_turtle_term, _ predicate: caibian_turtle_term, _ object: caibian_turtle_term,
      _ type: caibian_turtle_term, _ language: caibian_turtle_term
    ) {
      guard let subject = term(subject, type, language), let predicate = text(predicate),
        let object = term(object, type, language)
      else {
        isSound = false
        return
      }
      graph.add(subject, predicate, object)
    }

    private func text(_ term: caibian_turtle_term) -> String? {
      guard term.kind != 0, let start = term.text else { return nil }
      return start.withMemoryRebound(to: UInt8.self, capacity: term.length) {
        String(validating: UnsafeBufferPointer(start: $0, count: term.length), as: UTF8.self)
      }
    }

    private func term(
      _ term: caibian_turtle_term, _ type: caibian_turtle_term, _ language: caibian_turtle_term
    ) -> PolicyGraph.Term? {
      guard let words = text(term) else { return nil }
      switch UInt8(bitPattern: term.kind) {
      case UInt8(ascii: "i"): return .iri(words)
      case UInt8(ascii: "b"): return .blank(words)
      default: return .literal(.init(words, type: text(type) ?? PolicyNames.text, language: text(language)))
      }
    }
  }
}

enum PolicyText {
  /// UTF-8 without a zero, behind which a library would not look.
  static func text(_ bytes: [UInt8]) throws(ODRLFault) -> String {
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw ODRLFault(place: "", found: "", wanted: .text)
    }
    return text
  }
}
