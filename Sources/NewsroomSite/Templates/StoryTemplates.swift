extension Template {
  /// A story with how it begins.
  static let storyText = """
    <div class="story">
    <h2><a href="{{frame.root}}{{link}}">{{title}}</a></h2>
    <p class="summary">{{summary}}</p>
    <p class="times">{{#source}}<span>{{.}}</span>{{/source}}{{#columnLink}}<a class="column" href="{{frame.root}}{{.}}">{{columnName}}</a>{{/columnLink}}<time datetime="{{published.machine}}">{{published.text}}</time></p>
    </div>

    """

  /// A line of a column's list.
  static let rowText = """
    <li><a class="title" href="{{frame.root}}{{link}}">{{title}}</a>{{#columnLink}}<a class="column" href="{{frame.root}}{{.}}">{{columnName}}</a>{{/columnLink}}<time datetime="{{published.machine}}">{{published.text}}</time></li>

    """

  /// A line of a list on the front page.
  static let briefText = """
    <li><a class="title" href="{{frame.root}}{{link}}">{{title}}</a><time datetime="{{published.machine}}">{{published.day}}</time></li>

    """
}
