import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Finds every change that one file offers.
final class ChangeFinder: SyntaxVisitor {
  private let file: String
  private let bytes: [UInt8]
  private let lines: SourceLocationConverter
  private(set) var changes: [Change] = []

  static func changes(in file: String, source: String) -> [Change] {
    let parsed = Parser.parse(source: source)
    // An operator that is not the standard library's leaves its expression as it is, and unchanged.
    let tree = OperatorTable.standardOperators.foldAll(parsed) { _ in }
    let finder = ChangeFinder(file: file, source: source, tree: tree)
    finder.walk(tree)
    return finder.changes
  }

  private init(file: String, source: String, tree: Syntax) {
    self.file = file
    bytes = Array(source.utf8)
    lines = SourceLocationConverter(fileName: file, tree: tree)
    super.init(viewMode: .sourceAccurate)
  }

  // MARK: Where nothing is changed

  override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  // MARK: Conditions

  override func visit(_ node: ConditionElementSyntax) -> SyntaxVisitorContinueKind {
    guard case .expression(let condition) = node.condition else { return .visitChildren }
    let isGuard = node.parent?.parent?.is(GuardStmtSyntax.self) ?? false
    isGuard ? pass(condition) : turn(condition)
    return .visitChildren
  }

  override func visit(_ node: WhereClauseSyntax) -> SyntaxVisitorContinueKind {
    turn(node.condition)
    return .visitChildren
  }

  override func visit(_ node: TernaryExprSyntax) -> SyntaxVisitorContinueKind {
    turn(node.condition)
    return .visitChildren
  }

  override func visit(_ node: PrefixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if node.operator.text == "!" {
      let inner = range(node.expression)
      choose(.condition, node, [.source(inner)], text(inner))
    }
    return .visitChildren
  }

