extension Version1 {
  /// `INSERT OR REPLACE` removes the row that is in its way without asking the triggers that keep
  /// rows from being removed. So no row may be put in the place of another, in any table.
  static let replacementGuards =
    [
      "organisation", "person", "funder", "project", "goal", "focusArea", "activity", "grant",
      "grantFact", "term", "fundingSource", "budgetLine", "budget", "budgetAmount",
      "fundingShare", "budgetApproval", "duty", "dutyFact", "instalment", "instalmentPlan",
      "plannedInstalment", "planApproval", "instalmentFact", "indicator", "measurement",
      "milestone", "narrative", "explanation", "publishedFigure", "change",
    ].map { table in
      """
      CREATE TRIGGER \(table)NoReplace BEFORE INSERT ON "\(table)"
      WHEN EXISTS (SELECT 1 FROM "\(table)" WHERE ref = NEW.ref)
        OR EXISTS (SELECT 1 FROM "\(table)" WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'reference-is-taken'); END;
      """
    }.joined(separator: "\n\n") + """


      CREATE TRIGGER postingNoReplace BEFORE INSERT ON posting
      WHEN EXISTS (SELECT 1 FROM posting WHERE id = NEW.id)
        OR EXISTS (SELECT 1 FROM posting WHERE projectId = NEW.projectId
          AND voucher = NEW.voucher AND ordinal = NEW.ordinal)
      BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;
      """
}
