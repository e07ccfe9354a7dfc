package import Editorial
package import Newsroom

extension MemoryStore: Services {
  public func begin(_ call: ServiceCall, in newsroom: NewsroomID) throws(StoreError) {
    try expectLiving(call.service, in: newsroom)
    var rows = serviceCalls[newsroom] ?? []
    rows.removeAll { $0.service == call.service && ServiceCall.day(of: $0.first) < call.day - ServiceCall.days }
    let place = rows.firstIndex {
      $0.service == call.service && $0.caller == call.caller && ServiceCall.day(of: $0.first) == call.day
    }
    let old = place.map { rows.remove(at: $0) }
    rows.append(
      ServiceCallRow(
        service: call.service, caller: call.caller, count: (old?.count ?? 0) + 1,
        first: min(old?.first ?? call.at, call.at), last: max(old?.last ?? call.at, call.at)))
    serviceCalls[newsroom] = rows
  }

  public func events(in newsroom: NewsroomID) -> [(service: Service, event: ServiceEvent)] {
    Service.allCases.map(\.rawValue).sorted().compactMap(Service.init).flatMap { service in
      (serviceEvents[Key(newsroom: newsroom, id: service)] ?? []).map { (service, $0) }
    }
  }

  public func calls(from day: Int, in newsroom: NewsroomID) -> [ServiceCallRow] {
    (serviceCalls[newsroom] ?? []).filter { ServiceCall.day(of: $0.first) >= day }.sorted {
      ($1.last, $0.service.rawValue, $0.caller?.text ?? "") < ($0.last, $1.service.rawValue, $1.caller?.text ?? "")
    }
  }

  public func record(_ event: ServiceEvent, of service: Service, in newsroom: NewsroomID) {
    let key = Key(newsroom: newsroom, id: service)
    let isLiving = serviceEvents[key]?.last.map { $0.kind != .ended } ?? false
    guard isLiving == (event.kind == .ended) else { return }
    serviceEvents[key, default: []].append(event)
  }

  func openServices(of newsroom: NewsroomID, at time: Instant) {
    for service in Service.allCases {
      serviceEvents[Key(newsroom: newsroom, id: service)] = [ServiceEvent(.made, by: nil, at: time)]
    }
  }

  func expectLiving(_ service: Service, in newsroom: NewsroomID) throws(StoreError) {
    guard let last = serviceEvents[Key(newsroom: newsroom, id: service)]?.last, last.kind != .ended else {
      throw .ended(.service)
    }
  }
}
