extension Template {
  static let feedText = """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-Hans">
    <id>{{id}}</id>
    <title>{{newsroom}}</title>
    <updated>{{updated}}</updated>
    <author><name>{{newsroom}}</name></author>
    {{#address}}
    <link rel="self" type="application/atom+xml" href="{{.}}"/>
    {{/address}}
    <link rel="alternate" type="text/html" href="{{home}}"/>
    {{#rights}}
    <rights>{{.}}</rights>
    {{/rights}}
    <generator>Caibian</generator>
    {{#entries}}
    <entry>
    <id>{{id}}</id>
    <title>{{title}}</title>
    <published>{{published}}</published>
    <updated>{{updated}}</updated>
    {{#authors}}
    <author><name>{{.}}</name></author>
    {{/authors}}
    {{#editor}}
    <contributor><name>{{.}}</name></contributor>
    {{/editor}}
    <category term="{{term}}" label="{{label}}"/>
    <link rel="alternate" type="text/html" href="{{link}}"/>
    <summary>{{summary}}</summary>
    </entry>
    {{/entries}}
    {{#gone}}
    <at:deleted-entry ref="{{id}}" when="{{when}}"/>
    {{/gone}}
    </feed>

    """
}
