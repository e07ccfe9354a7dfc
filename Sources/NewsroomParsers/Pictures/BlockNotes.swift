import Editorial

/// What XMP (ISO 16684-1) says, by the names that IPTC, PLUS and TC260 give.
enum XMPNotes {
  private static let core = "http://purl.org/dc/elements/1.1/"
  private static let photoshop = "http://ns.adobe.com/photoshop/1.0/"
  private static let rights = "http://ns.adobe.com/xap/1.0/rights/"
  private static let plus = "http://ns.useplus.org/ldf/xmp/1.0/"
  private static let iptc = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"

  static func of(_ values: [EmbeddedNotes.Value]) -> PictureNotes {
    var notes = PictureNotes()
    var creators: [String] = []
    for value in values {
      switch (value.space, value.name) {
      case (core, "creator"): creators.append(value.text)
      case (core, "description"): notes.caption = notes.caption ?? value.text
      case (core, "rights"): notes.copyright = notes.copyright ?? value.text
      case (photoshop, "Credit"): notes.credit = notes.credit ?? value.text
      case (photoshop, "Source"): notes.source = notes.source ?? value.text
      case (photoshop, "DateCreated"): notes.taken = notes.taken ?? value.text
      case (rights, "UsageTerms"): notes.usageTerms = notes.usageTerms ?? value.text
      case (rights, "WebStatement"): notes.webStatement = notes.webStatement ?? value.text
      case (plus, let name): take(name, value.text, &notes)
      case (iptc, "PersonInImage"): notes.persons = (notes.persons ?? []) + [value.text]
      case (iptc, "DigitalSourceType"), (iptc, "DigitalSourcefileType"), (iptc, "DigitalSourceFileType"):
        if let made = machine(value.text) { notes.machine = made.and(notes.machine) }
      case (AIGCLabel.space, AIGCLabel.name):
        // The field alone is a label, whatever stands in it.
        notes.machine = (AIGCLabel(value.text, isWrapped: false)?.note ?? .possible).and(notes.machine)
      default: break
      }
    }
    notes.photographer = creators.isEmpty ? nil : creators.prefix(5).joined(separator: "、")
    return notes
  }

  private static func take(_ name: String, _ text: String, _ notes: inout PictureNotes) {
    let word = text.split(separator: "/").last.map(String.init) ?? ""
    switch name {
    case "MinorModelAgeDisclosure":
      switch word {
      case "AG-U14", "AG-A15", "AG-A16", "AG-A17": notes.minors = true
      case "AG-UNK": break
      case let word where word.hasPrefix("AG-A"): notes.minors = notes.minors ?? false
      default: break
      }
    case "ModelReleaseStatus":
      notes.modelRelease =
        ["MR-NON": .missing, "MR-NAP": .notApplicable, "MR-UMR": .unlimited, "MR-LMR": .limited][word]
    default:
      if name.hasPrefix("Licensor["), name.hasSuffix(":LicensorName") { notes.licensor = notes.licensor ?? text }
    }
  }

  private static func machine(_ term: String) -> MachineNote? {
    switch term.split(separator: "/").last.map(String.init) ?? "" {
    case "trainedAlgorithmicMedia": .generated
    case "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic": .composite
    default: nil
    }
  }
}

/// What the records of IPTC IIM 4.2 say.
enum IPTCNotes {
  static func of(_ values: [EmbeddedNotes.Value]) -> PictureNotes {
    func texts(_ name: String) -> [String] {
      values.filter { $0.name == name }.compactMap { EmbeddedText.text($0.bytes) }
    }
    var notes = PictureNotes()
    let names = texts("2:80")
    notes.photographer = names.isEmpty ? nil : names.prefix(5).joined(separator: "、")
    notes.credit = texts("2:110").first
    notes.source = texts("2:115").first
    notes.copyright = texts("2:116").first
    notes.caption = texts("2:120").first
    if let day = texts("2:55").first { notes.taken = texts("2:60").first.map { "\(day) \($0)" } ?? day }
    return notes
  }
}

/// What Exif says, as it is kept.
enum ExifNotes {
  static func of(_ values: [EmbeddedNotes.Value]) -> PictureNotes {
    var notes = PictureNotes()
    for value in values {
      guard value.name != "UserComment" else {
        if let label = AIGCLabel(comment: value.bytes, isLittle: true) { notes.machine = label.note.and(notes.machine) }
        continue
      }
      guard let text = EmbeddedText.text(value.bytes) else { continue }
      switch value.name {
      case "Artist": notes.photographer = text
      case "Copyright": notes.copyright = text
      case "DateTimeOriginal": notes.taken = text
      case "DateTime": notes.taken = notes.taken ?? text
      case "ImageDescription":
        if let label = AIGCLabel(text, isWrapped: true) {
          notes.machine = label.note.and(notes.machine)
        } else {
          notes.caption = text
        }
      default: break
      }
    }
    return notes
  }
}
