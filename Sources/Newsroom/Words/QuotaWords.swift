import Editorial

extension Words {
  /// What the day has no room for, and when to try again.
  func sentence(_ excess: QuotaExcess) -> String {
    let (most, mostEnglish) =
      switch excess.most {
      case .letters(let number): ("\(number) 封", number == 1 ? "1 letter" : "\(number) letters")
      case .bytes(let bytes): (Self.megabytes(bytes), Self.megabytes(bytes))
      }
    let (whose, whoseEnglish) = whose(excess.scope)
    guard excess.until != nil else {
      return say(
        "\(whose)一天最多收 \(most)，这件本身就超过；请少寄些图片，或由投稿编辑放行。",
        "\(whoseEnglish) may bring \(mostEnglish) a day, and this alone is more; send fewer pictures, or ask the desk to let it in."
      )
    }
    return say(
      "\(whose)一天最多收 \(most)，今天已满；明天再收，或由投稿编辑放行。",
      "\(whoseEnglish) may bring \(mostEnglish) a day, and today is full; it is taken tomorrow, or the desk lets it in."
    )
  }

  private func whose(_ scope: QuotaScope.Kind) -> (String, String) {
    switch scope {
    case .newsroom: ("本编辑部", "All senders together")
    case .network: ("同一网络", "One network")
    case .sender: ("同一地址", "One address")
    case .receipts: ("凭回执号的来件", "All receipts together")
    case .receipt: ("同一回执号", "One receipt")
    }
  }

  private static func megabytes(_ bytes: Int64) -> String {
    bytes % (1 << 20) == 0 ? "\(bytes >> 20) MB" : "\((bytes + 1_023) >> 10) KB"
  }
}
