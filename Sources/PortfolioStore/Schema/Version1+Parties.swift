extension Version1 {
  /// Who takes part and what they do.
  static let parties = """
    CREATE TABLE organisation (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (name <> ''),
      place TEXT,
      cvr TEXT,
      gln TEXT,
      identifier TEXT,
      identifierIsPlaceholder INTEGER NOT NULL CHECK (identifierIsPlaceholder IN (0, 1)),
      email TEXT,
      smallCellsBelow INTEGER CHECK (smallCellsBelow > 1),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL CHECK (role <> ''),
      name TEXT,
      email TEXT,
      phone TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE funder (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (name <> ''),
      aliases TEXT,
      sort TEXT NOT NULL
        CHECK (sort IN ('foundation', 'statePool', 'housingFund', 'municipality',
          'housingOrganisation', 'other')),
      cvr TEXT,
      gln TEXT,
      identifier TEXT,
      isNeutral INTEGER NOT NULL CHECK (isNeutral IN (0, 1)),
      contact TEXT REFERENCES person (ref),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE project (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (title <> ''),
      aliases TEXT,
      sort TEXT NOT NULL
        CHECK (sort IN ('programme', 'project', 'position', 'equipment', 'works')),
      holder TEXT NOT NULL CHECK (holder IN ('own', 'partner')),
      partner TEXT,
      starts TEXT,
      ends TEXT,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      purpose TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK (partner IS NULL OR holder = 'partner')
    ) STRICT;

    CREATE TABLE goal (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      number INTEGER NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE focusArea (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      code TEXT,
      title TEXT NOT NULL CHECK (title <> ''),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE activity (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      focusArea TEXT REFERENCES focusArea (ref),
      parent TEXT REFERENCES activity (ref),
      number INTEGER,
      title TEXT NOT NULL CHECK (title <> ''),
      aliases TEXT,
      state TEXT NOT NULL CHECK (state IN ('notStarted', 'running', 'finished')),
      starts TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;
    """
}
