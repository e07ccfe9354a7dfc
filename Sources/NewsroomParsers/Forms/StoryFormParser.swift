public import NewsroomFormats

extension StoryFormFormat: ForeignParser {
  public static func parse(_ bytes: [UInt8]) throws(StoryFormFault) -> StoryFormWords { try StoryForm.words(bytes) }
}
