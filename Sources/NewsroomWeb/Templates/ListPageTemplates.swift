extension Template {
  static let queueText = """
    {{> head}}
    {{#page}}
    <h1>[[待办|Queue]] <small>{{counts}}</small></h1>
    <form class="filter" method="get" action="/desk">
    <label><span>[[要办的事|Waits for]]</span><select name="kind"><option value="">[[全部|anything]]</option>{{#kinds}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/kinds}}</select></label>
    <label><span>[[栏目|Column]]</span><select name="column"><option value="">[[全部|all]]</option>{{#columns}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/columns}}</select></label>
    <label class="tick"><input type="checkbox" name="drafts" value="1"{{#showsDrafts}} checked{{/showsDrafts}}/> [[连同别人的草稿|with others' drafts]]</label>
    <button type="submit">[[看|Show]]</button>
    </form>
    {{#isEmpty}}<p class="none">[[没有等您处理的稿件。|Nothing is waiting for you.]]</p>{{/isEmpty}}
    {{^isEmpty}}
    <table class="list" data-rows>
    <thead><tr><th>[[标题|Headline]]</th><th>[[可做|You can]]</th><th>[[栏目|Column]]</th><th>[[截稿|Due]]</th><th>[[等候|Waiting]]</th><th>[[受派|Assigned to]]</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td class="title"><a href="{{link}}">{{headline}}</a>{{#marks}} <span class="mark">{{.}}</span>{{/marks}}{{#remark}}<br/><span class="warn">{{.}}</span>{{/remark}}</td><td class="can">{{actions}}</td><td class="column">{{column}}</td><td>{{#due}}<span{{#isLate}} class="late"{{/isLate}}>{{.}}{{#isLate}} [[已过|late]]{{/isLate}}</span>{{/due}}</td><td>{{waiting}}</td><td>{{#assignee}}{{.}}{{/assignee}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    {{/isEmpty}}
    {{#next}}<p><a class="button" href="{{.}}">[[往下看|Further]]</a></p>{{/next}}
    {{/page}}
    {{> foot}}
    """

  static let articlesText = """
    {{> head}}
    {{#page}}
    <h1>[[稿件|Articles]]</h1>
    <form class="filter" method="get" action="/desk/articles">
    <label><span>[[阶段|Stage]]</span><select name="stage"><option value="">[[全部|all]]</option>{{#stages}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/stages}}</select></label>
    <label><span>[[栏目|Column]]</span><select name="column"><option value="">[[全部|all]]</option>{{#columns}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/columns}}</select></label>
    <label class="tick"><input type="checkbox" name="mine" value="1"{{#isMine}} checked{{/isMine}}/> [[派给我的|given to me]]</label>
    <button type="submit">[[看|Show]]</button>
    </form>
    {{#isEmpty}}<p class="none">[[没有这样的稿件。|There are no such articles.]]</p>{{/isEmpty}}
    {{^isEmpty}}
    <table class="list" data-rows>
    <thead><tr><th>[[标题|Headline]]</th><th>[[阶段|Stage]]</th><th>[[栏目|Column]]</th><th>[[最近改动|Last change]]</th></tr></thead>
    <tbody>
    {{#rows}}{{> line}}{{/rows}}
    </tbody>
    </table>
    {{/isEmpty}}
    {{#next}}<p><a class="button" href="{{.}}">[[往下看|Further]]</a></p>{{/next}}
    {{/page}}
    {{> foot}}
    """

  static let findText = """
    {{> head}}
    {{#page}}
    <h1>[[查稿|Find]]</h1>
    <form class="filter" role="search" method="get" action="/desk/find" aria-label="[[查稿|Find]]">
    <label class="wide"><span>[[查什么|What to look for]]</span><input type="search" name="q" value="{{typed}}" autocomplete="off"/></label>
    <button type="submit">[[查|Find]]</button>
    </form>
    {{#fault}}<div class="fault" role="alert" id="fault" tabindex="-1"><h2>{{.}}</h2></div>{{/fault}}
    {{^isAsked}}<p class="hint">[[每个词都要有，一个字也查得到。“……”是整句，OR 任取其一，- 排除。字段：标题 正文 作者 编辑 来源 原题 栏目 阶段 在线 出处 配图 之后 之前，如 来源:临沂日报 之后:2026-05。|All words are needed, be it one character. “…” is a phrase, OR takes either, - leaves out. Fields: headline text author editor source original column stage live kind picture after before, such as source:… after:2026-05.]]</p>{{/isAsked}}
    {{#isAsked}}
    <p>{{count}}　<span class="hint">[[查的是：|looked for: ]]{{searched}}</span></p>
    {{#isEmpty}}<p class="none">[[没有查到。|Nothing was found.]]</p>{{/isEmpty}}
    <ol class="found" data-rows>
    {{#rows}}
    <li><a href="{{link}}">{{#headline}}{{#isHit}}<mark>{{text}}</mark>{{/isHit}}{{^isHit}}{{text}}{{/isHit}}{{/headline}}</a> <span class="hint">{{stage}}　{{column}}　{{came}}</span><p>{{#excerpt}}{{#isHit}}<mark>{{text}}</mark>{{/isHit}}{{^isHit}}{{text}}{{/isHit}}{{/excerpt}}</p></li>
    {{/rows}}
    </ol>
    {{/isAsked}}
    {{#next}}<p><a class="button" href="{{.}}">[[往下看|Further]]</a></p>{{/next}}
    {{/page}}
    {{> foot}}
    """

  static let planText = """
    {{> head}}
    {{#page}}
    <h1>[[排期|Plan]]</h1>
    {{#isEmpty}}<p class="none">[[没有定时、禁发、截稿或定时撤稿。|Nothing is scheduled, embargoed, due, or planned to leave.]]</p>{{/isEmpty}}
    {{#days}}
    <h2>{{name}}</h2>
    <table class="list"><thead class="away"><tr><th>[[时间|Time]]</th><th>[[何事|What]]</th><th>[[标题|Headline]]</th><th>[[栏目|Column]]</th></tr></thead><tbody>
    {{#rows}}<tr><td{{#isPast}} class="late"{{/isPast}}>{{time}}</td><td>{{kind}}</td><td class="title"><a href="{{link}}">{{headline}}</a></td><td class="column">{{column}}</td></tr>{{/rows}}
    </tbody></table>
    {{/days}}
    {{/page}}
    {{> foot}}
    """

  static let inboxText = """
    {{> head}}
    {{#page}}
    <h1>[[收件箱|Inbox]]</h1>
    <div class="filter"><a class="button" href="/desk/inbox{{^isUnreadOnly}}?unread=1{{/isUnreadOnly}}">{{#isUnreadOnly}}[[全部|All]]{{/isUnreadOnly}}{{^isUnreadOnly}}[[只看未读|Unread only]]{{/isUnreadOnly}}</a>
    {{#hasUnread}}<form method="post" action="/desk/inbox">{{> token}}<button type="submit">[[全部标为已读|Take all as read]]</button></form>{{/hasUnread}}</div>
    {{#handedOver}}<p class="said">{{.}}</p>{{/handedOver}}
    {{#isEmpty}}<p class="none">[[没有通知。|There is nothing for you.]]</p>{{/isEmpty}}
    <ul class="notices" data-rows>
    {{#rows}}
    <li class="{{#isRead}}read{{/isRead}}{{^isRead}}new{{/isRead}}"><span class="hint">{{time}}{{^isRead}} <b>[[未读|new]]</b>{{/isRead}}</span> <a href="{{link}}">{{headline}}</a><p>{{sentence}}</p></li>
    {{/rows}}
    </ul>
    {{#next}}<p><a class="button" href="{{.}}">[[往下看|Further]]</a></p>{{/next}}
    {{/page}}
    {{> foot}}
    """

  static let submissionsText = """
    {{> head}}
    {{#page}}
    <h1>[[来稿|Submissions]]</h1>
    <form class="filter" method="get" action="/desk/submissions">
    <label><span>[[状态|State]]</span><select name="state">{{#states}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/states}}</select></label>
    <button type="submit">[[看|Show]]</button>
    </form>
    {{#isLater}}<p class="hint">[[另有 {{later}} 件稍后显示：同一人一天寄得太多。|{{later}} more show later: one sender has sent more than a day's measure.]]</p>{{/isLater}}
    {{#isEmpty}}<p class="none">[[没有来稿。|There are no submissions.]]</p>{{/isEmpty}}
    {{^isEmpty}}
    <table class="list" data-rows><thead><tr><th>[[标题|Headline]]</th><th>[[笔名|Pen name]]</th><th>[[收到|Received]]</th><th>[[答复期限|Answer due]]</th><th>[[查重|Seen]]</th></tr></thead><tbody>
    {{#rows}}<tr><td class="title"><a href="{{link}}">{{headline}}</a></td><td>{{penName}}</td><td>{{received}}</td><td{{#isLate}} class="late"{{/isLate}}>{{due}}{{#isLate}} [[已过|late]]{{/isLate}}</td><td>{{#seen}}{{.}}{{/seen}}</td></tr>{{/rows}}
    </tbody></table>
    {{/isEmpty}}
    {{/page}}
    {{> foot}}
    """

  static let submissionText = """
    {{> head}}
    {{#page}}
    <div class="two">
    <div class="text" lang="zh-Hans">
    <h1>{{headline}}</h1>
    {{#body}}<p>{{.}}</p>{{/body}}
    {{#pictures}}<figure><img src="{{link}}" alt="{{words}}" loading="lazy"/><figcaption>{{words}}</figcaption></figure>{{/pictures}}
    </div>
    <aside aria-label="[[处理|Triage]]">
    {{#isRemarked}}<div class="warning">{{#remarks}}<p>{{.}}</p>{{/remarks}}</div>{{/isRemarked}}
    {{#article}}<p><a class="button" href="{{.}}">[[看稿件|The article]]</a></p>{{/article}}
    {{#isOpen}}
    <h2>[[处理|Decide]]</h2>
    <form class="act stack" method="post" action="{{address}}/accept" data-once>{{> token}}<label class="field"><span>[[栏目|Column]]</span><select name="column">{{#columns}}<option value="{{value}}">{{name}}</option>{{/columns}}</select></label><button type="submit" class="main">[[采用|Accept]]</button></form>
    <details class="act"><summary>[[请寄稿人改|Ask for changes]]</summary><form method="post" action="{{address}}/ask" data-once>{{> token}}<label class="field"><span>[[要改什么|What is to be changed]]</span><small>[[寄稿人读得到|the sender reads it]]</small><textarea name="reason" rows="2" required></textarea></label><button type="submit">[[请改|Ask]]</button></form></details>
    <details class="act"><summary>[[备用|Hold over]]</summary><form method="post" action="{{address}}/hold" data-once>{{> token}}<label class="field"><span>[[等什么|What it waits for]]</span><textarea name="reason" rows="2" required></textarea></label><button type="submit">[[备用|Hold over]]</button></form></details>
    <details class="act"><summary>[[退稿|Reject]]</summary><form method="post" action="{{address}}/reject" data-once>{{> token}}<label class="field"><span>[[缘由|Ground]]</span><select name="ground">{{#grounds}}<option value="{{value}}">{{name}}</option>{{/grounds}}</select></label><label class="field"><span>[[另写几句|In your own words]]</span><small>[[寄稿人读得到|the sender reads it]]</small><textarea name="reason" rows="2"></textarea></label><button type="submit" class="grave">[[退稿|Reject]]</button></form></details>
    {{/isOpen}}
    <h2>[[情况|Facts]]</h2>
    <dl>{{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/facts}}</dl>
    </aside>
    </div>
    {{/page}}
    {{> foot}}
    """
}
