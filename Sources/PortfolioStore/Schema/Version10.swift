/// The tenth schema: the budget that a sealed report was held against.
enum Version10 {
  static let statements = ["ALTER TABLE submission ADD COLUMN budget TEXT;"]
}
