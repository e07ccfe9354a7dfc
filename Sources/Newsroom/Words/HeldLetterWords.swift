import Editorial

extension Words {
  /// Why a letter is kept from being read.
  public func sentence(_ note: LetterNote) -> String {
    if let end = note.givenUp {
      return say("这封信已放弃（\(end.by)：\(end.reason)）。", "This letter was given up (\(end.by): \(end.reason)).")
    }
    return switch note.reason ?? .ended {
    case .ended:
      say(
        "读这封信时程序或机器中断，已隔离，不再自动读；请人工查看。",
        "The program or the machine ended while it was read; it is kept aside and not read by itself. Look at it.")
    case .brokenOff:
      say(
        "读取程序读这封信时出错停止，已隔离，不再自动读；请人工查看。",
        "The program that reads letters broke off over it; it is kept aside and not read by itself. Look at it.")
    case .tooSlow:
      say(
        "这封信限时内读不完，已隔离，不再自动读；请人工查看。",
        "It could not be read in its time; it is kept aside and not read by itself. Look at it.")
    }
  }
}
