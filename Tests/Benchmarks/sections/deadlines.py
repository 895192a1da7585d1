"""The check of deadlines, which cron and monitoring run, beside the start of the program."""

import sqlite3
import subprocess

from report import Section
from timing import Ratio, in_turns

GRANTS = [1_000, 10_000]


def counted(portfolio):
    """How many duties there are, and how many are overdue by the facts, not by what is kept."""
    with sqlite3.connect(portfolio) as db:
        duties, = db.execute("SELECT count(*) FROM duty").fetchone()
        late, = db.execute("""
            SELECT count(*) FROM duty AS d WHERE NOT EXISTS
              (SELECT 1 FROM dutyFact WHERE duty = d.ref)
            AND CASE length(due) WHEN 10 THEN due ELSE date(due || '-01', '+1 month', '-1 day') END
              < '2018-12-31'""").fetchone()
    return duties, late


def measure(ground):
    section = Section(
        "Deadlines",
        "`grants deadlines check --within 30` on 31 December 2018: the whole command with all that it "
        "prints, beside `grants --version`. Two in a hundred of the duties before that day are overdue, "
        "so the larger portfolio has a page of them; with `--quiet` on a day on which nothing is, it "
        "prints nothing.")
    commands = {"`grants --version`": [ground.grants, "--version"]}
    facts = []
    for grants in GRANTS:
        portfolio = ground.duties(grants)
        duties, late = counted(portfolio)
        check = [ground.grants, "deadlines", "check", "--portfolio", portfolio]
        said = subprocess.run(check, capture_output=True, text=True)
        first = said.stdout.splitlines()[0]
        if said.returncode != 2 or f"| overdue={late};" not in first:
            raise SystemExit(f"{portfolio}: {late} late by the facts, the check says: {first}")
        name = f"check, {grants:,} grants"
        commands[name] = check
        commands[f"{name}, nothing due"] = check + ["--quiet", "--today", "2007-01-01", "--within", "0"]
        facts.append(f"{grants:,} grants have {duties:,} duties: {first.split(' - ')[1].split(' |')[0]}")
    times = in_turns(commands, may_fail=True)
    start = times["`grants --version`"]
    section.times(times, beside=start)
    section.note(". ".join(facts) + ".")
    # A bar is set for a thousand grants; ten thousand are measured.
    ratio = Ratio(times[f"check, {GRANTS[0]:,} grants"], start)
    section.bar(
        f"check of deadlines, {GRANTS[0]:,} grants / `--version`", ratio.text(), ratio.value, 1.5)
    return section
