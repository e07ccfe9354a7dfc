import Editorial

/// What the sender of a letter reads that was not taken in. In Chinese, as the senders write.
struct RefusalText {
  let subject = "您的来信没有收作来稿"
  let body: String

  init(_ lacks: [LetterLack], newsroom: String) {
    let reasons = LetterLack.allCases.filter(lacks.contains).map { "· " + Self.reason($0) }
    body = """
      您好！

      收到您的来信，但没有收作来稿，原因是：
      \(reasons.joined(separator: "\n"))

      请补上后重寄。下面几行可写在正文开头或末尾，每行一项：
      笔名：
      同意告知：（本网投稿告知的版本号）
      原创：是
      另投他处：否
      年龄：成年

      本信由程序自动发出，不必回复。如非您本人来信，请不必理会。

      \(newsroom)投稿编辑
      """
  }

  private static func reason(_ lack: LetterLack) -> String {
    switch lack {
    case .consent: "没有写明同意本网投稿告知的哪一版"
    case .originality: "没有声明是本人原创"
    case .guardianConsent: "作者不满 14 周岁，没有监护人同意"
    case .headline: "没有标题（写在邮件主题里）"
    case .body: "没有正文"
    }
  }
}
