extension Template {
  static let movedText = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
    <meta http-equiv="refresh" content="0; url={{frame.root}}{{link}}"/>
    <meta name="robots" content="noindex"/>
    {{> head}}
    </head>
    <body>
    {{> masthead}}
    <main id="content" class="wide">
    <p>本栏目已移至<a href="{{frame.root}}{{link}}">{{name}}</a>。</p>
    </main>
    {{> footer}}
    </body>
    </html>

    """
}
