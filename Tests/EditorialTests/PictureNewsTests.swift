import Editorial
import Testing

@Suite("Picture news")
struct PictureNewsTests {
  private let editor: Person

  init() throws { editor = try Sample.person("editor", .editor, name: "宋琼燕") }

  private func column(_ takes: Bool?, above: Bool? = nil) throws -> Column {
    let path = try Sample.path()
    let settings = try NewsroomSettings(
      id: try NewsroomID("tongxiang"), name: "桐乡新闻网",
      columns: [
        ColumnSettings(path: try #require(path.parent), isNewsInformation: true, pictureNews: above),
        ColumnSettings(path: path, pictureNews: takes),
      ])
    return try #require(settings.column(path))
  }

  private func story(_ captions: [String?], in column: Column) throws -> Walk {
    let pictures = try captions.enumerated().map { number, caption in
      try Illustration(Sample.picture(number + 1)).saying(caption: caption, photographer: "桐乡新闻网")
    }
    return try Walk(
      Manuscript(headline: Headline("春茶开采"), body: [], illustrations: pictures), in: column)
  }

  @Test("goes its way where its column takes it, or the one above: a headline, and pictures that say what they show")
  func whole() throws {
    for column in [try column(true), try column(nil, above: true)] {
      var walk = try story(["采茶", "炒茶"], in: column)
      try walk.publish()
      #expect(walk.article.live?.revision.manuscript.body.isEmpty == true)
      #expect(walk.article.live?.revision.manuscript.opening == "采茶")
    }
  }

  @Test("needs a caption under every picture, and a picture")
  func captions() throws {
    let column = try column(true)
    #expect(try story(["采茶", nil], in: column).refusal(.submit, by: editor) == [.captions])
    #expect(try story([], in: column).refusal(.submit, by: editor) == [.body])
  }

  @Test("is a story without a body elsewhere")
  func elsewhere() throws {
    for column in [try column(nil), try column(false, above: true)] {
      #expect(try story(["采茶"], in: column).refusal(.submit, by: editor) == [.body])
    }
  }

  @Test("is set column by column, and inherited")
  func set() throws {
    let path = try Sample.path()
    let settings = try NewsroomSettings(
      id: try NewsroomID("tongxiang"), name: "桐乡新闻网", columns: [ColumnSettings(path: path)])
    let on = try settings.applying(.set(path, ColumnWish(pictureNews: .set(true))))
    #expect(on.column(path)?.takesPictureNews == true)
    #expect(SettingsDifference(from: settings, to: on).lines.map(\.setting) == [.pictureNews])
    let everywhere = try settings.applying(.set(.newsroom, ColumnWish(pictureNews: .set(true))))
    #expect(everywhere.column(path)?.takesPictureNews == true)
    #expect(try on.applying(.set(path, ColumnWish(pictureNews: .inherit))) == settings)
    // It goes along with the column.
    let moved = try on.applying(.moveColumn(path, to: ColumnPath("图片")))
    #expect(moved.column(try ColumnPath("图片"))?.takesPictureNews == true)
  }
}
