/// What waits in a line, first in first out.
struct Line<Element> {
  private var slots: [Element?] = []
  private var head = 0

  var count: Int { slots.count - head }
  var isEmpty: Bool { count == 0 }
  var elements: [Element] { slots[head...].compactMap { $0 } }

  mutating func append(_ element: Element) { slots.append(element) }

  mutating func popFirst() -> Element? {
    guard head < slots.count else { return nil }
    defer {
      slots[head] = nil
      head += 1
      // Moving the rest up is paid for by the many taken since the last time.
      if head > 64, head * 2 > slots.count {
        slots.removeFirst(head)
        head = 0
      }
    }
    return slots[head]
  }

  mutating func takeAll() -> [Element] {
    defer { (slots, head) = ([], 0) }
    return elements
  }
}

extension Line: Sendable where Element: Sendable {}
