import Editorial
import Newsroom
import NewsroomFormats

extension Words {
  /// The instant that an event names, on the clock it was meant on; empty where it names none.
  func moment(of event: ArticleEvent) -> String {
    switch event {
    case .scheduled(let schedule?), .scheduleWaits(let schedule): after(schedule.at, schedule.zone)
    case .embargoed(let embargo?, _):
      say(
        "（至 \(TypedTime.text(embargo.until, zone: embargo.zone))）",
        " (until \(TypedTime.text(embargo.until, zone: embargo.zone)))")
    case .deadlineSet(let deadline?): after(deadline.at, deadline.zone)
    case .withdrawalPlanned(let planned?, _): beside(planned.at, planned.zone)
    case .wishVoided(.schedule(let schedule), _): beside(schedule.at, schedule.zone)
    case .wishVoided(.deadline(let deadline), _): beside(deadline.at, deadline.zone)
    case .wishVoided(.plannedWithdrawal(let planned), _): beside(planned.at, planned.zone)
    case .wishVoided(.assignment(let assignment), _): say("（\(assignment.person)）", " (\(assignment.person))")
    case .wishVoided(.attestation(let attestation), _): say("（\(attestation.person)）", " (\(attestation.person))")
    case .wishVoided(.correction(let correction), _): say("（\(correction.what)）", " (\(correction.what))")
    default: ""
    }
  }

  private func after(_ instant: Instant, _ zone: String) -> String {
    let text = TypedTime.text(instant, zone: zone)
    return say("：\(text)", ": \(text)")
  }

  private func beside(_ instant: Instant, _ zone: String) -> String {
    let text = TypedTime.text(instant, zone: zone)
    return say("（\(text)）", " (\(text))")
  }
}
