extension Template {
  static let headText = """
    <!DOCTYPE html>
    <html lang="{{frame.language}}">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="format-detection" content="telephone=no"/>
    <meta name="robots" content="noindex"/>
    <title>{{#frame.unread}}({{.}}) {{/frame.unread}}{{frame.title}} - {{frame.newsroom}}</title>
    <link rel="stylesheet" href="{{frame.style}}"/>
    <script src="{{frame.script}}" defer></script>
    </head>
    <body>
    <a class="skip" href="#content">[[跳到正文|Skip to content]]</a>
    <header class="bar">
    <p class="room"><a href="/desk">{{frame.newsroom}}</a></p>
    {{#frame.isSignedIn}}
    <nav class="menu" aria-label="[[编辑台|Desk]]">
    <ul>
    {{#frame.menu}}
    <li><a href="{{link}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{name}}</a></li>
    {{/frame.menu}}
    </ul>
    </nav>
    {{#frame.unread}}<p class="unread"><a href="/desk/inbox?unread=1">[[未读 {{.}}|{{.}} unread]]</a></p>{{/frame.unread}}
    <form class="search" role="search" action="/desk/find" method="get">
    <label class="away" for="search">[[查稿|Find articles]]</label>
    <input id="search" type="search" name="q" placeholder="[[查稿：桂花节 来源:临沂日报|Find: words, source:…]]" autocomplete="off"/>
    <button type="submit">[[查|Find]]</button>
    </form>
    <p class="go"><a class="button" href="/desk/new">[[新稿|New story]]</a></p>
    {{/frame.isSignedIn}}
    </header>
    <main id="content" tabindex="-1">
    {{#frame.isSaid}}
    <div class="said" role="status">
    {{#frame.said}}
    <p>{{.}}</p>
    {{/frame.said}}
    </div>
    {{/frame.isSaid}}

    """

  static let footText = """
    </main>
    <footer class="foot">
    {{#frame.isSignedIn}}
    <p>{{frame.person}}{{#frame.zone}}　[[时间按 {{.}}|times in {{.}}]]{{/frame.zone}}</p>
    <form method="post" action="/desk/logout">{{> token}}<button type="submit" class="plain">[[退出|Sign out]]</button></form>
    {{/frame.isSignedIn}}
    <form method="post" action="/desk/language">
    <input type="hidden" name="address" value="{{frame.address}}"/>
    {{#frame.isChinese}}<button type="submit" class="plain" name="language" value="en" lang="en">English</button>{{/frame.isChinese}}
    {{^frame.isChinese}}<button type="submit" class="plain" name="language" value="zh-Hans" lang="zh-Hans">中文</button>{{/frame.isChinese}}
    </form>
    <p class="keys">[[键盘：/ 查稿，j k 上下，Enter 打开，Ctrl+S 保存|Keys: / find, j k rows, Enter open, Ctrl+S save]]</p>
    </footer>
    </body>
    </html>

    """

  static let tokenText = """
    <input type="hidden" name="csrf" value="{{frame.token}}"/>
    """

  static let faultText = """
    <div class="fault" role="alert" tabindex="-1" id="fault">
    <h2>{{fault}}</h2>
    {{#isFaulty}}<ul>{{#reasons}}<li>{{.}}</li>{{/reasons}}</ul>{{/isFaulty}}
    </div>

    """

  /// A text as it is read.
  static let textText = """
    <div class="text" lang="zh-Hans">
    <h1>{{headline}}</h1>
    {{#deck}}<p class="deck">——{{.}}</p>{{/deck}}
    {{#figures}}
    <figure><img src="{{link}}" width="{{width}}" height="{{height}}" alt="{{alternative}}" loading="lazy"/><figcaption>{{words}}</figcaption></figure>
    {{/figures}}
    {{#body}}
    <p>{{.}}</p>
    {{/body}}
    {{#isEmpty}}<p class="none">[[（没有正文）|(no body)]]</p>{{/isEmpty}}
    <p class="credit">{{credit}}</p>
    </div>

    """

  /// One thing that can be done; what is to be filled in lies behind a fold.
  static let formText = """
    {{#isPage}}
    <p class="act"><a class="button{{#isMain}} main{{/isMain}}{{#isGrave}} grave{{/isGrave}}" href="{{address}}">{{name}}</a></p>
    {{/isPage}}
    {{^isPage}}
    {{^hasFields}}
    <form class="act" method="post" action="{{address}}" data-once>{{> token}}<input type="hidden" name="request" value="{{frame.form}}-{{action}}"/><input type="hidden" name="version" value="{{page.version}}"/>
    <button type="submit" class="{{#isMain}}main{{/isMain}}{{#isGrave}} grave{{/isGrave}}">{{name}}</button>{{#remark}}<span class="hint">{{.}}</span>{{/remark}}</form>
    {{/hasFields}}
    {{#hasFields}}
    <details class="act"><summary>{{name}}</summary>
    <form method="post" action="{{address}}" data-once>{{> token}}<input type="hidden" name="request" value="{{frame.form}}-{{action}}"/><input type="hidden" name="version" value="{{page.version}}"/>
    {{#remark}}<p class="hint">{{.}}</p>{{/remark}}
    {{#fields}}
    {{#isChecks}}
    <fieldset><legend>{{label}}</legend>{{#choices}}<label class="tick"><input type="checkbox" name="{{field}}" value="{{value}}"/> {{said}}</label>{{/choices}}</fieldset>
    {{/isChecks}}
    {{^isChecks}}
    <label class="field"><span>{{label}}</span>{{#hint}}<small>{{.}}</small>{{/hint}}
    {{#isArea}}<textarea name="{{field}}" rows="2"{{#isNeeded}} required{{/isNeeded}}>{{value}}</textarea>{{/isArea}}
    {{#isLine}}<input type="text" name="{{field}}" value="{{value}}" autocomplete="off"{{#isNeeded}} required{{/isNeeded}}/>{{/isLine}}
    {{#isChoice}}<select name="{{field}}">{{#choices}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{said}}</option>{{/choices}}</select>{{/isChoice}}
    </label>
    {{/isChecks}}
    {{/fields}}
    <button type="submit" class="{{#isMain}}main{{/isMain}}{{#isGrave}} grave{{/isGrave}}">{{name}}</button>
    </form>
    </details>
    {{/hasFields}}
    {{/isPage}}

    """

  static let lineText = """
    <tr><td class="title"><a href="{{link}}">{{headline}}</a>{{#marks}} <span class="mark">{{.}}</span>{{/marks}}</td><td>{{stage}}</td><td class="column">{{column}}</td><td>{{changed}}　{{by}}</td></tr>

    """
}
