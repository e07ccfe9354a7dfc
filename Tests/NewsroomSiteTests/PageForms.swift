import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomSite

@Suite("The form of pages") struct PageForms {
  /// Whoever changes what is written and not the form makes every page of every site look as if it had been changed by other
  /// hands. So: where this fails and neither a template nor the style has changed, raise `PageForm.edition`; then write down
  /// both anew.
  @Test("is another one whenever the same articles give other bytes")
  func pinned() throws {
    let site = try TemporarySite()
    var withdrawn = try Walk(2, Sample.manuscript("乙"))
    try withdrawn.publish()
    try withdrawn.withdraw()
    try site.show([
      .published(1, Sample.manuscript("甲")), withdrawn.article, .published(3, provenance: Sample.repost()),
    ])
    let texts = try site.files.filter { $0 != "site.css" }.map { file in
      try "\(file)\n"
        + site.text(file).replacing(PageForm.current, with: "FORM").replacing(StyleSheet.version, with: "STYLE")
    }
    let digest = Digest(of: texts.joined().utf8).short
    #expect("\(PageForm.current) \(digest)" == "553a64cf5d67 449cb1813fae")
  }
}
