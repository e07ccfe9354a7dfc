/// Characters of the basic plane as bits: lines are looked at character by character, and hashing each is slow.
struct ScalarSet: Sendable, ExpressibleByArrayLiteral {
  private var bits = [UInt64](repeating: 0, count: 1_024)

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  init(arrayLiteral scalars: Unicode.Scalar...) { self.init(scalars) }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && bits[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
  }
}
