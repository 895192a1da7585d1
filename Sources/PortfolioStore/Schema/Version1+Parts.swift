extension Version1 {
  /// A row of a budget revision or an instalment plan.
  private struct Part {
    let table: String
    /// The column of the whole that it is a part of, and that whole's table and approvals.
    let whole: String
    let wholeTable: String
    let approvals: String
    /// The column of what it is set aside for, and that one's table.
    let subject: String
    let subjectTable: String
    /// The column by which a whole and a subject have the same owner.
    let owner: String
    /// The query for the whole's project, with its currency.
    let project: String
  }

  private static let parts = [
    ofBudget("budgetAmount", subject: "line", subjectTable: "budgetLine"),
    ofBudget("fundingShare", subject: "source", subjectTable: "fundingSource"),
    Part(
      table: "plannedInstalment", whole: "plan", wholeTable: "instalmentPlan",
      approvals: "planApproval", subject: "instalment", subjectTable: "instalment",
      owner: "grant",
      project: """
        instalmentPlan AS w JOIN "grant" AS g ON g.ref = w."grant"
        JOIN project AS p ON p.ref = g.project
        """),
  ]

  private static func ofBudget(
    _ table: String, subject: String, subjectTable: String
  ) -> Part {
    Part(
      table: table, whole: "budget", wholeTable: "budget", approvals: "budgetApproval",
      subject: subject, subjectTable: subjectTable, owner: "project",
      project: "budget AS w JOIN project AS p ON p.ref = w.project")
  }

  /// Nothing is added to, changed in or removed from what has been approved; a part is set aside
  /// for something of its own project or grant, in that project's currency. The same holds for a
  /// part that is added and for one that is moved.
  static let partGuards = parts.map { part -> String in
    let rules = """
        SELECT RAISE(ABORT, 'approved-is-fixed') WHERE EXISTS
          (SELECT 1 FROM \(part.approvals) WHERE "\(part.whole)" = NEW."\(part.whole)");
        SELECT RAISE(ABORT, 'wrong-owner') WHERE
          (SELECT "\(part.owner)" FROM \(part.subjectTable) WHERE ref = NEW.\(part.subject))
          IS NOT
          (SELECT "\(part.owner)" FROM \(part.wholeTable) WHERE ref = NEW."\(part.whole)");
        SELECT RAISE(ABORT, 'currency') WHERE NEW.currency <>
          (SELECT p.currency FROM \(part.project) WHERE w.ref = NEW."\(part.whole)");
      """
    let isApproved =
      "EXISTS (SELECT 1 FROM \(part.approvals) WHERE \"\(part.whole)\" = OLD.\"\(part.whole)\")"
    return """
      CREATE TRIGGER \(part.table)Belongs BEFORE INSERT ON \(part.table)
      BEGIN
      \(rules)
      END;

      CREATE TRIGGER \(part.table)Moves BEFORE UPDATE ON \(part.table)
      BEGIN
        SELECT RAISE(ABORT, 'approved-is-fixed') WHERE \(isApproved);
      \(rules)
      END;

      CREATE TRIGGER \(part.table)NoDelete BEFORE DELETE ON \(part.table)
      WHEN \(isApproved)
      BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;
      """
  }.joined(separator: "\n\n")
}
