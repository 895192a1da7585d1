/// A bar that says how far a batch has come; on a terminal alone.
struct BatchProgress {
  private let context: Context
  private let count: Int

  init(_ context: Context, count: Int) {
    self.context = context
    self.count = count
  }

  /// Shows how many are done and what is next, in the line where the last one was shown.
  func show(_ done: Int, _ name: String) {
    guard context.surroundings.isTerminal, count > 0 else { return }
    let width = 24
    let filled = done * width / count
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let line = "\(bar) \(done)/\(count) \(name)"
    context.surroundings.output("\r\u{1B}[K" + line.prefix(max(20, context.surroundings.width - 1)))
  }

  /// Takes the bar away, so that something else can be said.
  func pause() {
    guard context.surroundings.isTerminal else { return }
    context.surroundings.output("\r\u{1B}[K")
  }
}
