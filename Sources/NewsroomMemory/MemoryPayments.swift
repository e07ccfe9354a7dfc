package import Editorial
package import Newsroom

extension MemoryStore: Payments {
  public func box(_ digest: Digest, in newsroom: NewsroomID) -> StoredBox? {
    boxes[Key(newsroom: newsroom, id: digest)]
  }

  public func boxes(of sender: SenderID, in newsroom: NewsroomID) -> [StoredBox] {
    boxes.filter { $0.key.newsroom == newsroom && $0.value.sender == sender }.map(\.value)
      .sorted { ($0.kept, $0.digest.hex) < ($1.kept, $1.digest.hex) }
  }

  public func emptyBoxes(of sender: SenderID, in newsroom: NewsroomID) {
    for (key, box) in boxes where key.newsroom == newsroom && box.sender == sender {
      boxes[key] = StoredBox(digest: box.digest, sender: sender, kind: box.kind, box: nil, kept: box.kept)
    }
  }

  public func batch(_ id: BatchID, in newsroom: NewsroomID) -> StoredBatch? {
    batches[Key(newsroom: newsroom, id: id)]
  }

  public func unwrittenBatches(in newsroom: NewsroomID) -> [StoredBatch] {
    batches.filter { $0.key.newsroom == newsroom && $0.value.written == nil }.map(\.value)
      .sorted { ($0.made, $0.id.description) < ($1.made, $1.id.description) }
  }

  public func markWritten(_ id: BatchID, at time: Instant, in newsroom: NewsroomID) {
    let key = Key(newsroom: newsroom, id: id)
    guard let batch = batches[key], batch.written == nil else { return }
    batches[key] = StoredBatch(id: id, by: batch.by, made: batch.made, written: time, orders: batch.orders)
  }
}
