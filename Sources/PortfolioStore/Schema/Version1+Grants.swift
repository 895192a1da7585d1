extension Version1 {
  /// Grants, what happens to them, and what is owed for them.
  static let grants = """
    CREATE TABLE "grant" (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      funder TEXT NOT NULL REFERENCES funder (ref),
      title TEXT NOT NULL CHECK (title <> ''),
      caseNumber TEXT,
      firstDay TEXT CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT CHECK (lastDay IS date(lastDay, '+0 days')),
      periodBasis TEXT NOT NULL
        CHECK (periodBasis IN ('stated', 'derived', 'analogy', 'illustrative')),
      answerExpected TEXT,
      purpose TEXT,
      conditions TEXT,
      responsible TEXT REFERENCES person (ref),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (lastDay >= firstDay),
      UNIQUE (funder, caseNumber)
    ) STRICT;

    CREATE TABLE grantFact (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "grant" TEXT NOT NULL REFERENCES "grant" (ref),
      event TEXT NOT NULL
        CHECK (event IN ('idea', 'drafting', 'applied', 'awarded', 'amended', 'reversed',
          'declined', 'withdrawn', 'lapsed', 'missed')),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      amountMinor INTEGER,
      currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      newLastDay TEXT CHECK (newLastDay IS date(newLastDay, '+0 days')),
      corrects TEXT REFERENCES grantFact (ref),
      reason TEXT,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      source TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK ((amountMinor IS NULL) = (currency IS NULL)),
      CHECK (event NOT IN ('applied', 'awarded') OR (amountMinor IS NOT NULL AND amountMinor
        > 0)),
      CHECK (event <> 'amended' OR amountMinor IS NOT NULL OR newLastDay IS NOT NULL),
      CHECK (event <> 'reversed' OR corrects IS NOT NULL),
      CHECK (event IN ('applied', 'awarded', 'amended', 'reversed') OR amountMinor IS NULL)
    ) STRICT;

    CREATE TABLE term (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "grant" TEXT NOT NULL REFERENCES "grant" (ref),
      rule TEXT NOT NULL
        CHECK (rule IN ('retentionPercent', 'cofinancingPercent', 'repaymentMinimum',
          'useWithinYears', 'deviationPercent', 'auditAbove', 'textLimit')),
      value INTEGER NOT NULL,
      section TEXT
        CHECK (section IN ('status', 'results', 'deviations', 'experience', 'challenges',
          'nextPeriod')),
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      source TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE fundingSource (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      sort TEXT NOT NULL CHECK (sort IN ('grant', 'cofinancing', 'own')),
      "grant" TEXT REFERENCES "grant" (ref),
      funder TEXT REFERENCES funder (ref),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK ((sort = 'grant') = ("grant" IS NOT NULL)),
      CHECK ((sort = 'cofinancing') <= (funder IS NOT NULL)),
      CHECK (sort <> 'grant' OR funder IS NULL),
      UNIQUE ("grant"),
      UNIQUE (project, funder)
    ) STRICT;

    CREATE TABLE duty (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      "grant" TEXT REFERENCES "grant" (ref),
      sort TEXT NOT NULL
        CHECK (sort IN ('application', 'statusReport', 'progressReport', 'annualReport',
          'accountStatement', 'finalAccount', 'finalReport', 'evaluation', 'midtermEvaluation',
          'goalForm', 'milestonePlan', 'review', 'data', 'meeting')),
      title TEXT NOT NULL CHECK (title <> ''),
      direction TEXT NOT NULL CHECK (direction IN ('outgoing', 'incoming', 'mutual', 'within')),
      counterpart TEXT,
      due TEXT,
      rhythm TEXT,
      responsible TEXT REFERENCES person (ref),
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      source TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE dutyFact (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      duty TEXT NOT NULL REFERENCES duty (ref),
      state TEXT NOT NULL
        CHECK (state IN ('notStarted', 'gathering', 'drafting', 'underReview', 'ready',
          'submitted', 'accepted', 'returned', 'notRequired')),
      happened TEXT NOT NULL CHECK (happened <> ''),
      newDue TEXT,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;
    """
}
