extension Template {
  static let frontText = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
    {{> head}}
    <meta property="og:type" content="website"/>
    <meta property="og:title" content="{{frame.newsroom}}"/>
    </head>
    <body>
    {{> masthead}}
    <main id="content" class="wide front">
    <h1 class="hidden">{{frame.newsroom}}</h1>
    {{#isEmpty}}
    <p class="empty">暂无稿件</p>
    {{/isEmpty}}
    {{#lead}}
    <section class="lead" aria-label="头条">
    {{> story}}
    {{#features}}
    {{> story}}
    {{/features}}
    </section>
    {{/lead}}
    {{#hasLatest}}
    <section class="latest">
    <h2>最新</h2>
    <ul class="stories">
    {{#latest}}
    {{> brief}}
    {{/latest}}
    </ul>
    </section>
    {{/hasLatest}}
    {{#hasSections}}
    <div class="sections">
    {{#sections}}
    <section>
    <h2><a href="{{frame.root}}{{head.link}}">{{head.name}}</a></h2>
    <ul class="stories">
    {{#entries}}
    {{> brief}}
    {{/entries}}
    </ul>
    </section>
    {{/sections}}
    </div>
    {{/hasSections}}
    </main>
    {{> footer}}
    </body>
    </html>

    """

  static let columnText = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
    {{> head}}
    <meta property="og:type" content="website"/>
    <meta property="og:title" content="{{name}}"/>
    </head>
    <body>
    {{> masthead}}
    <main id="content" class="wide list">
    <nav class="path" aria-label="当前位置"><ol><li><a href="{{frame.root}}index.html">{{frame.newsroom}}</a></li>{{#path}}<li><a href="{{frame.root}}{{link}}">{{name}}</a></li>{{/path}}</ol></nav>
    <h1>{{name}}</h1>
    {{#hasColumns}}
    <ul class="columns">
    {{#columns}}
    <li><a href="{{frame.root}}{{link}}">{{name}}</a></li>
    {{/columns}}
    </ul>
    {{/hasColumns}}
    {{> entries}}
    </main>
    {{> footer}}
    </body>
    </html>

    """

  static let topicText = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
    {{> head}}
    <meta property="og:type" content="website"/>
    <meta property="og:title" content="{{name}}"/>
    </head>
    <body>
    {{> masthead}}
    <main id="content" class="wide list">
    <nav class="path" aria-label="当前位置"><ol><li><a href="{{frame.root}}index.html">{{frame.newsroom}}</a></li><li>专题</li></ol></nav>
    <h1>{{name}}</h1>
    {{> entries}}
    </main>
    {{> footer}}
    </body>
    </html>

    """

  /// The articles of a list, or that there are none.
  static let entriesText = """
    {{#isEmpty}}
    <p class="empty">暂无稿件</p>
    {{/isEmpty}}
    {{^isEmpty}}
    <ul class="stories">
    {{#entries}}
    {{> row}}
    {{/entries}}
    </ul>
    {{/isEmpty}}

    """
}
