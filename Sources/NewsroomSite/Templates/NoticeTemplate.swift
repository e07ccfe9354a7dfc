extension Template {
  static let noticeText = """
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
    <h1 class="headline">{{title}}</h1>
    <p class="times"><time datetime="{{since.machine}}">{{since.text}}</time></p>
    <div class="body">
    <p>{{words}}</p>
    </div>
    </article>
    </main>
    {{> footer}}
    </body>
    </html>

    """
}
