"""A whole portfolio as one IATI file, written and validated, beside xmllint and a program with lxml."""

import os
import subprocess

from ground import ROOT
from report import Section
from timing import Ratio, in_turns_afresh

SIZES = [1_000, 10_000, 100_000]
MEASURED = 10_000
SCHEMA = str(ROOT / "Templates" / "schemas" / "iati-2.03" / "iati-activities-schema.xsd")
BUILDER = str(ROOT / "Tests" / "Benchmarks" / "build_activities.py")


def submit(ground, grants):
    """The command that writes and validates a file of so many activities, and the file."""
    path = str(ground.folder / f"activities-{grants}.xml")
    return [ground.grants, "submit", "--all", "--format", "iati-2.03", "--portfolio",
            ground.activities(grants), "--templates", str(ROOT / "Templates"), "--output", path], path


def measure(ground):
    section = Section(
        "XML submissions",
        "`grants submit --all --format iati-2.03`: from the record to a file that is held against its "
        "schema, its code lists and the rules of the standard. Beside it `xmllint --stream --schema "
        "--noout` on that file, and a Python program that builds the same tree with lxml from its "
        "content ready made, validates and writes it; both files hold the same, but for the white space "
        "between elements.")
    command, ours = submit(ground, MEASURED)
    subprocess.run(command, capture_output=True, check=True)
    content = str(ground.folder / "activities.pickle")
    theirs = str(ground.folder / "activities-lxml.xml")
    subprocess.run([ground.python, BUILDER, "read", ours, content], check=True)
    builder = [ground.python, BUILDER, "build", content, SCHEMA, theirs]
    subprocess.run(builder, check=True)
    subprocess.run([ground.python, BUILDER, "compare", ours, theirs], check=True)
    names = {grants: f"grants, {grants:,} activities" for grants in SIZES}
    commands = {
        names[MEASURED]: command,
        "xmllint": ["xmllint", "--stream", "--nonet", "--schema", SCHEMA, "--noout", ours],
        "lxml": builder,
    }
    times = in_turns_afresh(commands, lambda name: None, rounds=5)
    for grants in SIZES:
        if grants != MEASURED:
            one = {names[grants]: submit(ground, grants)[0]}
            times |= in_turns_afresh(one, lambda name: None, rounds=1)
    mine = times[names[MEASURED]]
    megabytes = os.path.getsize(ours) / 1e6
    section.table(
        f"{MEASURED:,} activities are {megabytes:.1f} MB",
        ["program", "time", "times `grants`", "memory"],
        [[name, taken.text(), Ratio(taken, mine).text(), f"{max(taken.peak_kib) / 1024:.0f} MiB"]
         for name, taken in times.items()])
    if megabytes < 60:
        raise SystemExit(f"the file is {megabytes:.1f} MB; it should be 60 or more")
    for name, limit in [("xmllint", 4), ("lxml", 0.5)]:
        ratio = Ratio(mine, times[name])
        section.bar(f"{MEASURED:,} activities / {name}", ratio.text(), ratio.value, limit)
    peaks = {grants: max(times[names[grants]].peak_kib) / 1024 for grants in SIZES}
    largest, smallest = peaks[SIZES[-1]], peaks[SIZES[0]]
    section.bar(f"peak memory of {SIZES[-1]:,} activities, MiB", f"{largest:.0f}", largest, 128)
    section.bar(f"peak memory, {SIZES[-1]:,} / {SIZES[0]:,} activities",
                f"{largest / smallest:.2f}", largest / smallest, 1.2)
    return section
