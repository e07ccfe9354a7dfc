extension Words {
  /// Why a licence does not stand.
  public func sentence(_ flaw: AskLicence.Flaw) -> String {
    switch flaw {
    case .notOurs:
      say(
        "许可无效：不是用这把密钥签的，或被改动过。", "The licence is not valid: it was not signed with this key, or was changed since.")
    case .ended: say("许可已到期；请重新申请。", "The licence has ended; ask for a new one.")
    case .unknown: say("这里没有这份许可的记录。", "Nothing is on record of this licence here.")
    case .removed: say("稿件已通知撤下，许可不再有效。", "The text was to be removed; the licence stands no more.")
    case .withdrawn: say("稿件已撤，许可不再有效；请撤下。", "The article was withdrawn and the licence stands no more; remove it.")
    case .held: say("稿件暂停使用；请等通知。", "The article is held; wait for notice.")
    case .corrected:
      say("稿件已更正，许可的是旧文；请换用新文。", "The article was corrected and the licence is for the text before; use the new one.")
    case .rightsEnded:
      say("授权依据已失效，许可不再有效。", "What allowed the use allows it no more; the licence does not stand.")
    }
  }
}
