extension ChineseHelp {
  /// Rights: what is stated by its scope, what is asked in every dimension, and what stands against a partner.
  static let scopes: [String: String] = [
    "What we would do with it; otherwise repost it, or what the change makes of it.":
      "我们要怎样用；不写则为转载，或按改动而定。",
    "With which change, E0 to E7, where that is more than the texts show.":
      "作怎样的改动，E0 至 E7；比文字所示更多时才写。",
    "With which change: E0 (verbatim) to E7; otherwise verbatim.":
      "作怎样的改动：E0（照登）至 E7；不写则为照登。",
    "With --as-of: by what is known today, and not by what was known then.":
      "与 --as-of 同用：按今天所知回答，而不是按当时所知。",
    "In which countries: codes, names or groups (CN, 日本, EU), everywhere, everywhere except JP; otherwise the house's.":
      "在哪些国家和地区：代码、名称或一组（CN、日本、EU），everywhere 全球，everywhere except JP 全球除日本；不写则按本单位的。",
    "On which account of the channel.":
      "用该渠道的哪个账号。",
    "In which language, such as zh or en; otherwise the house's.":
      "用哪种文字，如 zh、en；不写则按本单位的。",
    "Whether advertisements stand beside it; otherwise as the house's policy says of our own pages.":
      "页面有没有广告；不写则按本单位规定中对自己页面的说法。",
    "Ask about this part alone: text, a part's name, or a picture's first digits.":
      "只问这一部分：text 正文、部分的名称，或图片摘要的前几位。",
    "Note what a partner owes us, or that it is settled 伙伴违约.":
      "记下伙伴欠我们什么，或已了结。",
    "While it stands, every use of ours by the partner is a no (R31; a missing credit R32). Kinds: overduePayment, credit, notRemoved.":
      "未了结时，该伙伴对我们稿件的一切使用都是“不可”（R31；漏署来源为 R32）。种类：overduePayment 欠费、credit 漏署来源、notRemoved 未撤稿。",
    "The partner, by any of its names.":
      "伙伴，写它的任一名称。",
    "What is not as agreed.":
      "哪一项没有照约定办。",
    "Since which day; otherwise now.":
      "从哪一天起；不写则从现在起。",
    "It is settled.":
      "已了结。",
    "Stop every use by a partner, or of what came first from a unit 停用.":
      "停止一个伙伴的一切使用，或停用某单位首发的一切稿件。",
    "A stop on a partner is one on what it asks for; with --origin it is one on what it wrote. It holds until it is lifted.":
      "停的是伙伴所要用的；写 --origin 则停的是它所写的。解除之前一直有效。",
    "The unit, by any of its names.":
      "单位，写它的任一名称。",
    "Stop what came first from it, in place of what it asks for.":
      "停用它首发的稿件，而不是它要用的。",
    "The stop is over.":
      "停用到此为止。",
    "Confirm, as a second person, that the words of a repost are ours.":
      "作为第二人确认：转载稿的文字是我们自己的。",
    "State what somebody entitled has allowed, by its scope 书面同意.":
      "登记有权者所同意的，按范围逐项写明。",
    "Words are evidence; what they allow is what is stated here. What is not stated is not known, and what is not known is no yes: acts, channels, countries and term are asked of every use. An author who consents speaks for themselves, a unit for its staff.":
      "字面只是凭据，许可什么以这里写明的为准。没写的就是不知道，不知道不等于可以：每次使用都要问行为、渠道、国家和地区、期限。作者同意只代表本人，单位同意代表其职工。",
    "The part; a picture by the first digits of its digest.":
      "哪一部分；图片写摘要的前几位。",
    "Who allows it: an author, or a unit by any of its names.":
      "谁同意的：作者，或单位的任一名称。",
    "What is allowed: repost, copy, ..., with commas.":
      "同意做什么：repost、copy……，用逗号分开。",
    "Where: web, app, social, print, broadcast, with commas.":
      "用在哪里：web、app、social、print、broadcast，用逗号分开。",
    "In which countries: codes, names or groups with commas, everywhere, or everywhere except JP.":
      "在哪些国家和地区：代码、名称或一组，用逗号分开；everywhere 全球，或 everywhere except JP 全球除日本。",
    "Changes that are allowed, E2 to E7, with commas.":
      "允许的改动，E2 至 E7，用逗号分开。",
    "Whether it may be passed on: yes or no.":
      "可否转授：yes 或 no。",
    "From which day.":
      "从哪一天起。",
    "Up to which day, the whole of it; none, if it has no end.":
      "到哪一天为止，含当天；没有期限写 none。",
    "Where the words stand in which it was given.":
      "同意的文字在哪里。",
    "The letter or paper; its digest is kept.":
      "来函或文书；保存其摘要。",
    "State under which public licence a part stands 公共许可.":
      "登记一个部分按哪种公共许可发布。",
    "What a licence allows is what the table of known ones says: Creative Commons 4.0 and 3.0, CC0, the public domain mark, 政府信息公开. Another text is for licensing staff to look at. Of a picture, who licenses it and by what title must be known.":
      "许可了什么，以已知许可表为准：知识共享 4.0 和 3.0、CC0、公有领域标记、政府信息公开。其他文字由版权人员来看。图片须知道由谁许可、凭什么权利许可。",
    "The licence, by its name with its version, or by its address.":
      "许可的名称（带版本）或网址。",
    "Who put it under the licence.":
      "由谁按此许可发布。",
    "What entitles them: own, or chain:EVIDENCE.":
      "凭什么权利：own 自己的作品，或 chain:凭据。",
    "Where it says so.":
      "写在哪里。",
    "Take back what was stated of the rights in an article 撤回记载.":
      "撤回对一篇稿件权利的记载。",
    "Both stay on record: what was stated, and that it no longer counts, from when and why. Earlier decisions replay as they were; what rested on it becomes a task. Named as KIND:NAME: basis:PART:NUMBER (as rights describe numbers them), component:PART, attestation:PART, byline:NAME, ancestor:NAME, mark:NAME, minors or minors:PART, machine or machine:PART, upstream, edit-class, duty:AGREEMENT:ACT.":
      "两者都留存：记载过什么，以及从何时起、为何不再算数。以前的结论照原样重演；依据它的稿件成为待办。写作 种类:名称：basis:部分:号（号见 rights describe）、component:部分、attestation:部分、byline:姓名、ancestor:名称、mark:名称、minors 或 minors:部分、machine 或 machine:部分、upstream、edit-class、duty:协议:行为。",
    "What was stated.":
      "记载了什么。",
    "Why it does not hold.":
      "为何不成立。",
    "The moment from which it no longer counts; otherwise now.":
      "从什么时刻起不再算数；不写则从现在起。",
    "Ends at midnight that an earlier release kept 午夜到期.":
      "旧版本存下的、落在午夜的到期时刻。",
    "A day that an agreement, a licence or a label ended with was once kept as the midnight before it, so that the day itself did not count. Such an end stands until somebody confirms it as it is, or extends it to the end of that day. Decisions made earlier replay as they were.":
      "协议、许可证、自有来源到期的那一天，旧版本存为当天零点，于是当天不算在内。这样的到期时刻照旧有效，直到有人确认它就是如此，或延到当天结束。以前的结论照原样重演。",
    "Confirm that it ends at that midnight: its name, as listed.":
      "确认就在那个零点到期：写表中的名称。",
    "Extend it to the end of that day: its name, as listed.":
      "延到当天结束：写表中的名称。",
  ]
}
