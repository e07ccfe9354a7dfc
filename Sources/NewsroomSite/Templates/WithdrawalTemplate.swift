extension Template {
  static let withdrawalText = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
    <meta name="caibian:version" content="{{version}}"/>
    <meta name="robots" content="noindex"/>
    {{> head}}
    </head>
    <body>
    {{> masthead}}
    <main id="content" class="wide">
    <nav class="path" aria-label="当前位置"><ol><li><a href="{{frame.root}}index.html">{{frame.newsroom}}</a></li></ol></nav>
    <article class="article withdrawn">
    <h1 class="headline">稿件已撤回</h1>
    <p class="times"><time datetime="{{withdrawn.machine}}">{{withdrawn.text}}</time></p>
    <div class="body">
    <p>此处原有的稿件已由{{frame.newsroom}}撤回，不再提供。转载过此稿的媒体和网站，请一并撤下。</p>
    </div>
    </article>
    </main>
    {{> footer}}
    </body>
    </html>

    """
}
