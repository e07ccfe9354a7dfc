public import Editorial

/// Finds what lies beside an article's text: who is at it, what was set aside or not saved, and its pictures.
public struct ReadWork: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The newest lease on its text, whether it still holds or not.
  public func lease(on id: ArticleID, by session: Session) async throws(NewsroomError) -> EditLease? {
    try await permit(id, .readLease, session)
    return try await asking { () async throws(StoreError) in try await desk.editing.lease(on: id, in: session.newsroom)
    }
  }

  /// The texts that were set aside for their authors, the first first.
  public func branches(of id: ArticleID, by session: Session) async throws(NewsroomError) -> [Branch] {
    try await permit(id, .readBranches, session)
    return try await asking { () async throws(StoreError) in
      try await desk.editing.branches(of: id, in: session.newsroom)
    }
  }

  /// What this person typed last and did not save.
  public func autosave(on id: ArticleID, by session: Session) async throws(NewsroomError) -> Autosave? {
    try await asking { () async throws(StoreError) in
      try await desk.editing.autosave(on: id, by: session.person.id, in: session.newsroom)
    }
  }

  /// The bytes of the pictures that an article prints now; a picture that is not among them is left out.
  public func pictures(of id: ArticleID, by session: Session) async throws(NewsroomError) -> [Digest: [UInt8]] {
    let article = try await permit(id, .readPictures, session)
    return try await bytes(of: article.revision.manuscript.illustrations.map(\.picture), in: session.newsroom)
  }

  /// The file that a repost was read from, as it came; `nil` where none was kept.
  public func snapshotFile(of id: ArticleID, by session: Session) async throws(NewsroomError) -> [UInt8]? {
    let article = try await permit(id, .readSnapshotFile, session)
    return try await desk.snapshotFile(of: article)
  }

  /// The bytes of the pictures that came with a submission.
  public func pictures(ofSubmission id: SubmissionID, by session: Session) async throws(NewsroomError)
    -> [Digest: [UInt8]]
  {
    try await desk.permit(.submission, for: .readSubmissionPictures, on: id, to: session)
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(id, in: session.newsroom)
    }
    return try await bytes(of: (submission?.pictures ?? []).map(\.digest), in: session.newsroom)
  }

  /// The bytes of the files that came with a submission; none once its sender is erased.
  public func attachments(ofSubmission id: SubmissionID, by session: Session) async throws(NewsroomError)
    -> [AttachmentFile]
  {
    try await desk.permit(.submission, for: .readSubmissionAttachments, on: id, to: session)
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(id, in: session.newsroom)
    }
    var files: [AttachmentFile] = []
    for attachment in submission?.attachments ?? [] {
      let bytes = try await asking { () async throws(StoreError) in
        try await desk.submissions.attachment(attachment.digest, of: id, in: session.newsroom)
      }
      if let bytes { files.append(AttachmentFile(attachment: attachment, bytes: bytes)) }
    }
    return files
  }

  private func bytes(of pictures: [Digest], in newsroom: NewsroomID) async throws(NewsroomError) -> [Digest: [UInt8]] {
    var found: [Digest: [UInt8]] = [:]
    for picture in pictures {
      found[picture] = try await asking { () async throws(StoreError) in
        try await desk.pictures.bytes(of: picture, in: newsroom)
      }
    }
    return found
  }

  @discardableResult
  private func permit(
    _ id: ArticleID, _ useCase: UseCase, _ session: Session
  ) async throws(NewsroomError) -> Article {
    let article = try await ReadArticle(desk)(id, in: session.newsroom)
    try await desk.permit(.article, of: article, for: useCase, to: session)
    return article
  }
}

extension Desk {
  /// The file that the snapshot of a repost names. One that is named and not kept is a defect, not an absence.
  func snapshotFile(of article: Article) async throws(NewsroomError) -> [UInt8]? {
    guard let digest = article.provenance.repost?.origin.snapshot.file else { return nil }
    let file = try await asking { () async throws(StoreError) in
      try await articles.snapshotFile(digest, in: article.newsroom)
    }
    guard let file, Digest(of: file) == digest else {
      throw .defect("the file \(digest) that \(article.id) was read from is not kept")
    }
    return file
  }
}
