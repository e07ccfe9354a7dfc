import Editorial
import Newsroom
import NewsroomFormats

struct DoneAnswer: Encodable {
  let done: String
}

struct WhoAnswer: Encodable {
  let person: PersonAnswer
  let newsroom: String
  let expires: String
  /// The other newsrooms that they are logged in to; left out where there is none.
  let alsoAt: [String]?

  init(_ room: Room, beside logins: Logins) throws {
    person = PersonAnswer(room.session.person)
    newsroom = room.newsroom.text
    expires = TypedTime.json(room.expires)
    let others = try logins.all().map(\.newsroom).filter { !["", room.newsroom.text].contains($0) }
    alsoAt = others.isEmpty ? nil : others
  }
}

struct PersonAnswer: Encodable {
  struct Grant: Encodable {
    let role: String
    /// Empty for the whole newsroom.
    let column: String
  }

  let id: String
  let name: String
  let verified: Bool
  let group: Bool
  let roles: [Grant]

  init(_ person: Person) {
    id = person.id.text
    name = person.name
    verified = person.isVerified
    group = person.isGroup
    roles = person.grants.map { Grant(role: $0.role.rawValue, column: $0.column.description) }
  }
}

struct PeopleAnswer: Encodable {
  let people: [PersonAnswer]
}

/// A new token: the secret is given once and stored nowhere.
struct TokenAnswer: Encodable {
  let token: String
  let person: String
  let newsroom: String
  let expires: String

  init(_ issued: IssuedToken) {
    token = issued.secret
    person = issued.token.person.text
    newsroom = issued.token.newsroom.text
    expires = TypedTime.json(issued.token.expires)
  }
}
