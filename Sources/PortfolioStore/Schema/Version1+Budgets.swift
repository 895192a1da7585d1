extension Version1 {
  /// Budgets, funding and instalments, in revisions.
  static let budgets = """
    CREATE TABLE budgetLine (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      number INTEGER NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      isWage INTEGER NOT NULL CHECK (isWage IN (0, 1)),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE (project, title),
      UNIQUE (project, number)
    ) STRICT;

    CREATE TABLE budget (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      revision INTEGER NOT NULL,
      firstDay TEXT NOT NULL CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT NOT NULL CHECK (lastDay IS date(lastDay, '+0 days')),
      reason TEXT,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (lastDay >= firstDay),
      UNIQUE (project, revision),
      CHECK (revision >= 1)
    ) STRICT;

    CREATE TABLE budgetAmount (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      budget TEXT NOT NULL REFERENCES budget (ref),
      line TEXT NOT NULL REFERENCES budgetLine (ref),
      year INTEGER,
      amountMinor INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (amountMinor >= 0)
    ) STRICT;

    CREATE TABLE fundingShare (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      budget TEXT NOT NULL REFERENCES budget (ref),
      source TEXT NOT NULL REFERENCES fundingSource (ref),
      amountMinor INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (amountMinor >= 0),
      UNIQUE (budget, source)
    ) STRICT;

    CREATE TABLE budgetApproval (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      budget TEXT NOT NULL REFERENCES budget (ref),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      approvedBy TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE (budget)
    ) STRICT;

    CREATE TABLE instalment (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "grant" TEXT NOT NULL REFERENCES "grant" (ref),
      number INTEGER NOT NULL,
      awaits TEXT REFERENCES duty (ref),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE ("grant", number),
      CHECK (number >= 1)
    ) STRICT;

    CREATE TABLE instalmentPlan (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "grant" TEXT NOT NULL REFERENCES "grant" (ref),
      revision INTEGER NOT NULL,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE ("grant", revision),
      CHECK (revision >= 1)
    ) STRICT;

    CREATE TABLE plannedInstalment (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "plan" TEXT NOT NULL REFERENCES instalmentPlan (ref),
      instalment TEXT NOT NULL REFERENCES instalment (ref),
      due TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
      amountMinor INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (amountMinor > 0),
      UNIQUE ("plan", instalment)
    ) STRICT;

    CREATE TABLE planApproval (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "plan" TEXT NOT NULL REFERENCES instalmentPlan (ref),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      approvedBy TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE ("plan")
    ) STRICT;

    CREATE TABLE instalmentFact (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      instalment TEXT NOT NULL REFERENCES instalment (ref),
      event TEXT NOT NULL
        CHECK (event IN ('requested', 'received', 'withheld', 'released', 'cancelled',
          'reversed')),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      amountMinor INTEGER,
      currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      corrects TEXT REFERENCES instalmentFact (ref),
      bankReference TEXT,
      reason TEXT,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK ((amountMinor IS NULL) = (currency IS NULL)),
      CHECK (event <> 'received' OR (amountMinor IS NOT NULL AND amountMinor > 0)),
      CHECK (event <> 'reversed' OR (corrects IS NOT NULL AND amountMinor IS NOT NULL)),
      CHECK (event IN ('received', 'reversed') OR amountMinor IS NULL)
    ) STRICT;
    """
}
