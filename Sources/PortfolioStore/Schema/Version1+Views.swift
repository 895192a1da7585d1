extension Version1 {
  /// How facts count. Every figure reads these views, so the rule stands in one place.
  ///
  /// - `countedGrantFact`: the facts that move an amount, with the measure that they count in. A
  ///   reversal counts in the measure of what it takes back.
  /// - `receipt`: what has come in, reversals included, per grant.
  /// - `effectiveGrantFact`: facts that no reversal has taken back, reversals themselves left out.
  static let views = """
    CREATE VIEW countedGrantFact AS
    SELECT f.id, f.ref, f."grant", f.day, f.amountMinor, f.currency, f.recorded, f.event,
      f.corrects, f.reason, f.basis, f.recordedBy, coalesce(o.event, f.event) AS counts,
      CASE coalesce(o.event, f.event) WHEN 'applied' THEN 'applied' ELSE 'awarded' END AS measure
    FROM grantFact AS f
    LEFT JOIN grantFact AS o ON f.event = 'reversed' AND o.ref = f.corrects
    WHERE f.amountMinor IS NOT NULL;

    CREATE VIEW effectiveGrantFact AS
    SELECT f.* FROM grantFact AS f
    WHERE f.event <> 'reversed'
      AND NOT EXISTS
        (SELECT 1 FROM grantFact AS r WHERE r.event = 'reversed' AND r.corrects = f.ref);

    CREATE VIEW receipt AS
    SELECT f.id, f.ref, f.instalment, i."grant", f.day, f.amountMinor, f.currency, f.recorded,
      f.event, f.basis, f.corrects, f.reason, f.recordedBy
    FROM instalmentFact AS f JOIN instalment AS i ON i.ref = f.instalment
    WHERE f.event IN ('received', 'reversed');

    CREATE VIEW awardedNow AS
    SELECT "grant", currency, sum(amountMinor) AS amountMinor
    FROM countedGrantFact WHERE measure = 'awarded' GROUP BY "grant", currency;
    """
}
