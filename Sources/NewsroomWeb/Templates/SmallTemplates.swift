extension Template {
  static let signInText = """
    {{> head}}
    {{#page}}
    <div class="small">
    <h1>[[登录|Sign in]]</h1>
    {{#fault}}<div class="fault" role="alert" id="fault" tabindex="-1"><h2>{{.}}</h2></div>{{/fault}}
    {{#isKept}}<p class="said">[[登录已到期。您刚才提交的内容还在，登录后可以接着办。|Your session has ended. What you sent is kept, and can be sent again once you have signed in.]]{{#isFileLost}} [[所附的文件要重新选。|Files have to be chosen again.]]{{/isFileLost}}</p>{{/isKept}}
    <form method="post" action="/desk/login" class="stack">
    <input type="hidden" name="address" value="{{address}}"/>
    <input type="hidden" name="sent" value="{{sent}}"/>
    {{#isSeveral}}
    <label class="field"><span>[[编辑部|Newsroom]]</span><select name="newsroom">{{#newsrooms}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/newsrooms}}</select></label>
    {{/isSeveral}}
    {{^isSeveral}}{{#newsrooms}}<input type="hidden" name="newsroom" value="{{id}}"/>{{/newsrooms}}{{/isSeveral}}
    <label class="field"><span>[[代号|Short name]]</span><input type="text" name="person" value="{{typed}}" autocomplete="username" autocapitalize="none" required/></label>
    <label class="field"><span>[[密码|Password]]</span><input type="password" name="password" autocomplete="current-password" required/></label>
    <button type="submit" class="main">[[登录|Sign in]]</button>
    </form>
    <p class="hint"><a href="/desk/join">[[收到了邀请？在这里设密码。|You were invited? Choose your password here.]]</a></p>
    </div>
    {{/page}}
    {{> foot}}
    """

  static let joinText = """
    {{> head}}
    {{#page}}
    <div class="small">
    <h1>[[设密码|Choose a password]]</h1>
    {{#fault}}<div class="fault" role="alert" id="fault" tabindex="-1"><h2>{{.}}</h2></div>{{/fault}}
    {{#isKnown}}
    <p>{{newsroom}}　{{name}}　[[登录代号|short name]] <b>{{person}}</b></p>
    <form method="post" action="/desk/join" class="stack">
    <input type="hidden" name="code" value="{{secret}}"/>
    <input type="hidden" name="username" value="{{person}}" autocomplete="username"/>
    <label class="field"><span>[[新密码|New password]]</span><small>[[至少 {{shortest}} 个字；几个不相干的词连起来就好记|at least {{shortest}} characters; a few unrelated words are easily kept in mind]]</small><input type="password" name="password" autocomplete="new-password" required/></label>
    <label class="field"><span>[[再填一次|Once more]]</span><input type="password" name="again" autocomplete="new-password" required/></label>
    <button type="submit" class="main">[[设好|Choose it]]</button>
    </form>
    {{/isKnown}}
    {{^isKnown}}
    <form method="post" action="/desk/join" class="stack" data-invitation>
    <label class="field"><span>[[邀请码|Invitation]]</span><small>[[网址里 # 后面、以 cb_ 开头的一串|what stands behind # in the address and begins with cb_]]</small><input type="text" name="code" value="{{secret}}" autocomplete="off" autocapitalize="none" spellcheck="false" required/></label>
    <button type="submit" class="main">[[继续|Go on]]</button>
    </form>
    {{/isKnown}}
    </div>
    {{/page}}
    {{> foot}}
    """

  static let problemText = """
    {{> head}}
    {{#page}}
    <div class="fault" role="alert" id="fault" tabindex="-1">
    <h1>{{title}}</h1>
    <ul>
    {{#sentences}}<li>{{.}}</li>{{/sentences}}
    </ul>
    </div>
    {{#isSent}}
    <h2>[[您填的内容|What you typed]]</h2>
    <form method="post" action="{{address}}" class="stack">
    {{> token}}
    {{#sent}}
    {{#isText}}<label class="field"><span>{{label}}</span><textarea name="{{name}}" rows="3">{{value}}</textarea></label>{{/isText}}
    {{^isText}}<input type="hidden" name="{{name}}" value="{{value}}"/>{{/isText}}
    {{/sent}}
    <button type="submit" class="main">[[再提交一次|Send it again]]</button>
    </form>
    {{/isSent}}
    {{#back}}<p><a href="{{.}}">[[返回|Back]]</a></p>{{/back}}
    {{/page}}
    {{> foot}}
    """

  static let peopleText = """
    {{> head}}
    {{#page}}
    <h1>[[人员|People]]</h1>
    {{#invitation}}
    <div class="said" role="status"><p>[[请把下面的网址或邀请码交给 {{name}}，只显示这一次，有效至 {{until}}。|Give {{name}} this address or code. It is shown this once, and good until {{until}}.]]</p><p class="code">{{link}}</p><p class="code">{{code}}</p></div>
    {{/invitation}}
    <div class="scroll" tabindex="0" role="region" aria-label="[[人员|People]]"><table>
    <thead><tr><th>[[姓名|Name]]</th><th>[[代号|Short name]]</th><th>[[职责|Roles]]</th>{{#mayInvite}}<th>[[登录|Sign-in]]</th>{{/mayInvite}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><td>{{name}}{{#isVerified}} <span class="mark">[[实名|verified]]</span>{{/isVerified}}{{#isGone}} <span class="mark">[[已离职|has left]]</span>{{/isGone}}</td><td>{{id}}</td><td>{{roles}}</td>{{#mayInvite}}<td>{{^isGone}}<form method="post" action="/desk/people/invite">{{> token}}<input type="hidden" name="person" value="{{id}}"/><button type="submit" class="plain" aria-label="[[邀请 {{name}}|Invite {{name}}]]">[[邀请|Invite]]</button></form>{{/isGone}}</td>{{/mayInvite}}</tr>
    {{/rows}}
    </tbody></table></div>
    {{#hasFailures}}
    <h2>[[登录失败|Tries to sign in, in vain]]</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="[[登录失败|Failed sign-ins]]"><table><thead><tr><th>[[代号|Name]]</th><th>[[来自|From]]</th><th>[[次数|Tries]]</th><th>[[最近|Last]]</th></tr></thead><tbody>
    {{#failures}}<tr><td>{{person}}</td><td>{{network}}</td><td>{{tries}}</td><td>{{last}}</td></tr>{{/failures}}
    </tbody></table></div>
    {{/hasFailures}}
    {{/page}}
    {{> foot}}
    """

  static let meText = """
    {{> head}}
    {{#page}}
    <h1>{{name}}</h1>
    <p>{{id}}　{{roles}}</p>
    <h2>[[在哪里登录着|Where you are signed in]]</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="[[登录|Sessions]]"><table><thead><tr><th>[[种类|Kind]]</th><th>[[始于|Since]]</th><th>[[最近使用|Last used]]</th><th>[[有效至|Until]]</th></tr></thead><tbody>
    {{#sessions}}<tr><td>{{kind}}{{#isThis}} <span class="mark">[[就是这里|this one]]</span>{{/isThis}}</td><td>{{since}}</td><td>{{used}}</td><td>{{until}}</td></tr>{{/sessions}}
    </tbody></table></div>
    <form method="post" action="/desk/me/end">{{> token}}<button type="submit" class="grave">[[全部退出（连同令牌）|Sign out everywhere, and end all tokens]]</button></form>
    <h2>[[换密码|Change the password]]</h2>
    {{#fault}}<div class="fault" role="alert" id="fault" tabindex="-1"><h2>{{.}}</h2></div>{{/fault}}
    <form method="post" action="/desk/me/password" class="stack">{{> token}}
    <label class="field"><span>[[现在的密码|The password now]]</span><input type="password" name="old" autocomplete="current-password" required/></label>
    <label class="field"><span>[[新密码|New password]]</span><small>[[至少 {{shortest}} 个字|at least {{shortest}} characters]]</small><input type="password" name="new" autocomplete="new-password" required/></label>
    <label class="field"><span>[[再填一次|Once more]]</span><input type="password" name="again" autocomplete="new-password" required/></label>
    <button type="submit" class="main">[[换密码|Change it]]</button>
    </form>
    {{/page}}
    {{> foot}}
    """
}
