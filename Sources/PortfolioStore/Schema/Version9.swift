/// The ninth schema: who does each step in the house before a deadline, and what the file that was
/// handed in is known by.
enum Version9 {
  /// The statements in the order in which they are run.
  static let statements =
    ["duty", "dutySchedule"].flatMap { table in
      ["gatheredBy", "draftedBy", "reviewedBy", "signedOffBy"].map {
        "ALTER TABLE \(table) ADD COLUMN \($0) TEXT REFERENCES person (ref);"
      }
    } + [
      "ALTER TABLE dutyFact ADD COLUMN size INTEGER CHECK (size >= 0);",
      "ALTER TABLE dutyFact ADD COLUMN content TEXT CHECK (length(content) = 64);",
    ]
}
