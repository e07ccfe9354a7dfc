/// A part of a story as it is asked about: what the file says of it, and what is printed under it.
struct StoryPart {
  let component: Component
  /// The picture, where it is one that is printed with the text.
  let picture: Illustration?
  /// Whether the file says anything of it.
  let isDescribed: Bool
  let standing: Standing

  /// Where a part beside somebody else's text comes from.
  enum Standing: Hashable, Sendable {
    /// With the original, so that whoever licenses the original may license it.
    case original
    /// Put there by us: with a basis of its own, and an addition to others' text (E7).
    case added
    /// Nobody has said. The original's licensor cannot speak for it.
    case unknown
  }

  /// What a decision calls a basis that the page itself gives.
  static let own = "own"
  static func submission(_ id: SubmissionID) -> String { "submission \(id.short)" }
}

extension Matter {
  /// The parts that the file describes, then the pictures printed with the text that it says nothing of, each by the first
  /// digits of its digest.
  func parts(in file: RightsFile?, under rules: PolicyEdition) -> [StoryPart] {
    let illustrations = revision.manuscript.illustrations
    guard !illustrations.isEmpty || file?.components.isEmpty == false else { return [] }
    // What was stated of a picture stays on file when the picture goes, and is not asked about any more.
    let described = (file?.components ?? []).filter { component in
      !rules.readsScope || !component.isPicture || illustrations.contains { component.names($0) }
    }
    var parts = described.map { component in
      let picture = rules.asksEveryPart ? illustrations.first { component.names($0) } : nil
      return StoryPart(
        component: component, picture: picture, isDescribed: true,
        standing: standing(of: component, picture, under: rules))
    }
    // Under the earlier rules a picture of our own story stood under our label as the text does.
    if !rules.asksEveryPart, provenance.kind == .own { return parts }
    for picture in illustrations where !described.contains(where: { $0.names(picture) }) {
      parts.append(
        StoryPart(
          component: Component(picture: picture.picture.short), picture: rules.asksEveryPart ? picture : nil,
          isDescribed: false, standing: standing(of: nil, picture, under: rules)))
    }
    return parts
  }

  private func standing(
    of component: Component?, _ picture: Illustration?, under rules: PolicyEdition
  ) -> StoryPart.Standing {
    let stated: StoryPart.Standing? = component.map { $0.isNew ? .added : .original }
    guard rules.asksEveryPart else { return stated ?? .original }
    guard let origin = provenance.repost?.origin else { return stated ?? .original }
    guard let picture else { return stated ?? .unknown }
    // What came with the original was noted when it was taken over; what was not among it, we put there.
    if let pictures = origin.pictures { return pictures.contains(picture.picture) ? .original : .added }
    return stated ?? .unknown
  }
}

extension Component {
  /// Whether it is this printed picture: named by eight to twelve digits of its digest.
  func names(_ picture: Illustration) -> Bool { name.count >= 8 && picture.picture.short.hasPrefix(name) }
}

extension Matter {
  /// The printed pictures whose files say so.
  func pictures(saying says: (PictureNotes) -> Bool) -> [Illustration] {
    revision.manuscript.illustrations.filter { $0.embedded.map(says) ?? false }
  }
}

extension Component {
  /// Whether it is called by the digits of a printed picture's digest.
  var isPicture: Bool {
    (8...12).contains(name.count) && name.allSatisfy { $0.isHexDigit && !$0.isUppercase }
      && name.utf8.count == name.count
  }

  /// Whether somebody calls it so: by its name, or by eight or more digits of a picture's digest.
  func isCalled(_ name: String) -> Bool {
    if self.name.isExactly(name) { return true }
    return isPicture && name.count >= 8 && (self.name.hasPrefix(name) || name.hasPrefix(self.name))
  }
}

extension RightsQuestion {
  /// Whether it asks about a part that there is not.
  public func unmet(on article: Article, knowing book: RightsBook, asOf: Instant) -> [Unmet] {
    guard let part = detail?.part, !part.isExactly(ComponentKind.text.rawValue) else { return [] }
    let inquiry = Inquiry(
      question: self, matter: Matter(article, live: isAboutLive), book: book, asOf: asOf)
    return inquiry.parts.isEmpty ? [.noSuchComponent(part)] : []
  }
}

extension Inquiry {
  /// Whose agreements may cover a part that is printed under a source of its own.
  func licensor(of part: StoryPart) -> String? {
    guard rules.asksEveryPart, let source = part.picture?.source, !isOwnLabel(source) else { return nil }
    return source
  }

  /// What the page itself says of whose work a picture is, where that makes it ours to use: a source label of our own, a
  /// photographer who is of our staff and wrote the story, or the reader who sent it in. Where the file of the picture names
  /// somebody else, what is printed is not enough, and somebody states a basis.
  func given(_ part: StoryPart) -> BasisInquiry.Given? {
    guard rules.asksEveryPart, let picture = part.picture, !namesAnother(part), remarks(on: part).isEmpty else {
      return nil
    }
    if let source = picture.source, isOwnLabel(source) {
      return BasisInquiry.Given(basis: StoryPart.own, evidence: source)
    }
    guard let photographer = picture.photographer else { return nil }
    if isOwnLabel(photographer) { return BasisInquiry.Given(basis: StoryPart.own, evidence: photographer) }
    switch matter.provenance {
    case .own(_, let authors):
      let stated = file?.bylines.last { $0.name == photographer }
      let standing = stated?.standing ?? authors.first { $0.name == photographer }?.standing
      return standing == .staff ? BasisInquiry.Given(basis: StoryPart.own, evidence: photographer) : nil
    case .submission(let id, _, let penName):
      guard let penName, penName == photographer else { return nil }
      return BasisInquiry.Given(basis: StoryPart.submission(id), evidence: photographer)
    case .repost: return nil
    }
  }

  /// Whether the words under a picture name a unit that is not ours, or a photographer who is on file as not of our staff.
  func namesAnother(_ part: StoryPart) -> Bool {
    guard rules.asksEveryPart, let picture = part.picture else { return false }
    if let source = picture.source { return !isOwnLabel(source) }
    guard let photographer = picture.photographer, matter.provenance.kind == .own else { return false }
    guard let fact = file?.bylines.last(where: { $0.name == photographer }) else { return false }
    return fact.standing != .staff || fact.unit.map { !isOwnLabel($0) } ?? false
  }

  /// Where the file of a picture names others than what is printed under it, and than our own labels.
  func remarks(on part: StoryPart) -> [PictureRemark] {
    guard rules.asksEveryPart, let picture = part.picture, picture.embedded != nil else { return [] }
    return picture.remarks { name in
      book.ownSources.contains { $0.isValid(at: asOf) && NameLikeness.agree($0.label, name) }
    }
  }

  private func isOwnLabel(_ name: String) -> Bool {
    book.ownSources.contains { $0.label == name && $0.isValid(at: asOf) }
  }
}
