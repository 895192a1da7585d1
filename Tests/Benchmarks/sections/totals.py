"""Totals of today and as of a day, beside the sqlite3 shell over the postings of the same file."""

import json
import subprocess
import time

from report import Section
from timing import Ratio, in_turns

# A day by which about half of the postings were recorded, and the worst for the program: it ends in
# the middle of a span of time that sums are kept for (2^31 ms; 645.4987 of them since 1970).
AS_OF = "2013-12-04"
# The moment at which that day ends in Copenhagen, in the store's milliseconds.
AS_OF_LIMIT = 1386198000000

# The same questions put to the shell. Each has the index that serves it best, made for it alone in
# a copy of the file; the sums that the program keeps (spentYear and others) are not used.
BY_PROJECT = {
    "charges": """SELECT s.project, sum(c.amount) FROM
        (SELECT sourceId, sum(amountMinor) AS amount FROM charge GROUP BY sourceId) AS c
        JOIN fundingSource AS s ON s.id = c.sourceId WHERE s.sort = 'grant' GROUP BY s.project""",
    "postings": """SELECT j.ref, p.amount FROM
        (SELECT projectId, sum(amountMinor) AS amount FROM posting GROUP BY projectId) AS p
        JOIN project AS j ON j.id = p.projectId""",
}
BY_YEAR = {
    "charges": """SELECT year, sum(amount) FROM
        (SELECT sourceId, substr(day, 1, 4) AS year, sum(amountMinor) AS amount
         FROM charge GROUP BY 1, 2) AS c
        JOIN fundingSource AS s ON s.id = c.sourceId WHERE s.sort = 'grant' GROUP BY year""",
    "postings": """SELECT substr(day, 1, 4), sum(amountMinor) FROM posting GROUP BY 1""",
}
AS_OF_BY_PROJECT = {
    "charges": f"""SELECT s.project, sum(
        (SELECT sum(amountMinor) FROM charge AS c
         WHERE c.sourceId = s.id AND c.recorded < {AS_OF_LIMIT}))
        FROM fundingSource AS s WHERE s.sort = 'grant' GROUP BY s.project""",
    "postings": f"""SELECT j.ref,
        (SELECT sum(amountMinor) FROM posting AS p
         WHERE p.projectId = j.id AND p.recorded < {AS_OF_LIMIT}) FROM project AS j""",
}
INDEXES = [
    "CREATE INDEX shell1 ON charge (sourceId, amountMinor)",
    "CREATE INDEX shell2 ON charge (sourceId, substr(day, 1, 4), amountMinor)",
    "CREATE INDEX shell3 ON charge (sourceId, recorded, amountMinor)",
    "CREATE INDEX shell4 ON posting (projectId, amountMinor)",
    "CREATE INDEX shell5 ON posting (substr(day, 1, 4), amountMinor)",
    "CREATE INDEX shell6 ON posting (projectId, recorded, amountMinor)",
]


def spent(ground, path, *words):
    """What the program gives as spent of grants, in øre."""
    report = json.loads(ground.run(
        "totals", "--measure", "spent", "--format", "json", "--portfolio", path, *words))
    return sum(block["total"]["spent"]["minorUnits"] for block in report["blocks"])


def shell_words(ground, postings, query):
    return ["sqlite3", "-readonly", ground.shell(postings, INDEXES), " ".join(query.split())]


def worth_timing(ground, postings, query):
    """The shell's queries without those that take three times as long as the fastest."""
    took = {}
    for over in query:
        words = shell_words(ground, postings, query[over])
        for _ in range(2):
            start = time.perf_counter()
            subprocess.run(words, capture_output=True, check=True)
            took[over] = time.perf_counter() - start
    return [over for over in query if took[over] < 3 * min(took.values())]


def agree(ground, postings):
    """Both must give the same figure before either is timed."""
    path = ground.portfolio(postings)
    for query, words in [
        (BY_PROJECT, ["--by", "project"]), (BY_YEAR, ["--by", "year"]),
        (AS_OF_BY_PROJECT, ["--by", "project", "--as-of", AS_OF]),
    ]:
        shell = subprocess.run(
            shell_words(ground, postings, query["charges"]), capture_output=True, text=True,
            check=True).stdout
        theirs = sum(int(line.split("|")[1] or 0) for line in shell.splitlines())
        ours = spent(ground, path, *words)
        if ours != theirs:
            raise SystemExit(f"{words}: the program says {ours}, the shell {theirs}")


def measure(ground):
    section = Section(
        "Totals",
        "What has been spent, by project and by year, today and as of "
        f"{AS_OF}, when about half of it had been recorded (in the middle of a span that sums are "
        "kept for, which is the worst day for the program): the whole command with everything it "
        "prints, beside the `sqlite3` shell over the postings of the same file. The shell has an "
        "index made for each query, and the faster of two queries counts: over the charges, which "
        "gives the same figures, and over the postings, which has fewer rows and leaves out who "
        "paid. That both give the same figures is checked first.")
    questions = [
        ("by project", BY_PROJECT, ["--by", "project"]),
        ("by year", BY_YEAR, ["--by", "year"]),
        ("by project, as of", AS_OF_BY_PROJECT, ["--by", "project", "--as-of", AS_OF]),
    ]
    growth = {}
    timed = {}
    for size in ground.sizes:
        agree(ground, size)
    for name, query, words in questions:
        commands = {}
        timed[name] = worth_timing(ground, ground.sizes[-1], query)
        for size in ground.sizes:
            commands[f"grants {size}"] = [
                ground.grants, "totals", "--measure", "spent", *words, "--portfolio",
                ground.portfolio(size)]
            for over in timed[name]:
                commands[f"shell {over} {size}"] = shell_words(ground, size, query[over])
        growth[name] = in_turns(commands, rounds=7, runs=5, warmup=1)
    largest, smallest = ground.sizes[-1], ground.sizes[0]
    for name, times in growth.items():
        rows = []
        for size in ground.sizes:
            ours = times[f"grants {size}"]
            theirs = min((times[f"shell {over} {size}"] for over in timed[name]),
                         key=lambda t: t.median)
            rows.append([f"{size:,}", ours.text(), theirs.text(), Ratio(ours, theirs).text()])
            if size == largest:
                limit = 1.2 if "as of" in name else 0.25
                ratio = Ratio(ours, theirs)
                section.bar(f"spent {name}, {size:,} postings / shell", ratio.text(), ratio.value,
                            limit)
        section.table(
            f"Spent {name}", ["postings", "`grants totals`", "shell, best query", "ratio"], rows)
        if "as of" not in name:
            ratio = Ratio(times[f"grants {largest}"], times[f"grants {smallest}"])
            section.bar(f"spent {name}, {largest:,} / {smallest:,} postings", ratio.text(),
                        ratio.value, 1.1)
    return section
