package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Services {
  /// A store that acts as the service: its transactions are refused once the account has ended.
  public func begin(_ call: ServiceCall, in newsroom: NewsroomID) async throws(StoreError) {
    try await acting(as: .service(call.service)).noting(
      newsroom,
      Batch { batch in
        batch.add(
          """
          delete from service_call
          where newsroom = $1 and service = $2 and day < $3
          """, newsroom, call.service.rawValue, Int32(call.day - ServiceCall.days))
        batch.add(
          """
          insert into service_call (newsroom, service, day, caller, calls, first_at, last_at)
          values ($1, $2, $3, $4, 1, $5, $5)
          on conflict (newsroom, service, day, caller) do update
          set calls = service_call.calls + 1,
            first_at = least(service_call.first_at, excluded.first_at),
            last_at = greatest(service_call.last_at, excluded.last_at)
          """, newsroom, call.service.rawValue, Int32(call.day), call.caller?.text ?? "", call.at)
      })
  }

  public func events(in newsroom: NewsroomID) async throws(StoreError) -> [(service: Service, event: ServiceEvent)] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select service, what, by_person, done_at
        from service_event
        where newsroom = $1
        order by service, number
        """, newsroom
      ) { row in
        let service = try row.service()
        let name = try row.next(String.self)
        guard let kind = ServiceEvent.Kind(rawValue: name) else { throw ValueError("\(name) is no event of a service") }
        return (service, ServiceEvent(kind, by: try row.next(), at: try row.next()))
      }
    }
  }

  public func calls(from day: Int, in newsroom: NewsroomID) async throws(StoreError) -> [ServiceCallRow] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select service, nullif(caller, ''), calls, first_at, last_at
        from service_call
        where newsroom = $1 and service in ('dispatcher', 'letters', 'notices') and day >= $2
        order by last_at desc, service, caller
        """, newsroom, Int32(day)
      ) { row in
        ServiceCallRow(
          service: try row.service(), caller: try row.next(), count: Int(try row.next(Int64.self)),
          first: try row.next(), last: try row.next())
      }
    }
  }

  public func record(
    _ event: ServiceEvent, of service: Service, in newsroom: NewsroomID
  ) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add("select change_service($1, $2, $3, $4)", newsroom, service.rawValue, event.kind.rawValue, event.at)
      })
  }
}

extension RowReader {
  fileprivate mutating func service() throws -> Service {
    let name = try next(String.self)
    guard let service = Service(rawValue: name) else { throw ValueError("\(name) is no service") }
    return service
  }
}
