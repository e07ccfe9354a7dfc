package import Editorial
package import Newsroom

extension MemoryStore: Senders, Pictures {
  public func newSenderNumber(in newsroom: NewsroomID) -> UInt32 {
    senderNumber += 1
    return senderNumber
  }

  public func sender(_ id: SenderID, in newsroom: NewsroomID) -> StoredSender? {
    senders[Key(newsroom: newsroom, id: id)]
  }

  public func senders(after number: UInt32?, in newsroom: NewsroomID, limit: Int) -> [StoredSender] {
    Array(
      senders.filter { key, sender in
        key.newsroom == newsroom && sender.erased == nil && (number.map { sender.number > $0 } ?? true)
      }.map(\.value).sorted { $0.number < $1.number }.prefix(limit))
  }

  public func replace(_ old: StoredSender, by new: StoredSender, in newsroom: NewsroomID) throws(StoreError) {
    let key = Key(newsroom: newsroom, id: old.id)
    guard senders[key] == old else { throw .conflict }
    try checkKeys(of: new)
    senders[key] = new
  }

  public func record(_ reading: PersonalReading, in newsroom: NewsroomID) {
    readings[Key(newsroom: newsroom, id: reading.sender), default: []].append(reading)
  }

  public func readings(of id: SenderID, in newsroom: NewsroomID) -> [PersonalReading] {
    readings[Key(newsroom: newsroom, id: id)] ?? []
  }

  public func keep(_ files: [PictureFile], in newsroom: NewsroomID) {
    for file in files { pictures[Key(newsroom: newsroom, id: file.picture.digest)] = file.bytes }
  }

  public func bytes(of picture: Digest, in newsroom: NewsroomID) -> [UInt8]? {
    pictures[Key(newsroom: newsroom, id: picture)]
  }
}
