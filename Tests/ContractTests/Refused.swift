import Editorial
import Newsroom
import Testing

/// Holds what a use case is refused with against `codes`: those of everything that is unmet, or the name of another error.
func expectRefused<Answer>(
  _ codes: String..., at place: SourceLocation = #_sourceLocation, _ ask: () async throws -> Answer
) async {
  var told: [String] = []
  do { _ = try await ask() } catch NewsroomError.refused(let refusal) { told = refusal.unmet.map(\.code) } catch {
    told = ["\(error)".prefix { $0 != "(" }.description]
  }
  #expect(told == codes, sourceLocation: place)
}
