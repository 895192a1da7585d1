/// The register of what was sent: sealed entries, each chained to the one before it.
enum Version3 {
  /// The statements in the order in which they are run.
  static let statements = [tables, guards]

  private static let tables = """
    CREATE TABLE submission (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      report TEXT NOT NULL CHECK (report <> ''),
      format TEXT NOT NULL CHECK (format <> ''),
      "grant" TEXT REFERENCES "grant" (ref),
      project TEXT REFERENCES project (ref),
      instalment TEXT REFERENCES instalment (ref),
      firstDay TEXT CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT CHECK (lastDay IS date(lastDay, '+0 days')),
      asOf TEXT CHECK (asOf IS date(asOf, '+0 days')),
      duty TEXT REFERENCES duty (ref),
      file TEXT NOT NULL CHECK (file <> ''),
      sent TEXT NOT NULL CHECK (sent IS date(sent, '+0 days')),
      sealed INTEGER NOT NULL,
      sealedBy TEXT NOT NULL CHECK (sealedBy <> ''),
      size INTEGER NOT NULL CHECK (size > 0),
      content TEXT NOT NULL CHECK (length(content) = 64),
      figures TEXT NOT NULL CHECK (length(figures) = 64),
      previous TEXT UNIQUE CHECK (length(previous) = 64),
      digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE TABLE submissionFigure (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      submission TEXT NOT NULL REFERENCES submission (ref),
      name TEXT NOT NULL CHECK (name <> ''),
      value TEXT NOT NULL CHECK (value <> ''),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE (submission, name)
    ) STRICT;

    CREATE TABLE submissionPart (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      submission TEXT NOT NULL REFERENCES submission (ref),
      number INTEGER NOT NULL CHECK (number >= 1),
      text TEXT NOT NULL CHECK (text <> ''),
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      UNIQUE (submission, number)
    ) STRICT;
    """

  private static let guards =
    ["submission", "submissionFigure", "submissionPart"].map { table in
      """
      CREATE TRIGGER \(table)NoUpdate BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

      CREATE TRIGGER \(table)NoDelete BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

      CREATE TRIGGER \(table)NoReplace BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM \(table) WHERE ref = NEW.ref)
        OR EXISTS (SELECT 1 FROM \(table) WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'reference-is-taken'); END;
      """
    }.joined(separator: "\n\n") + """


      CREATE TRIGGER submissionFollows BEFORE INSERT ON submission
      BEGIN
        SELECT RAISE(ABORT, 'register-chain')
        WHERE NEW.ref IS NOT CAST((SELECT count(*) + 1 FROM submission) AS TEXT)
          OR NEW.previous IS NOT (SELECT digest FROM submission ORDER BY id DESC LIMIT 1);
      END;
      """
}
