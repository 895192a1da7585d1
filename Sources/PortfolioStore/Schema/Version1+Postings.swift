extension Version1 {
  /// Postings, the sources that they are charged to, and the sums that are kept of them.
  ///
  /// The charges of a posting are inserted before it, and the posting only goes in when they sum
  /// to it and say the same day and moment as it does; after that no charge can be added to it. So a posting that is not
  /// wholly charged cannot exist. `charge` repeats day and moment so that a sum as of an earlier
  /// day is read from one index.
  static let postings = """
    CREATE TABLE charge (
      postingId INTEGER NOT NULL REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
      sourceId INTEGER NOT NULL REFERENCES fundingSource (id),
      day TEXT NOT NULL,
      recorded INTEGER NOT NULL,
      amountMinor INTEGER NOT NULL,
      PRIMARY KEY (postingId, sourceId)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE posting (
      id INTEGER PRIMARY KEY,
      projectId INTEGER NOT NULL REFERENCES project (id),
      lineId INTEGER NOT NULL REFERENCES budgetLine (id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      amountMinor INTEGER NOT NULL,
      text TEXT NOT NULL,
      voucher TEXT NOT NULL CHECK (voucher <> ''),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
      reversesId INTEGER REFERENCES posting (id),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE (projectId, voucher, ordinal)
    ) STRICT;

    CREATE TABLE spentYear (
      sourceId INTEGER NOT NULL REFERENCES fundingSource (id),
      year INTEGER NOT NULL,
      amountMinor INTEGER NOT NULL,
      postings INTEGER NOT NULL,
      PRIMARY KEY (sourceId, year)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE spentLine (
      lineId INTEGER PRIMARY KEY REFERENCES budgetLine (id),
      amountMinor INTEGER NOT NULL,
      postings INTEGER NOT NULL
    ) STRICT;

    CREATE TRIGGER chargeAfterPosting BEFORE INSERT ON charge
    WHEN EXISTS (SELECT 1 FROM posting WHERE id = NEW.postingId)
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER postingIsCharged BEFORE INSERT ON posting
    BEGIN
      SELECT RAISE(ABORT, 'charges-sum') WHERE NEW.amountMinor IS NOT
        (SELECT sum(amountMinor) FROM charge WHERE postingId = NEW.id);
      SELECT RAISE(ABORT, 'charges-differ') WHERE EXISTS
        (SELECT 1 FROM charge WHERE postingId = NEW.id
         AND (day <> NEW.day OR recorded <> NEW.recorded));
      SELECT RAISE(ABORT, 'wrong-owner') WHERE
        (SELECT l.project FROM budgetLine AS l WHERE l.id = NEW.lineId) IS NOT
        (SELECT p.ref FROM project AS p WHERE p.id = NEW.projectId);
      SELECT RAISE(ABORT, 'wrong-owner') WHERE EXISTS
        (SELECT 1 FROM charge AS c JOIN fundingSource AS s ON s.id = c.sourceId
         JOIN project AS p ON p.id = NEW.projectId
         WHERE c.postingId = NEW.id AND s.project <> p.ref);
    END;

    CREATE TRIGGER postingReversal BEFORE INSERT ON posting WHEN NEW.reversesId IS NOT NULL
    BEGIN
      SELECT RAISE(ABORT, 'reversal') WHERE NOT EXISTS
        (SELECT 1 FROM posting AS o WHERE o.id = NEW.reversesId AND o.projectId = NEW.projectId
         AND o.lineId = NEW.lineId AND o.amountMinor = -NEW.amountMinor);
      SELECT RAISE(ABORT, 'already-reversed') WHERE EXISTS
        (SELECT 1 FROM posting WHERE reversesId = NEW.reversesId);
    END;

    CREATE TRIGGER postingIsSummed AFTER INSERT ON posting
    BEGIN
      INSERT INTO spentYear (sourceId, year, amountMinor, postings)
        SELECT sourceId, CAST(substr(NEW.day, 1, 4) AS INTEGER), amountMinor, 1
        FROM charge WHERE postingId = NEW.id
        ON CONFLICT (sourceId, year) DO UPDATE SET
          amountMinor = amountMinor + excluded.amountMinor, postings = postings + 1;
      INSERT INTO spentLine (lineId, amountMinor, postings)
        VALUES (NEW.lineId, NEW.amountMinor, 1)
        ON CONFLICT (lineId) DO UPDATE SET
          amountMinor = amountMinor + excluded.amountMinor, postings = postings + 1;
    END;
    """

  /// What the figures are read by.
  static let indexes = """
    CREATE UNIQUE INDEX oneOrganisation ON organisation ((1));
    CREATE UNIQUE INDEX budgetAmountByYear ON budgetAmount (budget, line, coalesce(year, 0));
    CREATE INDEX chargeBySource ON charge (sourceId, day, recorded, amountMinor);
    CREATE INDEX postingByReversed ON posting (reversesId) WHERE reversesId IS NOT NULL;
    CREATE INDEX postingByLine ON posting (lineId, day, recorded, amountMinor);
    CREATE INDEX grantFactByGrant ON grantFact ("grant", day);
    CREATE INDEX grantByProject ON "grant" (project);
    CREATE INDEX dutyByGrant ON duty ("grant");
    CREATE INDEX dutyFactByDuty ON dutyFact (duty, recorded);
    CREATE INDEX instalmentFactByInstalment ON instalmentFact (instalment, day);
    CREATE INDEX plannedInstalmentByInstalment ON plannedInstalment (instalment);
    CREATE INDEX measurementByIndicator ON measurement (indicator);
    CREATE INDEX changeBySubject ON change (record, subject);
    CREATE INDEX changeByMoment ON change (recorded);
    """
}
