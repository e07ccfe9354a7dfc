import Editorial
import Newsroom

extension Words {
  /// That a step ended somebody's work on the text, for whoever took it.
  func sentence(ended lease: EditLease) -> String {
    let reason = lease.reason.map { say("（\($0)）", " (\($0))") } ?? ""
    return say(
      "注意：\(lease.person) 正占稿改稿\(reason)，到此结束，并已告知。",
      "Note: \(lease.person) was holding the text\(reason); that has ended, and they are told.")
  }
}