  override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    let isTrue = node.literal.tokenKind == .keyword(.true)
    add(.truth, node, isTrue ? [.text("!"), .isOn] : [.isOn], after: isTrue ? "false" : "true")
    return .skipChildren
  }

  // MARK: Operators

  private static let turned = ["==": "!=", "!=": "==", "&&": "||", "||": "&&"]
  private static let shifted = ["<": "<=", "<=": "<", ">": ">=", ">=": ">"]

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return .visitChildren }
    let (left, right) = (range(node.leftOperand), range(node.rightOperand))
    func with(_ other: String) -> [Change.Part] { [.source(left), .text(" \(other) "), .source(right)] }
    if let other = Self.turned[name] { choose(.condition, node, with(other), "\(text(left)) \(other) \(text(right))") }
    if let other = Self.shifted[name] { choose(.bound, node, with(other), "\(text(left)) \(other) \(text(right))") }
    switch name {
    case "&&":
      choose(.condition, node, [.source(left)], text(left))
      choose(.condition, node, [.source(right)], text(right))
    case "+":
      choose(.entry, node, [.source(left)], text(left))
      choose(.entry, node, [.source(right)], text(right))
    case "-": choose(.bound, node, with("+"), "\(text(left)) + \(text(right))")
    case "..<": choose(.bound, node.rightOperand, [.text("("), .source(right), .text(") - 1")], "\(text(right)) - 1")
    default: break
    }
    return .visitChildren
  }

  override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    let digits = node.literal.text.filter { $0 != "_" }
    guard let value = Int(digits) else { return .skipChildren }
    for other in [value + 1, value - 1] where other >= 0 {
      choose(.bound, node, [.text(String(other))], String(other))
    }
    return .skipChildren
  }

  // MARK: What is left out

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    guard case .expr(let expression) = node.item, isEffect(expression) else { return .visitChildren }
    add(
      .statement, expression, [.text("if !"), .isOn, .text(" { "), .source(range(expression)), .text(" }")],
      after: "(left out)")
    return .visitChildren
  }

  private func isEffect(_ expression: ExprSyntax) -> Bool {
    if let tried = expression.as(TryExprSyntax.self) { return isEffect(tried.expression) }
    if let infix = expression.as(InfixOperatorExprSyntax.self) {
      if infix.operator.is(AssignmentExprSyntax.self) { return true }
      let name = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text ?? ""
      return ["+=", "-=", "*=", "/="].contains(name)
    }
    return expression.is(FunctionCallExprSyntax.self)
  }

  override func visit(_ node: ArrayExprSyntax) -> SyntaxVisitorContinueKind {
    let elements = node.elements.map { range($0.expression) }
    // A longer list takes the compiler too long.
    guard elements.count <= 30 else { return .visitChildren }
    for index in elements.indices {
      let kept = elements.indices.filter { $0 != index }.map { elements[$0] }
      choose(.entry, node, list(kept, "[", "]"), "without \(text(elements[index]))")
    }
    return .visitChildren
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    let arguments = Array(node.arguments)
    let end = node.rightParen?.endPositionBeforeTrailingTrivia.utf8Offset
    guard arguments.count > 1, let start = node.leftParen?.positionAfterSkippingLeadingTrivia.utf8Offset,
      end == range(node).upperBound
    else { return .visitChildren }
    for (index, argument) in arguments.enumerated() where isEntry(argument) {
      var kept = arguments.indices.filter { $0 != index }.map { range(arguments[$0]) }
      // The label belongs to the row, not to its first entry.
      if argument.label != nil, arguments.indices.contains(index + 1), arguments[index + 1].label == nil {
        kept.remove(at: index)
        kept.insert(range(arguments[index + 1]), at: index)
        let head = range(node).lowerBound..<start
        let label = "\(argument.label?.text ?? ""): "
        var parts: [Change.Part] = [.source(head), .text("(")]
        for (place, one) in kept.enumerated() {
          parts += [.text((place == 0 ? "" : ", ") + (place == index ? label : "")), .source(one)]
        }
        choose(.entry, node, parts + [.text(")")], "without \(argument.expression.trimmedDescription)")
      } else if argument.label == nil {
        let head = range(node).lowerBound..<start
        choose(
          .entry, node, [.source(head)] + list(kept, "(", ")"), "without \(argument.expression.trimmedDescription)")
      }
    }
    return .visitChildren
  }

  /// An entry of a row: `.editor` in `by: .author, .editor`.
  private func isEntry(_ argument: LabeledExprSyntax) -> Bool {
    argument.expression.as(MemberAccessExprSyntax.self).map { $0.base == nil } ?? false
  }

  // MARK: Writing down

  private func turn(_ condition: ExprSyntax) {
    add(
      .condition, condition, [.text("(("), .source(range(condition)), .text(") != "), .isOn, .text(")")],
      after: "!(\(text(range(condition))))")
  }

  private func pass(_ condition: ExprSyntax) {
    add(
      .guardPasses, condition, [.text("(("), .source(range(condition)), .text(") || "), .isOn, .text(")")],
      after: "true")
  }

  private func choose(_ kind: Change.Kind, _ node: some ExprSyntaxProtocol, _ parts: [Change.Part], _ after: String) {
    add(
      kind, node, [.text("("), .isOn, .text(" ? ")] + parts + [.text(" : "), .source(range(node)), .text(")")],
      after: after)
  }

  private func add(_ kind: Change.Kind, _ node: some SyntaxProtocol, _ parts: [Change.Part], after: String) {
    let range = range(node)
    changes.append(
      Change(
        kind: kind, file: file, line: lines.location(for: node.positionAfterSkippingLeadingTrivia).line, range: range,
        parts: parts, before: text(range), after: after.oneLine))
  }

  private func list(_ entries: [Range<Int>], _ open: String, _ close: String) -> [Change.Part] {
    let inner = entries.map { [Change.Part.source($0)] }.joined(separator: [.text(", ")])
    return [.text(open)] + inner + [.text(close)]
  }

  private func range(_ node: some SyntaxProtocol) -> Range<Int> {
    node.positionAfterSkippingLeadingTrivia.utf8Offset..<node.endPositionBeforeTrailingTrivia.utf8Offset
  }

  /// An argument without the comma after it.
  private func range(_ argument: LabeledExprSyntax) -> Range<Int> {
    argument.positionAfterSkippingLeadingTrivia
      .utf8Offset..<argument.expression.endPositionBeforeTrailingTrivia.utf8Offset
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).oneLine }
}

extension String {
  /// With every run of blanks and line ends as one space.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
