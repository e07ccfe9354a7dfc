public import Editorial

/// Records what was found out about the rights in one article.
public struct DescribeRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(
    _ statements: [RightsStatement], on id: ArticleID, by session: Session
  ) async throws(NewsroomError) -> RightsFile {
    let article = try await desk.article(id, for: .describeRights, reading: .decision, by: session)
    return try await self(statements, on: article, by: session)
  }

  /// What is on file; an empty file where there is none.
  public func file(of id: ArticleID, by session: Session) async throws(NewsroomError) -> RightsFile {
    try await file(of: desk.article(id, for: .readRightsFile, reading: .decision, by: session))
  }

  /// The answer as it would be with these statements: nothing is saved.
  public func supposing(
    _ statements: [RightsStatement], _ records: [RightsRecord], _ question: RightsQuestion, on id: ArticleID,
    by session: Session, asOf: Instant?
  ) async throws(NewsroomError) -> (before: RightsDecision, after: RightsDecision) {
    let article = try await desk.article(id, for: .supposeRights, reading: .decision, by: session)
    return try await supposing(statements, records, question, on: article, by: session, asOf: asOf)
  }

  package func callAsFunction(
    _ statements: [RightsStatement], on article: Article, by session: Session
  ) async throws(NewsroomError) -> RightsFile {
    let file = try await file(of: article)
    let stated: RightsFile
    do {
      stated = try file.stating(statements, on: Matter(article), by: session.person, at: desk.clock.now)
    } catch {
      throw try await desk.refusing(error, .describeRights, on: article.id, by: session, about: article)
    }
    _ = try await ChangeRights(
      desk, in: session.newsroom, by: .person(session.person.id), at: desk.clock.now
    ).saving([.file(stated)])
    return stated
  }

  /// What is on file; an empty file where there is none.
  package func file(of article: Article) async throws(NewsroomError) -> RightsFile {
    let book = try await RightsOf(desk).book(for: article)
    return book.file(of: article.id) ?? RightsFile(article: article.id)
  }

  /// The answer as it would be with these statements: nothing is saved.
  package func supposing(
    _ statements: [RightsStatement], _ records: [RightsRecord], _ question: RightsQuestion, on article: Article,
    by session: Session, asOf: Instant?
  ) async throws(NewsroomError) -> (before: RightsDecision, after: RightsDecision) {
    let moment = asOf ?? desk.clock.now
    let file: RightsFile
    do {
      file = try await self.file(of: article).stating(
        statements, on: Matter(article), by: session.person, at: desk.clock.now)
    } catch let refusal as Refusal {
      throw try await desk.refusing(refusal, .supposeRights, on: article.id, by: session, about: article)
    } catch let error as NewsroomError {
      throw error
    } catch {
      throw .defect("\(error)")
    }
    let asking = AskRights(desk)
    let supposed: [RightsRecord] = (statements.isEmpty ? [] : [.file(file)]) + records
    return (
      try await asking(question, on: article, asOf: moment),
      try await asking(question, on: article, asOf: moment, supposing: supposed)
    )
  }
}
