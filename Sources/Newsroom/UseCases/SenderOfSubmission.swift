public import Editorial

/// What is kept of whoever sent a submission, which is named by the first digits of its id. The rule is asked before the
/// submission is looked for: what there is, is not for everybody.
extension PersonalDataOfSenders {
  public func contact(
    ofSubmission typed: String, for purpose: String?, by session: Session
  ) async throws(NewsroomError) -> Contact? {
    let sender = try await sender(of: typed, .readContact, by: session) { () throws(Refusal) in
      _ = try session.person.mayRead(.contact, for: purpose)
    }
    return try await contact(of: sender, for: purpose, by: session)
  }

  /// Who has read what of them.
  public func readings(ofSubmission typed: String, by session: Session) async throws(NewsroomError) -> [PersonalReading]
  {
    let now = desk.clock.now
    let sender = try await sender(of: typed, .readPersonalReadings, by: session) { () throws(Refusal) in
      try session.person.mayRead(.personalReadings, at: now)
    }
    return try await readings(of: sender, by: session)
  }

  /// Everything that is kept of them, for that person.
  public func export(
    ofSubmission typed: String, for purpose: String?, by session: Session
  ) async throws(NewsroomError) -> PersonalExport {
    let sender = try await sender(of: typed, .exportPersonalData, by: session) { () throws(Refusal) in
      _ = try session.person.mayRead(.contact, for: purpose)
    }
    return try await export(sender, for: purpose, by: session)
  }

  /// Destroys their key.
  /// - Returns: who it was.
  public func erase(
    ofSubmission typed: String, for purpose: String?, by session: Session
  ) async throws(NewsroomError) -> SenderID {
    let sender = try await sender(of: typed, .erasePersonalData, by: session) { () throws(Refusal) in
      _ = try session.person.mayRead(.contact, for: purpose)
    }
    try await erase(sender, for: purpose, by: session)
    return sender
  }

  private func sender(
    of typed: String, _ useCase: UseCase, by session: Session, _ rule: () throws(Refusal) -> Void
  ) async throws(NewsroomError) -> SenderID {
    try await desk.permitting(useCase, on: typed, by: session, rule)
    guard let sender = try await ReadSubmission(desk).find(typed, in: session.newsroom).sender else {
      throw .noSuchSender
    }
    return sender
  }
}
