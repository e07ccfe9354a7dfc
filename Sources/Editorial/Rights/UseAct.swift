/// What somebody wants to do with a text.
public enum UseAct: String, CaseIterable, Hashable, Sendable, Codable {
  /// 转载
  case repost
  /// 链接
  case link
  /// 转贴
  case paste
  /// 复制
  case copy
  /// 翻译
  case translate
  /// 摘编
  case digest

  /// Its place in a mask of acts.
  var bit: UInt16 {
    switch self {
    case .repost: 1
    case .link: 2
    case .paste: 4
    case .copy: 8
    case .translate: 16
    case .digest: 32
    }
  }
}

/// Where it is to appear.
public enum Channel: String, CaseIterable, Hashable, Sendable, Codable {
  case web, app, social, print, broadcast

  /// What a channel is made of: rights are given by medium (R16, R33).
  public var medium: Medium {
    switch self {
    case .web, .app, .social: .network
    case .print: .print
    case .broadcast: .broadcast
    }
  }

  var bit: UInt16 {
    switch self {
    case .web: 1
    case .app: 2
    case .social: 4
    case .print: 8
    case .broadcast: 16
    }
  }
}

/// Network, print or broadcast: three rights that are held apart.
public enum Medium: String, CaseIterable, Hashable, Sendable, Codable {
  case network, print, broadcast

  var bit: UInt16 {
    switch self {
    case .network: 1
    case .print: 2
    case .broadcast: 4
    }
  }
}

/// What a part of a story is made of; each part has a legal basis of its own (R15).
public enum ComponentKind: String, CaseIterable, Hashable, Sendable, Codable {
  case text, photo, audio, video, graphic

  var bit: UInt16 {
    switch self {
    case .text: 1
    case .photo: 2
    case .audio: 4
    case .video: 8
    case .graphic: 16
    }
  }
}

extension Set {
  /// The set as a mask; an empty one stands for everything.
  func mask(_ bit: (Element) -> UInt16) -> UInt16 { isEmpty ? .max : reduce(0) { $0 | bit($1) } }
}
