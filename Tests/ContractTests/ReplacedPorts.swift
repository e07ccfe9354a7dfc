import Newsroom

extension Desk {
  /// The same desk with another port or two in their places, for faults that no real one has at will.
  func replacing(journal other: (any Journal)? = nil, reminders others: (any Reminders)? = nil) -> Desk {
    Desk(
      journal: other ?? journal, articles: articles, lists: lists, search: search, submissions: submissions,
      copies: copies,
      senders: senders, pictures: pictures, fees: fees, payments: payments, correspondence: correspondence,
      people: people, signIns: signIns, newsrooms: newsrooms, rights: rights, dependents: dependents, tasks: tasks,
      notices: notices,
      claims: claims, outbox: outbox, sites: sites, editing: editing, comments: comments, inboxes: inboxes,
      reminders: others ?? reminders, topics: topics, shifts: shifts, refused: refused, services: services,
      clock: clock, identities: identities)
  }
}
