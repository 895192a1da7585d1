extension Version1 {
  /// Results, texts, published figures and the change log.
  static let results = """
    CREATE TABLE indicator (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      activity TEXT REFERENCES activity (ref),
      goal TEXT REFERENCES goal (ref),
      alsoGrant TEXT REFERENCES "grant" (ref),
      title TEXT NOT NULL CHECK (title <> ''),
      unit TEXT,
      accumulation TEXT NOT NULL CHECK (accumulation IN ('perPeriod', 'cumulative', 'level')),
      countsPeople INTEGER NOT NULL CHECK (countsPeople IN (0, 1)),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE measurement (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      indicator TEXT NOT NULL REFERENCES indicator (ref),
      role TEXT NOT NULL CHECK (role IN ('baseline', 'target', 'measured')),
      firstDay TEXT NOT NULL CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT NOT NULL CHECK (lastDay IS date(lastDay, '+0 days')),
      form TEXT NOT NULL CHECK (form IN ('exact', 'ratio', 'range', 'about', 'text')),
      value INTEGER,
      denominator INTEGER,
      "upper" INTEGER,
      text TEXT,
      corrects TEXT REFERENCES measurement (ref),
      reason TEXT,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      source TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (lastDay >= firstDay),
      CHECK ((form = 'text') = (value IS NULL)),
      CHECK ((form = 'ratio') = (denominator IS NOT NULL)),
      CHECK ((form = 'range') = ("upper" IS NOT NULL)),
      CHECK ((form = 'text') = (text IS NOT NULL)),
      CHECK (denominator > 0),
      CHECK ("upper" >= value),
      UNIQUE (corrects)
    ) STRICT;

    CREATE TABLE milestone (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      title TEXT NOT NULL CHECK (title <> ''),
      planned TEXT NOT NULL CHECK (planned <> ''),
      done TEXT,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE narrative (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "grant" TEXT NOT NULL REFERENCES "grant" (ref),
      section TEXT NOT NULL
        CHECK (section IN ('status', 'results', 'deviations', 'experience', 'challenges',
          'nextPeriod')),
      firstDay TEXT NOT NULL CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT NOT NULL CHECK (lastDay IS date(lastDay, '+0 days')),
      text TEXT NOT NULL CHECK (text <> ''),
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (lastDay >= firstDay)
    ) STRICT;

    CREATE TABLE explanation (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      line TEXT NOT NULL REFERENCES budgetLine (ref),
      firstDay TEXT NOT NULL CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT NOT NULL CHECK (lastDay IS date(lastDay, '+0 days')),
      text TEXT NOT NULL CHECK (text <> ''),
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (lastDay >= firstDay)
    ) STRICT;

    CREATE TABLE publishedFigure (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      year INTEGER NOT NULL,
      measure TEXT NOT NULL CHECK (measure IN ('applied', 'awarded', 'received', 'spent')),
      amountMinor INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      source TEXT NOT NULL CHECK (source <> ''),
      published TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (year BETWEEN 1900 AND 2199)
    ) STRICT;

    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      record TEXT NOT NULL CHECK (record <> ''),
      subject TEXT NOT NULL CHECK (subject <> ''),
      field TEXT NOT NULL CHECK (field <> ''),
      "old" TEXT,
      "new" TEXT,
      reason TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    """
}
