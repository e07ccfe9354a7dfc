public import Newsroom

/// Policies in Turtle, of which N-Triples is a part.
public enum TurtleFormat: ForeignFormat {
  public typealias Answer = PolicyGraph
  public typealias Refusal = ODRLFault
  public static let name = "turtle"
  public static let bounds = ParsingBounds(bytes: 4 << 20)
}

/// Policies in JSON-LD.
public enum JSONLDFormat: ForeignFormat {
  public typealias Answer = PolicyGraph
  public typealias Refusal = ODRLFault
  public static let name = "jsonld"
  public static let bounds = ParsingBounds(bytes: 4 << 20)
}
