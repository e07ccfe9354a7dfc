package import Editorial
import Newsroom

extension MemoryStore: Copies {
  public func alike(_ text: CopyText, in newsroom: NewsroomID, limit: Int) -> [CopySubject] {
    let asked = Set(text.fingerprints)
    let alike = texts.filter { $0.key.newsroom == newsroom }.values.compactMap { held -> (CopySubject, Int)? in
      if held.digest == text.digest { return (held.subject, .max) }
      let shared = held.fingerprints.count { asked.contains($0) }
      return shared > 0 ? (held.subject, shared) : nil
    }
    return alike.sorted { ($1.1, "\($0.0)") < ($0.1, "\($1.0)") }.prefix(limit).map(\.0)
  }
}
