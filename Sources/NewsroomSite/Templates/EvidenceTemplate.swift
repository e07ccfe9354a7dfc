extension Template {
  /// The evidence page: one file, without script, that any browser shows and prints.
  static let evidenceText = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="robots" content="noindex"/>
    <title>{{title}}</title>
    <style>
    body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.6 system-ui, sans-serif; color: #1a1a1a; }
    h1 { font-size: 1.5rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin-top: 2rem; border-bottom: 1px solid #bbb; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ddd; }
    th { white-space: nowrap; }
    code { font: .8rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f6f4; padding: 1rem; font: inherit; }
    .bad { color: #a40000; font-weight: bold; } .good { color: #1d5c2f; }
    @media print { body { max-width: none; margin: 0; font-size: 10pt; } }
    </style>
    </head>
    <body>
    <main>
    <h1>{{heading}}</h1>
    <p>{{credit}}</p>
    <table class="summary">
    {{#summary}}
    <tr><th scope="row">{{label}}</th><td>{{text}}{{#digest}} <code>sha256:{{.}}</code>{{/digest}}{{#isBad}} <span class="bad">{{verdict}}</span>{{/isBad}}{{^isBad}} <span class="good">{{verdict}}</span>{{/isBad}}</td></tr>
    {{/summary}}
    </table>
    {{#sections}}
    <section>
    <h2>{{name}}</h2>
    {{#remark}}
    <p>{{.}}</p>
    {{/remark}}
    {{#text}}
    <pre>{{.}}</pre>
    {{/text}}
    {{#tables}}
    {{#caption}}
    <p>{{.}}</p>
    {{/caption}}
    <table>
    <tr>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr>
    {{#rows}}
    <tr>{{#cells}}<td>{{text}}{{#digest}} <code>{{.}}</code>{{/digest}}</td>{{/cells}}</tr>
    {{/rows}}
    </table>
    {{/tables}}
    </section>
    {{/sections}}
    </main>
    </body>
    </html>

    """
}
