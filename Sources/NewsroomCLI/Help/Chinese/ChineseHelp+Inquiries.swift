extension ChineseHelp {
  /// Rights: questions and statements.
  static let inquiries: [String: String] = [
    "May we run this, may they? 版权.":
      "我们能不能用，别人能不能用。",
    "Every answer names every rule that was asked, what is known, and what to do about it.":
      "每个回答都列出问过的每条规则、已知的情况，以及怎么办。",
    "May we run this text? 能否刊用.":
      "这篇稿件能不能刊用。",
    "Where it is to appear.":
      "在哪里刊出。",
    "Answer as of this moment; otherwise now.":
      "按这个时刻回答；不写则为现在。",
    "Keep the answer, so that publishing can quote it within ten minutes.":
      "存下回答，发布时十分钟以内可以引用。",
    "May a partner use our live text? 能否供人使用.":
      "伙伴能不能使用我们的线上稿。",
    "Who asks, by any of its names.":
      "谁要用，写它的任一名称。",
    "What they want to do.":
      "要怎样使用。",
    "A decision that was kept, with every finding 结论说明.":
      "存下的一个结论，连同每条发现。",
    "Publishing keeps the decision it rests on. It is named by its own whole id, or by the article.":
      "发布时存下所依据的结论。用结论的完整编号或稿件指明。",
    "The decision's whole id, or an article's id or its first digits.":
      "结论的完整编号，或稿件编号或其开头几位。",
    "Decide again from the facts as they were: is it the same answer 复算.":
      "按当时的事实重新作结论：是不是同一个回答。",
    "Exit code 1: the answer is another one. The decision is named by its whole id, or by the article that it let pass.":
      "退出码 1：回答不同了。用结论的完整编号，或它所放行的稿件指明。",
    "How the answer would change: nothing is saved 假设.":
      "回答会怎样变化：什么都不保存。",
    "Agreements, units, licences and lists to suppose, written as in rights.yaml.":
      "假设的协议、单位、许可和名单，同 rights.yaml 的写法。",
    "How an author stands to the unit: NAME=staff|correspondent|freelancer|unknown, then @UNIT if need be.":
      "作者与单位的关系：姓名=staff|correspondent|freelancer|unknown（职员、通讯员、自由撰稿、不明），必要时加 @单位。",
    "A part of the story: photo|audio|video|graphic:NAME, with +new for one we put beside others' text.":
      "稿件的一部分：photo|audio|video|graphic:名称，我们加在别人文字旁的写 +new。",
    "A legal basis: NAME=own, consent:EVIDENCE and licence:NAME (words alone; see rights consent and rights public-licence), official:EVIDENCE, died:YEAR, published:YEAR, fact:WHY, affairs:YES:NO, quote:PERCENT:PURPOSE, print:YES:NO. The text's name is text.":
      "法律依据：名称=own、consent:凭据 和 licence:名称（只有字面，见 rights consent 和 rights public-licence）、official:凭据、died:年份、published:年份、fact:理由、affairs:YES:NO、quote:百分比:目的、print:YES:NO。正文的名称是 text。",
    "A new part of which you attest that it does not mislead.":
      "新增的一部分，您保证它不会误导。",
    "What the original was made from: NAME=yes|no|unknown, whether its owner's consent is shown.":
      "原作由什么做成：名称=yes|no|unknown，其权利人的同意有没有出示。",
    "A rights mark: NAME=yes|no|unknown, whether ours keeps it.":
      "权利标记：名称=yes|no|unknown，我们的稿件是否保留。",
    "Whether minors are involved: none, or whether nothing identifies them: yes|no|unknown; of the text and every part there is, or of one: PART=none.":
      "是否涉及未成年人：none 没有；有的写是否看不出是谁：yes|no|unknown；对正文和每一部分，或只对一部分：部分=none。",
    "Whether a machine made it: none, or whether the marks are there: VISIBLE:HIDDEN, each yes|no|unknown; of the text and every part there is, or of one: PART=none.":
      "是否机器生成：none 不是；是的写标识有没有：显式:隐式，各为 yes|no|unknown；对正文和每一部分，或只对一部分：部分=none。",
    "What the origin says of it now: usable, withheld or cancelled.":
      "来源现在怎么说：usable 可用、withheld 暂停、cancelled 取消。",
    "A duty before use: AGREEMENT:ACT=yes|no, with the evidence after a colon.":
      "使用前的义务：协议:行为=yes|no，凭据写在冒号后。",
    "The edit class E0 to E7 of this text; a lower one counts once somebody else confirms it.":
      "这一稿的改动等级 E0 至 E7；写低的要另一人确认才算。",
    "Confirm, as a second person, the edit class that is stated.":
      "作为第二人，确认所写的改动等级。",
    "Confirm, as a second person, that a part is nothing but fact.":
      "作为第二人，确认某一部分纯属事实。",
    "Record what was found out about the rights in an article 版权档案.":
      "记下查明的一篇稿件的版权情况。",
    "Without anything to state, shows what is on file.":
      "什么都不写，则显示已有的。",
    "Save agreements, units, licences, own labels 存入协议等.":
      "存入协议、单位、许可、自有标签。",
    "The file is written as rights.yaml, or is a policy in ODRL 2.2: JSON-LD (.json, .jsonld) or Turtle (.ttl, .nt). What it does not mention stays. Says what contradicts or overlaps; --dry-run also says which live and queued articles would change their answer, and saves nothing.":
      "文件同 rights.yaml 的写法，或是 ODRL 2.2 策略：JSON-LD（.json、.jsonld）或 Turtle（.ttl、.nt）。没提到的不变。说明有什么矛盾或重叠；--dry-run 还说明哪些在线和在办的稿件会改变回答，什么都不保存。",
    "What a policy of others names by an IRI is bound by --target, --party and --we; what is not bound, or not understood, is refused by its place. Nothing is read wider than it is written.":
      "他人策略中用 IRI 指称的，由 --target、--party 和 --we 对应；没有对应的、看不懂的，一律指明位置拒收。绝不读得比写的宽。",
    "What an IRI of the policy is about here: IRI=label:NAME, column:PATH, article:ID or all.":
      "策略中的一个 IRI 在本站指什么：IRI=label:名称、column:栏目、article:稿号 或 all。",
    "Whom an IRI of the policy names: IRI=NAME.":
      "策略中的一个 IRI 指哪个单位：IRI=名称。",
    "An IRI of the policy that stands for us.":
      "策略中代表本方的 IRI。",
    "Who permits, where the policy leaves it open: us, or a unit.":
      "策略没写许可方时，由谁许可：us 或单位名称。",
    "Who took up an offer, or is permitted by a set: us, or a unit.":
      "谁接受了要约，或条款许可给谁：us 或单位名称。",
    "Say what would come of it; save nothing.":
      "只说会怎样，什么都不保存。",
    "An agreement as ODRL 2.2 in JSON-LD 导出协议.":
      "把协议写成 ODRL 2.2（JSON-LD）。",
    "Whoever reads it without knowing our own terms comes to the same answer or a stricter one. It comes back with caibian rights save.":
      "不认识本站自有术语的读者，读出的结论相同或更严。用 caibian rights save 可以再读回来。",
    "The agreement's id.":
      "协议编号。",
  ]
}
