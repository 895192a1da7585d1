/// The eleventh schema: what belongs to a project, a grant or a budget line is found by it, so that
/// a report takes no longer for all that does not belong to it.
enum Version11 {
  /// The statements in the order in which they are run.
  static let statements =
    [
      ("activity", "project"), ("focusArea", "project"), ("goal", "project"),
      ("indicator", "project"), ("indicator", "alsoGrant"), ("milestone", "project"),
      ("narrative", "grant"), ("term", "grant"), ("explanation", "line"), ("submission", "grant"),
      ("duty", "project"),
    ].map { table, column in
      let name = table + "By" + column.prefix(1).uppercased() + column.dropFirst()
      return "CREATE INDEX \(name) ON \(table) (\"\(column)\");"
    } + [
      // Its two parts are asked apart.
      "DROP VIEW spentByYear;"
    ]
}
