extension Template {
  /// The marks by which a page can be checked come first of all, where `StandingPage` looks for them.
  static let headText = """
    <meta name="generator" content="Caibian {{frame.form}}"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="strict-origin-when-cross-origin"/>
    <meta name="format-detection" content="telephone=no"/>
    <meta name="color-scheme" content="light dark"/>
    <title>{{frame.title}}</title>
    <meta name="description" content="{{frame.summary}}"/>
    <meta property="og:site_name" content="{{frame.newsroom}}"/>
    <meta property="og:locale" content="zh_CN"/>
    {{#frame.canonical}}
    <link rel="canonical" href="{{.}}"/>
    <meta property="og:url" content="{{.}}"/>
    {{/frame.canonical}}
    <link rel="stylesheet" href="{{frame.root}}{{frame.style}}"/>
    <link rel="alternate" type="application/atom+xml" title="{{frame.newsroom}}" href="{{frame.root}}feed.xml"/>
    <link rel="license" type="application/rsl+xml" href="{{frame.root}}rsl.xml"/>

    """

  static let mastheadText = """
    <a class="skip" href="#content">跳到正文</a>
    <header class="masthead">
    <div class="wide nameplate">
    <p class="name"><a href="{{frame.root}}index.html">{{frame.newsroom}}</a></p>
    <p class="standing">{{#frame.parentSite}}<span>{{.}}</span>{{/frame.parentSite}}{{#frame.licence}}<span>{{.}}</span>{{/frame.licence}}</p>
    </div>
    <nav class="menu" aria-label="栏目">
    <ul class="wide">
    <li><a href="{{frame.root}}index.html"{{#frame.isHome}} aria-current="page"{{/frame.isHome}}>首页</a></li>
    {{#frame.menu}}
    <li><a href="{{frame.root}}{{link}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
    {{/frame.menu}}
    </ul>
    </nav>
    {{#frame.branches}}
    <nav class="branch" aria-label="{{head.name}}">
    <div class="wide">
    <a class="head" href="{{frame.root}}{{head.link}}">{{head.name}}</a>
    <ul>
    {{#members}}
    <li><a href="{{frame.root}}{{link}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
    {{/members}}
    </ul>
    </div>
    </nav>
    {{/frame.branches}}
    </header>

    """

  static let footerText = """
    <footer class="footer">
    <div class="wide">
    <div class="notice">
    {{#frame.notice}}
    <p>{{.}}</p>
    {{/frame.notice}}
    </div>
    <div class="imprint">
    {{#frame.lines}}
    <p>{{.}}</p>
    {{/frame.lines}}
    <p>{{#frame.licence}}<span>新闻信息服务许可 {{.}}</span>{{/frame.licence}}{{#frame.filing}}<span><a href="https://beian.miit.gov.cn/" rel="external noopener">{{.}}</a></span>{{/frame.filing}}<span><a href="{{frame.root}}feed.xml" type="application/atom+xml">订阅</a></span></p>
    </div>
    </div>
    </footer>

    """
}
