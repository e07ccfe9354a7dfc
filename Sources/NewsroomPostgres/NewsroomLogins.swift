public import Editorial
import Foundation
public import LibPQ
public import Newsroom

/// A login of the database that is confined to one newsroom, with its password at the one moment when it is known.
public struct NewsroomLogin: Hashable, Sendable {
  public let newsroom: NewsroomID
  public let login: String
  public let password: String
}

extension DatabaseRoles {
  /// Gives the application's login its password; the server sees only what it keeps of it.
  public func giveApplication(password: String, in database: Database) async throws(StoreError) {
    let role = RoleName("\(prefix)_application")
    do {
      try await asItself(in: database) { connection, _ throws(DatabaseError) in
        try connection.executeScript(
          "alter role \(role.quoted) password \(RoleName(ScramVerifier(password: password).text).literal)")
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Makes a login for every newsroom that has none: whoever steals it reads and writes that newsroom's rows only.
  ///
  /// - Parameter database: with a login that may make roles and act as the owner.
  public func makeLogins(in database: Database) async throws(StoreError) -> [NewsroomLogin] {
    do {
      return try await asItself(in: database) { connection, transaction throws(DatabaseError) in
        let newsrooms = try transaction.query(
          """
          select id
          from newsroom
          where not exists (select from newsroom_login where newsroom_login.newsroom = newsroom.id)
          order by id
          """, as: NewsroomID.self)
        var made: [NewsroomLogin] = []
        for newsroom in newsrooms {
          let login = NewsroomLogin(newsroom: newsroom, login: name(of: newsroom), password: Self.password())
          let role = RoleName(login.login)
          try connection.executeScript(
            """
            create role \(role.quoted) login nosuperuser nocreatedb nocreaterole noreplication inherit
              password \(RoleName(ScramVerifier(password: login.password).text).literal);
            grant \(RoleName("\(prefix)_newsroom").quoted) to \(role.quoted)
            """)
          try transaction.execute(
            "insert into newsroom_login (newsroom, login) values ($1, $2)", newsroom, login.login)
          made.append(login)
        }
        return made
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// A transaction in which a login that works as the application is itself, with all that it may do.
  private func asItself<Answer: Sendable>(
    in database: Database,
    _ body: @escaping @Sendable (Connection, borrowing Transaction) throws(DatabaseError) -> Answer
  ) async throws(DatabaseError) -> Answer {
    try await database.run { connection throws(DatabaseError) in
      try connection.transaction { transaction throws(DatabaseError) in
        try connection.executeScript("set local role none")
        return try body(connection, transaction)
      }
    }
  }

  /// A role's name has 63 bytes at most.
  private func name(of newsroom: NewsroomID) -> String {
    let name = "\(prefix)_at_\(newsroom.text)"
    return name.utf8.count <= 63 ? name : "\(prefix)_at_\(Digest(of: newsroom.text.utf8).hex.prefix(24))"
  }

  private static func password() -> String {
    Data((0..<24).map { _ in UInt8.random(in: .min ... .max) }).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_")
  }
}
