/// Pieces in the making: markup that follows upon markup becomes one piece.
struct PieceBuilder {
  private var pieces: [Piece] = []
  var markup: [UInt8] = []

  mutating func add(_ piece: Piece) {
    flush()
    pieces.append(piece)
  }

  /// The pieces, with nothing left behind.
  mutating func finish() -> [Piece] {
    flush()
    return pieces
  }

  private mutating func flush() {
    if !markup.isEmpty {
      pieces.append(.markup(markup))
      markup = []
    }
  }
}
