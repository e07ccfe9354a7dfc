extension Template {
  static let articleText = """
    {{> head}}
    {{#page}}
    <div class="two" data-article="{{id}}" data-version="{{version}}">
    <article>
    <p class="where"><span class="stage {{stageCode}}">{{stage}}</span> {{#text}}{{revision}}　{{characters}}　<code title="{{digest}}">{{shortDigest}}</code>{{/text}}{{#live}}　<a href="{{link}}">[[在线页面|live page]]</a> <span class="hint">{{when}}{{#isOlder}} [[（较早的一稿）|(an earlier text)]]{{/isOlder}}</span>{{/live}}</p>
    {{#isWarned}}<div class="warning">{{#warnings}}<p>{{.}}</p>{{/warnings}}</div>{{/isWarned}}
    <p class="moved" hidden role="status" data-moved="[[{by} 刚刚（{at}）办了一步，这一页已经旧了。|{by} has moved it on ({at}); this page is old.]]" data-again="[[重新打开|Open it anew]]"></p>
    {{#text}}{{> text}}{{/text}}
    <p class="tools">{{#mayEdit}}<a class="button main" href="/desk/articles/{{id}}/edit">[[改稿|Edit]]</a>{{/mayEdit}} <a class="button" href="/desk/articles/{{id}}/changes">[[比较|Changes]]</a> <a class="button" href="/desk/articles/{{id}}/history">[[历史|History]]</a></p>
    {{#hasBranches}}<div class="warning"><p>[[您有没并进来的文字：|A text of yours is not brought in yet:]]</p><ul>{{#branches}}<li><a href="{{link}}">[[分支 {{number}}|branch {{number}}]]</a>　{{cause}}　{{when}}</li>{{/branches}}</ul></div>{{/hasBranches}}

    <section id="comments"><h2>[[批注|Comments]]</h2>
    {{#discussion}}
    {{#isEmpty}}<p class="none">[[没有批注。|There are no comments.]]</p>{{/isEmpty}}
    {{#threads}}
    <div class="thread{{^isOpen}} resolved{{/isOpen}}">
    {{#quote}}<blockquote>{{.}}</blockquote>{{#isOlder}}<p class="hint">[[引的是旧稿，文字已改|it quotes an older text; the words were changed]]</p>{{/isOlder}}{{/quote}}
    {{#comments}}<div class="comment" id="comment-{{number}}"><p class="hint">{{number}}　{{author}}　{{when}}</p><p>{{text}}</p></div>{{/comments}}
    {{^isOpen}}<p class="hint">[[已解决|resolved]]{{#resolvedBy}}（{{.}}）{{/resolvedBy}}</p>{{/isOpen}}
    <form class="row" method="post" action="/desk/articles/{{page.id}}/comments/mark">{{> token}}<input type="hidden" name="number" value="{{number}}"/>{{#isOpen}}<button type="submit" class="plain">[[已解决|Resolved]]</button>{{/isOpen}}{{^isOpen}}<button type="submit" class="plain" name="reopen" value="1">[[重新打开|Open again]]</button>{{/isOpen}}</form>
    <details><summary>[[回复|Answer]]</summary><form method="post" action="/desk/articles/{{page.id}}/comments" data-once>{{> token}}<input type="hidden" name="request" value="{{frame.form}}-answer-{{number}}"/><input type="hidden" name="answers" value="{{number}}"/><label class="field"><span>[[回复|Answer]]</span><textarea name="text" rows="2" required></textarea></label><button type="submit">[[回复|Answer]]</button></form></details>
    </div>
    {{/threads}}
    {{/discussion}}
    <details><summary>[[写批注|Comment]]</summary><form method="post" action="/desk/articles/{{id}}/comments" data-once data-quote>{{> token}}<input type="hidden" name="request" value="{{frame.form}}-comment"/><input type="hidden" name="digest" value="{{digest}}"/>
    <label class="field"><span>[[引文|The words it is about]]</span><small>[[照原文，可空|exactly as they stand; may be empty]]</small><input type="text" name="quote" autocomplete="off"/></label>
    <label class="field"><span>[[批注|Comment]]</span><small>[[@代号 或 @姓名 会告知他|@name tells that person]]</small><textarea name="text" rows="3" required></textarea></label><button type="submit">[[批注|Comment]]</button></form></details>
    </section>

    {{#mayEdit}}
    <section id="pictures"><h2>[[配图|Pictures]]</h2>
    {{#pictures}}
    <form class="picture" method="post" action="{{address}}" data-once>{{> token}}<input type="hidden" name="base" value="{{page.digest}}"/><input type="hidden" name="request" value="{{frame.form}}-picture-{{number}}"/>
    <img src="{{link}}" alt="[[第 {{number}} 张图|picture {{number}}]]" loading="lazy"/>
    <div>{{#hasNoWords}}<p class="warn">[[没有图说：看不见图的读者就不知道图里是什么。|It has no caption: readers who cannot see it learn nothing of it.]]</p>{{/hasNoWords}}
    <label class="field"><span>[[图说|Caption]]</span><input type="text" name="caption" value="{{caption}}"/></label><label class="field"><span>[[摄影|Photographer]]</span><input type="text" name="photographer" value="{{photographer}}"/></label><label class="field"><span>[[来源|Source]]</span><input type="text" name="source" value="{{source}}"/></label>
    <button type="submit">[[存图说|Save the words]]</button> <button type="submit" class="grave" name="remove" value="1">[[撤下|Take it out]]</button></div></form>
    {{/pictures}}
    <details><summary>[[加图|Add a picture]]</summary><form method="post" action="/desk/articles/{{id}}/pictures" enctype="multipart/form-data" data-once>{{> token}}<input type="hidden" name="base" value="{{digest}}"/><input type="hidden" name="request" value="{{frame.form}}-picture"/>
    <label class="field"><span>[[图片|Picture]]</span><small>[[JPEG、PNG、GIF、WebP，最大 20 MB；拍摄地点会去掉|JPEG, PNG, GIF, WebP, up to 20 MB; where it was taken is taken out]]</small><input type="file" name="file" accept="image/jpeg,image/png,image/gif,image/webp" required/></label>
    <label class="field"><span>[[图说|Caption]]</span><small>[[图里是什么：看不见图的读者靠它|what it shows, for readers who cannot see it too]]</small><input type="text" name="caption"/></label><label class="field"><span>[[摄影|Photographer]]</span><input type="text" name="photographer"/></label><label class="field"><span>[[来源|Source]]</span><input type="text" name="source"/></label><button type="submit">[[加图|Add]]</button></form></details>
    </section>
    {{/mayEdit}}
    </article>

    <aside class="do" aria-label="[[办理|What to do]]">
    {{#lease}}<div class="warning"><p>{{.}}</p></div>{{/lease}}
    <h2>[[现在可办|You can]]</h2>
    {{^hasSteps}}<p class="none">[[流程上没有等您的一步。|No step of it waits for you.]]</p>{{/hasSteps}}
    {{#steps}}{{> form}}{{/steps}}
    {{#others}}{{> form}}{{/others}}
    {{#isBarred}}<details class="barred"><summary>[[现在还办不了的|What cannot be done yet]]</summary><dl>{{#barred}}<dt>{{name}}</dt>{{#reasons}}<dd>{{.}}</dd>{{/reasons}}{{/barred}}</dl></details>{{/isBarred}}
    </aside>
    <aside class="facts" aria-label="[[情况|Facts]]">
    {{#hasSignOffs}}<h2>[[审签|Sign-offs]]</h2><ul class="signs">{{#signOffs}}<li class="{{#isSigned}}signed{{/isSigned}}{{^isSigned}}open{{/isSigned}}">{{step}}　{{#isSigned}}{{who}}　<span class="hint">{{when}}</span>{{/isSigned}}{{^isSigned}}[[待签|to be signed]]{{/isSigned}}</li>{{/signOffs}}</ul>{{/hasSignOffs}}
    {{#hasChecklist}}<h2>[[清单|Checklist]]</h2><form method="post" action="/desk/articles/{{id}}/do/check">{{> token}}<input type="hidden" name="request" value="{{frame.form}}-check"/><input type="hidden" name="digest" value="{{digest}}"/>{{#checklist}}<label class="tick"><input type="checkbox" name="items" value="{{code}}"{{#isTicked}} checked disabled{{/isTicked}}/> {{text}} <span class="hint">{{before}}{{#who}}　✓ {{.}}{{/who}}</span></label>{{/checklist}}<button type="submit">[[核对过了|Checked]]</button></form>{{/hasChecklist}}
    {{#rights}}<h2>[[版权|Rights]] <span class="outcome {{outcomeCode}}">{{outcome}}</span></h2>{{#isClear}}<p class="hint">[[可以在本站刊用。|It may run on our site.]]</p>{{/isClear}}<ul>{{#findings}}<li><b>{{rule}}</b> {{sentence}}</li>{{/findings}}</ul>{{/rights}}
    <h2>[[情况|Facts]]</h2>
    <dl>{{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/facts}}</dl>
    </aside>
    </div>
    {{/page}}
    {{> foot}}
    """

  static let liveText = """
    {{> head}}
    {{#page}}
    <p class="where">[[您看到的是读者看到的文字|You see what readers see]]　<a href="/{{address}}">/{{address}}</a>　{{published}}</p>
    {{#text}}{{> text}}{{/text}}
    {{/page}}
    {{> foot}}
    """

  static let editText = """
    {{> head}}
    {{#page}}
    <h1>{{title}}</h1>
    {{#fault}}{{> fault}}{{/fault}}
    {{#lease}}<div class="warning"><p>{{.}}</p>{{#mayTakeOver}}<details><summary>[[接手|Take over]]</summary><form method="post" action="{{back}}/take-over" data-once>{{> token}}<label class="field"><span>[[理由|Reason]]</span><small>[[对方会收到；他没存的文字留作分支|they are told; what they had not saved is kept as a branch]]</small><textarea name="reason" rows="2" required></textarea></label><button type="submit" class="grave">[[接手|Take over]]</button></form></details>{{/mayTakeOver}}</div>{{/lease}}
    {{#kept}}<div class="said"><p>[[{{when}} 您写过、没有存成稿的文字还在。|What you wrote at {{when}} and did not save is still there.]] <a href="{{link}}">[[取回|Take it up]]</a></p></div>{{/kept}}
    <form class="writing" method="post" action="{{address}}" data-once{{#keepAddress}} data-keep="{{.}}"{{/keepAddress}}>
    {{> token}}
    <input type="hidden" name="request" value="{{frame.form}}-write"/>
    <input type="hidden" name="base" value="{{base}}"/>
    <input type="hidden" name="version" value="{{version}}"/>
    {{#isNew}}
    <div class="row"><label class="field"><span>[[栏目|Column]]</span><select name="column">{{#columns}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/columns}}</select></label>
    <label class="field"><span>[[来源|Source]]</span><input type="text" name="label" value="{{label}}"/></label>
    <label class="field"><span>[[作者|Authors]]</span><input type="text" name="authors" value="{{authors}}"/></label></div>
    {{/isNew}}
    <label class="field"><span>[[标题|Headline]]</span><input type="text" name="headline" value="{{headline}}" lang="zh-Hans" autocomplete="off"/></label>
    <label class="field"><span>[[副题|Deck]]</span><input type="text" name="deck" value="{{deck}}" lang="zh-Hans" autocomplete="off"/></label>
    <label class="field"><span>[[正文|Body]]</span><small>[[一行一段，空行不算|a paragraph a line; empty lines do not count]]</small><textarea name="body" rows="16" lang="zh-Hans" data-count="[[{n} 字|{n} characters]]">{{body}}</textarea></label>
    <p class="row"><button type="submit" class="main">[[存稿|Save]]</button> <a class="button" href="{{back}}">[[不存，返回|Back without saving]]</a> <span class="hint" data-characters></span> <span class="hint" role="status" data-kept="[[草稿已留 {at}|kept at {at}]]" data-lost="[[草稿没留成：先别关这一页|not kept: do not close this page]]" data-stale="[[有人存了新的一稿；存稿时会请您合并|somebody saved another text; saving will bring both together]]"></span></p>
    </form>
    {{/page}}
    {{> foot}}
    """

  static let signText = """
    {{> head}}
    {{#page}}
    <div class="reading">
    <h1>{{name}}</h1>
    {{#isBarred}}<div class="fault" role="alert"><ul>{{#reasons}}<li>{{.}}</li>{{/reasons}}</ul></div>{{/isBarred}}
    {{#text}}
    <p class="where">{{revision}}　{{characters}}　<code>{{shortDigest}}</code></p>
    {{> text}}
    {{/text}}
    {{#difference}}<details class="since"><summary>{{since}}</summary>{{{.}}}</details>{{/difference}}
    {{^isBarred}}
    <form class="sign" method="post" action="{{address}}" data-once>{{> token}}<input type="hidden" name="request" value="{{frame.form}}-sign"/><input type="hidden" name="version" value="{{version}}"/><input type="hidden" name="digest" value="{{#text}}{{digest}}{{/text}}"/>{{#step}}<input type="hidden" name="step" value="{{.}}"/>{{/step}}
    {{#isEmergency}}
    <fieldset><legend>[[越过的每一项都要确认|Each thing passed over is named]]</legend>{{#waivers}}<label class="tick"><input type="checkbox" name="acknowledged" value="{{code}}"/> {{name}}</label>{{/waivers}}</fieldset>
    <label class="field"><span>[[为何等不得|Why it cannot wait]]</span><small>[[至少 10 字|at least 10 characters]]</small><textarea name="reason" rows="2" required></textarea></label>
    {{/isEmergency}}
    <p>[[上面就是您要签的这一稿。|What stands above is exactly what you sign.]]</p>
    <button type="submit" class="main">{{name}}</button> <a class="button" href="{{back}}">[[返回|Back]]</a></form>
    {{/isBarred}}
    {{#isBarred}}<p><a class="button" href="{{back}}">[[返回|Back]]</a></p>{{/isBarred}}
    </div>
    {{/page}}
    {{> foot}}
    """

  static let changesText = """
    {{> head}}
    {{#page}}
    <h1>[[比较|Changes]]：<a href="{{back}}">{{headline}}</a></h1>
    <form class="filter" method="get" action="{{back}}/changes"><label><span>[[从|From]]</span><select name="from">{{#from}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/from}}</select></label><label><span>[[到|To]]</span><select name="to">{{#to}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/to}}</select></label><button type="submit">[[比较|Compare]]</button></form>
    {{#isSame}}<p class="none">[[没有不同。|There is no difference.]]</p>{{/isSame}}
    <div class="text" lang="zh-Hans">{{{difference}}}</div>
    {{/page}}
    {{> foot}}
    """

  static let historyText = """
    {{> head}}
    {{#page}}
    <h1>[[历史|History]]：<a href="{{back}}">{{headline}}</a></h1>
    <div class="scroll" tabindex="0" role="region" aria-label="[[历史|History]]"><table><thead><tr><th>#</th><th>[[时间|When]]</th><th>[[谁|Who]]</th><th>[[何事|What]]</th></tr></thead><tbody>
    {{#rows}}<tr><td>{{number}}</td><td>{{when}}</td><td>{{who}}</td><td>{{what}}</td></tr>{{/rows}}
    </tbody></table></div>
    {{/page}}
    {{> foot}}
    """

  static let mergeText = """
    {{> head}}
    {{#page}}
    <h1>[[合并|Merge]]</h1>
    <form method="post" action="{{address}}" class="stack" data-once>{{> token}}<input type="hidden" name="request" value="{{frame.form}}-merge"/><input type="hidden" name="branch" value="{{branch}}"/><input type="hidden" name="base" value="{{base}}"/>
    {{#isClear}}
    <p>[[两份改的是不同的地方，合在一起是这样：|They change different places. Together they read:]]</p>
    <div class="text" lang="zh-Hans">{{{difference}}}</div>
    <button type="submit" class="main">[[照此存稿|Save it so]]</button>
    {{/isClear}}
    {{^isClear}}
    <p>[[两份改了同一处；别处的改动都会合进来，这几处请选一份：|Both changed the same places. All else is brought together; for these, say which is taken:]]</p>
    {{#conflicts}}
    <div class="conflict"><h2>{{place}}</h2>
    <div class="three"><div><h3>[[原来|Before]]</h3>{{#base}}<p>{{.}}</p>{{/base}}</div><div><h3>[[现在的稿|The text now]]</h3>{{#current}}<p>{{.}}</p>{{/current}}</div><div><h3>[[我写的|Mine]]</h3>{{#branch}}<p>{{.}}</p>{{/branch}}</div></div></div>
    {{/conflicts}}
    <fieldset><legend>[[这几处取|For these take]]</legend><label class="tick"><input type="radio" name="prefer" value="branch" required/> [[我写的|mine]]</label><label class="tick"><input type="radio" name="prefer" value="current"/> [[现在的稿|the text now]]</label></fieldset>
    <button type="submit" class="main">[[合并并存稿|Merge and save]]</button>
    {{/isClear}}
    <a class="button" href="{{back}}">[[返回|Back]]</a>
    </form>
    <div class="three"><div><h2>[[我写的|Mine]]</h2>{{#mine}}{{> text}}{{/mine}}</div><div><h2>[[现在的稿|The text now]]</h2>{{#theirs}}{{> text}}{{/theirs}}</div></div>
    {{/page}}
    {{> foot}}
    """
}
