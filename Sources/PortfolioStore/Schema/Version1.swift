/// The first schema of a portfolio file. It is never edited: what a later release needs comes in a
/// migration of its own.
///
/// One table per kind of record, its columns named like the record's fields; money as whole minor
/// units with the currency beside it, days as ISO text that SQLite itself finds to be a day,
/// moments as milliseconds. Records refer to each other by the user's own reference; postings and
/// their charges, of which there are many, by number.
enum Version1 {
  /// The statements in the order in which they are run.
  static let statements = [
    parties, grants, budgets, results, postings, indexes, views, factGuards, approvalGuards,
    consistencyGuards, partGuards, movingGuards, grantGuards, replacementGuards,
  ]
}
