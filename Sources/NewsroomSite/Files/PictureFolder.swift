public import Editorial

/// The folder of one article's pictures, beside its page and named as it is.
struct PictureFolder {
  let folders: [String]

  func file(_ name: String) -> PagePlace { PagePlace(folders: folders, file: name) }

  /// The link to a picture from the article's page.
  func link(to illustration: Illustration) -> String {
    PagePlace(folders: Array(folders.suffix(1)), file: illustration.fileName).link
  }
}

extension Illustration {
  var fileName: String { SiteFolder.fileName(of: self) }
}

extension SiteFolder {
  /// What a picture's file is called in the folder beside its article's page: by its digest, so that who has the file can
  /// check it.
  public static func fileName(of illustration: Illustration) -> String {
    "\(illustration.picture.hex).\(illustration.kind == .jpeg ? "jpg" : illustration.kind.rawValue)"
  }
}
