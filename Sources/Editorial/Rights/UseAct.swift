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
  /// 嵌入: shown in somebody else's page from where it lies with us.
  case embed
  /// 外链: a picture or another file of ours drawn straight from our server into somebody else's page.
  case hotlink
  /// 摘引并附链接: a few sentences of it, and a link to it.
  case quoteWithLink
  /// 搜索收录: found by its words, and readers sent to it.
  case searchIndex
  /// 文本与数据挖掘: read by a program that looks for what many texts say together.
  case textMining
  /// 训练模型: what a model has learnt from.
  case trainAI
  /// 生成依据: given to a model as what its answer is made from.
  case groundAI

  /// Its place in a mask of acts.
  var bit: UInt16 {
    switch self {
    case .repost: 1
    case .link: 2
    case .paste: 4
    case .copy: 8
    case .translate: 16
    case .digest: 32
    case .embed: 64
    case .hotlink: 128
    case .quoteWithLink: 256
    case .searchIndex: 512
    case .textMining: 1_024
    case .trainAI: 2_048
    case .groundAI: 4_096
    }
  }

  /// Whether a machine reads it and no reader sees it as it stands, so that what must be shown with it, such as whom it is
  /// by, may be lost.
  public var isByMachine: Bool {
    switch self {
    case .searchIndex, .textMining, .trainAI, .groundAI: true
    case .repost, .link, .paste, .copy, .translate, .digest, .embed, .hotlink, .quoteWithLink: false
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
