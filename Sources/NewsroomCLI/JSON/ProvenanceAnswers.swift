import Editorial
import NewsroomFormats

/// Where a story comes from; the fields of the other kinds are left out.
struct ProvenanceAnswer: Encodable {
  struct Author: Encodable {
    let name: String
    let standing: String
  }

  let kind: String
  var label: String?
  var authors: [Author]?
  var submission: String?
  var penName: String?
  var origin: OriginAnswer?
  var hops: [HopAnswer]?

  init(_ provenance: Provenance) {
    kind = provenance.kind.rawValue
    switch provenance {
    case .own(let label, let authors):
      self.label = label
      self.authors = authors.map { Author(name: $0.name, standing: $0.standing.rawValue) }
    case .submission(let id, let label, let penName):
      self.label = label
      submission = id.description
      self.penName = penName
    case .repost(let repost):
      origin = OriginAnswer(repost.origin)
      authors = repost.origin.authors.map { Author(name: $0.name, standing: $0.standing.rawValue) }
      hops = repost.hops.map(HopAnswer.init)
    }
  }
}

struct OriginAnswer: Encodable {
  let source: String?
  let resolved: String?
  let title: String?
  let noAuthorEvidence: String?
  let url: String?
  let paper: String?
  let date: String?
  let page: String?
  let firstPublished: String?
  let fetched: String
  let snapshotDigest: String
  /// Of the file that the text was read from, as it came.
  let fileDigest: String?

  init(_ origin: Origin) {
    source = origin.source?.printed
    resolved = origin.source?.resolved
    title = origin.title
    noAuthorEvidence = origin.noAuthorEvidence
    switch origin.reference {
    case .address(let address): (url, paper, date, page) = (address, nil, nil, nil)
    case .print(let paper, let date, let page): (url, self.paper, self.date, self.page) = (nil, paper, date, page)
    case nil: (url, paper, date, page) = (nil, nil, nil, nil)
    }
    firstPublished = origin.published
    fetched = TypedTime.json(origin.fetched)
    snapshotDigest = origin.snapshot.digest.hex
    fileDigest = origin.snapshot.file?.hex
  }
}

struct HopAnswer: Encodable {
  let number: Int
  let party: String
  let role: String
  let act: String
  let at: String?
  let evidence: String?
  let digest: String

  init(_ hop: Hop) {
    number = hop.number
    party = hop.party
    role = hop.role.rawValue
    act = hop.act.rawValue
    at = hop.at.map(TypedTime.json)
    evidence = hop.evidence
    digest = hop.digest.hex
  }
}
