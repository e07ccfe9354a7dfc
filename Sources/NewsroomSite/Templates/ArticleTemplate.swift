extension Template {
  /// `PublishedText` reads these pages back: the two change together.
  static let articleText = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
    <meta name="caibian:version" content="{{version}}"/>
    <meta name="caibian:revision" content="{{revision}}"/>
    <meta name="caibian:machine-use" content="{{machines.mark}}"/>
    {{> head}}
    <meta name="tdm-reservation" content="{{machines.reservation}}"/>
    {{#machines.policy}}
    <meta name="tdm-policy" content="{{.}}"/>
    {{/machines.policy}}
    <meta property="og:type" content="article"/>
    <meta property="og:title" content="{{headline}}"/>
    <meta property="og:description" content="{{frame.summary}}"/>
    <meta property="article:published_time" content="{{published.machine}}"/>
    {{#updated}}
    <meta property="article:modified_time" content="{{machine}}"/>
    {{/updated}}
    <meta property="article:section" content="{{section}}"/>
    {{#credit.source}}
    <meta name="caibian:source" content="{{.}}"/>
    {{/credit.source}}
    {{#credit.authors}}
    <meta name="caibian:author" content="{{.}}"/>
    {{/credit.authors}}
    {{#credit.editor}}
    <meta name="caibian:editor" content="{{.}}"/>
    {{/credit.editor}}
    {{#credit.originalTitle}}
    <meta name="caibian:original-title" content="{{.}}"/>
    {{/credit.originalTitle}}
    <script type="application/ld+json">{{{data}}}</script>
    </head>
    <body>
    {{> masthead}}
    <main id="content" class="wide">
    <nav class="path" aria-label="当前位置"><ol><li><a href="{{frame.root}}index.html">{{frame.newsroom}}</a></li>{{#path}}<li>{{#link}}<a href="{{frame.root}}{{.}}">{{name}}</a>{{/link}}{{^link}}{{name}}{{/link}}</li>{{/path}}</ol></nav>
    <article class="article">
    <h1 class="headline">{{headline}}</h1>
    {{#deck}}
    <p class="deck">{{.}}</p>
    {{/deck}}
    <p class="times"><time datetime="{{published.machine}}">{{published.text}}</time>{{#updated}}<span>更新于 <time datetime="{{machine}}">{{text}}</time></span>{{/updated}}</p>
    {{#hasCorrections}}
    <aside class="corrections" aria-label="说明">
    {{#corrections}}
    <p><b>{{kind}}</b><time datetime="{{at.machine}}">{{at.text}}</time><span>{{note}}</span></p>
    {{/corrections}}
    </aside>
    {{/hasCorrections}}
    {{#lead}}
    {{> figure}}
    {{/lead}}
    <div class="body">
    {{#body}}
    <p>{{.}}</p>
    {{/body}}
    </div>
    {{#more}}
    {{> figure}}
    {{/more}}
    <p class="credit">{{creditLine}}</p>
    {{#original}}
    <p class="original">{{#link}}原文：<a href="{{.}}" rel="external nofollow noopener noreferrer">{{#host}}{{.}}{{/host}}{{^host}}查看原文{{/host}}</a>{{/link}}{{#print}}原载：{{.}}{{/print}}</p>
    {{/original}}
    </article>
    {{#hasTopics}}
    <p class="topics">所属专题：{{#topics}}<a href="{{frame.root}}{{link}}">{{name}}</a>{{/topics}}</p>
    {{/hasTopics}}
    {{#hasRelated}}
    <section class="related" aria-label="相关稿件">
    <h2>相关稿件</h2>
    <ul class="stories">
    {{#related}}
    {{> brief}}
    {{/related}}
    </ul>
    </section>
    {{/hasRelated}}
    </main>
    {{> footer}}
    </body>
    </html>

    """

  static let figureText = """
    <figure class="picture"><img src="{{link}}" width="{{width}}" height="{{height}}" alt="{{caption}}"/>{{#hasWords}}<figcaption>{{#caption}}<span class="caption">{{.}}</span>{{/caption}}{{#photographer}}<span>摄影: <span class="photographer">{{.}}</span></span>{{/photographer}}{{#source}}<span>来源: <span class="source">{{.}}</span></span>{{/source}}</figcaption>{{/hasWords}}</figure>

    """

  /// No scripts, no frames, nothing from elsewhere. The data block for search engines is not executed.
  static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
}
